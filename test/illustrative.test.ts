import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { files } from '../seeds/illustrative/generate/all.ts';

type Row = Record<string, string>;

const folder = join(import.meta.dirname, '../seeds/illustrative');
const names = readdirSync(folder).filter(name => name.endsWith('.csv'));
const rows = (table: string): Row[] => parse(readFileSync(join(folder, `${table}.csv`)), { columns: true });
const tables = names.map(name => name.replace('.csv', ''));

describe('the made-up set', () => {
  test('is exactly what its generator makes', () => {
    const made = files();
    expect([...made.keys()].sort()).toEqual(names.sort());
    for (const [name, text] of made)
      expect(readFileSync(join(folder, name), 'utf8') === text, `${name} differs: run seeds/illustrative/generate.ts`).toBe(true);
  });

  test.each(tables.filter(table => table !== 'source'))('says of every row of %s that it is made up', table => {
    for (const { code, confidence, source_ids } of rows(table)) {
      expect(code).toContain('CONTOH');
      expect({ code, confidence, source_ids }).toEqual({ code, confidence: 'ILLUSTRATIVE', source_ids: 'ampera-illustrative' });
    }
  });

  test('names its one source as generated', () => {
    expect(rows('source').map(({ code, kind }) => ({ code, kind }))).toEqual([{ code: 'ampera-illustrative', kind: 'GENERATED' }]);
  });

  test.each(tables)('gives no code twice in %s', table => {
    const codes = rows(table).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('an SOP that is not flawed on purpose', () => {
  const of = (table: string): Map<string, Row[]> => Map.groupBy(rows(table), row => row['sop_code'] ?? '');
  const [steps, flows] = [of('sop_step'), of('sop_flow')];
  const performed = new Set(rows('sop_step_performer').map(row => row['step_code']));
  const sops = rows('sop');
  const sound = sops.filter(({ note }) => !note?.startsWith('Deliberate flaw for the compliance check: '));

  const reached = (from: string[], arrows: [string, string][]): Set<string> => {
    const seen = new Set(from);
    for (const at of seen) for (const [tail, head] of arrows) if (tail === at) seen.add(head);
    return seen;
  };

  test('is the rule: a dozen are flawed', () => {
    expect(sops.length - sound.length).toBe(12);
  });

  test.each(sound.map(sop => [sop['code'] ?? '', sop] as const))(
    '%s has one start, a reachable end and two labelled exits per decision',
    (code, sop) => {
      const own = steps.get(code) ?? [];
      const arrows = (flows.get(code) ?? []).map((flow): [string, string] => [flow['from_code'] ?? '', flow['to_code'] ?? '']);
      const codes = own.map(step => step['code'] ?? '');
      const tails = new Set(arrows.map(([tail]) => tail));
      const heads = new Set(arrows.map(([, head]) => head));
      const terminators = own.filter(step => step['symbol'] === 'TERMINATOR').map(step => step['code'] ?? '');

      const starts = terminators.filter(step => !heads.has(step));
      const ends = terminators.filter(step => !tails.has(step));
      expect(starts).toHaveLength(1);
      expect(ends.length).toBeGreaterThan(0);
      expect(reached(starts, arrows).size, 'every step can be reached').toBe(codes.length);
      expect(
        reached(
          ends,
          arrows.map(([tail, head]) => [head, tail]),
        ).size,
        'every step leads to an end',
      ).toBe(codes.length);

      for (const step of own.filter(({ symbol }) => symbol === 'DECISION')) {
        const labels = (flows.get(code) ?? []).filter(flow => flow['from_code'] === step['code']).map(flow => flow['label_id']);
        expect(labels).toEqual(['Ya', 'Tidak']);
      }
      expect(own.map(step => Number(step['number']))).toEqual(own.map((_, i) => i + 1));
      for (const step of own)
        expect([performed.has(step['code']), step['standard_time'] !== '', step['output_id'] !== '']).toEqual([true, true, true]);
      if (sop['effective_on']) expect(String(sop['created_on']) <= sop['effective_on']).toBe(true);
      expect(sop['warning_id']).not.toBe('');
    },
  );
});
