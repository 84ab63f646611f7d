import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { monthsAfter, notAfterToday } from '../../src/core/days.ts';
import { schema } from '../../src/schema.ts';
import { sharedWorld, type World } from '../support/world.ts';

let hub: World;
beforeAll(async () => {
  hub = await sharedWorld();
});
afterAll(() => hub.close());

const far = '2099-12-31';

/** Root fields that work something out of measured facts for a day, with the least they have to be asked. */
const roots: Record<string, string> = {
  sopCoverage: 'sopCoverage(asOf: $day) { overall { value } }',
  sopComplianceMean: 'sopComplianceMean(asOf: $day) { value }',
  sopFindings: 'sopFindings(asOf: $day) { totalCount { value } }',
  surveyCoverage: 'surveyCoverage(asOf: $day) { surveyed }',
  dataQuality: 'dataQuality(asOf: $day) { rows }',
  informationList: 'informationList(unit: "SETDA.ORG", asOf: $day) { exemptCount }',
  crossUnitLinks: 'crossUnitLinks(asOf: $day) { totalCount { value } }',
  planAlignment: 'planAlignment(plan: "RPJMD-2018-2023", asOf: $day) { asOf }',
  cascade: 'cascade(asOf: $day) { asOf }',
  reform: 'reform(asOf: $day) { asOf }',
  sopFindingGroups: 'sopFindingGroups(groupBy: [SEVERITY], asOf: $day) { totalCount { value } }',
  qualityFindingGroups: 'qualityFindingGroups(groupBy: [SEVERITY], asOf: $day) { totalCount { value } }',
  alignmentFindingGroups: 'alignmentFindingGroups(groupBy: [SEVERITY], plan: "RPJMD-2018-2023", asOf: $day) { totalCount { value } }',
};

/** The same of a row that was asked for with a day yet to come. */
const fields: [type: string, field: string, selection: string][] = [
  ['organizationUnits', 'sopCoverage', 'sopCoverage { overall { value } }'],
  ['organizationUnits', 'sopCompliance', 'sopCompliance { value }'],
  ['organizationUnits', 'sopFindings', 'sopFindings { totalCount { value } }'],
  ['organizationUnits', 'surveyCoverage', 'surveyCoverage { surveyed }'],
  ['organizationUnits', 'satisfaction', 'satisfaction { surveyCount }'],
  ['organizationUnits', 'complaintPerformance', 'complaintPerformance { received { value } }'],
  ['organizationUnits', 'dataQuality', 'dataQuality { rows }'],
  ['organizationUnits', 'informationList', 'informationList { exemptCount }'],
  ['organizationUnits', 'crossUnitLinks', 'crossUnitLinks { totalCount { value } }'],
  ['organizationUnits', 'alignmentFindings', 'alignmentFindings { totalCount { value } }'],
  ['organizationUnits', 'performanceCascade', 'performanceCascade { asOf }'],
  ['planningDocuments', 'alignmentCoverage', 'alignmentCoverage { asOf }'],
  ['positions', 'cascadeStanding', 'cascadeStanding'],
  ['indicators', 'cascadeFindings', 'cascadeFindings { totalCount { value } }'],
  ['sops', 'compliance', 'compliance { score { value } }'],
  ['reformPrograms', 'evidence', 'evidence { status }'],
];

const refusal = { code: 'BAD_USER_INPUT', field: 'asOf', id: expect.stringContaining(`asOf bernilai ${far}, yang belum tiba`) };

describe('nothing is measured on a day that is yet to come', () => {
  test.each(Object.entries(roots))('%s refuses it and names the argument, the day and the latest day there is', async (_name, field) => {
    const { errors } = await hub.ask(`query ($day: Date) { ${field} }`, { variables: { day: far } });
    expect(errors?.map(one => one.message)).toEqual([
      expect.stringMatching(new RegExp(`^asOf is ${far}, .*ask for \\d{4}-\\d\\d-\\d\\d or an earlier day`)),
    ]);
    expect(errors?.[0]?.extensions).toMatchObject(refusal);
  });

  test.each(fields)('of %s, %s refuses it, and the row itself is answered', async (list, _field, selection) => {
    const { data, errors } = await hub.ask(`{ list: ${list}(first: 1, asOf: "${far}") { nodes { code ${selection} } } }`);
    const { nodes } = (data as { list: { nodes: unknown[] } }).list;
    expect(nodes.length).toBe(1);
    expect(errors?.map(one => one.extensions)).toEqual([expect.objectContaining(refusal)]);
  });

  test('today is answered, and so is the past', async () => {
    const field = Object.values(roots).join(' ');
    for (const day of [null, '2024-12-31'])
      expect((await hub.ask(`query ($day: Date) { ${field} }`, { variables: { day } })).errors).toBeUndefined();
  });

  test('every root field of results that takes the day says in its description that a later one is refused', () => {
    const taking = Object.values(schema().getQueryType()?.getFields() ?? {}).filter(({ args }) =>
      args.some(({ name, description }) => name === 'asOf' && description?.includes('yet to come')),
    );
    expect(taking.map(({ name }) => name).sort()).toEqual(Object.keys(roots).sort());
  });

  test('what is decided ahead can be asked for: links of the performance tree, and rows that will hold', async () => {
    const answer = await hub.ask(`{ indicators(first: 3, asOf: "${far}") { nodes { cascade { totalCount { value } } } } }`);
    expect(answer.errors).toBeUndefined();
  });

  test('the day itself is no day that is yet to come', () => {
    expect(notAfterToday('2026-06-30', { today: '2026-06-30' })).toBe('2026-06-30');
    expect(() => notAfterToday('2026-07-01', { today: '2026-06-30' }, 'on')).toThrow('on is 2026-07-01, which is yet to come');
  });
});

test('months later is the same day, or the last one of a shorter month', () => {
  expect(['2024-01-31', '2023-01-31', '2024-08-31', '2024-12-15'].map(day => monthsAfter(day, 1))).toEqual([
    '2024-02-29',
    '2023-02-28',
    '2024-09-30',
    '2025-01-15',
  ]);
});
