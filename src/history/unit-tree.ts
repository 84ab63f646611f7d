import type { About } from '../core/about.ts';
import type { Batch } from '../read/question.ts';
import type { OrganizationUnitKind } from '../unit/organization-unit.ts';
import type { UnitDifference, UnitDifferenceKind, UnitPlace } from './unit-difference.ts';

/** A unit that held on a day. */
export interface Standing {
  id: string;
  code: string;
  name: About;
  kind: OrganizationUnitKind;
  parent: string | null;
  /** Whether it stood in the tree asked for, or elsewhere. */
  isInTree: boolean;
  isMadeUp: boolean;
}

export const treeKey = (code: string, day: string): string => `${day}|${code}`;

/** A wrong parent could close a circle; no government has more levels than this. */
const deepest = 10;

const statement = `
  with recursive k as (select * from unnest($1::text[], $2::date[]) with ordinality k(code, day, n)),
  held as (
    select k.n, k.code as top, u.id, u.code, u.name_id, u.name_en, u.kind, u.parent_id, u.confidence from k join organization_unit u
      on (u.valid_from is null or u.valid_from <= k.day) and (u.valid_to is null or u.valid_to > k.day)
  ),
  tree(n, id, depth) as (
    select h.n, h.id, 0 from held h where h.code = h.top
    union
    select t.n, h.id, t.depth + 1 from tree t join held h on h.n = t.n and h.parent_id = t.id where t.depth < ${deepest}
  )
  select h.n::int as n, h.id, h.code, h.name_id, h.name_en, h.kind, h.parent_id, h.confidence = 'ILLUSTRATIVE' as is_made_up,
    exists (select from tree t where t.n = h.n and t.id = h.id) as is_in_tree
  from held h`;

/** All units of days, and which of them stood below a unit: a unit that moved out of a tree is looked for outside. Keys by `treeKey`. */
export const standingOn: Batch<string, Standing[]> = async (keys, question) => {
  const asked = keys.map(key => [key.slice(11), key.slice(0, 10)] as const);
  const rows = await question.query(statement, [asked.map(([code]) => code), asked.map(([, day]) => day)]);
  const byNumber = Map.groupBy(rows, row => row['n']);
  return keys.map((_, index) => {
    const held = byNumber.get(index + 1) ?? [];
    const there = new Set(held.map(row => row['id']));
    return held.map(row => ({
      id: row['id'] as string,
      code: row['code'] as string,
      name: [(row['name_en'] as string | null) ?? (row['name_id'] as string), row['name_id'] as string],
      kind: row['kind'] as OrganizationUnitKind,
      // A unit that ended leaves those below it without a parent.
      parent: there.has(row['parent_id']) ? (row['parent_id'] as string) : null,
      isInTree: row['is_in_tree'] as boolean,
      isMadeUp: row['is_made_up'] as boolean,
    }));
  });
};

/** Units that went on under another row, by the days between which they did: "2020-01-01|2022-01-01". */
export const successions: Batch<string, Map<string, string>> = async (keys, question) => {
  const spans = keys.map(key => key.split('|') as [string, string]);
  const rows = await question.query(
    `select k.n::int as n, p.unit_id as before, s.unit_id as after
     from unnest($1::date[], $2::date[]) with ordinality k(since, until, n)
     join organization_change c on c.kind in ('RENAME', 'MOVE') and c.effective_on > k.since and c.effective_on <= k.until
     join organization_change_party p on p.change_id = c.id and p.role = 'PREDECESSOR'
     join organization_change_party s on s.change_id = c.id and s.role = 'SUCCESSOR'
     order by c.effective_on, s.code`,
    [spans.map(([since]) => since), spans.map(([, until]) => until)],
  );
  const byNumber = Map.groupBy(rows, row => row['n']);
  return keys.map((_, index) => new Map((byNumber.get(index + 1) ?? []).map(row => [row['before'] as string, row['after'] as string])));
};

/** The row a unit goes on under on the later day; its own where it needed no other. */
function successor(id: string, later: ReadonlyMap<string, unknown>, followed: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let at = id;
  while (!later.has(at) && !seen.has(at)) {
    seen.add(at);
    at = followed.get(at) ?? at;
  }
  return later.has(at) ? at : id;
}

/** Every unit as a place in the tree of its day, below the place of its parent. */
function placesOf(units: readonly Standing[]): Map<string, UnitPlace> {
  const places = new Map(units.map(({ id, code, name, kind }): [string, UnitPlace] => [id, { code, name, kind, parent: null }]));
  for (const { id, parent } of units) (places.get(id) as UnitPlace).parent = places.get(parent ?? '') ?? null;
  return places;
}

/** What is different in the tree, by code. A unit that moved along with the one above it is not different itself. */
export function differencesOf(
  earlier: readonly Standing[],
  later: readonly Standing[],
  followed: ReadonlyMap<string, string>,
): (UnitDifference & { isMadeUp: boolean })[] {
  const after = new Map(later.map(unit => [unit.id, unit]));
  const follow = (id: string | null): string | null => (id === null ? null : successor(id, after, followed));
  const [placesBefore, placesAfter] = [placesOf(earlier), placesOf(later)];
  const before = new Map(earlier.map(unit => [follow(unit.id) as string, unit]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap(id => {
    const [was, is] = [before.get(id), after.get(id)];
    if (!was?.isInTree && !is?.isInTree) return [];
    const kinds = kindsOf(was, is, follow);
    if (kinds.length === 0) return [];
    const shown = (is ?? was) as Standing;
    return {
      key: `${shown.code}|${shown.id}`,
      kinds,
      before: was ? (placesBefore.get(was.id) ?? null) : null,
      after: is ? (placesAfter.get(is.id) ?? null) : null,
      unit: shown.id,
      isMadeUp: Boolean(was?.isMadeUp || is?.isMadeUp),
    };
  });
}

function kindsOf(was: Standing | undefined, is: Standing | undefined, follow: (id: string | null) => string | null): UnitDifferenceKind[] {
  if (!was) return ['ADDED'];
  if (!is) return ['REMOVED'];
  const kinds: UnitDifferenceKind[] = [];
  if (follow(was.parent) !== is.parent) kinds.push('MOVED');
  if (was.name.join() !== is.name.join()) kinds.push('RENAMED');
  return kinds;
}
