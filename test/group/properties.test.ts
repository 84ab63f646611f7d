import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { world as newWorld, sharedWorld, type World } from '../support/world.ts';
import { concepts } from './concepts.ts';
import { keyText } from './evaluator.ts';
import { groupsAreRight } from './harness.ts';

let shared: World;
let hidden: World;
beforeAll(async () => {
  [shared, hidden] = await Promise.all([sharedWorld(), newWorld()]);
  await hideSome(hidden);
});
afterAll(() => Promise.all([shared.close(), hidden.close()]));

const runs = Number(process.env['GROUP_RUNS'] ?? 10);
const patience = { timeout: 20_000 * runs };

/** Withdraws about a third of the rows that other rows point to, and a fifth of those that point. */
async function hideSome(world: World): Promise<void> {
  const pointedTo = [
    'public_service',
    'legal_instrument',
    'position',
    'sub_activity',
    'mission',
    'objective',
    'program',
    'complaint_deadline',
    'region',
    'planning_document',
  ];
  for (const table of pointedTo) await world.sql(`update hub.${table} set is_draft = true where get_byte(uuid_send(id), 3) % 3 = 0`);
  const pointing = ['observation', 'target', 'complaint_statistic', 'alignment', 'sop', 'satisfaction_response', 'public_information'];
  for (const table of pointing) await world.sql(`update hub.${table} set is_draft = true where get_byte(uuid_send(id), 5) % 5 = 0`);
}

describe.each(concepts)('$groups', concept => {
  test('are what the rows of the list with the same filter say, whatever is asked', patience, () => groupsAreRight(shared, concept, runs));

  test('count no row that is hidden, and name none', patience, () => groupsAreRight(hidden, concept, Math.ceil(runs / 2)));
});

test('the evaluator tells rows apart by all keys', () => {
  expect(keyText({ keys: { A: row => row['a'], B: () => null }, numbers: {} }, ['A', 'B'], { a: 'x' })).toBe('["x",null]');
});
