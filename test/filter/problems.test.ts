import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../src/core/id.ts';
import type { Around } from '../../src/read/compile.ts';
import { compileFilter } from '../../src/read/filter/compile-filter.ts';
import { type ProblemKind, problemKinds } from '../../src/read/filter/problems.ts';
import { conceptShapes, type Shape } from '../../src/read/shape.ts';
import { sharedWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

interface Problem {
  path: string;
  problem: ProblemKind;
  message: string;
  id: string;
}

async function problemsOf(root: string, type: string, filter: unknown): Promise<Problem[]> {
  const answer = await world.ask(`query ($filter: ${type}) { list: ${root}(filter: $filter) { totalCount { value } } }`, {
    variables: { filter },
  });
  expect(answer.status).toBe(200);
  const [error] = answer.errors ?? [];
  if (!error) return [];
  expect(error.extensions?.['code']).toBe('BAD_USER_INPUT');
  expect(error.extensions?.['field']).toBe('filter');
  return error.extensions?.['problems'] as Problem[];
}

const nested = (depth: number): Record<string, unknown> => (depth === 0 ? { code: { eq: 'X' } } : { not: nested(depth - 1) });
const related = (depth: number): Record<string, unknown> => (depth === 0 ? { code: { eq: 'X' } } : { parent: related(depth - 1) });
const many = (count: number): Record<string, unknown> => ({
  and: Array.from({ length: count }, (_, index) => ({ code: { ne: `X${index}` } })),
});

const wrong: [problem: ProblemKind, path: string, filter: Record<string, unknown>][] = [
  ['NULL_OPERAND', 'filter.code.eq', { code: { eq: null } }],
  ['NULL_OPERAND', 'filter.code.isNull', { code: { isNull: null } }],
  ['NULL_OPERAND', 'filter.parent', { parent: null }],
  ['NULL_OPERAND', 'filter.sops.some', { sops: { some: null } }],
  ['NULL_OPERAND', 'filter.hasParent', { hasParent: null }],
  ['NULL_OPERAND', 'filter.and', { and: null }],
  ['TOO_MANY_CONDITIONS', 'filter.and.20.code.ne', many(21)],
  ['TOO_DEEP', 'filter.not.not.not.not', nested(4)],
  ['TOO_DEEP', 'filter.parent.parent.parent.parent', related(4)],
  ['TOO_SHORT', 'filter.name.contains', { name: { contains: 'ab' } }],
  ['TOO_SHORT', 'filter.name.startsWith', { name: { startsWith: 'a-b-c' } }],
  ['TOO_SHORT', 'filter.name.matches', { name: { matches: 'a b c' } }],
  ['TOO_LONG', 'filter.code.eq', { code: { eq: 'x'.repeat(501) } }],
  ['TOO_LONG', 'filter.name.matches', { name: { matches: 'satu dua tiga empat lima enam tujuh delapan sembilan' } }],
  ['CONTROL_CHARACTER', 'filter.code.startsWith', { code: { startsWith: 'a\u0000' } }],
  ['CONTROL_CHARACTER', 'filter.name.contains', { name: { contains: 'abc\u0007' } }],
  ['CONTROL_CHARACTER', 'filter.code.in.1', { code: { in: ['a', 'b\n'] } }],
  ['NOT_AN_ID', 'filter.id.eq', { id: { eq: 'SETDA.ORG' } }],
  ['NOT_AN_ID', 'filter.id.in.0', { id: { in: ['x', globalId('unit', '00000000-0000-0000-0000-000000000000')] } }],
  ['EMPTY_RANGE', 'filter.sortOrder.between', { sortOrder: { between: { min: 2, max: 1 } } }],
  ['EMPTY_RANGE', 'filter.validFrom.between', { validFrom: { between: { from: '2021-01-02', to: '2021-01-01' } } }],
  ['NOT_A_PERIOD', 'filter.observations.some.period.within', { observations: { some: { period: { within: '2021-S3' } } } }],
  ['NOT_A_DAY', 'filter.observations.some.period.from', { observations: { some: { period: { from: '2021' } } } }],
  ['NOT_A_DAY', 'filter.observations.some.period.to', { observations: { some: { period: { to: '2021-02-30' } } } }],
  ['OUT_OF_RANGE', 'filter.observations.some.period.last', { observations: { some: { period: { last: 0 } } } }],
  ['EMPTY_RANGE', 'filter.observations.some.period', { observations: { some: { period: { from: '2022-01-01', to: '2021-01-01' } } } }],
];

describe('a filter that can not be meant', () => {
  test.each(wrong)('is refused as %s at %s', async (problem, path, filter) => {
    const problems = await problemsOf('organizationUnits', 'OrganizationUnitFilter', filter);
    expect(problems.map(one => [one.problem, one.path])).toEqual([[problem, path]]);
    expect([problems[0]?.message, problems[0]?.id]).toEqual([...problemKinds[problem]]);
  });

  test('is refused as TOO_MANY_VALUES by whoever reads it, should a list ever come so far', () => {
    const around = { asOf: '2026-01-01', language: 'id', bill: { rows: 0, aliases: 1 } } as unknown as Around;
    const shape = conceptShapes().find(one => one.name === 'Sop') as Shape;
    const read = () => compileFilter(around, shape, 't0', { code: { in: Array.from({ length: 251 }, String) } }, 'filter');
    expect(read).toThrow(problemKinds.TOO_MANY_VALUES[0]);
  });

  test('names everything that is wrong with it at once', async () => {
    const filter = {
      code: { eq: null, startsWith: '\u0001' },
      id: { in: ['a', 'b'] },
      name: { contains: 'x' },
      or: [{ parent: { id: { ne: 'c' } } }],
    };
    const problems = await problemsOf('organizationUnits', 'OrganizationUnitFilter', filter);
    expect(problems.map(one => one.path).sort()).toEqual([
      'filter.code.eq',
      'filter.code.startsWith',
      'filter.id.in.0',
      'filter.id.in.1',
      'filter.name.contains',
      'filter.or.0.parent.id.ne',
    ]);
  });

  test('leaves its neighbours, and may stand on a nested list', async () => {
    const answer = await world.ask(
      '{ good: sops(first: 1) { totalCount { value } } bad: sops(filter: { title: { contains: "x" } }) { totalCount { value } } }',
    );
    expect(answer.data?.['good']).toBeTruthy();
    expect(answer.errors?.map(error => error.path)).toEqual([['bad']]);
  });

  test('keeps just within its limits', async () => {
    for (const filter of [many(20), nested(3), related(3), { code: { in: Array.from({ length: 250 }, (_, index) => `X${index}`) } }, {}])
      expect(await problemsOf('organizationUnits', 'OrganizationUnitFilter', filter)).toEqual([]);
  });
});

describe('an id of another type', () => {
  test('is of no row, and refuses nothing', async () => {
    const id = globalId('sop', '00000000-0000-0000-0000-000000000000');
    const answer = await world.ask(
      'query ($id: ID!) { none: organizationUnits(filter: { id: { in: [$id] } }) { totalCount { value } } one: organizationUnits(filter: { id: { eq: $id } }) { totalCount { value } } all: organizationUnits(filter: { id: { ne: $id } }) { totalCount { value } } whole: organizationUnits { totalCount { value } } }',
      { variables: { id } },
    );
    const total = (name: string) => (answer.data as Record<string, { totalCount: { value: number } }>)[name]?.totalCount.value;
    expect([total('none'), total('one'), total('all')]).toEqual([0, 0, total('whole')]);
  });
});

describe('an order that can not be meant', () => {
  const refusals: [problem: ProblemKind, order: string][] = [
    ['NOT_ONE_KEY', '[{}]'],
    ['NOT_ONE_KEY', '[{ direction: DESC }]'],
    ['NOT_ONE_KEY', '[{ field: CODE, count: { sops: {} } }]'],
    ['NOT_ONE_KEY', '[{ count: {} }]'],
    ['NOT_ONE_KEY', '[{ count: { sops: {}, duties: {} } }]'],
    ['NOT_ONE_KEY', '[{ count: { sops: null } }]'],
    ['TOO_MANY_COUNTS', '[{ count: { sops: {} } }, { count: { duties: {} } }, { count: { positions: {} } }]'],
    ['TOO_SHORT', '[{ count: { sops: { filter: { title: { contains: "x" } } } } }]'],
    ['TOO_DEEP', '[{ count: { sops: { filter: { unit: { parent: { parent: { code: { eq: "X" } } } } } } } }]'],
  ];
  test.each(refusals)('is refused as %s: %s', async (problem, order) => {
    const answer = await world.ask(`{ organizationUnits(orderBy: ${order}) { totalCount { value } } }`);
    const told = (answer.errors ?? []).map(error => (error.extensions as { problems: Problem[] }).problems.map(one => one.problem));
    expect(told).toEqual([[problem]]);
  });
});

test('docs/errors.md names every problem of filters once, in the order of the code', () => {
  const section = readFileSync('docs/errors.md', 'utf8').split('\n## Problems of filters\n')[1]?.split('\n## ')[0] ?? '';
  const rows = [...section.matchAll(/^\| `(\w+)` \| (.+) \| (.+) \|$/gm)].map(([, name, english, indonesian]) => [
    name,
    english,
    indonesian,
  ]);
  expect(rows).toEqual(Object.entries(problemKinds).map(([name, [english, indonesian]]) => [name, english, indonesian]));
});
