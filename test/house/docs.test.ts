import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { printedPages } from '../../src/cli/print-docs.ts';
import { allFindingKinds } from '../../src/reckon/finding.ts';
import { allCalculations } from '../../src/reckon/reckon.ts';

const pages = printedPages();

describe.each([...pages.keys()])('docs/%s', name => {
  test('is printed as the code and its data say: `ampera docs` prints it anew', () => {
    expect(readFileSync(`docs/${name}`, 'utf8')).toBe(pages.get(name));
  });
});

test('every rule that a finding or a formula names is a rule of the hub', () => {
  const page = pages.get('calculations.md') ?? '';
  const named = [...allFindingKinds().map(kind => kind.rule), ...allCalculations().map(made => made.rule)];
  expect([...new Set(named)].filter(rule => !page.includes(`\`${rule}\``)).sort()).toEqual([]);
});
