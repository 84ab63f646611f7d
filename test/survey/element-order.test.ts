import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { skmIndex, valueOfElement } from '../../src/survey/skm.ts';
import { elementsOf, inOrder } from '../../src/survey/tally.ts';
import { book, surveyOf } from './forms.ts';

// One survey in two files, as seeds/samples/README.md says: U8 and U9 stand the other way round in the second.
const raw = parse(readFileSync('seeds/samples/skm-raw.csv', 'utf8'), { relax_column_count: true, from_line: 2 }) as string[][];
const byElement = raw.filter(row => /^\d+$/.test(row[0] ?? '')).map(row => row.slice(7, 16).join(''));
const labelled = parse(readFileSync('seeds/samples/skm-raw-labelled.csv', 'utf8'), { delimiter: ';' }) as string[][];
const headings = labelled[0] as string[];
const answers = labelled.slice(1).filter(row => /^\d+$/.test(row[0] ?? ''));

/** Columns as the list of elements has them, found by their labels. */
const labels = ['Persyaratan', 'Prosedur', 'Waktu', 'Biaya', 'Produk', 'Kompetensi', 'Perilaku', 'Pengaduan', 'Sarana'];
const byLabel = answers.map(row => labels.map(label => row[headings.findIndex(heading => heading.includes(label))]).join(''));
const byPosition = answers.map(row => row.slice(1, 10).join(''));

const convertedValue = (forms: readonly string[], element: number): string | null => {
  const found = elementsOf(surveyOf(forms)).find(one => one.elementNumber === element);
  return found ? valueOfElement(found, book).value : null;
};

describe('the two orders of U8 and U9', () => {
  test('give the same index, 79.86', () => {
    expect([byElement, byLabel, byPosition].map(forms => skmIndex(surveyOf(forms), book).value)).toEqual(['79.86', '79.86', '79.86']);
  });

  test('give complaint handling 68.75 and facilities 75.00 when columns are found by their labels', () => {
    expect([convertedValue(byElement, 8), convertedValue(byElement, 9)]).toEqual(['68.75', '75.00']);
    expect([convertedValue(byLabel, 8), convertedValue(byLabel, 9)]).toEqual(['68.75', '75.00']);
  });

  test('swap the two values when the questionnaire is read by position: the trap', () => {
    expect([convertedValue(byPosition, 8), convertedValue(byPosition, 9)]).toEqual(['75.00', '68.75']);
  });

  test('can both be asked for: in that of the questionnaire facilities stand before complaints', () => {
    const elements = elementsOf(surveyOf(byElement));
    expect(inOrder(elements, false).map(element => element.elementNumber)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(inOrder(elements, true).map(element => element.elementNumber)).toEqual([1, 2, 3, 4, 5, 6, 7, 9, 8]);
  });
});
