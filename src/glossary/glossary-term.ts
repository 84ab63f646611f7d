import { text, texts } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';

@Concept({
  table: 'glossary_term',
  tag: 'term',
  one: 'glossaryTerm',
  many: 'glossaryTerms',
  about: [
    'A word of the field with its abbreviation and what else it is called: the search box takes them for one another.',
    'Istilah bidang ini dengan singkatan dan sebutan lainnya: kotak pencarian menganggapnya sama.',
  ],
  code: ['Abbreviation, or its English words: "OPD", "WORKLOAD".', 'Singkatannya, atau kata Inggrisnya: "OPD", "WORKLOAD".'],
  order: ['code'],
})
export class GlossaryTerm {
  id!: string;
  code!: string;

  @Column(text, ['Abbreviation in use: "IKM". Null when there is none.', 'Singkatan yang dipakai: "IKM". Null bila tidak ada.'], {
    nullable: true,
    order: true,
  })
  abbreviation!: string | null;

  @Localized(['Term written out: "Community satisfaction index".', 'Istilah lengkapnya: "Indeks Kepuasan Masyarakat".'], {
    order: true,
    contains: true,
  })
  term!: string;

  @Column(texts, [
    'What else it is called, in either language. Empty when nothing else.',
    'Sebutan lain, dalam bahasa mana pun. Kosong bila tidak ada.',
  ])
  synonyms!: string[];
}
