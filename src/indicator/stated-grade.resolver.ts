import type { About } from '../core/about.ts';
import { connectionOf, listArguments } from '../core/connection.ts';
import { Computed } from '../describe/computed.ts';
import { RatedScore } from '../rating/rated-score.ts';
import { pageOfArray } from '../read/array-page.ts';
import type { Question } from '../read/question.ts';
import { addRoot } from '../read/root.ts';
import { Finding, finding, findingKind } from '../reckon/finding.ts';
import { measure } from '../reckon/measure.ts';
import { reckon } from '../reckon/reckon.ts';
import { shareOfThose } from '../reckon/share.ts';
import { Observation } from './observation.ts';
import { computedGrade, type Graded, gradedById, statedGrades } from './stated-grade.loader.ts';

const differs = findingKind({
  code: 'STATED_GRADE_DIFFERS',
  severity: 'WARNING',
  rule: 'STATED_GRADE',
  means: [
    'A source states a grade that its own score does not earn by the scale in force in the period. Check the source: score or grade is misprinted, or another scale was used.',
    'Suatu sumber menyebut predikat yang tidak sesuai dengan nilainya sendiri menurut skala yang berlaku pada periode itu. Periksa sumbernya: nilai atau predikat salah cetak, atau skala lain dipakai.',
  ],
});

const notJudged = findingKind({
  code: 'GRADE_NOT_JUDGED',
  severity: 'INFO',
  rule: 'STATED_GRADE',
  means: [
    'A source states a score and a grade, and no scale with public limits was in force in the period: whether the score earns the grade is not said, neither yes nor no.',
    'Suatu sumber menyebut nilai dan predikat, tetapi tidak ada skala dengan batas publik yang berlaku pada periode itu: apakah predikatnya sesuai tidak dinyatakan, baik ya maupun tidak.',
  ],
});

const noScale: About = ['No rating scale goes with the indicator.', 'Indikatornya tidak mempunyai skala penilaian.'];

const same = (a: string, b: string): boolean => a.trim().toUpperCase() === b.trim().toUpperCase();

/** What is to be said of a stated grade: that its score does not earn it, or that nobody can tell. Null when score and grade agree. */
async function findingOf(question: Question, graded: Graded): Promise<Finding | null> {
  if (graded.value === null || graded.stated === null) return null;
  const rated = await computedGrade(question, graded);
  if (rated?.finding) return rated.finding;
  const subject = { table: 'observation', id: graded.id };
  if (!rated || rated.gradeCode === null) {
    const [why, mengapa] = rated?.rank.reason ?? noScale;
    return finding(
      notJudged,
      [
        `${graded.code} states ${graded.stated} for ${graded.value}; no scale with public limits tells whether the score earns it. ${why}`,
        `${graded.code} menyebut ${graded.stated} untuk ${graded.value}; tidak ada skala dengan batas publik yang menentukan apakah nilainya sesuai. ${mengapa}`,
      ],
      graded.code,
      subject,
    );
  }
  if (same(rated.gradeCode, graded.stated)) return null;
  return finding(
    differs,
    [
      `${graded.code} states ${graded.stated} for ${graded.value}, which earns ${rated.gradeCode}.`,
      `${graded.code} menyebut ${graded.stated} untuk ${graded.value}, yang seharusnya ${rated.gradeCode}.`,
    ],
    graded.code,
    subject,
  );
}

Computed(
  () => RatedScore,
  [
    'Grade of the value by the scale in force in its period (RATING_GRADE), beside the one that the source prints. Null without a value, and when no scale goes with the indicator. Not computable where that scale is not public or had ended.',
    'Predikat dari nilai menurut skala yang berlaku pada periodenya (RATING_GRADE), di samping yang tercetak dalam sumber. Null bila tanpa nilai, dan bila indikator tidak mempunyai skala. Tidak dihitung bila skalanya tidak publik atau sudah berakhir.',
  ],
  ['id'],
  async (row, question) => {
    const graded = await question.load(gradedById, row['id'] as string);
    return graded && computedGrade(question, graded);
  },
)(Observation.prototype, 'computedGrade');

Computed(
  () => Finding,
  [
    'STATED_GRADE_DIFFERS when the source prints a grade that its score does not earn; SCORE_OUTSIDE_SCALE when there is no such score; GRADE_NOT_JUDGED when no public scale can tell. Null when they agree, and without a score or a grade.',
    'STATED_GRADE_DIFFERS bila sumber mencetak predikat yang tidak sesuai dengan nilainya; SCORE_OUTSIDE_SCALE bila nilai itu tidak mungkin; GRADE_NOT_JUDGED bila tidak ada skala publik untuk menilainya. Null bila sesuai, dan bila tanpa nilai atau predikat.',
  ],
  ['id'],
  async (row, question) => {
    const graded = await question.load(gradedById, row['id'] as string);
    return graded && findingOf(question, graded);
  },
)(Observation.prototype, 'gradeFinding');

const findings = connectionOf(Finding);
addRoot('gradeFindings', {
  type: () => findings,
  about: [
    'All observations whose printed grade is not the one their score earns, or cannot be judged (STATED_GRADE). On scales that are not confirmed a difference is found for readers who are signed in; to others it is GRADE_NOT_JUDGED.',
    'Semua pengamatan yang predikat tercetaknya tidak sesuai dengan nilainya, atau tidak dapat dinilai (STATED_GRADE). Pada skala yang belum terkonfirmasi, perbedaan hanya ditemukan bagi pengguna yang masuk; bagi yang lain GRADE_NOT_JUDGED.',
  ],
  args: listArguments(),
  resolve: async (args, question) => {
    const all = await question.load(statedGrades, 'all');
    const found = await Promise.all(all.map(graded => findingOf(question, graded)));
    return pageOfArray(
      found.filter(one => one !== null),
      args,
      'Query.gradeFindings',
    );
  },
});

const agreeShare = shareOfThose('STATED_GRADE', 'agrees', {
  where: 'agrees is 1 where the printed grade is the one its score earns, else 0, and only of those that can be judged',
});

measure({
  code: 'STATED_GRADES_AGREE_SHARE',
  name: ['Share of printed grades that their score earns', 'Bagian predikat tercetak yang sesuai dengan nilainya'],
  direction: 'HIGHER_IS_BETTER',
  means: [
    'Observations of periods that were over on the day whose printed grade is the one their score earns, of those that can be judged. It says how accurate what is published is, not how good the results are.',
    'Pengamatan dari periode yang sudah selesai pada hari itu yang predikat tercetaknya sesuai dengan nilainya, dari yang dapat dinilai. Artinya ketelitian publikasi, bukan baiknya hasil.',
  ],
  at: async (question, asOf) => {
    const all = (await question.load(statedGrades, 'all')).filter(graded => graded.lastDay < asOf);
    const rated = await Promise.all(all.map(async graded => ({ graded, rated: await computedGrade(question, graded) })));
    const judged = rated.flatMap(({ graded, rated: by }) =>
      by?.gradeCode ? [{ graded, isEarned: same(by.gradeCode, graded.stated ?? '') }] : [],
    );
    return reckon(
      agreeShare,
      judged.map(({ graded, isEarned }) => ({
        name: `agrees[${graded.code}]`,
        value: isEarned ? 1 : 0,
        subject: { table: 'observation', id: graded.id },
        confidence: graded.confidence,
      })),
      judged.length === 0 ? ['No printed grade can be judged.', 'Tidak ada predikat tercetak yang dapat dinilai.'] : undefined,
    );
  },
});
