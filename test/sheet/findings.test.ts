import { join } from 'node:path';
import { expect, test } from 'vitest';
import '../../src/concepts.ts';
import { sheetFiles } from '../../src/sheet/files.ts';
import { type Finding, SheetRefused } from '../../src/sheet/finding.ts';
import { prepare, readSheets } from '../../src/sheet/prepare.ts';
import { type Edits, editedSeeds } from './folder.ts';

/** Everything that is wrong with the seeds after these edits, read over an empty hub. */
const findingsOf = (edits: Edits): Promise<readonly Finding[]> =>
  editedSeeds(edits, async folder => {
    try {
      await prepare(readSheets(sheetFiles(join(folder, 'reference')), sheetFiles(join(folder, 'illustrative'))), async () => []);
      return [];
    } catch (error) {
      if (error instanceof SheetRefused) return error.findings;
      throw error;
    }
  });

const places = (findings: readonly Finding[]): string[] =>
  findings.map(({ file, row, column, rule }) => [file, row, column, rule].filter(part => part !== null).join(' '));

test('the seeds as they are have nothing wrong', async () => {
  expect(await findingsOf({})).toEqual([]);
});

test('a broken sheet is told everything at once: file, line, column, rule, what to do', async () => {
  const findings = await findingsOf({
    'reference/regions.csv': text =>
      text
        .replace('16.05,1605,REGENCY', '16.05,1605,KAB')
        .replace('yes,confirmed,confirmed', 'maybe,confirmed,confirmed')
        .replace('16.71,', '1671,'),
    'reference/observations.csv': text =>
      text.replace(',2019,5.69,', ',2019,"5,69",').replace(',2020-08,', ',2020-13,').replace('HDI,16,2019', 'HDI,99,2019'),
    'reference/rating_scales.csv': text =>
      text.replace('SKM_2017,A,88.31', 'SKM_2017,A,...').replace('PermenPANRB 14/2017', 'PermenPANRB 88/2021'),
    'reference/sop_elements.csv': text => text.replace('SOP-I-02', 'SOP-I-01'),
    'reference/legal_instruments.csv': text => text.replace('UU 25/2009,Pelayanan Publik', 'UU 25/2009,'),
  });
  expect(places(findings)).toEqual([
    'reference/legal_instruments.csv 3 title_id MISSING_VALUE',
    'reference/observations.csv 9 period NOT_A_PERIOD',
    'reference/observations.csv 15 value NOT_A_NUMBER',
    'reference/observations.csv 28 region_code UNKNOWN_CODE',
    'reference/regions.csv 2 codes_agree NOT_YES_OR_NO',
    'reference/regions.csv 7 type UNKNOWN_VALUE',
    'reference/regions.csv 16 kemendagri_code AMBIGUOUS_REGION_CODE',
    'reference/sop_elements.csv 3 code DUPLICATE_CODE',
  ]);
  const comma = findings.find(({ rule }) => rule === 'NOT_A_NUMBER');
  expect(comma).toMatchObject({
    value: '5,69',
    says: [expect.stringContaining('5,69'), expect.stringContaining('bukan bilangan')],
    fix: [expect.stringContaining('5.69'), expect.stringContaining('5.69')],
  });
  expect(findings.find(({ rule }) => rule === 'DUPLICATE_CODE')?.says[0]).toContain('reference/sop_elements.csv:2');
});

test('a column nobody reads is a finding, and so is one that is missing; its absence is said once, not on every line', async () => {
  const findings = await findingsOf({
    'reference/regions.csv': text => text.replace('kemendagri_code,bps_code,type', 'kemendagri_kode,bps_code,type'),
  });
  expect(places(findings)).toEqual([
    'reference/regions.csv 1 kemendagri_kode UNKNOWN_COLUMN',
    'reference/regions.csv 1 kemendagri_code MISSING_COLUMN',
  ]);
});

test('a heading that a worked-out value leans on is missed as well', async () => {
  const findings = await findingsOf({ 'reference/complaint_deadlines.csv': text => text.replace('channel,category', 'channel,kategori') });
  expect(places(findings)).toEqual([
    'reference/complaint_deadlines.csv 1 kategori UNKNOWN_COLUMN',
    'reference/complaint_deadlines.csv 1 category MISSING_COLUMN',
  ]);
});

test('a file nobody reads is a finding, and so is one that is missing', async () => {
  const findings = await findingsOf({
    'reference/sop_elements.csv': null,
    'reference/weather.csv': 'code\n1',
    'illustrative/weather.csv': 'code\n1',
  });
  expect(places(findings)).toEqual([
    'illustrative/weather.csv UNKNOWN_FILE',
    'reference/sop_elements.csv MISSING_FILE',
    'reference/weather.csv UNKNOWN_FILE',
  ]);
});

test('a region code without its point, or shortened by a spreadsheet, is refused wherever it stands', async () => {
  const findings = await findingsOf({
    'reference/observations.csv': text => text.replace('HDI,16,2018', 'HDI,1608,2018').replace('HDI,16,2019', 'HDI,16.1,2019'),
  });
  expect(places(findings)).toEqual([
    'reference/observations.csv 27 region_code AMBIGUOUS_REGION_CODE',
    'reference/observations.csv 28 region_code SHORTENED_REGION_CODE',
  ]);
});

test('rows about one thing have to agree', async () => {
  const findings = await findingsOf({
    'reference/org_unit_activities.csv': text =>
      text.replace('4.01.03,Program Pemerintahan dan Otonomi Daerah', '4.01.03,Program Pemerintahan'),
  });
  expect(places(findings)).toContain('reference/org_unit_activities.csv 3 program_name DISAGREES');
  expect(findings.every(({ rule }) => rule === 'DISAGREES')).toBe(true);
});

test('a fact cites a source that is there', async () => {
  const findings = await findingsOf({
    'reference/missions.csv': text => text.replace('pelita-rpjmd|detak-visi', 'pelita-rpjmd|hearsay'),
    'reference/objectives.csv': text => text.replace('sumselkita-lkpj2020', ''),
  });
  expect(places(findings)).toEqual([
    'reference/missions.csv 2 source_ids UNKNOWN_CODE',
    'reference/objectives.csv 2 source_ids MISSING_VALUE',
  ]);
});

test('facts and made-up rows do not mix', async () => {
  const made =
    'code,kemendagri_code,bps_code_confidence,are_codes_alike,kind,name,official_name,confidence,source_ids\n99,99,ILLUSTRATIVE,yes,PROVINCE,Contoh,CONTOH';
  const findings = await findingsOf({
    'illustrative/region.csv': `${made},CONFIRMED,ampera-illustrative\n`,
    'reference/missions.csv': text => text.replace('for all,confirmed', 'for all,illustrative'),
  });
  expect(places(findings)).toEqual([
    'illustrative/region.csv 2 confidence MUST_BE_ILLUSTRATIVE',
    'reference/missions.csv 2 confidence MUST_NOT_BE_ILLUSTRATIVE',
  ]);
  expect(await findingsOf({ 'illustrative/region.csv': `${made},ILLUSTRATIVE,ampera-illustrative\n` })).toEqual([]);
});

test('the refusal can be read in a terminal', async () => {
  const findings = await findingsOf({ 'reference/objectives.csv': text => text.replace('PRIORITY', 'WISH') });
  expect(new SheetRefused(findings).message).toBe(
    'The sheets were refused and nothing was written: 1 finding.\nreference/objectives.csv:2:level UNKNOWN_VALUE "WISH" is not one of the values of this column. Choose one of PRIORITY, OBJECTIVE.',
  );
});
