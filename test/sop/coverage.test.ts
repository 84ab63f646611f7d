import { expect, test } from 'vitest';
import { type Covered, coverageOf } from '../../src/sop/process/coverage.ts';

const day = '2025-01-01';
const inForce: Covered['sops'] = [
  { id: 's', status: 'EFFECTIVE', effectiveOn: '2024-01-01', validFrom: '2024-01-01', validTo: null, confidence: 'ILLUSTRATIVE' },
];
const item = (kind: Covered['kind'], code: string, sops: Covered['sops'] = []): Covered => ({
  kind,
  id: code,
  code,
  unit: 'u',
  unitCode: 'SETDA.X',
  name: { id: `Nama ${code}`, en: null },
  confidence: 'CONFIRMED',
  isUndated: false,
  sops,
});

test('services and sub-activities count where an SOP is in force on the day', () => {
  const items = [
    item('SERVICE', 'a', inForce),
    item('SERVICE', 'b'),
    item('SUB_ACTIVITY', 'c', inForce),
    item('SUB_ACTIVITY', 'd', inForce),
  ];
  const report = coverageOf(items, day);
  expect([report.services.value, report.subActivities.value, report.overall.value]).toEqual(['50.00', '100.00', '75.00']);
  expect(report.found.map(found => found.code)).toEqual(['SOP_COVERAGE_SERVICE']);
  expect(coverageOf(items, '2023-12-31').overall.value).toBe('0.00');
});

test('duties are not computable, since no source links them: never zero', () => {
  const report = coverageOf([item('DUTY', 't1'), item('DUTY', 't2')], day);
  expect(report.duties).toMatchObject({ value: null, status: 'NOT_COMPUTABLE' });
  expect(report.duties.reason?.[0]).toContain('No source links');
  expect(report.found.map(found => [found.code, found.severity])).toEqual([['SOP_COVERAGE_DUTIES_UNKNOWN', 'INFO']]);
});

test('a unit with nothing to cover has no coverage', () => {
  for (const figure of [coverageOf([], day).overall, coverageOf([], day).services, coverageOf([], day).duties])
    expect(figure).toMatchObject({ value: null, status: 'NOT_COMPUTABLE' });
});

test('what is said to be covered is no surer than the SOP it is said of', () => {
  expect(coverageOf([item('SERVICE', 'a', inForce)], day).services.confidence).toBe('ILLUSTRATIVE');
  expect(coverageOf([item('SERVICE', 'a')], day).services.confidence).toBe('CONFIRMED');
});
