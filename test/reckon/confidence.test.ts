import { expect, test } from 'vitest';
import { calculation, reckon, weakest } from '../../src/reckon/reckon.ts';
import { sumOf } from '../../src/reckon/share.ts';

const made = calculation({ rule: 'TEST', formula: 'test: sum of cases[…]', unit: null, decimals: 0, calculate: sumOf('cases').of });
const cases = (...all: ('CONFIRMED' | 'SINGLE_SOURCE' | 'ILLUSTRATIVE' | null)[]) =>
  all.map((confidence, index) => ({ name: `cases[${index}]`, value: 1, confidence }));

test('a sum of no rows is zero, and is not called confirmed: there was nothing to confirm', () => {
  expect(reckon(made, [])).toMatchObject({ value: '0', status: 'COMPUTED', confidence: null });
  expect(reckon(made, [], ['No row.', 'Tidak ada baris.'])).toMatchObject({ value: null, confidence: null });
});

test('a figure is as sure as the least sure of its rows', () => {
  expect(reckon(made, cases('CONFIRMED', 'SINGLE_SOURCE')).confidence).toBe('SINGLE_SOURCE');
  expect(reckon(made, cases('CONFIRMED', 'ILLUSTRATIVE', 'SINGLE_SOURCE')).confidence).toBe('ILLUSTRATIVE');
});

test('an input that claims nothing, such as a number of the one who asks, makes a figure neither surer nor less sure', () => {
  expect(reckon(made, cases(null, 'SINGLE_SOURCE')).confidence).toBe('SINGLE_SOURCE');
  expect(reckon(made, cases(null, null)).confidence).toBeNull();
  expect(weakest([])).toBeNull();
});
