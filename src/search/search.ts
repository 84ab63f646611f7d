import { Field, Int, ObjectType } from 'type-graphql';
import { both } from '../core/about.ts';
import { connectionOf } from '../core/connection.ts';
import { enumeration } from '../core/enumeration.ts';
import { Decimal } from '../core/scalars.ts';
import { Computed, NodePointer, type RowRef } from '../describe/computed.ts';
import { highlightOf, type Marking, type Texts } from './highlight.ts';
import { languageArgument } from './search-arguments.ts';

export const SearchMatch = enumeration(
  'SearchMatch',
  ['How a row was found, the surest way named.', 'Cara suatu baris ditemukan, disebut yang paling pasti.'],
  {
    CODE: ['Its code is what was asked.', 'Kodenya sama dengan yang ditanyakan.'],
    WORDS: [
      'It has all the words, or their kin: pelayanan for layanan.',
      'Memuat semua katanya, atau kata seasalnya: pelayanan untuk layanan.',
    ],
    PREFIX: [
      'It has them, and one that begins as the last word does.',
      'Memuat semuanya, dan kata yang berawalan sama dengan kata terakhir.',
    ],
    SYNONYM: [
      'It has what the glossary holds for the same: Sekretariat Daerah for Setda.',
      'Memuat kata yang menurut glosarium sama artinya: Sekretariat Daerah untuk Setda.',
    ],
    SIMILAR: [
      'It has words written alike; looked for only when nothing else is found.',
      'Memuat kata yang mirip ejaannya; dicari hanya bila tidak ada temuan lain.',
    ],
    SOME: [
      'It has at least half of the words; looked for only when no row has all of them.',
      'Memuat sedikitnya separuh katanya; dicari hanya bila tidak ada baris yang memuat semuanya.',
    ],
  },
);

@ObjectType({ description: both(['A row that was found.', 'Satu baris yang ditemukan.']) })
export class SearchHit {
  @NodePointer(['Row that was found.', 'Baris itu sendiri.'])
  node!: RowRef;

  @Field(() => Decimal, {
    description: both([
      'How good the find is; only for comparing rows of one search. Higher is better.',
      'Seberapa baik temuannya; hanya untuk membandingkan baris satu pencarian. Makin tinggi makin baik.',
    ]),
  })
  score!: string;

  @Field(() => SearchMatch as object, { description: both(['How it was found.', 'Cara ditemukannya.']) })
  matchedBy!: keyof typeof SearchMatch;

  @Computed(
    () => String,
    [
      'Text that it was found by, at most 240 characters, as HTML: what was found stands in <mark>, and everything else is escaped.',
      'Teks tempat ditemukannya, paling panjang 240 karakter, sebagai HTML: yang ditemukan berada dalam <mark>, dan selebihnya di-escape.',
    ],
    [],
    (hit, question, _info, { lang }) => {
      const { texts, marking } = hit as unknown as SearchHit;
      return highlightOf(texts, marking, lang === 'EN' || (lang !== 'ID' && question.language === 'en') ? 'en' : 'id');
    },
    [languageArgument],
  )
  highlight!: string;

  texts!: Texts;
  marking!: Marking;
}

@ObjectType({
  description: both(['A value, and how many rows found have it.', 'Suatu nilai, dan banyaknya temuan yang memilikinya.']),
  simpleResolvers: true,
})
export class SearchFacet {
  @Field(() => String, {
    description: both([
      'SearchType, code of the unit, or year: what the argument takes.',
      'SearchType, kode unit, atau tahun: nilai untuk argumennya.',
    ]),
  })
  key!: string;

  @Field(() => Int, { description: both(['How many rows found have it.', 'Banyaknya temuan yang memilikinya.']) })
  count!: number;

  @NodePointer(['Unit itself. Null for a type or a year.', 'Unitnya. Null untuk jenis atau tahun.'])
  node!: RowRef | null;
}

@ObjectType({
  description: both(['What all rows found are, counted.', 'Hitungan seluruh temuan.']),
  simpleResolvers: true,
})
export class SearchFacets {
  @Field(() => [SearchFacet], { description: both(['By type, most first.', 'Menurut jenis, terbanyak dahulu.']) })
  type!: SearchFacet[];

  @Field(() => [SearchFacet], {
    description: both([
      'By the unit that they belong to, most first, at most 50. Rows of no unit are not in it.',
      'Menurut unit pemiliknya, terbanyak dahulu, paling banyak 50. Baris tanpa unit tidak termasuk.',
    ]),
  })
  unit!: SearchFacet[];

  @Field(() => [SearchFacet], {
    description: both([
      'By year: of the period, of the day it took effect, or of what it belongs to; latest first, at most 50. Rows of no year are not in it.',
      'Menurut tahun: dari periodenya, hari berlakunya, atau dari induknya; terbaru dahulu, paling banyak 50. Baris tanpa tahun tidak termasuk.',
    ]),
  })
  year!: SearchFacet[];
}

export const SearchPage = connectionOf(SearchHit);
Field(() => SearchFacets, {
  nullable: true,
  description: both([
    'What all rows found are, by type, unit and year; counted only when asked for.',
    'Hitungan seluruh temuan menurut jenis, unit, dan tahun; hanya dihitung bila diminta.',
  ]),
})(SearchPage.prototype, 'facets');
