import { Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { LegalInstrument } from '../source/legal-instrument.ts';

@Concept({
  table: 'evaluation_scheme',
  tag: 'scheme',
  one: 'evaluationScheme',
  many: 'evaluationSchemes',
  about: [
    'A way of evaluating a government body: what is looked at and how much each part weighs.',
    'Cara mengevaluasi instansi pemerintah: apa yang dinilai dan berapa bobot tiap bagiannya.',
  ],
  code: [
    'Short name and year of the rule: "PMPRB_2020", "RB_2023", "SAKIP_2021".',
    'Nama singkat dan tahun aturannya: "PMPRB_2020", "RB_2023", "SAKIP_2021".',
  ],
})
export class EvaluationScheme {
  id!: string;
  code!: string;

  @Localized(['Name of the scheme.', 'Nama skema evaluasi.'], { order: true, contains: true })
  name!: string;

  @One(
    () => LegalInstrument,
    [
      'Regulation that lays the scheme down. Null when it is not recorded in the hub.',
      'Peraturan yang menetapkan skema. Null bila belum tercatat di hub.',
    ],
    {
      nullable: true,
      back: {
        field: 'evaluationSchemes',
        about: ['Evaluation schemes that this regulation lays down.', 'Skema evaluasi yang ditetapkan peraturan ini.'],
      },
    },
  )
  legalInstrument!: string | null;
}
