import { badInput } from '../core/errors.ts';
import { pageOfArray } from '../read/array-page.ts';
import { wholeNumberMeets } from '../read/filter/whole-number.ts';
import { mostGroupKeys } from '../read/group/compile-groups.ts';
import type { Batch, Question } from '../read/question.ts';
import { conceptShapes } from '../read/shape.ts';
import { allFindingKinds, type Finding } from './finding.ts';
import type { FindingGroup, FindingGroupKey, FindingGroupKeys } from './finding-group.ts';
import { type FindingOrder, placeIn, readFindingOrder } from './finding-order.ts';

/** A finding and the units it concerns. */
export interface Placed {
  finding: Finding;
  units: readonly string[];
}

const all: readonly FindingGroupKey[] = ['UNIT', 'CODE', 'SEVERITY', 'RULE', 'SUBJECT_TYPE'];

const codeOfUnit: Batch<string, string | null> = async (ids, question) => {
  const rows = await question.query('select id, code from organization_unit where id = any($1::uuid[])', [ids]);
  const codes = new Map(rows.map(row => [row['id'], row['code'] as string]));
  return ids.map(id => codes.get(id) ?? null);
};

/** The value of a key, and the text it is ordered by. */
interface Value {
  value: string;
  place: string;
}
type Values = Record<FindingGroupKey, Value | null>;

const plain = (value: string): Value => ({ value, place: value });
const ranks: Record<string, string> = { ERROR: '1', WARNING: '2', INFO: '3' };

/** Findings that look the same from outside share one object: there are tens of thousands, of a few dozen kinds. */
function valuesReader(): (finding: Finding, unit: Value | null) => Values {
  const typeOf = new Map(conceptShapes().map(shape => [shape.table, shape.name]));
  const ruleOf = new Map(allFindingKinds().map(kind => [kind.code, kind.rule]));
  const known = new Map<string, Values>();
  return ({ code, severity, rule, subject }, unit) => {
    const key = [code, severity, rule, subject?.table, unit?.value].join('|');
    const type = subject ? typeOf.get(subject.table) : undefined;
    const values = known.get(key) ?? {
      UNIT: unit,
      CODE: plain(code),
      SEVERITY: { value: severity, place: ranks[severity] as string },
      RULE: { value: rule, place: ruleOf.get(code) ?? rule },
      SUBJECT_TYPE: type ? plain(type) : null,
    };
    known.set(key, values);
    return values;
  };
}

/** A page of groups of findings that were worked out whole; keys, order, conditions and pages are those of every list of groups. */
export async function pageOfFindingGroups(placed: readonly Placed[], args: Record<string, unknown>, question: Question, list: string) {
  const by = keysOf(args['groupBy'] as FindingGroupKey[]);
  const order = readFindingOrder(args['orderBy'] as never, by);
  const members = await membersOf(placed, by, question);
  const groups = new Map<string, { values: Values; findings: Map<string, Finding>; all: Values[] }>();
  for (const { finding, values } of members) {
    const key = JSON.stringify(by.map(one => values[one]?.value ?? null));
    const group = groups.get(key) ?? { values, findings: new Map<string, Finding>(), all: [] as Values[] };
    group.findings.set(finding.key, finding);
    group.all.push(values);
    groups.set(key, group);
  }
  const meets = wholeNumberMeets((args['having'] as { count?: Record<string, unknown> } | null)?.count, 'having.count');
  const shown = [...groups.values()]
    .map(group => groupOf(group.values, [...group.findings.values()], group.all, by, order))
    .filter(one => meets(one.measures.count));
  return pageOfArray(shown, args, `${list}|${by.join()}|${JSON.stringify(order)}`);
}

/** Each finding once for each unit it concerns that may be seen, where groups are those of units. */
async function membersOf(placed: readonly Placed[], by: readonly FindingGroupKey[], question: Question) {
  const ids = [...new Set(placed.flatMap(one => one.units))];
  const codes = new Map(await Promise.all(ids.map(async id => [id, await question.load(codeOfUnit, id)] as const)));
  const valuesOf = valuesReader();
  return placed.flatMap(({ finding, units }) => {
    const seen = units.flatMap((id): Value[] => {
      const code = codes.get(id);
      return code ? [{ value: id, place: code }] : [];
    });
    const places = by.includes('UNIT') && seen.length > 0 ? seen : [seen[0] ?? null];
    return places.map(unit => ({ finding, values: valuesOf(finding, unit) }));
  });
}

function groupOf(
  values: Values,
  findings: readonly Finding[],
  members: readonly Values[],
  by: readonly FindingGroupKey[],
  order: readonly FindingOrder[],
): FindingGroup {
  const held = (key: FindingGroupKey): string | null => (by.includes(key) ? (values[key]?.value ?? null) : null);
  const distinct = Object.fromEntries(all.map(key => [key, new Set(members.flatMap(one => one[key]?.value ?? [])).size])) as Record<
    FindingGroupKey,
    number
  >;
  const keys = {
    unit: held('UNIT'),
    code: held('CODE'),
    severity: held('SEVERITY'),
    rule: held('RULE'),
    subjectType: held('SUBJECT_TYPE'),
  };
  return {
    key: placeIn(order, findings.length, key => values[key]?.place ?? null),
    keys: keys as FindingGroupKeys,
    measures: { count: findings.length, distinct },
    findings,
  };
}

function keysOf(asked: readonly FindingGroupKey[]): readonly FindingGroupKey[] {
  if (asked.length >= 1 && asked.length <= mostGroupKeys && new Set(asked).size === asked.length) return asked;
  throw badInput(`groupBy takes 1 to ${mostGroupKeys} different keys.`, `groupBy menerima 1 sampai ${mostGroupKeys} kunci yang berbeda.`, {
    field: 'groupBy',
    example: 'groupBy: [UNIT, SEVERITY]',
  });
}
