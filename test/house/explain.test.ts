import { type GraphQLField, type GraphQLObjectType, getNamedType, isEnumType, isNonNullType, isObjectType, isScalarType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Question } from '../../src/read/question.ts';
import { conceptShapes } from '../../src/read/shape.ts';
import { allMeasures } from '../../src/reckon/measure.ts';
import { calculationOf, workOut } from '../../src/reckon/reckon.ts';
import { schema } from '../../src/schema.ts';
import { rootLists, typeNamed } from '../support/graph.ts';
import { sharedWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

interface Explained {
  value: string | null;
  status: string;
  reason: string | null;
  explain: {
    formula: string;
    result: string | null;
    rule: { code: string } | null;
    inputs: { name: string; value: string | null; text: string | null; subject: { __typename: string } | null }[];
  };
}

const whole = '{ value status reason explain { formula result rule { code } inputs { name value text subject { __typename } } } }';
const isConcept = (name: string): boolean => conceptShapes().some(shape => shape.name === name);
const needsNothing = (field: GraphQLField<unknown, unknown>): boolean => field.args.every(arg => !isNonNullType(arg.type));

/** Every way from a type to a figure, through objects that were worked out; never on to another row. */
function figuresOf(type: GraphQLObjectType, depth = 0): string[] {
  if (depth > 3) return [];
  return Object.values(type.getFields()).flatMap(field => {
    const named = getNamedType(field.type);
    if (isScalarType(named) || isEnumType(named) || !needsNothing(field) || !isObjectType(named)) return [];
    if (named.name === 'Figure') return [`${field.name} ${whole}`];
    if (isConcept(named.name) || ['Finding', 'Explanation', 'PageInfo', 'Count'].includes(named.name)) return [];
    if (named.name.endsWith('Connection')) {
      const node = typeNamed(named.name.replace(/Connection$/, ''));
      if (isConcept(node.name) || node.name === 'Finding' || node.name === 'Revision') return [];
      const inner = figuresOf(node, depth + 1);
      return inner.length > 0 ? [`${field.name}(first: 5) { nodes { ${inner.join(' ')} } }`] : [];
    }
    const inner = figuresOf(named, depth + 1);
    return inner.length > 0 ? [`${field.name} { ${inner.join(' ')} }`] : [];
  });
}

function collect(value: unknown, found: Explained[]): Explained[] {
  if (Array.isArray(value)) for (const item of value) collect(item, found);
  else if (value && typeof value === 'object') {
    if ('explain' in value && 'status' in value) found.push(value as Explained);
    else for (const inner of Object.values(value)) collect(inner, found);
  }
  return found;
}

const met = new Set<string>();

/** Inputs that come from no row, by formula, and why. Nothing else may be without a link. */
const ofTheWholeHub = 'counts all rows of the hub; of one unit they point to it';
const ofNoValue = 'no value stands in that place of the series';
const fromNoRow: Record<string, { names: string[]; why: string; onlyMissing?: true }> = {
  'filledFields / expectedFields × 100': { names: ['filledFields', 'expectedFields'], why: ofTheWholeHub },
  '(rows − brokenRows) / rows × 100': { names: ['rows', 'brokenRows'], why: ofTheWholeHub },
  'sourcedRows / rows × 100': { names: ['sourcedRows', 'rows'], why: ofTheWholeHub },
  'value − earlier': { names: ['earlier'], why: ofNoValue, onlyMissing: true },
  '(value − earlier) / earlier × 100': { names: ['earlier'], why: ofNoValue, onlyMissing: true },
};
const unlinked = new Set<string>();

type Linked = Pick<Explained['explain']['inputs'][number], 'name' | 'value'> & { subject: unknown };

function link(formula: string, inputs: readonly Linked[]): void {
  const { names, onlyMissing }: { names: string[]; onlyMissing?: true } = fromNoRow[formula] ?? { names: [] };
  for (const { name, value, subject } of inputs)
    if (!subject && !(names.includes(name) && (value === null || !onlyMissing))) unlinked.add(`${formula} | ${name}`);
}

function recompute(figures: Explained[]): void {
  for (const { value, status, reason, explain } of figures) {
    const made = calculationOf(explain.formula);
    expect(made, explain.formula).toBeDefined();
    expect(explain.rule?.code, explain.formula).toBe(made?.rule);
    expect(explain.result).toBe(value);
    expect(status === 'COMPUTED').toBe(value !== null);
    expect(reason === null).toBe(value !== null);
    link(explain.formula, explain.inputs);
    if (!made || value === null) continue;
    met.add(explain.formula);
    expect(workOut(made, explain.inputs)[0], explain.formula).toBe(value);
  }
}

const lists = rootLists().flatMap(list =>
  figuresOf(typeNamed(list.node)).map(figure => ({ ...list, figure, name: /^\w+/.exec(figure)?.[0] })),
);

describe.each(lists)('$node.$name', ({ field, figure }) => {
  test('gives figures that can be worked out again from what they explain', async () => {
    for (const asOf of ['2022-12-31', '2026-06-30']) {
      const answer = await world.ask(`{ list: ${field}(first: 20, asOf: "${asOf}") { nodes { ${figure} } } }`);
      expect(answer.errors).toBeUndefined();
      recompute(collect(answer.data, []));
    }
  });
});

const roots = Object.values(schema().getQueryType()?.getFields() ?? {}).flatMap(field => {
  const named = getNamedType(field.type);
  if (!needsNothing(field) || !isObjectType(named) || isConcept(named.name)) return [];
  const isPage = named.name.endsWith('Connection');
  const type = isPage ? typeNamed(named.name.replace(/Connection$/, '')) : named;
  if (isConcept(type.name)) return [];
  const figures = figuresOf(type);
  const inside = isPage ? `(first: 10) { nodes { ${figures.join(' ')} } }` : `{ ${figures.join(' ')} }`;
  return figures.length > 0 ? [{ name: field.name, question: `{ ${field.name} ${inside} }` }] : [];
});

describe.each(roots)('the root field $name', ({ question }) => {
  test('gives figures that can be worked out again from what they explain', async () => {
    const answer = await world.ask(question);
    expect(answer.errors).toBeUndefined();
    recompute(collect(answer.data, []));
  }, 60_000);
});

describe.each(allMeasures().map(({ code, at }) => ({ code, at })))('the measure $code', ({ at }) => {
  test('names the row that each number it is made of came from', async () => {
    for (const day of ['2022-12-31', '2024-12-31']) {
      const question = new Question({ pool: world.database.read.open, sight: 'open', language: 'id' });
      const { explain } = await at(question, day);
      link(explain.formula, explain.inputs);
    }
  });
});

test('each number in an explanation leads to the row it came from; the few that come from none are known by name', () => {
  expect([...unlinked].sort()).toEqual([]);
  for (const formula of Object.keys(fromNoRow)) expect(calculationOf(formula), formula).toBeDefined();
});

test('so did most of the formulas of the hub: the walk above met them', () => {
  expect(met.size).toBeGreaterThan(40);
});
