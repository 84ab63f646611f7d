import type { RatedScore } from '../rating/rated-score.ts';
import type { Figure } from '../reckon/figure.ts';
import { type Finding, finding, findingKind } from '../reckon/finding.ts';
import type { RuleBook } from '../rule/rule-book.ts';
import { elementName, requiredSample, sumOfWeights, unansweredIn, unweightedIn } from './skm.ts';
import type { SurveyTally } from './tally.ts';

const withoutResponses = findingKind({
  code: 'SURVEY_WITHOUT_RESPONSES',
  severity: 'ERROR',
  rule: 'SKM_MISSING_ANSWERS',
  means: [
    'The hub has no questionnaire of a survey, so it has no index. Import the answers.',
    'Hub tidak mempunyai kuesioner suatu survei, sehingga tidak ada indeks. Impor jawabannya.',
  ],
});
const elementUnanswered = findingKind({
  code: 'SURVEY_ELEMENT_UNANSWERED',
  severity: 'ERROR',
  rule: 'SKM_MISSING_ANSWERS',
  means: [
    'Nobody answered an element of a survey: it has no mean, and the survey no index. The element is not dropped in silence.',
    'Tidak ada yang menjawab suatu unsur survei: unsur itu tidak mempunyai rata-rata, dan survei tidak mempunyai indeks. Unsur itu tidak dihilangkan diam-diam.',
  ],
});
const weightsMissing = findingKind({
  code: 'SURVEY_WEIGHTS_MISSING',
  severity: 'ERROR',
  rule: 'SKM_INDEX',
  means: [
    'A survey says that the unit weighted the elements itself, and not all of those weights are recorded. Record them, or ask with another weightPolicy.',
    'Survei menyatakan unit menetapkan bobot unsur sendiri, tetapi tidak semua bobot itu tercatat. Catat bobotnya, atau tanyakan dengan weightPolicy lain.',
  ],
});
const weightsNotOne = findingKind({
  code: 'SURVEY_WEIGHTS_NOT_ONE',
  severity: 'ERROR',
  rule: 'SKM_INDEX',
  means: [
    "Weights that a unit gave the elements of a survey don't add up to 1.",
    'Bobot unsur yang ditetapkan unit untuk suatu survei tidak berjumlah 1.',
  ],
});
const sampleTooSmall = findingKind({
  code: 'SURVEY_SAMPLE_TOO_SMALL',
  severity: 'WARNING',
  rule: 'SKM_SAMPLE_SIZE',
  means: [
    'Fewer people answered a survey than the table of Krejcie and Morgan asks for. The index stands; say so when it is published.',
    'Responden survei lebih sedikit daripada yang diminta tabel Krejcie dan Morgan. Indeksnya tetap ada; sebutkan hal ini bila diterbitkan.',
  ],
});
const populationUnknown = findingKind({
  code: 'SURVEY_POPULATION_UNKNOWN',
  severity: 'INFO',
  rule: 'SKM_SAMPLE_SIZE',
  means: [
    'Nobody reported how many people used the service, so it cannot be said whether enough of them answered.',
    'Tidak dilaporkan berapa banyak pengguna layanan, sehingga tidak dapat dikatakan apakah respondennya cukup.',
  ],
});
const moreThanPopulation = findingKind({
  code: 'SURVEY_MORE_RESPONSES_THAN_POPULATION',
  severity: 'WARNING',
  rule: 'SKM_SAMPLE_SIZE',
  means: [
    'More questionnaires than people who used the service: one of the two numbers is wrong.',
    'Kuesioner lebih banyak daripada pengguna layanan: salah satu angkanya keliru.',
  ],
});
const respondentsDiffer = findingKind({
  code: 'SURVEY_RESPONDENTS_DIFFER',
  severity: 'INFO',
  rule: 'SKM_MISSING_ANSWERS',
  means: [
    'A unit reported another number of respondents than the questionnaires that the hub has.',
    'Banyaknya responden menurut laporan unit berbeda dari kuesioner yang ada di hub.',
  ],
});
const scaleNotInForce = findingKind({
  code: 'SURVEY_SCALE_NOT_IN_FORCE',
  severity: 'WARNING',
  rule: 'SKM_GRADE',
  means: [
    'The scale of the rule that a survey was held under was not in force in its period: the index has no grade. Check period and methodology.',
    'Skala dari aturan yang mendasari survei tidak berlaku pada periodenya: indeksnya tanpa mutu. Periksa periode dan metodologinya.',
  ],
});
const oldElements = findingKind({
  code: 'SURVEY_OF_FOURTEEN_ELEMENTS',
  severity: 'WARNING',
  rule: 'SKM_INDEX',
  means: [
    'A survey by the rule of 2004 asked about fourteen elements and the hub keeps nine: its index may differ from the published one.',
    'Survei menurut aturan 2004 menanyakan empat belas unsur dan hub menyimpan sembilan: indeksnya dapat berbeda dari yang diterbitkan.',
  ],
});
const gradeHangsOnWeights = findingKind({
  code: 'SURVEY_GRADE_DEPENDS_ON_WEIGHTS',
  severity: 'INFO',
  rule: 'SKM_GRADE',
  means: [
    'The grade of a survey would be another one with exact ninths: it rests on the rounding of the weights.',
    'Mutu suatu survei akan berbeda dengan bobot tepat sepersembilan: mutunya bersandar pada pembulatan bobot.',
  ],
});

export interface Judged {
  survey: SurveyTally;
  index: Figure;
  grade: RatedScore;
  /** Grade with exact ninths. */
  exactGrade: RatedScore;
}

/** What a survey gives reason to look at. */
export function surveyFindings({ survey, index, grade, exactGrade }: Judged, book: RuleBook): Finding[] {
  const found: Finding[] = [];
  const { code, subject, questionnaires, population, respondents } = survey;
  const say = (kind: Parameters<typeof finding>[0], message: Parameters<typeof finding>[1], place = code): void => {
    found.push(finding(kind, message, place, subject));
  };

  if (questionnaires === 0) say(withoutResponses, [`The hub has no questionnaire of ${code}.`, `Hub tidak mempunyai kuesioner ${code}.`]);
  else
    for (const element of unansweredIn(survey))
      say(
        elementUnanswered,
        [`Nobody answered ${elementName(element)} in ${code}.`, `Tidak ada yang menjawab ${elementName(element)} pada ${code}.`],
        `${code}/${elementName(element)}`,
      );

  if (survey.weightPolicy === 'CUSTOM') weightFindings(survey, say);
  sampleFindings(survey, book, say);

  if (respondents !== null && questionnaires > 0 && respondents !== questionnaires)
    say(respondentsDiffer, [
      `${code} reports ${respondents} respondents; the hub has ${questionnaires} questionnaires.`,
      `${code} melaporkan ${respondents} responden; hub mempunyai ${questionnaires} kuesioner.`,
    ]);
  if (population !== null && questionnaires > population)
    say(moreThanPopulation, [
      `${code} has ${questionnaires} questionnaires and a population of ${population}.`,
      `${code} mempunyai ${questionnaires} kuesioner dan populasi ${population}.`,
    ]);
  if (index.value !== null && grade.grade === null && grade.finding === null)
    say(scaleNotInForce, [`${code}: ${grade.rank.reason?.[0]}`, `${code}: ${grade.rank.reason?.[1]}`]);
  if (grade.finding) found.push(grade.finding);
  if (survey.methodology === 'IKM_2004')
    say(oldElements, [
      `${code} was held by the rule of 2004 with fourteen elements; the hub keeps nine of them.`,
      `${code} dilaksanakan menurut aturan 2004 dengan empat belas unsur; hub menyimpan sembilan di antaranya.`,
    ]);
  if (grade.gradeCode !== null && exactGrade.gradeCode !== null && grade.gradeCode !== exactGrade.gradeCode)
    say(gradeHangsOnWeights, [
      `${code} is ${grade.gradeCode} (${index.value}) with weights ${survey.weightPolicy} and ${exactGrade.gradeCode} (${exactGrade.score}) with exact ninths.`,
      `${code} bermutu ${grade.gradeCode} (${index.value}) dengan bobot ${survey.weightPolicy} dan ${exactGrade.gradeCode} (${exactGrade.score}) dengan sepersembilan tepat.`,
    ]);
  return found;
}

type Say = (kind: Parameters<typeof finding>[0], message: Parameters<typeof finding>[1], place?: string) => void;

function weightFindings(survey: SurveyTally, say: Say): void {
  const { code } = survey;
  const bare = unweightedIn(survey).map(elementName).join(', ');
  const sum = sumOfWeights(survey.ownWeights);
  if (bare) say(weightsMissing, [`${code} has no weight for ${bare}.`, `${code} tidak mempunyai bobot untuk ${bare}.`]);
  else if (!sum.equals(1))
    say(weightsNotOne, [`Weights of ${code} add up to ${sum.toString(6)}.`, `Bobot ${code} berjumlah ${sum.toString(6)}.`]);
}

function sampleFindings(survey: SurveyTally, book: RuleBook, say: Say): void {
  const { code, population, questionnaires } = survey;
  const required = requiredSample(survey, book).value;
  if (population === null)
    say(populationUnknown, [
      `${code} does not say how many people used the service.`,
      `${code} tidak menyebut banyaknya pengguna layanan.`,
    ]);
  else if (required !== null && questionnaires > 0 && questionnaires < Number(required))
    say(sampleTooSmall, [
      `${code} has ${questionnaires} respondents; ${population} people need ${required}.`,
      `${code} mempunyai ${questionnaires} responden; populasi ${population} memerlukan ${required}.`,
    ]);
}
