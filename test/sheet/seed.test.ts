import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowId } from '../../src/core/id.ts';
import { SheetRefused } from '../../src/sheet/finding.ts';
import { type SeedOptions, type SeedReport, seedAll } from '../../src/sheet/seed.ts';
import { world as newWorld, type World } from '../support/world.ts';
import { type Edits, editedSeeds } from './folder.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld();
  await seed({});
});
afterAll(() => world.close());

const seed = (edits: Edits, options: Partial<SeedOptions> = {}): Promise<SeedReport[]> =>
  editedSeeds(edits, folder => seedAll(world.database, { sets: 'all', folder, ...options }));

const refusal = async (edits: Edits): Promise<SheetRefused> => {
  const error = await seed(edits).then(
    () => null,
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(SheetRefused);
  return error as SheetRefused;
};

const one = async <Value>(text: string, values: unknown[] = []): Promise<Value> =>
  Object.values((await world.sql(text, values)).rows[0])[0] as Value;
const revisions = (): Promise<string> => one('select count(*) from hub.revision');
const changes = (reports: readonly SeedReport[]): string[] =>
  reports.flatMap(({ table, created, changed }) => (created + changed > 0 ? [`${table} +${created} ~${changed}`] : []));

test('seeding again leaves every row as it is, and the history records nothing', async () => {
  const before = await revisions();
  const reports = await seed({});
  expect(changes(reports)).toEqual([]);
  expect(reports.find(({ table }) => table === 'observation')).toMatchObject({
    created: 0,
    changed: 0,
    files: ['reference/observations.csv'],
  });
  expect(await revisions()).toBe(before);
});

test('so do the made-up examples', async () => {
  const before = await revisions();
  expect(changes(await seedAll(world.database, { sets: 'all' }))).toEqual([]);
  expect(await revisions()).toBe(before);
  expect(await one(`select bool_and(confidence = 'ILLUSTRATIVE') from hub.sop`)).toBe(true);
});

test('files that did not change are not even read', async () => {
  await seed({});
  expect(await seed({}, { ifChanged: true })).toEqual([]);
  expect(await seed({ 'reference/regions.csv': text => text.replace('OKUT', 'OKU Tmr') }, { ifChanged: true })).not.toEqual([]);
  expect(changes(await seed({}, { ifChanged: true }))).toEqual(['region +0 ~1']);
});

test('the examples may come and go without the facts being taken for read', async () => {
  await seed({ 'reference/regions.csv': text => text.replace('OKUT', 'OKU Tmr') }, { sets: 'reference' });
  expect(changes(await seed({}, { ifChanged: true }))).toEqual(['region +0 ~1']);
});

test('one changed cell is one changed row, recorded with who changed it and why', async () => {
  const before = await revisions();
  const reports = await seed(
    { 'reference/regions.csv': text => text.replace('OKU Timur|OKUT', 'OKU Timur') },
    { actor: 'Biro Organisasi', reason: 'alias no longer in use' },
  );
  expect(changes(reports)).toEqual(['region +0 ~1']);
  expect(Number(await revisions()) - Number(before)).toBe(1);
  const { rows } = await world.sql(
    `select kind, actor, reason, changed from hub.revision where entity = 'region' and entity_id = $1 and recorded_to is null`,
    [rowId('region', '16.08')],
  );
  expect(rows).toEqual([{ kind: 'CHANGED', actor: 'Biro Organisasi', reason: 'alias no longer in use', changed: ['aliases'] }]);
  expect(changes(await seed({}))).toEqual(['region +0 ~1']);
});

test('a number written more exactly is a change, though it is the same number', async () => {
  expect(changes(await seed({ 'reference/observations.csv': text => text.replace(',2019,5.69,', ',2019,5.690,') }))).toEqual([
    'observation +0 ~1',
  ]);
  expect(changes(await seed({}))).toEqual(['observation +0 ~1']);
});

test('a source that is no longer named is no longer cited, and a new one is', async () => {
  const cited = () =>
    one<string[]>(
      `select array_agg(s.code order by s.code) from hub.provenance p join hub.source s on s.id = p.source_id where p.entity_id = $1`,
      [rowId('vision', 'V')],
    );
  expect(await cited()).toEqual(['detak-visi', 'pelita-rpjmd', 'src-biro-umum', 'src-missions-app']);
  await seed({
    'reference/missions.csv': text => text.replace('pelita-rpjmd|detak-visi|src-missions-app|src-biro-umum', 'detak-visi|bpk-2021'),
  });
  expect(await cited()).toEqual(['bpk-2021', 'detak-visi']);
  await seed({});
  expect(await cited()).toHaveLength(4);
});

test('of a sheet with findings nothing is written, not even what was right in it', async () => {
  const before = await revisions();
  const { findings } = await refusal({
    'reference/regions.csv': text => text.replace('OKU Timur|OKUT', 'changed'),
    'reference/targets.csv': text => text.replace('2021,5.7,6.1', '2021,"5,7","6,1"'),
  });
  expect(findings.map(({ file, row, column, rule }) => [file, row, column, rule])).toEqual([
    ['reference/targets.csv', 2, 'target_min', 'NOT_A_NUMBER'],
    ['reference/targets.csv', 2, 'target_max', 'NOT_A_NUMBER'],
  ]);
  expect(await revisions()).toBe(before);
  expect(await one(`select aliases from hub.region where code = '16.08'`)).toEqual(['OKU Timur', 'OKUT']);
  expect(changes(await seed({}))).toEqual([]);
});

const region = (code: string, parent: string): string =>
  `${code},${code},ILLUSTRATIVE,no,CITY,Contoh ${code},CONTOH ${code},${parent},ILLUSTRATIVE,ampera-illustrative`;
const regions = (...rows: string[]): string =>
  ['code,kemendagri_code,bps_code_confidence,are_codes_alike,kind,name,official_name,parent_code,confidence,source_ids', ...rows].join(
    '\n',
  );

test('a row may point to a later one of the same sheet, and to one that the hub already has', async () => {
  await seed({ 'illustrative/region.csv': regions(region('X.1', 'X.2'), region('X.2', '16')) });
  await seed({ 'illustrative/region.csv': regions(region('X.3', 'X.1')) });
  expect(await one(`select p.code from hub.region r join hub.region p on p.id = r.parent_id where r.code = 'X.3'`)).toBe('X.1');
});

test('a row that breaks a rule of the database is found by file and line, with all others that do', async () => {
  const alignment = (code: string, targets: string): string =>
    `${code},SETDA.ORG,${targets},LEAD,STRONG,EDITORIAL,ILLUSTRATIVE,ampera-illustrative`;
  const { findings } = await refusal({
    'illustrative/alignment.csv': [
      'code,unit_code,mission_code,program_code,role,strength,basis,confidence,source_ids',
      alignment('none', ','),
      alignment('one', 'M1,'),
      alignment('two', 'M1,4.01.02'),
    ].join('\n'),
  });
  expect(findings.map(({ file, row, rule }) => [file, row, rule])).toEqual([
    ['illustrative/alignment.csv', 2, 'BREAKS_RULE'],
    ['illustrative/alignment.csv', 4, 'BREAKS_RULE'],
  ]);
});

test('two hubs that start together seed once', async () => {
  const both = await Promise.all([seed({}, { sets: 'reference' }), seed({}, { sets: 'reference' })]);
  expect(both.map(changes)).toEqual([[], []]);
});
