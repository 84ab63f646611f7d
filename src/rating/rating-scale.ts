import { decimal, int, text } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { LegalInstrument } from '../source/legal-instrument.ts';

@Concept({
  table: 'rating_scale',
  tag: 'scale',
  one: 'ratingScale',
  many: 'ratingScales',
  about: [
    'A scale that turns a score into a grade, such as 79.86 into B, or that only ranks grades, such as audit opinions.',
    'Skala yang mengubah nilai menjadi predikat, misalnya 79,86 menjadi B, atau hanya mengurutkan predikat, misalnya opini audit.',
  ],
  code: [
    'Code of the scale, with the year of its rule where it has several: "SKM_2017", "IKM_2004".',
    'Kode skala, dengan tahun aturannya bila ada beberapa: "SKM_2017", "IKM_2004".',
  ],
})
export class RatingScale {
  id!: string;
  code!: string;

  @Localized(['Name of the scale.', 'Nama skala.'], { order: true, contains: true })
  name!: string;

  @Column(
    text,
    [
      'How a score is to be read on the scale, in English: what is rounded first, which end of an interval counts. Null when nothing is to be said.',
      'Cara membaca nilai pada skala, dalam bahasa Inggris: apa yang dibulatkan dahulu, ujung selang mana yang termasuk. Null bila tidak ada yang perlu dijelaskan.',
    ],
    { nullable: true, contains: true },
  )
  methodology!: string | null;

  @Column(
    decimal,
    [
      'Lowest score there is on the scale: "25" for satisfaction, "0" for the reform index. Null where nothing is too low, and where grades are only ranked.',
      'Nilai terendah pada skala: "25" untuk kepuasan, "0" untuk indeks reformasi. Null bila tidak ada batas terendah, dan bila predikat hanya diurutkan.',
    ],
    { nullable: true, filter: true },
  )
  lowestScore!: string | null;

  @Column(
    decimal,
    [
      'Highest score there is on the scale: "100". Null where nothing is too high, and where grades are only ranked.',
      'Nilai tertinggi pada skala: "100". Null bila tidak ada batas tertinggi, dan bila predikat hanya diurutkan.',
    ],
    { nullable: true, filter: true },
  )
  highestScore!: string | null;

  @Column(
    int,
    [
      'Decimals to which a score is rounded half up before its grade is looked up, since the printed intervals leave gaps between them: 2 for satisfaction. Null when the score is taken as it is.',
      'Banyaknya desimal pembulatan nilai, setengah ke atas, sebelum predikatnya dicari, karena selang tercetak menyisakan celah: 2 untuk kepuasan. Null bila nilai dipakai apa adanya.',
    ],
    { nullable: true, filter: true },
  )
  decimals!: number | null;

  @One(
    () => LegalInstrument,
    [
      'Regulation that lays the scale down. Null when no regulation is known or it is not recorded in the hub.',
      'Peraturan yang menetapkan skala. Null bila peraturannya tidak diketahui atau belum tercatat di hub.',
    ],
    {
      nullable: true,
      back: {
        field: 'ratingScales',
        about: ['Rating scales that this regulation lays down.', 'Skala penilaian yang ditetapkan peraturan ini.'],
      },
    },
  )
  legalInstrument!: string | null;
}
