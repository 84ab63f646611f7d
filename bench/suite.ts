import { type Case, json, list, o } from './case.ts';
import { trees } from './suite-trees.ts';

const ten = Array.from({ length: 10 }, (_, n) => n);
const workedOut = { none: 'figures worked out by rules; no general server has them' };

export const suite: readonly Case[] = [
  ...trees,
  {
    name: 'flat page',
    means: '1,000 observations: the first 100 of each of ten indicators, as a page has at most 100 rows',
    ours: {
      query: `{ ${ten.map(n => `p${n}: indicator(code: "CONTOH-I${n}") { observations(first: 100) { nodes { code period { code } value status } } }`).join(' ')} }`,
    },
    peer: {
      query: `{ ${ten
        .map(
          n =>
            `p${n}: indicatorByCode(code: "CONTOH-I${n}") { observationsByIndicatorId(first: 100, orderBy: [PERIOD_START_ASC, CODE_ASC]) { nodes { code periodCode value status } } }`,
        )
        .join(' ')} }`,
    },
    sql: {
      text: json(
        `select ${list(
          list(
            o(`'code', v.code`, `'period', v.period_code`, `'value', v.value::text`, `'status', v.status`),
            'from observation v where v.indicator_id = i.id order by v.period_start, v.code limit 100',
          ),
          'from unnest($1::text[]) with ordinality w(code, n) join indicator i on i.code = w.code order by w.n',
        )}`,
      ),
      values: [ten.map(n => `CONTOH-I${n}`)],
    },
  },
  {
    name: 'page in the middle',
    means: '100 observations of all of them behind a cursor in the middle, by period and code',
    ours: {
      first: `{ observations(first: 1, filter: { code: { eq: "CONTOH-I3/16/2015-06" } }) { pageInfo { endCursor } } }`,
      query: `query ($it: String!) { observations(first: 100, after: $it) { nodes { code value } } }`,
    },
    peer: {
      first: `{ allObservations(first: 1, condition: { code: "CONTOH-I3/16/2015-06" }, orderBy: [PERIOD_START_ASC, CODE_ASC]) { pageInfo { endCursor } } }`,
      query: `query ($it: Cursor!) { allObservations(first: 100, after: $it, orderBy: [PERIOD_START_ASC, CODE_ASC]) { nodes { code value } } }`,
    },
    sql: {
      text: json(
        `select ${list(
          o(`'code', v.code`, `'value', v.value::text`),
          'from observation v where (v.period_start, v.code) > ($1::date, $2) order by v.period_start, v.code limit 100',
        )}`,
      ),
      values: ['2015-06-01', 'CONTOH-I3/16/2015-06'],
    },
  },
  {
    name: 'groups',
    means: 'the months of one indicator by region and year: how many, and their mean',
    ours: {
      query: `{ observationGroups(first: 100, filter: { indicator: { code: { eq: "CONTOH-I3" } }, period: { kind: { eq: MONTH } } }, groupBy: [YEAR, REGION],
        orderBy: [{ key: YEAR }, { key: REGION }]) { nodes { keys { year { code } region { code } } measures { count largest: max(of: VALUE) } } } }`,
    },
    peer: { none: 'needs a plug-in (aggregates), which groups by columns and not by year' },
    sql: {
      text: json(
        `select ${list(
          o(`'keys', ${o(`'year', g.year`, `'region', g.code`)}`, `'measures', ${o(`'count', g.count`, `'largest', g.largest::text`)}`),
          `from (select extract(year from v.period_start)::int::text as year, r.code, count(*), max(v.value) as largest
            from observation v join region r on r.id = v.region_id
            where v.indicator_id = (select id from indicator where code = $1) and v.period_kind = 'MONTH' group by 1, 2 order by 1, 2 limit 100) g`,
        )}`,
      ),
      values: ['CONTOH-I3'],
    },
  },
  {
    name: 'grouped series',
    means:
      'the years of one indicator over all units: how many values, the lowest and the highest; ten times the units, ten times the values',
    ours: {
      query: `{ observationGroups(first: 30, filter: { indicator: { code: { eq: "CONTOH-U0" } }, isPreferred: { eq: true } }, groupBy: [YEAR],
        orderBy: [{ key: YEAR }]) { nodes { keys { year { code } } measures { count lowest: min(of: VALUE) largest: max(of: VALUE) } } } }`,
    },
    peer: { none: 'needs a plug-in (aggregates), which groups by columns and not by year' },
    sql: {
      text: json(
        `select ${list(
          o(
            `'keys', ${o(`'year', g.year`)}`,
            `'measures', ${o(`'count', g.count`, `'lowest', g.lowest::text`, `'largest', g.largest::text`)}`,
          ),
          `from (select extract(year from v.period_start)::int::text as year, count(*), min(v.value) as lowest, max(v.value) as largest
            from observation v where v.indicator_id = (select id from indicator where code = $1) and v.is_preferred group by 1 order by 1 limit 30) g`,
        )}`,
      ),
      values: ['CONTOH-U0'],
    },
  },
  {
    name: 'reform scoreboard',
    means: 'nine programs, six factors and five actions with their evidence, worked out',
    ours: {
      query: `{ reform(asOf: "2026-11-24") { measured partlyMeasured notMeasured programs { code status evidence { code latest { value } } }
        factors { code status evidence { code latest { value } } } actions { code status evidence { code latest { value } } } } }`,
    },
    peer: workedOut,
    sql: workedOut,
  },
  {
    name: 'search',
    means: 'the best 20 of all rows for two words, with the total',
    needs: 'search',
    ours: {
      query: `{ search(text: "pengaduan masyarakat", first: 20) { totalCount { value } nodes { score node { __typename code } } } }`,
    },
    peer: { none: 'has no search over types' },
    sql: { none: 'the ranking is the hub’s own' },
  },
  {
    name: 'CSV',
    means: 'all 6,120 values of one indicator as a file',
    door: '/graphql.csv',
    ours: { query: `{ indicator(code: "CONTOH-I3") { observations { nodes { code value } } } }` },
    peer: { none: 'gives no files' },
    sql: {
      text: json(
        `select ${list(
          'json_build_array(v.code, v.value::text)',
          'from observation v where v.indicator_id = (select id from indicator where code = $1) order by v.period_start, v.code',
        )}`,
      ),
      values: ['CONTOH-I3'],
    },
  },
];
