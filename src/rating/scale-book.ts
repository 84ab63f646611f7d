import type { About } from '../core/about.ts';
import type { Confidence } from '../core/enums.ts';
import type { RowRef } from '../describe/computed.ts';
import type { Batch } from '../read/question.ts';
import { type Exact, exact } from '../reckon/rounding.ts';
import type { Band } from './place.ts';

export interface ScaleGrade {
  id: string;
  grade: string;
  rank: number;
  label: About;
  from: string | null;
  to: string | null;
  confidence: Confidence;
  /** Null where the grade is only ranked, as audit opinions are. */
  band: Band | null;
}

/** A rating scale with all its grades, those of other years among them. */
export interface Scale {
  ref: RowRef;
  code: string;
  confidence: Confidence;
  lowest: Exact | null;
  highest: Exact | null;
  decimals: number | null;
  /** Best first. */
  grades: readonly ScaleGrade[];
}

/** Grades that hold on a day, best first. */
export const gradesOn = (scale: Scale, day: string): ScaleGrade[] =>
  scale.grades.filter(({ from, to }) => (from === null || from <= day) && (to === null || to > day));

const statement = `
  select s.id, s.code, s.confidence, s.lowest_score::text as lowest, s.highest_score::text as highest, s.decimals,
    coalesce(g.confidences, '{}') && '{ILLUSTRATIVE}' or s.confidence = 'ILLUSTRATIVE' as made_up, coalesce(g.grades, '[]') as grades
  from rating_scale s left join lateral (
    select array_agg(g.confidence) as confidences, json_agg(json_build_object('id', g.id, 'grade', g.grade, 'rank', g.rank, 'label_id', g.label_id,
      'label_en', g.label_en, 'from', g.valid_from, 'to', g.valid_to, 'confidence', g.confidence, 'minimum', g.minimum::text,
      'minimum_counts', g.is_minimum_inclusive, 'maximum', g.maximum::text, 'maximum_counts', g.is_maximum_inclusive) order by g.rank, g.code) as grades
    from rating_grade g where g.scale_id = s.id
  ) g on true where s.code = any($1)`;

const number = (text: unknown): Exact | null => (typeof text === 'string' ? exact(text) : null);

// biome-ignore lint/suspicious/noExplicitAny: a row as JSON
function gradeIn(row: any): ScaleGrade {
  const minimum = number(row.minimum);
  return {
    id: row.id,
    grade: row.grade,
    rank: row.rank,
    label: [row.label_en ?? row.label_id, row.label_id],
    from: row.from,
    to: row.to,
    confidence: row.confidence,
    band: minimum && {
      grade: row.grade,
      rank: row.rank,
      minimum,
      isMinimumInclusive: row.minimum_counts ?? true,
      maximum: number(row.maximum),
      isMaximumInclusive: row.maximum_counts ?? true,
    },
  };
}

/** Scales by their codes, one statement for all; null where none is to be seen. */
export const scaleByCode: Batch<string, Scale | null> = async (codes, question) => {
  const rows = await question.query(statement, [codes]);
  const scales = rows.map(
    (row): Scale => ({
      ref: { table: 'rating_scale', id: row['id'] as string },
      code: row['code'] as string,
      confidence: row['confidence'] as Confidence,
      lowest: number(row['lowest']),
      highest: number(row['highest']),
      decimals: row['decimals'] as number | null,
      grades: (row['grades'] as unknown[]).map(gradeIn),
    }),
  );
  return codes.map(code => scales.find(scale => scale.code === code) ?? null);
};
