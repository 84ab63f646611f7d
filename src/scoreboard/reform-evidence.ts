import { Check } from '@mikro-orm/decorators/legacy';
import { int, text } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { ImprovementAction } from '../program/improvement-action.ts';
import { InhibitingFactor } from '../program/inhibiting-factor.ts';
import { ReformProgram } from '../program/reform-program.ts';

@Check({ name: 'reform_evidence_has_one_end', expression: 'num_nonnulls(reform_program_id, factor_id, action_id) = 1' })
@Concept({
  table: 'reform_evidence',
  tag: 'evidence',
  one: 'reformEvidence',
  many: 'reformEvidences',
  about: [
    'That a measure of the hub stands as evidence for a program, factor or action of the reform, or that none does. Chosen by this project; no source states it.',
    'Bahwa suatu ukuran hub menjadi bukti bagi program, faktor, atau tindakan reformasi, atau bahwa tidak ada ukurannya. Dipilih proyek ini; tidak dinyatakan sumber mana pun.',
  ],
  code: ['Code of the program, factor or action, "/", number: "IF-2/1".', 'Kode program, faktor, atau tindakan, "/", nomor: "IF-2/1".'],
  order: ['number', 'code'],
})
export class ReformEvidence {
  id!: string;
  code!: string;

  @One(
    () => ReformProgram,
    [
      'Program that it is evidence for. Null when it is for a factor or an action.',
      'Program yang dibuktikan. Null bila untuk faktor atau tindakan.',
    ],
    {
      nullable: true,
      owner: true,
      back: {
        field: 'evidenceDefinitions',
        about: ['Measures chosen as evidence for the program.', 'Ukuran yang dipilih sebagai bukti program ini.'],
      },
    },
  )
  reformProgram!: string | null;

  @One(
    () => InhibitingFactor,
    [
      'Factor that it is evidence for. Null when it is for a program or an action.',
      'Faktor yang dibuktikan. Null bila untuk program atau tindakan.',
    ],
    {
      nullable: true,
      owner: true,
      back: {
        field: 'evidenceDefinitions',
        about: ['Measures chosen as evidence for the factor.', 'Ukuran yang dipilih sebagai bukti faktor ini.'],
      },
    },
  )
  factor!: string | null;

  @One(
    () => ImprovementAction,
    [
      'Action that it is evidence for. Null when it is for a program or a factor.',
      'Tindakan yang dibuktikan. Null bila untuk program atau faktor.',
    ],
    {
      nullable: true,
      owner: true,
      back: {
        field: 'evidenceDefinitions',
        about: ['Measures chosen as evidence for the action.', 'Ukuran yang dipilih sebagai bukti tindakan ini.'],
      },
    },
  )
  action!: string | null;

  @Column(
    int,
    ['Place among the evidence for the same statement, 1 first.', 'Urutan di antara bukti untuk pernyataan yang sama, 1 paling depan.'],
    {
      order: true,
    },
  )
  number!: number;

  @Column(
    text,
    [
      'Code of the measure: "SOP_COVERAGE"; docs/measures.md lists them all. Null where nothing in the hub measures this side of the statement.',
      'Kode ukuran: "SOP_COVERAGE"; docs/measures.md memuat semuanya. Null bila sisi pernyataan ini tidak terukur oleh apa pun dalam hub.',
    ],
    { nullable: true, filter: true },
  )
  measureCode!: string | null;

  @Localized(
    [
      'Why the measure stands for the statement, and how weakly; without a measure, what is missing.',
      'Mengapa ukuran ini mewakili pernyataan, dan seberapa lemah; tanpa ukuran, apa yang belum ada.',
    ],
    { contains: true },
  )
  proxy!: string;
}
