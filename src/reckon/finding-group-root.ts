import type { About } from '../core/about.ts';
import { connectionOf, listArguments } from '../core/connection.ts';
import { enumeration } from '../core/enumeration.ts';
import { NullPlacement, OrderDirection } from '../core/enums.ts';
import { int } from '../core/kinds.ts';
import { inputField, inputOnce, valueFilterOf } from '../describe/value-filter.ts';
import type { Question } from '../read/question.ts';
import { addRoot } from '../read/root.ts';
import type { Argument } from '../read/shape.ts';
import { FindingSeverity } from './finding.ts';
import { FindingGroup, FindingGroupKey } from './finding-group.ts';
import { type Placed, pageOfFindingGroups } from './finding-groups.ts';

const FindingMeasure = enumeration(
  'FindingMeasure',
  ['A count that groups of findings can be ordered by.', 'Hitungan yang dapat mengurutkan kelompok temuan.'],
  {
    COUNT: ['Number of findings.', 'Banyaknya temuan.'],
  },
);

const having = inputOnce('FindingHaving', ['Conditions on groups of findings.', 'Syarat atas kelompok temuan.'], type => {
  const whole = valueFilterOf({ is: 'value', kind: int, columns: [], nullable: true, words: false });
  inputField(type, 'count', () => whole, ['On the number of findings.', 'Atas banyaknya temuan.']);
});

const order = inputOnce(
  'FindingGroupOrder',
  [
    'One key of an order of groups of findings: exactly one of `key` and `measure`.',
    'Satu kunci urutan kelompok temuan: tepat satu dari `key` dan `measure`.',
  ],
  type => {
    inputField(type, 'key', () => FindingGroupKey, [
      'By a key of groupBy; units stand in the order of their codes.',
      'Menurut kunci groupBy; unit berurutan menurut kodenya.',
    ]);
    inputField(type, 'measure', () => FindingMeasure, ['By a count.', 'Menurut hitungan.']);
    inputField(type, 'direction', () => OrderDirection, ['ASC when not given.', 'ASC bila tidak diberikan.']);
    inputField(type, 'nulls', () => NullPlacement, ['LAST when not given.', 'LAST bila tidak diberikan.']);
  },
);

const groupArguments: Argument[] = [
  {
    name: 'groupBy',
    required: true,
    type: () => [FindingGroupKey],
    about: ['What the findings of a group share, 1 to 5 keys.', 'Kesamaan temuan dalam satu kelompok, 1 sampai 5 kunci.'],
  },
  {
    name: 'having',
    type: () => having,
    about: ['Which groups: all conditions have to hold.', 'Kelompok mana: semua syarat harus terpenuhi.'],
  },
  {
    name: 'orderBy',
    type: () => [order],
    about: [
      'Keys of the order of groups, most important first; all keys of groupBy follow, which is also the default.',
      'Kunci urutan kelompok, yang terpenting dahulu; semua kunci groupBy menyusul, dan itu pula bawaannya.',
    ],
  },
  {
    name: 'severity',
    type: () => FindingSeverity,
    about: ['Only findings this grave. All when not given.', 'Hanya temuan dengan tingkat ini. Semua bila tidak diberikan.'],
  },
];

/** A root field of groups of findings; what they are found in is said by the arguments of its own. */
export function addFindingGroups(
  name: string,
  about: About,
  args: readonly Argument[],
  find: (args: Record<string, unknown>, question: Question) => Promise<readonly Placed[]>,
): void {
  const connection = connectionOf(FindingGroup);
  addRoot(name, {
    type: () => connection,
    about,
    args: [...groupArguments, ...args, ...listArguments()],
    resolve: async (given, question) => {
      const found = await find(given, question);
      const wanted = typeof given['severity'] === 'string' ? found.filter(one => one.finding.severity === given['severity']) : found;
      return pageOfFindingGroups(wanted, given, question, `Query.${name}`);
    },
  });
}
