import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedWorld, type World } from '../support/world.ts';
import { found } from './found.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

/** Words that a reader takes for one another: prefixes, suffixes, both, nasals, English endings. */
const kin = `
  pelayanan layanan melayani dilayani pelayanannya
  penyelarasan selaras menyelaraskan keselarasan diselaraskan
  pengaduan aduan mengadu
  perencanaan rencana merencanakan direncanakan
  pembangunan bangunan membangun
  penganggaran anggaran menganggarkan
  penyusunan susun menyusun disusun susunan
  penilaian nilai menilai dinilai
  pelaporan laporan lapor melaporkan
  pengawasan awas mengawasi
  kemiskinan miskin
  kepuasan puas memuaskan
  pendidikan didik mendidik
  pemutusan putusan memutuskan
  pengelolaan kelola mengelola dikelola
  penataan tata menata tertata
  pemberdayaan berdaya
  keterbukaan terbuka
  perbaikan memperbaiki terbaik
  kepegawaian pegawai
  kependudukan penduduk
  pelatihan latihan melatih
  pembelajaran belajar pelajaran
  services service
  complaints complaint
  planning plan planned
  regulations regulation
  satisfied satisfying
`;

const apart = `
  perangkat pengangkatan
  penduduk kedudukan
  pemerintah merintis
  anggaran pelanggaran
  kerja kereta
  kepala pala
  pengadaan pengaduan
  bulan bola
  jalan jala
  program pro
  menteri teri
  service serve
`;

const lines = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map(line => line.trim().split(' '));

async function stemsOf(words: readonly string[]): Promise<Map<string, Set<string>>> {
  const { rows } = await world.sql('select word, stems from hub.search_stems($1)', [words]);
  return new Map(rows.map(({ word, stems }) => [word as string, new Set(stems as string[])]));
}

const share = (one: Set<string> | undefined, other: Set<string> | undefined): boolean => [...(one ?? [])].some(stem => other?.has(stem));

describe('words of one origin', () => {
  test('are kin of the first of their line', async () => {
    for (const [first, ...others] of lines(kin)) {
      const stems = await stemsOf([first as string, ...others]);
      for (const other of others) expect(share(stems.get(first as string), stems.get(other)), `${first} ${other}`).toBe(true);
    }
  });

  test('are told from words that only look like them', async () => {
    for (const [one, other] of lines(apart) as [string, string][]) {
      const stems = await stemsOf([one, other]);
      expect(share(stems.get(one), stems.get(other)), `${one} ${other}`).toBe(false);
    }
  });

  test.each([
    ['pelayanan', 'layanan'],
    ['penyelarasan', 'selaras'],
    ['perencanaan', 'rencana'],
    ['complaints', 'complaint'],
  ])('find the same rows: %s, %s', async (one, other) => {
    const facets = async (text: string) => {
      const { hits, total } = await found(world, text, { first: 100 });
      // What begins as an unfinished last word does, or means the same, is found besides.
      return { words: hits.filter(hit => hit.matchedBy === 'WORDS').map(hit => hit.node.code), total };
    };
    const [mine, theirs] = [await facets(one), await facets(other)];
    expect(mine.words.length).toBeGreaterThan(5);
    const common = mine.words.filter(code => theirs.words.includes(code));
    expect(common.length).toBeGreaterThan(Math.min(mine.words.length, theirs.words.length) / 2);
  });
});
