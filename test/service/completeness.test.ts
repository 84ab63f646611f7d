import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Question } from '../../src/read/question.ts';
import { measureOf } from '../../src/reckon/measure.ts';
import { RuleBook } from '../../src/rule/rule-book.ts';
import { completenessOf, type Entry } from '../../src/service/completeness.ts';
import { sharedWorld, type World } from '../support/world.ts';

const entry = (number: number, isFilled = true): Entry => ({ id: String(number), number, isFilled, confidence: 'CONFIRMED' });
const book = RuleBook.of(
  new Map([
    ['STANDARD_COMPLIANCE/components', '14'],
    ['STANDARD_COMPLIANCE/delivery_components', '6'],
  ]),
);
const of = (entries: Entry[], delivery = [1, 2, 3, 4, 5, 6]) => completenessOf({ id: 'S', code: 'S', entries, delivery }, book);

describe('completeness of a service standard (rules, section 5)', () => {
  test('all fourteen components, and the six of delivery by themselves', () => {
    const standard = of([1, 2, 3, 7].map(number => entry(number)));
    expect([standard.all.value, standard.delivery.value]).toEqual(['28.57', '50.00']);
    expect(standard.findings.slice(0, 4).map(finding => finding.code)).toEqual([
      'STANDARD_DELIVERY_EMPTY',
      'STANDARD_DELIVERY_EMPTY',
      'STANDARD_DELIVERY_EMPTY',
      'STANDARD_COMPONENT_EMPTY',
    ]);
    expect(standard.findings).toHaveLength(10);
  });

  test('an entry left blank is not filled in, and one for an unknown component is not counted', () => {
    const standard = of([entry(1, false), entry(15)]);
    expect(standard.all.value).toBe('0.00');
    expect(standard.findings[0]?.code).toBe('STANDARD_COMPONENT_UNKNOWN');
  });

  test('while a component of delivery is hidden their share is not worked out', () => {
    expect(of([entry(1)], [1, 2, 3]).delivery.value).toBeNull();
  });

  test('against an independent formulation', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ number: fc.integer({ min: 0, max: 16 }), isFilled: fc.boolean() }), { maxLength: 20 }), given => {
        const standard = of(given.map(one => entry(one.number, one.isFilled)));
        const has = (number: number): boolean => given.some(one => one.number === number && one.isFilled);
        const count = (last: number): number => Array.from({ length: last }, (_, index) => index + 1).filter(has).length;
        expect(standard.all.value).toBe((Math.round((count(14) * 10_000) / 14) / 100).toFixed(2));
        expect(standard.delivery.value).toBe((Math.round((count(6) * 10_000) / 6) / 100).toFixed(2));
      }),
    );
  });
});

describe('through the graph', () => {
  let world: World;
  beforeAll(async () => {
    world = await sharedWorld();
  });
  afterAll(() => world.close());

  test('costs three statements for any number of standards', async () => {
    const document = (first: number) =>
      `{ serviceStandards(first: ${first}) { nodes { completeness { all { value } delivery { value } findings { code } } } } }`;
    expect((await world.ask(document(1))).statements).toBe(3);
    const answer = await world.ask(document(100));
    expect([answer.errors, answer.statements]).toEqual([undefined, 3]);
  });

  test('the measure is the mean of the standards in force', async () => {
    const question = new Question({ pool: world.database.read.open, sight: 'open', language: 'en', today: '2026-11-24' });
    const figure = await measureOf('SERVICE_STANDARD_COMPLETENESS')?.at(question, '2026-11-24');
    const counts = (figure?.explain.inputs ?? []).filter(input => input.name.startsWith('filled')).map(input => Number(input.value));
    expect(counts.length).toBeGreaterThan(50);
    expect(figure?.value).toBe(((counts.reduce((sum, one) => sum + one, 0) / (counts.length * 14)) * 100).toFixed(2));
    expect([figure?.confidence, question.statements]).toEqual(['ILLUSTRATIVE', 2]);
  });
});
