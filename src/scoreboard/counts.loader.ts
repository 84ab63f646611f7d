import type { Confidence } from '../core/enums.ts';
import type { Batch } from '../read/question.ts';

/** A row that counts on a day: how much of it is part of the share, and of how much. */
export interface Counted {
  table: string;
  id: string;
  code: string;
  part: number;
  of: number;
  confidence: Confidence;
}

/** A batch by day: one statement with the columns id, code, confidence, part and "of", a row for each that counts. */
const byDay =
  (table: string, statement: string): Batch<string, Counted[]> =>
  async (days, question) => {
    const rows = await question.query(
      `select d.n::int as n, c.*, c.confidence = 'ILLUSTRATIVE' as made_up
       from unnest($1::date[]) with ordinality d(day, n) cross join lateral (${statement}) c order by c.code`,
      [days],
    );
    const byNumber = Map.groupBy(rows, row => row['n']);
    return days.map((_, index) =>
      (byNumber.get(index + 1) ?? []).map(row => ({
        table,
        id: row['id'] as string,
        code: row['code'] as string,
        part: Number(row['part']),
        of: Number(row['of']),
        confidence: row['confidence'] as Confidence,
      })),
    );
  };

const counted = 't.id, t.code, t.confidence';
const holds = '(t.valid_from is null or t.valid_from <= d.day) and (t.valid_to is null or t.valid_to > d.day)';

export const filledPosts = byDay(
  'position',
  `select ${counted}, t.filled as part, t.formation as "of" from position t where ${holds} and t.filled is not null and t.formation is not null`,
);

export const qualifiedPosts = byDay(
  'position',
  `select ${counted}, t.qualified as part, t.filled as "of" from position t where ${holds} and t.qualified is not null and t.filled is not null`,
);

/** Of the latest year that was over by the end of the day: on 31 December the year is. */
const ofLastEvaluation = (part: string, of: string): Batch<string, Counted[]> =>
  byDay(
    'change_agent_evaluation',
    `select ${counted}, t.${part} as part, t.${of} as "of" from change_agent_evaluation t
     where t.period_end = (select max(l.period_end) from change_agent_evaluation l where l.period_end - 1 <= d.day)`,
  );

export const evaluatedAgents = ofLastEvaluation('evaluated', 'agents');
export const completedPlans = ofLastEvaluation('plan_completed', 'with_plan');

const isInForce = `${holds} and t.status in ('EFFECTIVE', 'UNDER_REVIEW', 'REVISED', 'RETIRED') and t.effective_on <= d.day`;

/** SOPs in force whose signer is known: 1 for each, and whether the head of a unit signed it. */
export const sopsSignedByHeads = byDay(
  'sop',
  `select ${counted}, p.is_head::int as part, 1 as "of" from sop t join position p on p.id = t.approved_by_id where ${isInForce}`,
);

/** The latest published value of an indicator of the province. */
export interface Published {
  id: string;
  value: string | null;
  grade: string | null;
  /** Place of the grade on the scale of the indicator, 1 the best; null where the scale or the grade is not public. */
  rank: number | null;
  period: string;
  series: string | null;
  confidence: string;
}

const published = `
  select k.n::int as n, o.* from unnest($1::text[], $2::date[]) with ordinality k(code, day, n) cross join lateral (
    select t.id, t.value::text as value, t.grade, t.period_code as period, t.series, t.confidence, g.rank, t.confidence = 'ILLUSTRATIVE' as made_up
    from observation t join indicator i on i.id = t.indicator_id join region r on r.id = t.region_id
      left join rating_grade g on g.scale_id = i.rating_scale_id and g.grade = t.grade
        and (g.valid_from is null or g.valid_from < t.period_end) and (g.valid_to is null or g.valid_to >= t.period_end)
    where i.code = k.code and r.kind = 'PROVINCE' and t.dimension is null and t.is_preferred and t.period_end <= k.day + 1
      and (t.value is not null or t.grade is not null)
    order by t.period_end desc, t.code limit 1
  ) o`;

/** Latest published values by "code|day", by one statement. */
export const publishedOn: Batch<string, Published | null> = async (keys, question) => {
  const split = keys.map(key => key.split('|'));
  const rows = await question.query(published, [split.map(([code]) => code), split.map(([, day]) => day)]);
  const byNumber = new Map(rows.map(row => [row['n'], row]));
  return keys.map((_, index) => {
    const row = byNumber.get(index + 1);
    return row
      ? {
          id: row['id'] as string,
          value: row['value'] as string | null,
          grade: row['grade'] as string | null,
          rank: row['rank'] as number | null,
          period: row['period'] as string,
          series: row['series'] as string | null,
          confidence: row['confidence'] as string,
        }
      : null;
  });
};
