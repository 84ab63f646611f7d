import type { About } from '../core/about.ts';
import type { Confidence } from '../core/enums.ts';
import type { Figure } from '../reckon/figure.ts';
import { type Finding, type FindingKind, finding, findingKind } from '../reckon/finding.ts';
import { type Input, reckon } from '../reckon/reckon.ts';
import { exact } from '../reckon/rounding.ts';
import { numberOf, share, single, sumOf, times } from '../reckon/share.ts';
import type { RuleBook } from '../rule/rule-book.ts';
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

const filled = sumOf('filled');
const shareOfAll = share({ rule: 'STANDARD_COMPLIANCE', part: filled, whole: single('components'), where: 'filled is 1 or 0' });
const shareOfDelivery = share({
  rule: 'STANDARD_COMPLIANCE',
  part: filled,
  whole: single('deliveryComponents'),
  where: 'filled is 1 or 0, of service delivery only',
});
const shareOverStandards = share({
  rule: 'STANDARD_COMPLIANCE',
  part: filled,
  whole: times(single('components'), numberOf('filled')),
  where: 'filled counts the components of one standard',
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

const components = 'STANDARD_COMPLIANCE/components';

const deliveryHidden: About = [
  'Not all components of service delivery are public.',
  'Tidak semua komponen penyampaian pelayanan terbuka bagi publik.',
];

/** How many components the rules require; 0 where that is not public. */
const lastOf = (book: RuleBook): number => Number(book.number(components)?.toString() ?? 0);

export function completenessOf(standard: StandardFacts, book: RuleBook): StandardCompleteness {
  const last = lastOf(book);
  // Of two entries for one component, a filled one is enough.
  const byNumber = new Map(
    [...standard.entries].sort((a, b) => Number(a.isFilled) - Number(b.isFilled)).map(entry => [entry.number, entry]),
  );
  const inside = [...byNumber.values()].filter(({ number }) => number >= 1 && number <= last).sort((a, b) => a.number - b.number);
  const ofEntry = (entry: Entry): Input => ({
    name: `filled[${entry.number}]`,
    value: entry.isFilled ? 1 : 0,
    subject: { table: 'service_standard_entry', id: entry.id },
    confidence: entry.confidence,
  });
  const ofDelivery = inside.filter(({ number }) => standard.delivery.includes(number));
  const delivery = book.input('STANDARD_COMPLIANCE/delivery_components', 'deliveryComponents');
  const isDeliveryKnown = delivery.value !== null && exact(delivery.value).equals(standard.delivery.length);
  const say = (kind: FindingKind, number: number): Finding =>
    finding(
      kind,
      [`Component ${number}: ${kind.means[0]}`, `Komponen ${number}: ${kind.means[1]}`],
      `${standard.code}/${String(number).padStart(2, '0')}`,
      { table: 'service_standard', id: standard.id },
    );
  const empty = Array.from({ length: last }, (_, index) => index + 1).filter(number => !byNumber.get(number)?.isFilled);
  return {
    all: reckon(shareOfAll, [...inside.map(ofEntry), book.input(components, 'components')]),
    delivery: reckon(
      shareOfDelivery,
      [...(isDeliveryKnown ? ofDelivery.map(ofEntry) : []), isDeliveryKnown ? delivery : { ...delivery, value: null }],
      isDeliveryKnown ? undefined : deliveryHidden,
    ),
    findings: [
      ...empty.map(number => say(standard.delivery.includes(number) ? deliveryEmpty : otherEmpty, number)),
      ...(last === 0 ? [] : [...byNumber.keys()].filter(number => number < 1 || number > last).map(number => say(outsideList, number))),
    ].sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}

/** The same over many standards at once, each as good as its share. */
export function completenessOverAll(standards: readonly (StandardFacts & { confidence: Confidence })[], book: RuleBook): Figure {
  const last = lastOf(book);
  const counted = standards.map(({ id, code, entries, confidence }): Input => {
    const numbers = new Set(
      entries.filter(({ isFilled, number }) => isFilled && number >= 1 && number <= last).map(({ number }) => number),
    );
    return { name: `filled[${code}]`, value: numbers.size, subject: { table: 'service_standard', id }, confidence };
  });
  return reckon(
    shareOverStandards,
    [...counted, book.input(components, 'components')],
    standards.length === 0 ? ['No service standard is in force.', 'Tidak ada standar pelayanan yang berlaku.'] : undefined,
  );
}
