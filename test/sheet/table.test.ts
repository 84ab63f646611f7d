import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/sheet/finding.ts';
import { present } from '../../src/sheet/missing.ts';
import { rules } from '../../src/sheet/rules.ts';
import { readTable } from '../../src/sheet/table.ts';

function read(text: string | Uint8Array) {
  const found: Finding[] = [];
  const table = readTable('a.csv', typeof text === 'string' ? Buffer.from(text) : text, found);
  return { ...table, rows: table.lines.map(({ row }) => ({ ...row })), rules: found.map(({ rule, row, column }) => [rule, row, column]) };
}

const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', ' ', '0', '.', 'ß', '\t'), maxLength: 12 });

describe('a file', () => {
  test.each([',', ';', '\t'])('separated by %j comes back cell by cell, whatever stands in it', delimiter => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 10 }), rows => {
        const full = rows.filter(row => row.some(text => text !== ''));
        const { rows: back, rules: found } = read(stringify([['one', 'two', 'three'], ...full], { delimiter }));
        expect(found).toEqual([]);
        expect(back).toEqual(full.map(([one, two, three]) => ({ one: present(one), two: present(two), three: present(three) })));
      }),
    );
  });

  test('of Indonesian Excel is read: byte order mark, semicolons, CRLF, empty rows at the end', () => {
    expect(read('\ufeffcode;name\r\n16.08;Ogan Komering Ulu Timur\r\n;\r\n\r\n').rows).toEqual([
      { code: '16.08', name: 'Ogan Komering Ulu Timur' },
    ]);
  });

  test('with mixed line ends has the rows an editor shows', () => {
    expect(read('code,name\r\n1,a\n2,b\r3,c').lines.map(({ line, row }) => [line, row['name']])).toEqual([
      [2, 'a'],
      [3, 'b'],
      [4, 'c'],
    ]);
  });

  test('counts lines as an editor does, past quoted line ends and empty lines', () => {
    expect(read('code,name\n1,"a\n\nb"\n\n2,c\n').lines.map(({ line }) => line)).toEqual([2, 6]);
  });

  test('is brought to one form of its letters, so that the same name is the same', () => {
    expect(read('name\nCafe\u0301').rows).toEqual([{ name: 'Caf\u00e9' }]);
  });

  test('with a row of another length is told so, and its neighbours are read', () => {
    const { rows, rules: found } = read('code,name\n1,a\n2,b,c\n3\n4,d');
    expect(found).toEqual([
      ['UNEVEN_ROW', 3, null],
      ['UNEVEN_ROW', 4, null],
    ]);
    expect(rows.map(row => row['code'])).toEqual(['1', '4']);
  });

  test('with hidden characters is refused where they stand', () => {
    expect(read('code,name\n1,a\u0000\n2,b\u202ec').rules).toEqual([
      ['CONTROL_CHARACTER', 2, 'name'],
      ['CONTROL_CHARACTER', 3, 'name'],
    ]);
  });

  test.each([
    ['an open quotation mark', 'code,name\n1,"a', 'NOT_A_SHEET'],
    ['no heading', '\n\n', 'EMPTY_SHEET'],
    ['a heading twice', 'code,code\n1,2', 'DUPLICATE_COLUMN'],
    ['bytes that are not UTF-8', Uint8Array.of(0x63, 0xff, 0xfe), 'NOT_UTF8'],
    ['201 columns', Array.from({ length: 201 }, (_, column) => `c${column}`).join(','), 'TOO_LARGE'],
    ['a cell of 32,768 characters', `code\n${'a'.repeat(32_768)}`, 'TOO_LARGE'],
    ['more than 20 MiB', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), 'TOO_LARGE'],
  ])('with %s is refused', (_, text, rule) => {
    expect(read(text).rules.map(([one]) => one)).toContain(rule);
  });

  test('of any bytes is read or refused, never a fault', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
        const { rules: found } = read(bytes);
        for (const [rule] of found) expect(rules).toHaveProperty(rule as string);
      }),
    );
  });
});

test('every rule says what is wrong and what to do, in both languages', () => {
  for (const { says, fix } of Object.values(rules)) for (const sentence of [...says, ...fix]) expect(sentence).toMatch(/^["\w].*\.$/);
});
