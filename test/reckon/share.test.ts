import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Calculation, workOut } from '../../src/reckon/reckon.ts';
import { numberOf, plus, share, shareOfThose, single, sumOf, times } from '../../src/reckon/share.ts';

const given = (inputs: Record<string, string | number>) =>
  Object.entries(inputs).map(([name, value]) => ({ name, value: String(value), text: null }));
const resultOf = (made: Calculation, inputs: Record<string, string | number>) => workOut(made, given(inputs))[0];

const listed = shareOfThose('TEST', 'testListed', { where: 'testListed is 1 or 0' });
const filled = share({ rule: 'TEST', part: sumOf('testFilled'), whole: times(single('columns'), numberOf('testFilled')) });
const both = share({
  rule: 'TEST',
  part: plus(sumOf('testA'), sumOf('testB')),
  whole: plus(numberOf('testA'), numberOf('testB')),
  decimals: 0,
});

describe('a share', () => {
  test('is called by the formula that is worked out', () => {
    expect([listed, filled, both].map(made => made.formula)).toEqual([
      'sum of testListed[…] / number of testListed[…] × 100; testListed is 1 or 0',
      'sum of testFilled[…] / (columns × number of testFilled[…]) × 100',
      '(sum of testA[…] + sum of testB[…]) / (number of testA[…] + number of testB[…]) × 100',
    ]);
  });

  test('is rounded once, half up, as its measure says', () => {
    expect(resultOf(listed, { 'testListed[A]': 1, 'testListed[B]': 0, 'testListed[C]': 0 })).toBe('33.33');
    expect(resultOf(filled, { columns: 7, 'testFilled[A]': 7, 'testFilled[B]': 6 })).toBe('92.86');
    expect(resultOf(both, { 'testA[1]': 1, 'testB[1]': 1, 'testB[2]': 0 })).toBe('67');
  });

  test('of nothing is no share, and never 0 or 100', () => {
    expect(resultOf(listed, {})).toBeNull();
    expect(resultOf(filled, { columns: 0, 'testFilled[A]': 0 })).toBeNull();
  });

  test('names the number that is missing', () => {
    expect(workOut(filled, given({ 'testFilled[A]': 3 }))).toEqual([null, ['Missing: columns.', 'Tidak ada: columns.']]);
  });

  test('of those that are 1 among all is the same as counting them', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), all => {
        const value = resultOf(listed, Object.fromEntries(all.map((one, index) => [`testListed[${index}]`, one ? 1 : 0])));
        expect(Number(value)).toBeCloseTo((all.filter(Boolean).length / all.length) * 100, 1);
      }),
    );
  });
});
