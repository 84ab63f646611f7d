import type { GraphQLError } from 'graphql';
import { Int } from 'type-graphql';
import { asOfArgument, listArguments } from '../core/connection.ts';
import { Language } from '../core/enums.ts';
import { badInput } from '../core/errors.ts';
import type { Argument } from '../read/shape.ts';
import { SearchType } from './search-type.ts';

export const languageArgument: Argument = {
  name: 'lang',
  type: () => Language,
  about: [
    'Language wanted; else that of Accept-Language, else Indonesian.',
    'Bahasa yang diminta; jika tidak, menurut Accept-Language, jika tidak, Indonesia.',
  ],
};

export const searchArguments: Argument[] = [
  {
    name: 'text',
    type: () => String,
    required: true,
    about: [
      'What is looked for, 1 to 200 characters: a code, or words of which all have to be found. The last word may be unfinished. Example: "SOP surat masuk".',
      'Yang dicari, 1 sampai 200 karakter: suatu kode, atau kata-kata yang semuanya harus ditemukan. Kata terakhir boleh belum selesai. Contoh: "SOP surat masuk".',
    ],
  },
  {
    name: 'types',
    type: () => [SearchType],
    about: ['Only rows of these types. All when not given.', 'Hanya baris jenis ini. Semua bila tidak diberikan.'],
  },
  {
    name: 'unit',
    type: () => String,
    about: [
      'Only rows of this unit and of the units below it; its code or global id. Example: "SETDA.ORG".',
      'Hanya baris unit ini dan unit di bawahnya; kode atau id globalnya. Contoh: "SETDA.ORG".',
    ],
  },
  {
    name: 'year',
    type: () => Int,
    about: ['Only rows of this year, 1900 to 2100. Example: 2021.', 'Hanya baris tahun ini, 1900 sampai 2100. Contoh: 2021.'],
  },
  {
    ...asOfArgument,
    about: [
      'Only rows whose validity holds on this day; nested lists inherit it. Rows of all days when not given.',
      'Hanya baris yang berlaku pada hari ini; daftar di dalamnya mengikutinya. Baris dari semua hari bila tidak diberikan.',
    ],
  },
  ...listArguments(),
];

const longest = 200;
const years = { first: 1900, last: 2100 };

export interface Search {
  text: string;
  /** Tables of the types. */
  types: string[] | null;
  unit: string | null;
  year: number | null;
}

/** What was asked, or a refusal that names everything that is wrong with it. */
export function readSearch(args: Record<string, unknown>): Search {
  const text = (args['text'] as string).normalize('NFC');
  const year = (args['year'] ?? null) as number | null;
  const wrong = [
    ...(/[\p{L}\p{N}]/u.test(text) ? [] : [noWords()]),
    ...([...text].length > longest ? [tooLong()] : []),
    ...(year !== null && (year < years.first || year > years.last) ? [noYear()] : []),
  ];
  if (wrong[0]) throw together(wrong[0], wrong);
  const types = args['types'] as string[] | null | undefined;
  return {
    text,
    types: types ? [...new Set(types)].map(type => type.toLowerCase()).sort() : null,
    unit: (args['unit'] ?? null) as string | null,
    year,
  };
}

/** One refusal for all that is wrong: the first in its words, each of them under `problems`. */
function together(first: GraphQLError, all: readonly GraphQLError[]): GraphQLError {
  if (all.length > 1)
    first.extensions['problems'] = all.map(({ message, extensions }) => ({ field: extensions['field'], message, id: extensions['id'] }));
  return first;
}

const tooLong = () =>
  badInput(`\`text\` takes at most ${longest} characters.`, `\`text\` paling panjang ${longest} karakter.`, {
    field: 'text',
    example: 'text: "standar pelayanan"',
    hint: 'A few words find more than a sentence: all of them have to be there.',
  });

const noYear = () =>
  badInput(`\`year\` is ${years.first} to ${years.last}.`, `\`year\` antara ${years.first} dan ${years.last}.`, {
    field: 'year',
    example: 'year: 2021',
    hint: 'Ask facets { year { key count } } for the years that there are.',
  });

export const noWords = () =>
  badInput('`text` has no letter or digit to look for.', '`text` tidak memuat huruf atau angka untuk dicari.', {
    field: 'text',
    example: 'text: "standar pelayanan"',
    hint: 'For all rows of a type take its own list, for example organizationUnits.',
  });

export const noUnit = (unit: string) =>
  badInput(`\`unit\`: there is no unit "${unit.slice(0, 60)}".`, `\`unit\`: tidak ada unit "${unit.slice(0, 60)}".`, {
    field: 'unit',
    example: 'unit: "SETDA.ORG"',
    hint: 'Take the code from organizationUnits { nodes { code } }, or from facets { unit { key } }.',
  });
