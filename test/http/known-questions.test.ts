import { type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { KnownQuestions } from '../../src/http/known-questions.ts';
import { schema } from '../../src/schema.ts';

const asked = (document: string) => ({
  schema: schema(),
  operation: parse(document).definitions[0] as OperationDefinitionNode,
  fragments: {},
  variableValues: {},
});

test('a question is known from the second time on', () => {
  const known = new KnownQuestions();
  const one = asked('{ __typename }');
  known.learn('a', one, 3);
  expect(known.find('a')).toBeUndefined();
  known.learn('b', one, 3);
  known.learn('a', one, 3);
  expect([known.find('a')?.asked, known.find('a')?.cost, known.find('b')]).toEqual([one, 3, undefined]);
  known.forget('a');
  expect(known.find('a')).toBeUndefined();
});

test('a flood of different questions leaves nothing behind, and one of questions asked twice no more than its share', () => {
  const known = new KnownQuestions();
  const one = asked(`{ ${Array.from({ length: 50 }, (_, n) => `a${n}: __typename`).join(' ')} }`);
  for (let number = 0; number < 20_000; number++) known.learn(`once ${number}`, one, 1);
  expect(known.count).toBe(0);
  for (let number = 0; number < 5000; number++) for (const _again of [1, 2]) known.learn(`twice ${number}`, one, 1);
  expect(known.count).toBeGreaterThan(50);
  expect(known.count).toBeLessThan(400);
});
