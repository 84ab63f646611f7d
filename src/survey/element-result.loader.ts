import type { Question } from '../read/question.ts';
import { type ElementResult, elementResult, type ScoreCounts } from './element-result.ts';

const elements = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const scores = [1, 2, 3, 4];

const counted = (element: number, score: number): string => `u${element}_${score}`;

// Columns u1 to u9 are in the order of the list of elements, whatever the order of the file they came from.
const counts = elements.flatMap(element =>
  scores.map(score => `count(*) filter (where u${element} = ${score})::int as ${counted(element, score)}`),
);

// A survey without a response has a row all the same: its elements are to be named, with nothing answered.
const statement = `
  select s.survey_id, ${counts.join(', ')}, (select json_object_agg(e.element_number, e.id) from satisfaction_element e) as elements
  from unnest($1::uuid[]) s(survey_id) left join satisfaction_response r on r.survey_id = s.survey_id group by s.survey_id`;

type Query = (text: string, values: unknown[]) => Promise<Record<string, unknown>[]>;

/** A result, and the row of the element it is about where that is public. */
export interface LoadedResult extends ElementResult {
  elementId: string | null;
}

function resultsIn(row: Record<string, unknown>): LoadedResult[] {
  const ids = (row['elements'] ?? {}) as Record<string, string>;
  return elements.map(element => ({
    ...elementResult(element, scores.map(score => Number(row[counted(element, score)] ?? 0)) as unknown as ScoreCounts),
    elementId: ids[element] ?? null,
  }));
}

/** Results of many surveys by one statement: nine per survey, in the order of the list of elements. A survey without responses has nine results without a mean. */
export async function elementResultsOf(surveyIds: readonly string[], query: Query): Promise<LoadedResult[][]> {
  const rows = await query(statement, [surveyIds]);
  const bySurvey = new Map(rows.map(row => [row['survey_id'], row]));
  return surveyIds.map(id => resultsIn(bySurvey.get(id) ?? {}));
}

/** The same, for the surveys of one question. */
export const elementResultsBySurvey = (surveyIds: readonly string[], question: Question): Promise<LoadedResult[][]> =>
  elementResultsOf(surveyIds, (text, values) => question.query(text, values));
