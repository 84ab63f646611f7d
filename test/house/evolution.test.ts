import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { printedSchema } from '../../src/schema.ts';

const git = (...args: string[]): string | null => {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64 * 2 ** 20 });
  } catch {
    return null;
  }
};

/** The schema before this change: the committed one, or its forerunner when it was committed with the change. Null in a copy without history. */
function before(): string | null {
  const committed = git('show', 'HEAD:schema.graphql');
  return committed !== null && committed !== printedSchema() ? committed : git('show', 'HEAD~1:schema.graphql');
}

// Rule 25: add, do not change. What breaks a client needs a line here, with the reason, in the same commit.
test('no client of the graph is broken by this change, unless docs/schema-changes.md says why', async () => {
  const old = before();
  if (old === null) return;
  const changes = await diff(buildSchema(old), buildSchema(printedSchema()));
  const announced = readFileSync('docs/schema-changes.md', 'utf8');
  const breaking = changes.filter(
    change => change.criticality.level === CriticalityLevel.Breaking && !announced.includes(`\`${change.path}\``),
  );
  expect(breaking.map(change => `${change.path}: ${change.message}`)).toEqual([]);
});
