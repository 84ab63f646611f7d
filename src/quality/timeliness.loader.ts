import { keptOf } from '../read/kept.ts';
import type { Batch } from '../read/question.ts';
import { facts } from './expected.ts';
import { askOf, countedRows, readScope } from './scope.ts';

/** The latest value of an indicator that has to be measured at fixed times. */
export interface LatestValue {
  indicatorId: string;
  code: string;
  frequency: string;
  /** First day behind the period of the value; null when there is no value at all. */
  end: string | null;
  observationId: string | null;
  /** Months completed since, on the day asked for. */
  age: number | null;
  isMadeUp: boolean;
}

const statement = (from: string, unit: string): string => `
  , indicators as (
    select a.n, a.day, a.illustrative, t.id, t.code, t.frequency, t.confidence, ${unit} as unit_id from ${from} and t.frequency <> 'IRREGULAR'
  )
  select i.n::int as n, i.id, i.code, i.frequency, i.unit_id, o.id as observation_id, o.period_end::text as "end",
    (extract(year from age(i.day, o.period_end)) * 12 + extract(month from age(i.day, o.period_end)))::int as age,
    (i.confidence = 'ILLUSTRATIVE' or coalesce(o.confidence = 'ILLUSTRATIVE', false)) as made_up
  from indicators i left join lateral (
    select o.id, o.period_end, o.confidence from observation o
    where o.indicator_id = i.id and o.is_preferred and (o.value is not null or o.grade is not null)
      and o.period_end <= i.day and (i.illustrative or o.confidence <> 'ILLUSTRATIVE')
    order by o.period_end desc, o.code limit 1
  ) o on true
  order by i.code`;

/** Latest preferred values of the indicators of scopes, by one statement. */
const askedLatestValuesOf: Batch<string, LatestValue[]> = async (keys, question) => {
  const scopes = keys.map(key => ({ ...readScope(key), concept: 'Indicator' }));
  const asked = askOf(scopes);
  const shape = facts().find(one => one.name === 'Indicator');
  if (!shape) return scopes.map(() => []);
  const { from, unit } = countedRows(shape, asked);
  const rows = await question.query(`${asked.with} ${statement(from, unit)}`, asked.values);
  return scopes.map(scope =>
    rows
      .filter(row => asked.belongs(scope, row['n'] as number, row['unit_id'] as string | null, 'Indicator'))
      .map(row => ({
        indicatorId: row['id'] as string,
        code: row['code'] as string,
        frequency: row['frequency'] as string,
        end: row['end'] as string | null,
        observationId: row['observation_id'] as string | null,
        age: row['age'] as number | null,
        isMadeUp: row['made_up'] === true,
      })),
  );
};
export const latestValuesOf = keptOf('latest values', askedLatestValuesOf);
