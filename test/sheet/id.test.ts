import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { globalId, readGlobalId, rowId, uuid5 } from '../../src/core/id.ts';

const tag = fc.stringMatching(/^[a-z]{1,20}$/);

describe('ids of rows', () => {
  test('follow RFC 9562: the example of the Python documentation comes out', () => {
    expect(uuid5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'python.org')).toBe('886313e1-3b8a-5372-9b90-0c9aee199e5d');
  });

  test('are the same on every machine and for all time: they hang on type and code alone', () => {
    expect(rowId('unit', 'SETDA')).toBe('826d1fca-1269-5938-a5d1-4201a5796782');
    expect(rowId('unit', 'SETDA')).not.toBe(rowId('region', 'SETDA'));
  });
});

describe('ids of the graph', () => {
  test('come back as the type and row they were made of', () => {
    fc.assert(
      fc.property(tag, fc.uuid(), (type, uuid) => {
        const id = globalId(type, uuid);
        expect(id).toMatch(/^[a-z]+_[\w-]{22}$/);
        expect(readGlobalId(id)).toEqual({ tag: type, uuid });
      }),
    );
  });

  test('have one spelling: no other text is the same row', () => {
    fc.assert(
      fc.property(tag, fc.uuid(), fc.nat(), fc.stringMatching(/^[\w=+/ -]$/), (type, uuid, at, letter) => {
        const id = globalId(type, uuid);
        const other = id.slice(0, at % id.length) + letter + id.slice((at % id.length) + 1);
        const read = readGlobalId(other);
        expect(read === null || globalId(read.tag, read.uuid) === other).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    '',
    'unit',
    'unit_',
    'SETDA',
    'unit_gm0fyhJpWTil0UIBpXlng',
    'unit_gm0fyhJpWTil0UIBpXlngh',
    'unit_gm0fyhJpWTil0UIBpXlngg=',
    'Unit_gm0fyhJpWTil0UIBpXlngg',
    'unit_gm0fyhJpWTil0UIBpXlngg\n',
    'constructor',
    '_gm0fyhJpWTil0UIBpXlngg',
    '826d1fca-1269-5938-a5d1-4201a5796782',
  ])('%j is none', text => {
    expect(readGlobalId(text)).toBeNull();
  });

  test('any text is read without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        const read = readGlobalId(text);
        expect(read === null || globalId(read.tag, read.uuid) === text).toBe(true);
      }),
    );
  });
});
