import { keptOf } from '../read/kept.ts';
import type { Batch } from '../read/question.ts';
import { facts } from './expected.ts';
import { askOf, countedRows, readScope } from './scope.ts';

/** One of several answers to the same question. */
export interface Claim {
  value: string | null;
  grade: string | null;
  isPreferred: boolean;
  /** Why it is, or is not, preferred; in English. */
  reason: string | null;
  sources: string[];
}

/** Sources that contradict each other about one thing. */
export interface Contradiction {
  /** Claim key of observations, else the code of the row. */
  key: string;
  concept: string;
  table: string;
  /** The preferred claim, else the first one. */
  id: string;
  /** Rival claims, the preferred one first. One alone where the source contradicts itself, or no row was made of the rival. */
  claims: Claim[];
  /** What the editors noted, in English. */
  note: string | null;
  isMadeUp: boolean;
}

const sourcesOf = (table: string): string =>
  `(select coalesce(json_agg(s.code order by s.code), '[]') from provenance p join source s on s.id = p.source_id where p.entity = '${table}' and p.entity_id = t.id)`;

/** A claim with another value, or another grade, for the same key and vintage. A later release corrects; it contradicts nobody. */
/** At most one claim of a key is preferred, but for drafts and embargoes: only keys with another claim can be disputed, and these are few. */
const disputed = (from: string): string => `
  rivalled as materialized (
    select distinct o.claim_key from observation o where not o.is_preferred or o.is_draft or o.embargo_until is not null
  ),
  disputed as (
    select a.n, t.claim_key from ${from} and t.claim_key in (select claim_key from rivalled)
    group by a.n, t.claim_key, t.vintage
    having count(distinct trim_scale(t.value)) > 1 or count(distinct t.grade) > 1
  )`;

const rivalsOf = (from: string, unit: string): string => `
  select r.n::int as n, 'Observation' as concept, r.claim_key as key, (array_agg(r.unit_id))[1] as unit_id,
    (array_agg(r.id order by r.is_preferred desc, r.code))[1] as id, json_agg(r.claim order by r.is_preferred desc, r.code) as claims,
    null as note, bool_or(r.made_up) as made_up
  from (
    select a.n, t.claim_key, t.id, t.code, t.is_preferred, t.confidence = 'ILLUSTRATIVE' as made_up, ${unit} as unit_id,
      json_build_object('value', t.value::text, 'grade', t.grade, 'isPreferred', t.is_preferred, 'reason', t.preference_reason, 'sources', ${sourcesOf('observation')}) as claim
    from ${from} and exists (select from disputed d where d.n = a.n and d.claim_key = t.claim_key)
  ) r group by r.n, r.claim_key`;

/** Rows that the editors marked, about which no rival claim stands beside them. */
const markedOf = (name: string, table: string, from: string, unit: string): string => `
  select a.n::int as n, '${name}' as concept, ${name === 'Observation' ? 't.claim_key' : 't.code'} as key, ${unit} as unit_id, t.id,
    json_build_array(json_build_object('value', ${name === 'Observation' ? 't.value::text' : 'null'}, 'grade', ${name === 'Observation' ? 't.grade' : 'null'},
      'isPreferred', true, 'reason', null, 'sources', ${sourcesOf(table)})) as claims,
    t.note, false as made_up
  from ${from} and t.confidence = 'CONFLICTING'
    ${name === 'Observation' ? 'and not exists (select from disputed d where d.n = a.n and d.claim_key = t.claim_key)' : ''}`;

/** Contradictions within scopes, by one statement. */
const askedContradictionsOf: Batch<string, Contradiction[]> = async (keys, question) => {
  const scopes = keys.map(readScope);
  const asked = askOf(scopes);
  if (asked.concepts.length === 0) return scopes.map(() => []);
  const observation = facts().find(shape => shape.name === 'Observation');
  const claims = observation && asked.concepts.includes(observation) ? countedRows(observation, asked) : null;
  const parts = [
    ...(claims ? [rivalsOf(claims.from, claims.unit)] : []),
    ...asked.concepts.map(shape => {
      const { from, unit } = countedRows(shape, asked);
      return markedOf(shape.name, shape.table, from, unit);
    }),
  ];
  const rows = await question.query(
    `${asked.with} ${claims ? `, ${disputed(claims.from)}` : ''} ${parts.join(' union all ')}`,
    asked.values,
  );
  const tables = new Map(asked.concepts.map(shape => [shape.name, shape.table]));
  return scopes.map(scope =>
    rows
      .filter(row => asked.belongs(scope, row['n'] as number, row['unit_id'] as string | null, row['concept'] as string))
      .map(row => ({
        key: row['key'] as string,
        concept: row['concept'] as string,
        table: tables.get(row['concept'] as string) as string,
        id: row['id'] as string,
        claims: row['claims'] as Claim[],
        note: row['note'] as string | null,
        isMadeUp: row['made_up'] === true,
      })),
  );
};
export const contradictionsOf = keptOf('contradictions', askedContradictionsOf);
