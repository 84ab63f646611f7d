import type { Confidence } from '../core/enums.ts';
import { rate } from '../rating/rate.ts';
import type { RatedScore } from '../rating/rated-score.ts';
import { gradesOn, scaleByCode } from '../rating/scale-book.ts';
import type { Batch, Question } from '../read/question.ts';
import { type RuleBook, ruleBook } from '../rule/rule-book.ts';

/** An observation as its grade is judged. */
export interface Graded {
  id: string;
  code: string;
  indicator: string;
  /** Scale of the indicator; null where none fits all its values. */
  scale: string | null;
  value: string | null;
  stated: string | null;
  lastDay: string;
  confidence: Confidence;
}

const columns = `o.id, o.code, i.code as indicator, s.code as scale, o.value::text as value, o.grade as stated,
    (o.period_end - 1)::text as last_day, o.confidence, o.confidence = 'ILLUSTRATIVE' as made_up
  from observation o join indicator i on i.id = o.indicator_id left join rating_scale s on s.id = i.rating_scale_id`;

const gradedIn = (row: Record<string, unknown>): Graded => ({
  id: row['id'] as string,
  code: row['code'] as string,
  indicator: row['indicator'] as string,
  scale: row['scale'] as string | null,
  value: row['value'] as string | null,
  stated: row['stated'] as string | null,
  lastDay: row['last_day'] as string,
  confidence: row['confidence'] as Confidence,
});

/** Observations by their ids. */
export const gradedById: Batch<string, Graded | null> = async (ids, question) => {
  const rows = await question.query(`select ${columns} where o.id = any($1::uuid[])`, [ids]);
  const byId = new Map(rows.map(row => [row['id'], gradedIn(row)]));
  return ids.map(id => byId.get(id) ?? null);
};

/** All observations for which a source states both a score and a grade. */
export const statedGrades: Batch<'all', Graded[]> = async (keys, question) => {
  const rows = await question.query(`select ${columns} where o.value is not null and o.grade is not null order by o.code`, []);
  return keys.map(() => rows.map(gradedIn));
};

/** Scales that may grade an indicator, the oldest first: its own, or those that a rule names because it changed scales. */
const scalesOf = ({ indicator, scale }: Graded, book: RuleBook): string[] =>
  scale ? [scale] : (book.word(`STATED_GRADE/scales_${indicator}`)?.split('|') ?? []);

/** Grade of the score by the scale in force in its period. Null when there is no score, or no scale goes with the indicator. */
export async function computedGrade(question: Question, graded: Graded): Promise<RatedScore | null> {
  const codes = graded.value === null ? [] : scalesOf(graded, await question.load(ruleBook, 'all'));
  if (codes.length === 0) return null;
  const scales = await Promise.all(codes.map(async code => ({ code, scale: await question.load(scaleByCode, code) })));
  const inForce = scales.find(({ scale }) => scale && gradesOn(scale, graded.lastDay).length > 0);
  // None in force: the latest one says why, be it that it ended or that it is not public.
  const { code, scale } = inForce ?? (scales.at(-1) as (typeof scales)[number]);
  return rate({
    code,
    scale,
    score: graded.value,
    on: graded.lastDay,
    subject: { table: 'observation', id: graded.id },
    confidence: graded.confidence,
  });
}
