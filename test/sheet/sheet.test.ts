import { expect, test } from 'vitest';
import '../../src/concepts.ts';
import { Region } from '../../src/region/region.ts';
import { plainFillings } from '../../src/sheet/filling.ts';
import { allSheets, sheet, sheetsOf, upper } from '../../src/sheet/sheet.ts';
import { Source } from '../../src/source/source.ts';

const complete = { code: 'c', kemendagriCode: 'c', bpsCodeConfidence: 'c', areCodesAlike: 'c', kind: 'c', name: 'c', officialName: 'c' };

test('one file may feed several concepts, in the order they were described', () => {
  expect(sheetsOf('missions.csv').map(({ of }) => of.name)).toEqual(['Vision', 'Mission']);
  expect(sheetsOf('nothing.csv')).toEqual([]);
});

test('a description that fills what is not kept is refused when it is loaded, and says what is', () => {
  const known = allSheets().length;
  expect(() => sheet(Region, { file: 'x.csv', columns: { ...complete, colour: 'c' } })).toThrow(
    /fills "colour", which Region does not keep.*bpsCode/,
  );
  expect(allSheets()).toHaveLength(known);
});

test('a description that leaves out what must not be empty is refused', () => {
  const { officialName: _, ...rest } = complete;
  expect(() => sheet(Region, { file: 'x.csv', columns: rest })).toThrow(
    'The sheet x.csv leaves officialName of Region empty, which must not be.',
  );
});

test('the plain headings are the names of the columns, an edge by the code of its target, a period by its own', () => {
  expect(plainFillings(Region).map(({ heading }) => heading)).toEqual(
    expect.arrayContaining([
      'code',
      'kemendagri_code',
      'aliases',
      'parent_code',
      'confidence',
      'source_ids',
      'note',
      'is_draft',
      'embargo_until',
    ]),
  );
  expect(plainFillings(Source).map(({ heading }) => heading)).toEqual(expect.arrayContaining(['date', 'kind']));
  expect(plainFillings(Source).map(({ heading }) => heading)).not.toContain('source_ids');
});

test('words of a sheet become names of the code', () => {
  expect(['single-source', ' News opinion ', '', null, undefined].map(upper)).toEqual(['SINGLE_SOURCE', 'NEWS_OPINION', null, null, null]);
});
