import type { About } from '../core/about.ts';
import type { Confidence } from '../core/enums.ts';
import { rowId } from '../core/id.ts';
import type { Figure } from '../reckon/figure.ts';
import { type Finding, type FindingKind, finding, findingKind } from '../reckon/finding.ts';
import { calculation, type Input, reckon } from '../reckon/reckon.ts';
import { type Exact, exact } from '../reckon/rounding.ts';
import type { StandardCompleteness } from './standard-completeness.ts';

const deliveryEmpty = findingKind({
  code: 'STANDARD_DELIVERY_EMPTY',
  severity: 'WARNING',
  rule: 'STANDARD_COMPLIANCE',
  means: [
    'A component of service delivery, which has to be published, is not filled in.',
    'Komponen penyampaian pelayanan, yang wajib dipublikasikan, belum terisi.',
  ],
});

const otherEmpty = findingKind({
  code: 'STANDARD_COMPONENT_EMPTY',
  severity: 'INFO',
  rule: 'STANDARD_COMPLIANCE',
  means: ['A component that the provider keeps for itself is not filled in.', 'Komponen pengelolaan di dalam organisasi belum terisi.'],
});

const outsideList = findingKind({
  code: 'STANDARD_COMPONENT_UNKNOWN',
  severity: 'ERROR',
  rule: 'STANDARD_COMPLIANCE',
  means: [
    'An entry has a number that no component has; it is not counted.',
    'Suatu isian bernomor yang tidak dimiliki komponen mana pun; tidak dihitung.',
  ],
});

const share = (formula: string, required: string) =>
  calculation({
    rule: 'STANDARD_COMPLIANCE',
    formula,
    unit: ['percent', 'persen'],
    decimals: 2,
    calculate: inputs => {
      const components = inputs.get(required);
      const filled = inputs.all('filled').reduce((sum, [, one]) => sum.add(one), exact(0));
      return components.compare(0) > 0 ? filled.div(components).mul(100) : null;
    },
  });

const shareOfAll = share('sum of filled[…] / components × 100; filled is 1 or 0', 'components');
const shareOfDelivery = share(
  'sum of filled[…] / deliveryComponents × 100; filled is 1 or 0, of service delivery only',
  'deliveryComponents',
);
const shareOverStandards = calculation({
  rule: 'STANDARD_COMPLIANCE',
  formula: 'sum of filled[…] / (components × number of filled[…]) × 100; filled counts the components of one standard',
  unit: ['percent', 'persen'],
  decimals: 2,
  calculate: inputs => {
    const standards = inputs.all('filled');
    const required = inputs.get('components').mul(standards.length);
    return required.compare(0) > 0
      ? standards
          .reduce((sum, [, one]) => sum.add(one), exact(0))
          .div(required)
          .mul(100)
      : null;
  },
});

export interface Entry {
  id: string;
  number: number;
  isFilled: boolean;
  confidence: Confidence;
}

export interface StandardFacts {
  id: string;
  code: string;
  entries: readonly Entry[];
  /** Numbers of the components of service delivery that may be seen. */
  delivery: readonly number[];
}

/** How many components the rules require; null where that is not public. */
export interface Required {
  all: Exact | null;
  delivery: Exact | null;
}

const required = (name: string, value: Exact | null): Input => ({
  name: name === 'components' ? 'components' : 'deliveryComponents',
  value,
  subject: { table: 'rule_parameter', id: rowId('parameter', `STANDARD_COMPLIANCE/${name}`) },
});

const deliveryHidden: About = [
  'Not all components of service delivery are public.',
  'Tidak semua komponen penyampaian pelayanan terbuka bagi publik.',
];

export function completenessOf(standard: StandardFacts, { all, delivery }: Required): StandardCompleteness {
  const last = all === null ? 0 : Number(all.toString());
  // Of two entries for one component, a filled one is enough.
  const byNumber = new Map(
    [...standard.entries].sort((a, b) => Number(a.isFilled) - Number(b.isFilled)).map(entry => [entry.number, entry]),
  );
  const inside = [...byNumber.values()].filter(({ number }) => number >= 1 && number <= last).sort((a, b) => a.number - b.number);
  const filled = (entry: Entry): Input => ({
    name: `filled[${entry.number}]`,
    value: entry.isFilled ? 1 : 0,
    subject: { table: 'service_standard_entry', id: entry.id },
    confidence: entry.confidence,
  });
  const ofDelivery = inside.filter(({ number }) => standard.delivery.includes(number));
  const isDeliveryKnown = delivery?.equals(standard.delivery.length) ?? false;
  const say = (kind: FindingKind, number: number): Finding =>
    finding(
      kind,
      [`Component ${number}: ${kind.means[0]}`, `Komponen ${number}: ${kind.means[1]}`],
      `${standard.code}/${String(number).padStart(2, '0')}`,
      { table: 'service_standard', id: standard.id },
    );
  const empty = Array.from({ length: last }, (_, index) => index + 1).filter(number => !byNumber.get(number)?.isFilled);
  return {
    all: reckon(shareOfAll, [...inside.map(filled), required('components', all)]),
    delivery: reckon(
      shareOfDelivery,
      [...(isDeliveryKnown ? ofDelivery.map(filled) : []), required('delivery_components', isDeliveryKnown ? delivery : null)],
      isDeliveryKnown ? undefined : deliveryHidden,
    ),
    findings: [
      ...empty.map(number => say(standard.delivery.includes(number) ? deliveryEmpty : otherEmpty, number)),
      ...(last === 0 ? [] : [...byNumber.keys()].filter(number => number < 1 || number > last).map(number => say(outsideList, number))),
    ].sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}

/** The same over many standards at once, each as good as its share. */
export function completenessOverAll(standards: readonly (StandardFacts & { confidence: Confidence })[], all: Exact | null): Figure {
  const last = all === null ? 0 : Number(all.toString());
  const counted = standards.map(({ id, code, entries, confidence }): Input => {
    const filled = new Set(entries.filter(({ isFilled, number }) => isFilled && number >= 1 && number <= last).map(({ number }) => number));
    return { name: `filled[${code}]`, value: filled.size, subject: { table: 'service_standard', id }, confidence };
  });
  return reckon(
    shareOverStandards,
    [...counted, required('components', all)],
    standards.length === 0 ? ['No service standard is in force.', 'Tidak ada standar pelayanan yang berlaku.'] : undefined,
  );
}
