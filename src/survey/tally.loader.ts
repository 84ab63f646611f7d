import type { Confidence } from '../core/enums.ts';
import type { Question } from '../read/question.ts';
import { weakest } from '../reckon/reckon.ts';
import { elementResult, type ScoreCounts } from './element-result.ts';
import type { SurveyMethodology, WeightPolicy } from './satisfaction-survey.ts';
import type { OwnWeight, SurveyTally } from './tally.ts';

const elements = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const scores = [1, 2, 3, 4];

const counted = (element: number, score: number): string => `u${element}_${score}`;

// Columns u1 to u9 are in the order of the list of elements, whatever the order of the file they came from.
const counts = elements.flatMap(element =>
  scores.map(score => `count(*) filter (where u${element} = ${score})::int as ${counted(element, score)}`),
);

// A survey without a response has a row all the same: its elements are to be named, with nothing answered.
const statement = `
  select s.id, s.code, s.methodology, s.weight_policy, (s.period_end - 1)::text as last_day, s.population, s.respondents, s.unit_id,
    u.code as unit_code, s.confidence, c.*, s.confidence = 'ILLUSTRATIVE' or coalesce('ILLUSTRATIVE' = any(c.confidences), false) as made_up,
    (select json_object_agg(e.element_number, json_build_array(e.id, e.question_number)) from satisfaction_element e) as elements,
    (select json_agg(json_build_object('id', w.id, 'number', e.element_number, 'weight', w.weight::text, 'confidence', w.confidence))
      from satisfaction_weight w join satisfaction_element e on e.id = w.element_id where w.survey_id = s.id) as weights
  from satisfaction_survey s left join organization_unit u on u.id = s.unit_id
  cross join lateral (select count(*)::int as questionnaires, array_agg(distinct r.confidence) as confidences, ${counts.join(', ')}
    from satisfaction_response r where r.survey_id = s.id) c
  where s.id = any($1::uuid[])`;

type Query = (text: string, values: unknown[]) => Promise<Record<string, unknown>[]>;

function weightsIn(row: Record<string, unknown>): ReadonlyMap<number, OwnWeight> {
  const weights = (row['weights'] ?? []) as (OwnWeight & { number: number })[];
  return new Map(weights.map(({ number, ...weight }) => [number, weight]));
}

function tallyIn(row: Record<string, unknown>): SurveyTally {
  const known = (row['elements'] ?? {}) as Record<string, [id: string, question: number]>;
  const id = row['id'] as string;
  const ownWeights = weightsIn(row);
  return {
    id,
    subject: { table: 'satisfaction_survey', id },
    code: row['code'] as string,
    methodology: row['methodology'] as SurveyMethodology,
    weightPolicy: row['weight_policy'] as WeightPolicy,
    lastDay: row['last_day'] as string,
    unitId: row['unit_id'] as string,
    unitCode: row['unit_code'] as string,
    population: row['population'] as number | null,
    respondents: row['respondents'] as number | null,
    questionnaires: Number(row['questionnaires'] ?? 0),
    elements: elements.map(element => ({
      ...elementResult(element, scores.map(score => Number(row[counted(element, score)] ?? 0)) as unknown as ScoreCounts),
      elementId: known[element]?.[0] ?? null,
      questionNumber: known[element]?.[1] ?? null,
    })),
    ownWeights,
    confidence: weakest([row['confidence'] as Confidence, ...((row['confidences'] ?? []) as Confidence[])]),
  };
}

/** Many surveys counted by one statement. A survey that is not to be seen has no tally. */
export async function talliesOf(surveyIds: readonly string[], query: Query): Promise<(SurveyTally | null)[]> {
  const rows = await query(statement, [surveyIds]);
  const byId = new Map(rows.map(row => [row['id'], tallyIn(row)]));
  return surveyIds.map(id => byId.get(id) ?? null);
}

/** The same, for the surveys of one question. */
export const tallyBySurvey = (surveyIds: readonly string[], question: Question): Promise<(SurveyTally | null)[]> =>
  talliesOf(surveyIds, (text, values) => question.query(text, values));
