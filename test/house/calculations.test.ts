import 'reflect-metadata';
import '../../src/concepts.ts';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { allCalculations, calculationOf, workOut } from '../../src/reckon/reckon.ts';

type Row = Record<string, string>;
const rowsOf = (file: string): Row[] => parse(readFileSync(`seeds/reference/${file}`, 'utf8'), { columns: true });
const rules = rowsOf('calculation_rules.csv').map(row => row['code'] as string);
const examples = rowsOf('rule_examples.csv');

const inputsOf = (text: string) =>
  text.split('; ').map(pair => {
    const at = pair.lastIndexOf('=');
    const [name, said] = [pair.slice(0, at), pair.slice(at + 1)];
    return said.includes('/') ? { name, value: null, text: said } : { name, value: said, text: null };
  });

describe.each(examples.filter(row => row['formula']))('the worked example $code', row => {
  test('gives the result that was worked out by hand', () => {
    const made = calculationOf(row['formula'] as string);
    if (!made) throw new Error(`No calculation has the formula ${row['formula']}`);
    expect(workOut(made, inputsOf(row['inputs'] as string))).toEqual([row['result'], null]);
  });
});

test('every rule has a worked example', () => {
  const shown = new Set(examples.map(row => row['rule_code']));
  expect(rules.filter(rule => !shown.has(rule))).toEqual([]);
});

test('every calculation follows a rule that the hub names', () => {
  expect(
    allCalculations()
      .filter(made => !rules.includes(made.rule))
      .map(made => made.formula),
  ).toEqual([]);
});
