import { Field, ID, InputType, Int } from 'type-graphql';
import { type About, both } from '../core/about.ts';
import { type Kind, oneOf } from '../core/kinds.ts';
import { PeriodKind } from '../core/period.ts';
import { DateScalar, DateTime, Decimal } from '../core/scalars.ts';
import type { Class, FilterShape } from '../read/shape.ts';

const made = new Map<string, Class>();

/** An input type made once, by its name. */
export function inputOnce(name: string, about: About, fill: (type: Class) => void): Class {
  const found = made.get(name);
  if (found) return found;
  const type = { [name]: class {} }[name] as Class;
  made.set(name, type);
  InputType({ description: both(about) })(type as never);
  fill(type);
  return type;
}

/** A field of an input type. */
export const inputField = (type: Class, name: string, of: () => unknown, about: About, nullable = true): void =>
  Field(of as never, { nullable, description: both(about) })(type.prototype, name);

type Operator = [name: string, type: (value: () => unknown) => unknown, about: About];

const itself = (value: () => unknown) => value();
const many = (value: () => unknown) => [value()];

const equality: Operator[] = [
  ['eq', itself, ['Equal.', 'Sama dengan.']],
  ['ne', itself, ['Not equal; true where there is no value.', 'Tidak sama dengan; benar bila tidak ada nilai.']],
  [
    'in',
    many,
    [
      'Equal to one of these, at most 250; of none, none is.',
      'Sama dengan salah satunya, paling banyak 250; daftar kosong tidak cocok dengan apa pun.',
    ],
  ],
  ['notIn', many, ['Equal to none of these; true where there is no value.', 'Tidak sama dengan semuanya; benar bila tidak ada nilai.']],
];
const presence: Operator[] = [['isNull', () => Boolean, ['Whether there is no value.', 'Apakah tidak ada nilai.']]];
const order = (range: Class): Operator[] => [
  ['lt', itself, ['Less, or earlier.', 'Kurang dari, atau lebih awal.']],
  ['lte', itself, ['Less, or equal.', 'Kurang dari atau sama dengan.']],
  ['gt', itself, ['Greater, or later.', 'Lebih dari, atau sesudah.']],
  ['gte', itself, ['Greater, or equal.', 'Lebih dari atau sama dengan.']],
  ['between', () => range, ['Within a range.', 'Di dalam rentang.']],
];
const prefix: Operator = [
  'startsWith',
  itself,
  ['Begins with these letters, of the same case.', 'Diawali huruf-huruf ini, besar kecilnya sama.'],
];
const search: Operator[] = [
  [
    'startsWith',
    itself,
    [
      'Begins with this, whatever the case; three letters or more.',
      'Diawali teks ini tanpa membedakan huruf besar; tiga huruf atau lebih.',
    ],
  ],
  [
    'contains',
    itself,
    ['Holds this text, whatever the case; three letters or more.', 'Memuat teks ini tanpa membedakan huruf besar; tiga huruf atau lebih.'],
  ],
  [
    'matches',
    itself,
    [
      'Holds all these words or parts of words, in any order; at most 8.',
      'Memuat semua kata atau bagian kata ini, urutan bebas; paling banyak 8.',
    ],
  ],
];

const filterOf = (name: string, about: About, value: () => unknown, operators: Operator[]): Class =>
  inputOnce(name, about, type => {
    for (const [operator, of, says] of operators) inputField(type, operator, () => of(value), says);
  });

/** Numbers include both ends; days and instants are half-open, as everywhere in the hub. */
const rangeOf = (name: string, value: () => unknown, isHalfOpen: boolean): Class =>
  inputOnce(
    name,
    isHalfOpen
      ? ['From one up to another, that one left out.', 'Dari satu sampai sebelum yang lain.']
      : ['From one to another, both counted.', 'Dari satu sampai yang lain, keduanya termasuk.'],
    type => {
      inputField(type, isHalfOpen ? 'from' : 'min', value, ['Lower end, counted.', 'Batas bawah, termasuk.'], false);
      inputField(
        type,
        isHalfOpen ? 'to' : 'max',
        value,
        isHalfOpen ? ['Upper end, not counted.', 'Batas atas, tidak termasuk.'] : ['Upper end, counted.', 'Batas atas, termasuk.'],
        false,
      );
    },
  );

const codeFilter = (): Class =>
  filterOf(
    'CodeFilter',
    ['Conditions on a code or a short text, letter by letter.', 'Syarat atas kode atau teks pendek, huruf demi huruf.'],
    () => String,
    [...equality, prefix, ...presence],
  );
const textFilter = (): Class =>
  filterOf(
    'TextFilter',
    [
      'Conditions on a text. One in two languages is found by either.',
      'Syarat atas teks. Teks dua bahasa ditemukan melalui salah satunya.',
    ],
    () => String,
    [...equality, ...search, ...presence],
  );

const ranged = (name: string, about: About, value: () => unknown, isHalfOpen: boolean): Class =>
  filterOf(`${name}Filter`, about, value, [...equality, ...order(rangeOf(`${name}Range`, value, isHalfOpen)), ...presence]);

const byKind: Record<string, () => Class> = {
  id: () =>
    filterOf(
      'IdFilter',
      ['Conditions on a global id. One of another type is of no row.', 'Syarat atas id global. Id jenis lain tidak milik baris mana pun.'],
      () => ID,
      equality,
    ),
  text: codeFilter,
  int: () => ranged('Int', ['Conditions on a whole number.', 'Syarat atas bilangan bulat.'], () => Int, false),
  decimal: () => ranged('Decimal', ['Conditions on an exact number.', 'Syarat atas bilangan desimal.'], () => Decimal, false),
  date: () => ranged('Date', ['Conditions on a day.', 'Syarat atas tanggal.'], () => DateScalar, true),
  instant: () => ranged('DateTime', ['Conditions on a timestamp.', 'Syarat atas cap waktu.'], () => DateTime, true),
  bool: () =>
    filterOf('BooleanFilter', ['Conditions on yes or no.', 'Syarat atas ya atau tidak.'], () => Boolean, [
      ...equality.filter(([name]) => name === 'eq' || name === 'ne'),
      ...presence,
    ]),
};

const enumFilter = (kind: Kind): Class =>
  filterOf(`${kind.name}Filter`, [`Conditions on ${kind.name}.`, `Syarat atas ${kind.name}.`], kind.graph, [...equality, ...presence]);

/** The operators on a value, by its kind. */
export function valueFilterOf({ kind, words }: Extract<FilterShape, { is: 'value' }>): Class {
  if (words) return textFilter();
  if (kind.values) return enumFilter(kind);
  const filter = byKind[kind.name];
  if (!filter) throw new Error(`Nothing filters ${kind.name}.`);
  return filter();
}

/** The operators on a period. */
export const periodFilter = (): Class =>
  inputOnce('PeriodFilter', ['Conditions on a period.', 'Syarat atas periode.'], type => {
    const [code, kind] = [codeFilter(), enumFilter(oneOf(PeriodKind))];
    inputField(type, 'code', () => code, ['By code: 2021, 2021-S1, 2021-Q3.', 'Menurut kode: 2021, 2021-S1, 2021-Q3.']);
    inputField(type, 'kind', () => kind, ['By length.', 'Menurut panjangnya.']);
    inputField(type, 'within', () => String, [
      'Lies wholly within the period of this code: "2021" takes 2021, 2021-S1 and 2021-05.',
      'Seluruhnya di dalam periode berkode ini: "2021" meliputi 2021, 2021-S1, dan 2021-05.',
    ]);
    inputField(type, 'from', () => String, [
      'Begins on this day or later: a day, a timestamp, or milliseconds since 1970 as text.',
      'Dimulai pada hari ini atau sesudahnya: tanggal, cap waktu, atau milidetik sejak 1970 sebagai teks.',
    ]);
    inputField(type, 'to', () => String, [
      'Begins before this day: a day, or a timestamp or milliseconds whose own day still counts.',
      'Dimulai sebelum hari ini: tanggal, atau cap waktu atau milidetik yang harinya masih termasuk.',
    ]);
    inputField(type, 'last', () => Int, [
      'One of the last periods of its length, 1 to 400, that of the day asked for counted: 8 quarters, 8 years.',
      'Salah satu periode terakhir menurut panjangnya, 1 sampai 400, termasuk periode hari yang ditanyakan: 8 triwulan, 8 tahun.',
    ]);
    inputField(type, 'isNull', () => Boolean, ['Whether there is no period.', 'Apakah tidak ada periode.']);
  });
