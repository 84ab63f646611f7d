import type fc from 'fast-check';
import type { Row, Rows } from './evaluator.ts';
import {
  base,
  byDay,
  byPeriod,
  code,
  confidence,
  dayOf,
  differ,
  edge,
  keysOf,
  one,
  period,
  periodOf,
  plain,
  some,
  times,
  total,
  value,
} from './reading.ts';

/** A concept as the properties of groups see it. */
export interface Grouped extends Rows {
  list: string;
  groups: string;
  /** What the evaluator needs to know of a row. */
  select: string;
  /** How each key is asked of a group. */
  ask: Record<string, string>;
  filter: fc.Arbitrary<string>;
  asOf?: string;
}

export const observations: Grouped = {
  list: 'observations',
  groups: 'observationGroups',
  select: `${base} value grade status series dimension vintage isPreferred ${period} indicator { code isAdditive level } region { code kind } unit { code } service { code }`,
  ...keysOf({
    INDICATOR: edge('indicator'),
    REGION: edge('region'),
    UNIT: edge('unit'),
    SERVICE: edge('service'),
    SERIES: value('series'),
    DIMENSION: value('dimension'),
    GRADE: value('grade'),
    STATUS: value('status'),
    VINTAGE: value('vintage'),
    IS_PREFERRED: value('isPreferred'),
    LEVEL: ['level', row => row['indicator'].level],
    ...times(periodOf, true),
    ...confidence,
  }),
  numbers: { VALUE: row => row['value'] },
  time: byPeriod,
  refusal({ name }, rows) {
    const isOf = (...names: string[]) => names.includes(name);
    if (differ(rows, code('indicator'))) return 'MIXED_INDICATORS';
    if (isOf('sum') && rows.some(row => !row['indicator'].isAdditive)) return 'NOT_ADDITIVE';
    if (isOf('sum') && differ(rows, row => row['period'].code)) return 'NOT_ADDITIVE';
    if (!isOf('min', 'max') && rows.some(row => !row['isPreferred'])) return 'RIVAL_CLAIMS';
    if (!isOf('latest') && differ(rows, plain('series'))) return 'MIXED_SERIES';
    const level = (row: Row) => (row['region'] ? row['region'].kind === 'PROVINCE' : row['unit'] ? 'unit' : '');
    return !isOf('min', 'max', 'latest') && (differ(rows, level) || differ(rows, row => total(row['dimension'])))
      ? 'OVERLAPPING_ROWS'
      : null;
  },
  filter: some(
    '{ isPreferred: { eq: true } }',
    '{ indicator: { code: { in: ["POVERTY_RATE", "POPULATION", "UNEMPLOYMENT_RATE", "HDI"] } } }',
    '{ indicator: { code: { eq: "POOR_POPULATION" } } }',
    '{ indicator: { code: { in: ["LABOUR_FORCE", "EMPLOYED", "UNEMPLOYED"] } } }',
    '{ status: { ne: FINAL } }',
    '{ period: { from: "2020-01-01", to: "2023-01-01" } }',
    '{ period: { kind: { eq: YEAR } } }',
    '{ hasUnit: true }',
    '{ confidence: { eq: ILLUSTRATIVE } }',
    '{ value: { gt: "50" } }',
  ),
};

const complaints: Grouped = {
  list: 'complaintStatistics',
  groups: 'complaintStatisticGroups',
  select: `${base} category received resolved onTime medianDays ${period} unit { code } service { code } deadline { code }`,
  ...keysOf({
    UNIT: edge('unit'),
    SERVICE: edge('service'),
    DEADLINE: edge('deadline'),
    CATEGORY: value('category'),
    ...times(periodOf, true),
    ...confidence,
  }),
  numbers: {
    RECEIVED: row => row['received'],
    RESOLVED: row => row['resolved'],
    ON_TIME: row => row['onTime'],
    MEDIAN_DAYS: row => row['medianDays'],
  },
  refusal: ({ name, of }, rows) => (name === 'sum' && of === 'MEDIAN_DAYS' && rows.length > 0 ? 'NOT_ADDITIVE' : null),
  time: byPeriod,
  filter: some(
    '{ unit: { code: { startsWith: "SETDA" } } }',
    '{ received: { gt: 3 } }',
    '{ period: { within: "2023" } }',
    '{ hasService: true }',
    '{ category: { eq: "INFORMATION_OR_COMPLAINT" } }',
  ),
};

const surveys: Grouped = {
  list: 'satisfactionSurveys',
  groups: 'satisfactionSurveyGroups',
  select: `${base} methodology weightPolicy elementOrder population respondents ${period} unit { code } service { code }`,
  ...keysOf({
    UNIT: edge('unit'),
    SERVICE: edge('service'),
    METHODOLOGY: value('methodology'),
    WEIGHT_POLICY: value('weightPolicy'),
    ELEMENT_ORDER: value('elementOrder'),
    ...times(periodOf, true),
    ...confidence,
  }),
  numbers: { POPULATION: row => row['population'], RESPONDENTS: row => row['respondents'] },
  time: byPeriod,
  filter: some('{ respondents: { gte: 150 } }', '{ unit: { code: { startsWith: "SETDA" } } }', '{ period: { within: "2024" } }'),
};

const responses: Grouped = {
  list: 'satisfactionResponses',
  groups: 'satisfactionResponseGroups',
  select: `${base} channel u1 u5 u9 survey { code methodology ${period} unit { code } service { code } }`,
  ...keysOf({
    SURVEY: edge('survey'),
    CHANNEL: value('channel'),
    UNIT: ['unit { code }', row => row['survey'].unit?.code ?? null],
    SERVICE: ['service { code }', row => row['survey'].service?.code ?? null],
    METHODOLOGY: ['methodology', row => row['survey'].methodology],
    ...times(row => row['survey'].period, true),
    ...confidence,
  }),
  numbers: { U1: row => row['u1'], U5: row => row['u5'], U9: row => row['u9'] },
  refusal({ name }, rows) {
    if (name === 'sum') return rows.length > 0 ? 'NOT_ADDITIVE' : null;
    return name !== 'latest' && differ(rows, row => row['survey'].methodology) ? 'MIXED_SERIES' : null;
  },
  time: row => ({ end: row['survey'].period.end, start: row['survey'].period.start, code: row['code'] }),
  filter: one(
    '{ survey: { unit: { code: { eq: "SETDA.ORG" } } } }',
    '{ survey: { period: { within: "2023" }, unit: { code: { startsWith: "B" } } } }',
    '{ survey: { unit: { code: { eq: "SETDA.ORG" } } }, channel: { eq: "online" } }',
  ),
};

const sops: Grouped = {
  list: 'sops',
  groups: 'sopGroups',
  select: `${base} status nature scope coverage specificity version effectiveOn unit { code } service { code } subActivity { code } approvedBy { code } steps(first: 1) { totalCount { value } }`,
  ...keysOf({
    UNIT: edge('unit'),
    SERVICE: edge('service'),
    SUB_ACTIVITY: edge('subActivity'),
    APPROVED_BY: edge('approvedBy'),
    STATUS: value('status'),
    NATURE: value('nature'),
    SCOPE: value('scope'),
    COVERAGE: value('coverage'),
    SPECIFICITY: value('specificity'),
    VERSION: value('version'),
    ...times(dayOf('effectiveOn'), false),
    ...confidence,
  }),
  numbers: { STEPS: row => row['steps'].totalCount.value },
  time: byDay('effectiveOn'),
  filter: some(
    '{ status: { eq: EFFECTIVE } }',
    '{ nature: { eq: TECHNICAL } }',
    '{ unit: { code: { startsWith: "SETDA" } } }',
    '{ steps: { some: {} } }',
  ),
};

const services: Grouped = {
  list: 'publicServices',
  groups: 'publicServiceGroups',
  select: `${base} validFrom provider { code }`,
  ...keysOf({ PROVIDER: edge('provider'), ...times(dayOf('validFrom'), false), ...confidence }),
  numbers: {},
  filter: some('{ provider: { code: { startsWith: "SETDA" } } }', '{ sops: { some: {} } }'),
};

const alignments: Grouped = {
  list: 'alignments',
  groups: 'alignmentGroups',
  asOf: '2022-12-31',
  select: `${base} role strength basis weight validFrom unit { code } mission { code document { code } } goal { code document { code } } objective { code document { code } } program { code } legalInstrument { code }`,
  ...keysOf({
    UNIT: edge('unit'),
    MISSION: edge('mission'),
    OBJECTIVE: edge('objective'),
    PROGRAM: edge('program'),
    LEGAL_INSTRUMENT: edge('legalInstrument'),
    PLAN: ['plan { code }', row => (row['objective'] ?? row['goal'] ?? row['mission'])?.document?.code ?? null],
    ROLE: value('role'),
    STRENGTH: value('strength'),
    BASIS: value('basis'),
    ...times(dayOf('validFrom'), false),
    ...confidence,
  }),
  numbers: { WEIGHT: row => row['weight'] },
  refusal: ({ name }, rows) => (name === 'sum' && differ(rows, code('unit')) ? 'NOT_ADDITIVE' : null),
  time: byDay('validFrom'),
  filter: some(
    '{ role: { eq: LEAD } }',
    '{ weight: { gt: "0.2" } }',
    '{ hasObjective: true }',
    '{ unit: { code: { startsWith: "SETDA" } } }',
  ),
};

const information: Grouped = {
  list: 'publicInformationList',
  groups: 'publicInformationGroups',
  select: `${base} classCode form madeOn holder { code } responsible { code } informationClass { code }`,
  ...keysOf({
    HOLDER: edge('holder'),
    RESPONSIBLE: edge('responsible'),
    INFORMATION_CLASS: edge('informationClass'),
    CLASS_CODE: value('classCode'),
    FORM: value('form'),
    ...times(dayOf('madeOn'), false),
    ...confidence,
  }),
  numbers: {},
  filter: some('{ form: { eq: DIGITAL } }', '{ holder: { code: { startsWith: "SETDA" } } }', '{ madeOn: { gte: "2023-01-01" } }'),
};

const targets: Grouped = {
  list: 'targets',
  groups: 'targetGroups',
  select: `${base} minimum maximum grade series isCurrent ${period} indicator { code isAdditive } region { code kind } unit { code } service { code } document { code }`,
  ...keysOf({
    INDICATOR: edge('indicator'),
    REGION: edge('region'),
    UNIT: edge('unit'),
    DOCUMENT: edge('document'),
    GRADE: value('grade'),
    SERIES: value('series'),
    IS_CURRENT: value('isCurrent'),
    ...times(periodOf, true),
    ...confidence,
  }),
  numbers: { MINIMUM: row => row['minimum'], MAXIMUM: row => row['maximum'] },
  refusal({ name }, rows) {
    if (differ(rows, code('indicator'))) return 'MIXED_INDICATORS';
    if (name === 'sum' && rows.some(row => !row['indicator'].isAdditive)) return 'NOT_ADDITIVE';
    if (name === 'sum' && differ(rows, row => row['period'].code)) return 'NOT_ADDITIVE';
    if (name !== 'min' && name !== 'max' && rows.some(row => !row['isCurrent'])) return 'RIVAL_CLAIMS';
    if (name !== 'latest' && differ(rows, plain('series'))) return 'MIXED_SERIES';
    const level = (row: Row) => (row['region'] ? row['region'].kind === 'PROVINCE' : row['unit'] ? 'unit' : '');
    return !['min', 'max', 'latest'].includes(name) && differ(rows, level) ? 'OVERLAPPING_ROWS' : null;
  },
  time: byPeriod,
  filter: some(
    '{ isCurrent: { eq: true } }',
    '{ indicator: { code: { in: ["POVERTY_RATE", "HDI"] } } }',
    '{ hasUnit: true }',
    '{ period: { within: "2021" } }',
  ),
};

export const concepts = [observations, complaints, surveys, responses, sops, services, alignments, information, targets];
