import type { Batch, Question } from '../read/question.ts';
import { ruleBook } from '../rule/rule-book.ts';
import { judgedTargets, referenceMonth } from './achievement.loader.ts';
import type { Judged } from './achievement.ts';
import { actualIn } from './actual.ts';
import type { Years } from './arguments.ts';
import { countsAsValue, indicatorOf, valueJson } from './facts.loader.ts';
import type { Value } from './facts.ts';
import type { AchievementRow } from './matrix.ts';
import { achievedShare } from './roll-up.ts';

export interface Plan extends Years {
  id: string;
}

export const planByCode: Batch<string, Plan | null> = async (codes, question) => {
  const rows = await question.query(
    'select d.id, d.code, coalesce(d.first_target_year, d.start_year) as first, coalesce(d.last_target_year, d.end_year) as last from planning_document d where d.code = any($1)',
    [codes],
  );
  const byCode = new Map(rows.map(row => [row['code'], { id: row['id'] as string, from: Number(row['first']), to: Number(row['last']) }]));
  return codes.map(code => byCode.get(code) ?? null);
};

/** What a matrix is asked for, as the key of a batch. */
export interface Asked extends Years {
  id: string;
  plan: string | null;
}
export const keyOf = (asked: Asked): string => JSON.stringify(asked);

/** Whose indicators a matrix shows: conditions over the asker `k`, the indicator `i` and its target `t`. */
interface Scope {
  /** Alternatives that no target fulfils twice: each finds its targets by an index. */
  target: string[];
  indicator: string;
}

const ofMission = `exists (select from objective b left join goal g on g.id = b.goal_id where b.id = i.objective_id and coalesce(b.mission_id, g.mission_id) = k.id)`;

const scopes = {
  indicator: { target: ['i.id = k.id'], indicator: 'i.id = k.id' },
  objective: { target: ['i.objective_id = k.id'], indicator: 'i.objective_id = k.id' },
  mission: { target: [ofMission], indicator: ofMission },
  unit: {
    target: ['t.unit_id = k.id', 't.unit_id is null and i.unit_id = k.id'],
    indicator: 'i.unit_id = k.id or exists (select from target t where t.indicator_id = i.id and t.unit_id = k.id)',
  },
} satisfies Record<string, Scope>;

const askers = 'unnest($1::uuid[], $2::int[], $3::int[], $4::uuid[]) with ordinality k(id, first, last, plan, n)';

const targetsIn = ({ target }: Scope): string =>
  target
    .map(
      condition => `
  select k.n, t.id from ${askers}
  join target t on t.is_current and t.period_start >= make_date(k.first, 1, 1) and t.period_end <= make_date(k.last + 1, 1, 1) and (k.plan is null or t.document_id = k.plan)
  cross join lateral (${indicatorOf('i.id, i.unit_id, i.objective_id')}) i where ${condition}`,
    )
    .join(' union all ');

/** Values of the years, for those that have no target: of the province, or of the unit of the indicator. */
const indicatorsIn = ({ indicator }: Scope): string => `
  select k.n, i.id, i.code, coalesce(v.made_up, false) or i.confidence = 'ILLUSTRATIVE' as made_up, coalesce(v.list, '[]') as values
  from ${askers} join indicator i on ${indicator}
  cross join lateral (
    select json_agg(${valueJson} order by o.period_start, o.code) as list, bool_or(o.confidence = 'ILLUSTRATIVE') as made_up
    from observation o left join region r on r.id = o.region_id
    where o.indicator_id = i.id and ${countsAsValue} and o.service_id is null
      and o.period_start >= make_date(k.first, 1, 1) and o.period_end <= make_date(k.last + 1, 1, 1)
      and case when o.region_id is null then o.unit_id is not distinct from i.unit_id else r.kind = 'PROVINCE' and o.unit_id is null end
  ) v`;

interface Measured {
  id: string;
  code: string;
  values: Value[];
}

export interface Matrix extends Years {
  plan: string | null;
  rows: AchievementRow[];
  rollUp: ReturnType<typeof achievedShare>;
}

const withTarget = (judged: Judged): AchievementRow => ({
  key: `${judged.indicatorCode}|${judged.period}|${judged.key}`,
  indicator: judged.indicatorId,
  year: judged.year,
  period: judged.period,
  status: judged.status,
  achievement: judged,
  actual: judged.actual,
});

function withoutTarget({ id, code, values }: Measured, year: number, month: number | null): AchievementRow {
  const inside = values.filter(({ start }) => start.startsWith(`${year}-`));
  // Of two series neither is the one to show.
  const isOneSeries = new Set(inside.map(({ series }) => series)).size < 2;
  const actual = isOneSeries ? actualIn(String(year), inside, month) : null;
  return {
    key: `${code}|${year}|`,
    indicator: id,
    year,
    period: String(year),
    status: 'NO_TARGET',
    achievement: null,
    actual: actual?.value.id ?? null,
  };
}

async function matrices(scope: Scope, keys: readonly string[], question: Question): Promise<Matrix[]> {
  const asked = keys.map(key => JSON.parse(key) as Asked);
  const values = [asked.map(one => one.id), asked.map(one => one.from), asked.map(one => one.to), asked.map(one => one.plan)];
  const [targets, indicators, book] = await Promise.all([
    judgedTargets(question, targetsIn(scope), values),
    question.query(indicatorsIn(scope), values),
    question.load(ruleBook, 'all'),
  ]);
  return asked.map(({ from, to, plan }, index) => {
    const judged = targets.filter(({ n }) => n === index + 1).map(one => one.judged);
    const covered = new Set(judged.map(({ indicatorId, year }) => `${indicatorId}|${year}`));
    const years = Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
    const gaps = indicators
      .filter(row => Number(row['n']) === index + 1)
      .map(row => ({ id: row['id'], code: row['code'], values: row['values'] }) as Measured)
      .flatMap(one =>
        years.filter(year => !covered.has(`${one.id}|${year}`)).map(year => withoutTarget(one, year, referenceMonth(book, one.code))),
      );
    return { from, to, plan, rows: [...judged.map(withTarget), ...gaps], rollUp: achievedShare(judged) };
  });
}

const of =
  (scope: Scope): Batch<string, Matrix> =>
  (keys, question) =>
    matrices(scope, keys, question);

export const matrixOf = {
  indicator: of(scopes.indicator),
  objective: of(scopes.objective),
  mission: of(scopes.mission),
  unit: of(scopes.unit),
};
