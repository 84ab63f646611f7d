import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { errorCodes } from '../../src/core/errors.ts';
import { statusOf } from '../../src/http/failure.ts';
import { rules } from '../../src/sheet/rules.ts';

const page = readFileSync('docs/errors.md', 'utf8');

/** Rows of the table under a heading, as cells; the first cell without its backquotes. */
function tableUnder(heading: string): string[][] {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...section.matchAll(/^\| `(\w+)` \| (.+) \|$/gm)].map(([, name, cells]) => [name as string, ...(cells as string).split(' | ')]);
}

describe('docs/errors.md', () => {
  const codes = tableUnder('Codes of answers');
  const broken = tableUnder('Rules of sheets');

  test('names every code of answers once, in the order of the code, and no other', () => {
    expect(codes.map(([code]) => code)).toEqual([...errorCodes]);
  });

  test('gives each code the status it is sent with, and says in both languages what to do', () => {
    for (const code of errorCodes) {
      const [, status, ...texts] = codes.find(([name]) => name === code) ?? [];
      expect(Number(/^\d{3}/.exec(status ?? '')?.[0]), code).toBe(statusOf[code] ?? 400);
      expect(
        texts.filter(text => text.trim() !== ''),
        code,
      ).toHaveLength(3);
    }
  });

  test('names every rule of sheets once, in the order of the code, and no other', () => {
    expect(broken.map(([rule]) => rule)).toEqual(Object.keys(rules));
  });

  test('says of each rule in both languages what a finding says', () => {
    expect(broken.map(([rule, , english, indonesian]) => [rule, english, indonesian])).toEqual(
      Object.entries(rules).map(([rule, { says, fix }]) => [rule, `${says[0]} ${fix[0]}`, `${says[1]} ${fix[1]}`]),
    );
  });
});
