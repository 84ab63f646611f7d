import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { text } from '../../src/core/kinds.ts';
import { cursorOf, readCursor } from '../../src/read/cursor.ts';
import type { SortKey } from '../../src/read/order.ts';

const key = (name: string, nullable = true): SortKey => ({
  name,
  kind: text,
  nullable,
  descending: false,
  nullsFirst: false,
  sql: () => null as never,
});
const keys = [key('NAME'), key('ID', false)];
const place = fc.tuple(fc.option(fc.string({ maxLength: 40 }).filter(value => !value.includes('\u0000'))), fc.uuid());

describe('a cursor', () => {
  test('gives back the place it was made of', () => {
    fc.assert(
      fc.property(place, at => {
        expect(readCursor(cursorOf('Query.sops', keys, at), 'after', 'Query.sops', keys)).toEqual(at);
      }),
    );
  });

  test('is refused when any character of it was changed', () => {
    fc.assert(
      fc.property(place, fc.nat(), fc.constantFrom(...'ABCxyz019-_'), (at, position, letter) => {
        const cursor = cursorOf('Query.sops', keys, at);
        const index = position % cursor.length;
        fc.pre(cursor[index] !== letter);
        expect(() => readCursor(cursor.slice(0, index) + letter + cursor.slice(index + 1), 'after', 'Query.sops', keys)).toThrow();
      }),
    );
  });

  test('of one list is refused by another, with a sentence that says so', () => {
    const cursor = cursorOf('Query.sops', keys, ['a', 'b']);
    expect(() => readCursor(cursor, 'after', 'OrganizationUnit.sops', keys)).toThrow(/another list or another order/);
  });

  test('of one order is refused by another', () => {
    const cursor = cursorOf('Query.sops', keys, ['a', 'b']);
    const downwards = keys.map(one => ({ ...one, descending: true }));
    expect(() => readCursor(cursor, 'after', 'Query.sops', downwards)).toThrow(/another list or another order/);
  });

  test('that nobody of us wrote is refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), anything => {
        expect(() => readCursor(anything, 'before', 'Query.sops', keys)).toThrow(/no cursor of the hub/);
      }),
    );
  });
});
