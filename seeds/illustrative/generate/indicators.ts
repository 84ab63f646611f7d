import type { Indicator } from './indicators/indicator.ts';
import { keyIndicators } from './indicators/key.ts';
import { positionIndicators } from './indicators/positions.ts';
import { serviceIndicators } from './indicators/services.ts';
import { unitIndicators } from './indicators/units.ts';
import { objectiveCode } from './plan.ts';
import { sheet } from './sheet.ts';

export const indicators: Indicator[] = [...keyIndicators, ...unitIndicators, ...positionIndicators, ...serviceIndicators];

const indicator = sheet(
  'indicator',
  'code name_ unit_of_measure direction frequency producer decimals method level value_kind is_additive unit_code position_code objective_code rating_scale_code',
  indicators.map(of => ({
    code: of.code,
    name: of.name,
    unit_of_measure: of.measure,
    direction: of.direction,
    frequency: of.frequency,
    producer: 'Ampera (made up)',
    decimals: of.grades ? null : of.decimals,
    method: 'Made up; no method behind it.',
    level: of.level,
    value_kind: of.grades ? 'GRADE' : 'NUMBER',
    is_additive: of.isAdditive,
    unit_code: of.unit,
    position_code: of.position,
    objective_code: of.objective ? objectiveCode(of.objective) : null,
    rating_scale_code: of.grades ? 'SAKIP' : null,
  })),
);

const serviceMetric = sheet(
  'service_metric',
  'code service_code indicator_code',
  serviceIndicators.flatMap(of =>
    of.services.map(service => ({ code: `${service}/${of.code}`, service_code: service, indicator_code: of.code })),
  ),
);

const indicatorCascade = sheet(
  'indicator_cascade',
  'code parent_code child_code method weight contribution_ valid_from valid_to',
  indicators.flatMap(of =>
    of.from
      ? [
          {
            code: `${of.from.parent}/${of.code}`,
            parent_code: of.from.parent,
            child_code: of.code,
            method: of.from.method,
            weight: of.from.weight,
            contribution: of.from.contribution,
            valid_from: '2019-01-01',
          },
        ]
      : [],
  ),
);

export const indicatorSheets = [indicator, serviceMetric, indicatorCascade];
