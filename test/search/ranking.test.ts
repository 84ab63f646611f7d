import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedWorld, type World } from '../support/world.ts';
import { codes, found } from './found.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

describe('what stands first', () => {
  test.each([
    ['UU 14/2008', 'UU 14/2008'],
    ['uu 14 2008', 'UU 14/2008'],
    ['SETDA.ORG', 'SETDA.ORG'],
    ['setda.org', 'SETDA.ORG'],
    ['POVERTY_RATE', 'POVERTY_RATE'],
    ['RP-3', 'RP-3'],
  ])('is the row whose code was asked: %s', async (text, code) => {
    const { hits } = await found(world, text);
    expect(hits[0]).toMatchObject({ matchedBy: 'CODE', node: { code } });
  });

  test('is the unit of that name, before what only names it', async () => {
    expect(codes(await found(world, 'Biro Organisasi'))[0]).toBe('SETDA.ORG');
    expect(codes(await found(world, 'biro hukum'))[0]).toBe('SETDA.HUKUM');
  });

  test('is what a word names before the term that explains it', async () => {
    expect((await found(world, 'bappeda')).hits[0]?.node).toMatchObject({ __typename: 'OrganizationUnit', code: 'BAPPEDA' });
    expect(codes(await found(world, 'kesehatan'))[0]).toBe('DINKES');
  });

  test('is a name before a text: regulations of service standards before rows that speak of them', async () => {
    const { hits } = await found(world, 'standar pelayanan', {
      first: 100,
      types: ['LEGAL_INSTRUMENT', 'SERVICE_STANDARD_ENTRY', 'SOP_STEP'],
    });
    const types = hits.map(hit => hit.node.__typename);
    expect(types[0]).toBe('LegalInstrument');
    expect(types.lastIndexOf('LegalInstrument')).toBeLessThan(types.indexOf('SopStep'));
  });

  test('is never below a worse score', async () => {
    for (const text of ['biro', 'layanan', 'pengaduan masyarakat', 'rencana']) {
      const scores = (await found(world, text, { first: 100 })).hits.map(hit => Number(hit.score));
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
  });
});

describe('a word is found', () => {
  test.each([
    ['opd', 'PP 18/2016'],
    ['setda', 'SETDA'],
    ['IKM', 'SKM_INDEX'],
    ['skm', 'PermenPANRB 14/2017'],
    ['perda', 'Perda Sumsel 14/2016'],
    ['indeks kepuasan masyarakat', 'SKM_INDEX'],
    ['human development index', 'HDI'],
  ])('by what the glossary holds for the same: %s finds %s', async (text, code) => {
    expect(codes(await found(world, text, { first: 50 }))).toContain(code);
  });

  test.each([['perenc'], ['Sekretaria'], ['surat mas'], ['biro org']])('unfinished at the end: %s', async text => {
    const { hits } = await found(world, text);
    expect(hits.length).toBeGreaterThan(0);
    expect(['PREFIX', 'WORDS']).toContain(hits[0]?.matchedBy);
    expect(hits.some(hit => hit.matchedBy === 'PREFIX')).toBe(true);
  });

  test('unfinished only at the end', async () => {
    expect((await found(world, 'mas surat')).hits.filter(hit => hit.matchedBy === 'PREFIX')).toEqual([]);
  });

  test.each([
    ['pelayanam', 'pelayanan'],
    ['organisassi', 'organisasi'],
    ['kemiskinnan', 'kemiskinan'],
    ['sekretarat daerah', 'sekretariat'],
    ['satisfacton survey', 'satisfaction'],
  ])('with a slip of the hand: %s finds %s', async (text, meant) => {
    const { hits } = await found(world, text);
    expect(hits.every(hit => hit.matchedBy === 'SIMILAR')).toBe(true);
    expect(hits.slice(0, 5).some(hit => hit.highlight.toLowerCase().includes(`<mark>${meant}</mark>`))).toBe(true);
  });

  test('with a slip only where it is one: what is found as it is written keeps its spelling', async () => {
    const { hits } = await found(world, 'sop pengaduan', { first: 50 });
    expect(hits.filter(hit => hit.highlight.toLowerCase().includes('<mark>pengadaan'))).toEqual([]);
    expect(hits.length).toBeGreaterThan(0);
  });

  test.each([
    ['kepuasan pelanggan', 'SKM_INDEX'],
    ['kabupaten oku timur di peta', '16.08'],
  ])('with half of the others where no row has them all: %s', async (text, code) => {
    const { hits } = await found(world, text, { first: 100 });
    expect(new Set(hits.map(hit => hit.matchedBy))).toEqual(new Set(['SOME']));
    expect(hits.map(hit => hit.node.code)).toContain(code);
  });

  test('as written where it is there: no other spelling is looked for', async () => {
    const { hits } = await found(world, 'pelayanan publik', { first: 100 });
    expect(hits.filter(hit => hit.matchedBy === 'SIMILAR')).toEqual([]);
  });

  test('in either language, whatever the answer is shown in', async () => {
    const asked = ['workload analysis', 'analisis beban kerja'] as const;
    for (const text of asked) expect(codes(await found(world, text, { first: 100 }))).toContain('CONTOH-SOP-ORG-002');
    expect(codes(await found(world, asked[0], { language: 'en' }))).toEqual(codes(await found(world, asked[0])));
  });

  test('whatever little words stand around it', async () => {
    expect(codes(await found(world, 'pengaduan yang untuk masyarakat'))).toEqual(codes(await found(world, 'pengaduan masyarakat')));
  });

  test('nowhere when no row has it', async () => {
    expect(await found(world, 'zzxqwv')).toMatchObject({ hits: [], total: 0, facets: { type: [], unit: [], year: [] } });
  });
});
