import type { About } from '../core/about.ts';
import { enumeration } from '../core/enumeration.ts';
import { NullPlacement, OrderDirection } from '../core/enums.ts';
import { decimal, int, type Kind } from '../core/kinds.ts';
import { capital, scream } from '../core/names.ts';
import type { Groups, MeasureName } from '../read/group/description.ts';
import type { Class } from '../read/shape.ts';
import { measureArguments, measuresIn, measureTexts } from './group-measure-types.ts';
import { inputField, inputOnce, valueFilterOf } from './value-filter.ts';

/** The keys and the numbers of a concept as enums; null where it has no number. */
export interface Enumerations {
  key: object;
  number: object | null;
}

const operators = (kind: Kind): Class => valueFilterOf({ is: 'value', kind, columns: [], nullable: true, words: false });

/** Conditions on the measures of a group, in the operators of every filter. */
export function havingOf(groups: Groups, enumerations: Enumerations): Class {
  const { name } = groups.shape;
  const [whole, exact] = [operators(int), operators(decimal)];
  return inputOnce(
    `${name}Having`,
    [`Conditions on groups of ${name}: all have to hold.`, `Syarat atas kelompok ${name}: semuanya harus terpenuhi.`],
    type => {
      inputField(type, 'count', () => whole, ['On the number of rows.', 'Atas banyaknya baris.']);
      const distinct = conditionOf(`${name}CountDistinctCondition`, ['countDistinct', 'countDistinct'], whole, condition =>
        inputField(condition, 'of', () => enumerations.key, ['Which key.', 'Kunci mana.'], false),
      );
      inputField(type, 'countDistinct', () => [distinct], [
        'On numbers of different values of a key.',
        'Atas banyaknya nilai kunci yang berbeda.',
      ]);
      for (const measure of measuresIn(groups)) {
        const condition = measureCondition(groups, enumerations, measure, exact);
        inputField(type, measure, () => [condition], [`On \`${measure}\` of a number.`, `Atas \`${measure}\` suatu bilangan.`]);
      }
    },
  );
}

/** Measures with the same arguments share the type of their conditions. */
function measureCondition(groups: Groups, enumerations: Enumerations, measure: MeasureName, exact: Class): Class {
  const own = measure === 'weightedMean' || measure === 'percentile' ? capital(measure) : 'Measure';
  return conditionOf(
    `${groups.shape.name}${own}Condition`,
    own === 'Measure' ? ['a measure', 'suatu ukuran'] : [measure, measure],
    exact,
    condition => {
      for (const { name, type, about, required } of measureArguments(groups, enumerations, measure))
        inputField(condition, name, type, about, !required);
    },
  );
}

const conditionOf = (name: string, [english, indonesian]: About, is: Class, fill: (condition: Class) => void): Class =>
  inputOnce(name, [`A condition on ${english}.`, `Satu syarat atas ${indonesian}.`], condition => {
    fill(condition);
    inputField(condition, 'is', () => is, ['What has to hold for it.', 'Syarat yang harus dipenuhinya.'], false);
  });

const counts = {
  COUNT: ['Number of rows.', 'Banyaknya baris.'],
  COUNT_DISTINCT: [
    'Number of different values of the key named by `distinct`.',
    'Banyaknya nilai berbeda dari kunci yang disebut `distinct`.',
  ],
} satisfies Record<string, About>;

const GroupCount = enumeration(
  'GroupCount',
  ['A count that groups of rows without numbers can be ordered by.', 'Hitungan yang dapat mengurutkan kelompok baris tanpa bilangan.'],
  counts,
);

const GroupMeasure = enumeration('GroupMeasure', ['A measure that groups can be ordered by.', 'Ukuran yang dapat mengurutkan kelompok.'], {
  ...counts,
  ...(Object.fromEntries(Object.entries(measureTexts).map(([name, about]) => [scream(name), about])) as Record<string, About>),
});

/** One key of an order of groups: a key of theirs, or a measure. */
export function orderInputOf(groups: Groups, enumerations: Enumerations): Class {
  const { name } = groups.shape;
  return inputOnce(
    `${name}GroupOrder`,
    [
      `One key of an order of groups of ${name}: exactly one of \`key\` and \`measure\`.`,
      `Satu kunci urutan kelompok ${name}: tepat satu dari \`key\` dan \`measure\`.`,
    ],
    type => {
      inputField(type, 'key', () => enumerations.key, [
        'By a key of groupBy; rows that are pointed to stand in the order of their codes.',
        'Menurut kunci groupBy; baris yang ditunjuk berurutan menurut kodenya.',
      ]);
      inputField(type, 'measure', () => (enumerations.number ? GroupMeasure : GroupCount), [
        'By a measure; a refused one stands where `nulls` says.',
        'Menurut ukuran; ukuran yang ditolak berada di tempat menurut `nulls`.',
      ]);
      inputField(type, 'distinct', () => enumerations.key, ['Which key COUNT_DISTINCT counts.', 'Kunci yang dihitung COUNT_DISTINCT.']);
      if (enumerations.number) for (const one of orderArguments(groups, enumerations)) inputField(type, one.name, one.type, one.about);
      inputField(type, 'direction', () => OrderDirection, ['ASC when not given.', 'ASC bila tidak diberikan.']);
      inputField(type, 'nulls', () => NullPlacement, ['LAST when not given.', 'LAST bila tidak diberikan.']);
    },
  );
}

const orderArguments = (groups: Groups, enumerations: Enumerations) => [
  ...measureArguments(groups, enumerations, 'weightedMean'),
  ...measureArguments(groups, enumerations, 'percentile').filter(one => one.name === 'p'),
];
