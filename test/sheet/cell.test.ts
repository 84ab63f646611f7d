import 'reflect-metadata';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Confidence } from '../../src/core/enums.ts';
import { bool, date, decimal, int, oneOf, text, texts } from '../../src/core/kinds.ts';
import { readCell } from '../../src/sheet/cell.ts';
import { present } from '../../src/sheet/missing.ts';

const value = (kind: Parameters<typeof readCell>[0], cell: string): unknown => {
  const reading = readCell(kind, cell);
  return 'value' in reading ? reading.value : reading.rule;
};

describe('a cell', () => {
  test.each(['', '  ', '...', '…', '-', '–', 'NA', 'N/A', 'n/a', '\u00a0'])('with %j says that nothing is known', cell => {
    expect(present(cell)).toBe('');
  });

  test('with zero says zero: zero is known', () => {
    expect(present('0')).toBe('0');
    expect(value(decimal, '0')).toBe('0');
  });

  test('keeps a decimal exactly as written, with its zeros', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.stringMatching(/^\d{0,12}$/), (whole, part) => {
        const cell = part === '' ? String(whole) : `${whole}.${part}`;
        expect(value(decimal, cell)).toBe(cell);
      }),
    );
  });

  test.each([
    ['12,84', '12.84'],
    ['1.113,76', '1113.76'],
    ['-0,11', '-0.11'],
  ])('%s is refused, and the hint says %s', (cell, meant) => {
    expect(readCell(decimal, cell)).toMatchObject({ rule: 'NOT_A_NUMBER', expected: expect.stringContaining(meant) });
  });

  test.each(['1e3', '+5', '.5', '5.', '0x10', 'NaN', 'Infinity', '1 250', '١٢', '12.84%', 'Rp 5'])('%s is not a number', cell => {
    expect(value(decimal, cell)).toBe('NOT_A_NUMBER');
    expect(value(int, cell)).toBe('NOT_A_NUMBER');
  });

  test('holds a whole number as far as the database does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_147_483_647, max: 2_147_483_647 }), whole => {
        expect(value(int, String(whole))).toBe(whole);
      }),
    );
    expect(value(int, '2147483648')).toBe('NOT_A_NUMBER');
    expect(value(int, '2024.0')).toBe('NOT_A_NUMBER');
  });

  test('holds days that exist, written in one way', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }), day => {
        const cell = day.toISOString().slice(0, 10);
        expect(value(date, cell)).toBe(cell);
      }),
    );
    for (const cell of ['2023-02-29', '31/12/2023', '2023', '2023-1-1', '45291', '12-31-2023'])
      expect(value(date, cell)).toBe('NOT_A_DATE');
  });

  test('says yes or no in either language', () => {
    expect(['yes', 'Ya', 'TRUE', 'NO', 'tidak', 'false'].map(cell => value(bool, cell))).toEqual([true, true, true, false, false, false]);
    expect(value(bool, '1')).toBe('NOT_YES_OR_NO');
  });

  test('names a member of a closed set as sheets do, and nothing else', () => {
    expect(['single-source', 'Confirmed', 'SINGLE_SOURCE', 'single source'].map(cell => value(oneOf(Confidence), cell))).toEqual([
      'SINGLE_SOURCE',
      'CONFIRMED',
      'SINGLE_SOURCE',
      'SINGLE_SOURCE',
    ]);
    for (const cell of ['sure', 'constructor', '__proto__', 'CONFIRMED;']) expect(value(oneOf(Confidence), cell)).toBe('UNKNOWN_VALUE');
  });

  test('holds a list between bars', () => {
    expect(value(texts, 'OKU Timur| OKUT |')).toEqual(['OKU Timur', 'OKUT']);
  });

  test('holds text as it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), cell => {
        expect(value(text, cell)).toBe(cell);
      }),
    );
  });
});
