import { Arg, Field, Int } from 'type-graphql';
import { type About, both } from '../core/about.ts';
import { Decimal } from '../core/scalars.ts';
import { type Groups, type MeasureName, measureNames } from '../read/group/description.ts';
import type { Argument, Class } from '../read/shape.ts';
import type { Enumerations } from './group-inputs.ts';
import { madeType } from './group-types.ts';
import { LatestValue } from './latest-value.ts';

/** What each measure is, in words that hold for every concept. */
export const measureTexts: Record<MeasureName, About> = {
  sum: ['Sum. Refused where the values must not be added.', 'Jumlah. Ditolak bila nilainya tidak boleh dijumlahkan.'],
  mean: [
    'Mean, rounded half away from zero to 6 decimals. Null without a value.',
    'Rata-rata, dibulatkan setengah menjauhi nol ke 6 desimal. Null bila tidak ada nilai.',
  ],
  weightedMean: [
    'Mean in which each row counts by its weight, rounded like `mean`. Rows without a weight are left out. Null without any.',
    'Rata-rata dengan bobot tiap baris, dibulatkan seperti `mean`. Baris tanpa bobot tidak dihitung. Null bila tidak ada bobot.',
  ],
  median: [
    'Value in the middle, or half-way between the two there; rounded like `mean`.',
    'Nilai tengah, atau pertengahan dua nilai tengah; dibulatkan seperti `mean`.',
  ],
  percentile: [
    'Value at the share `p` of the way through the sorted values, in proportion between its neighbours; rounded like `mean`.',
    'Nilai pada bagian `p` dari urutan nilai, sebanding di antara nilai terdekat; dibulatkan seperti `mean`.',
  ],
  min: ['Lowest value.', 'Nilai terendah.'],
  max: ['Highest value.', 'Nilai tertinggi.'],
  latest: [
    'Value of the row with the latest period. Refused where several rows share that period.',
    'Nilai baris dengan periode terakhir. Ditolak bila beberapa baris mempunyai periode itu.',
  ],
};

/** Measures of a concept that it has what they need for. */
export const measuresIn = ({ numbers, time }: Groups): MeasureName[] =>
  numbers.size === 0 ? [] : measureNames.filter(name => name !== 'latest' || time !== null);

/** Arguments of a measure, in its field, in `having` and in `orderBy` alike. */
export const measureArguments = (groups: Groups, { number }: Enumerations, measure: MeasureName): Argument[] => [
  { name: 'of', required: true, type: () => number, about: ['Which number of the rows.', 'Bilangan mana dari baris.'] },
  ...(measure === 'weightedMean'
    ? [
        {
          name: 'by',
          required: groups.weightOf === null,
          type: () => number,
          about: ['Number of the row that is its weight.', 'Bilangan baris yang menjadi bobotnya.'] as About,
        },
      ]
    : []),
  ...(measure === 'weightedMean' && groups.weightOf ? [byIndicator] : []),
  ...(measure === 'percentile'
    ? [
        {
          name: 'p',
          required: true,
          type: () => Decimal,
          about: ['Share from 0 to 1: "0.95".', 'Bagian dari 0 sampai 1: "0.95".'] as About,
        },
      ]
    : []),
];

const byIndicator: Argument = {
  name: 'byIndicator',
  type: () => String,
  about: [
    'Code of the indicator whose preferred value at the same place, in the period or the one around it, is the weight: "POPULATION". Exactly one of by and byIndicator.',
    'Kode indikator yang nilai utamanya di tempat yang sama, pada periode itu atau yang mencakupnya, menjadi bobot: "POPULATION". Tepat satu dari by dan byIndicator.',
  ],
};

/** The measures of the groups of a concept. Nullable but for the counts: one that is refused leaves its neighbours. */
export function measuresOf(groups: Groups, enumerations: Enumerations): Class {
  const { name } = groups.shape;
  const type = madeType(`${name}Measures`, [`What is worked out of a group of ${name}.`, `Hasil hitungan dari satu kelompok ${name}.`]);
  const int = () => Int;
  measure(type, 'count', int, ['Number of rows.', 'Banyaknya baris.'], [], false);
  measure(
    type,
    'illustrativeCount',
    int,
    ['Number of rows that are made up as examples.', 'Banyaknya baris yang merupakan contoh buatan.'],
    [],
    false,
  );
  measure(
    type,
    'countDistinct',
    int,
    [
      'Number of different values of a key; rows that have none are not counted.',
      'Banyaknya nilai kunci yang berbeda; baris tanpa nilai tidak dihitung.',
    ],
    [{ name: 'of', required: true, type: () => enumerations.key, about: ['Which key.', 'Kunci mana.'] }],
    false,
  );
  for (const one of measuresIn(groups))
    measure(
      type,
      one,
      one === 'latest' ? () => LatestValue : () => Decimal,
      measureTexts[one],
      measureArguments(groups, enumerations, one),
      true,
    );
  return type;
}

function measure(type: Class, name: string, of: () => unknown, about: About, args: readonly Argument[], nullable: boolean): void {
  for (const [index, argument] of args.entries())
    Arg(argument.name, argument.type as never, { nullable: !argument.required, description: both(argument.about) } as never)(
      type.prototype,
      name,
      index,
    );
  // The reader of the compiled tree is put in place of this body when the schema is built.
  Field(of as never, { nullable, description: both(about) })(type.prototype, name, { value: () => undefined } as never);
}
