import { bool, decimal, int, text } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { LegalInstrument } from '../source/legal-instrument.ts';
import { RatingScale } from './rating-scale.ts';

@Concept({
  table: 'rating_grade',
  tag: 'grade',
  one: 'ratingGrade',
  many: 'ratingGrades',
  valid: true,
  about: [
    'One grade of a rating scale with the interval of scores that earns it.',
    'Satu predikat pada skala penilaian beserta selang nilainya.',
  ],
  code: ['Code of the scale and the grade, joined by "/": "SKM_2017/B".', 'Kode skala dan predikat, dihubungkan "/": "SKM_2017/B".'],
  order: ['rank', 'code'],
})
export class RatingGrade {
  id!: string;
  code!: string;

  @One(() => RatingScale, ['Scale that the grade belongs to.', 'Skala yang memuat predikat.'], {
    owner: true,
    back: {
      field: 'grades',
      about: [
        'Grades of the scale, best first. Only those that hold on the day asked for; give asOf for a scale that was replaced.',
        'Predikat pada skala, terbaik dahulu. Hanya yang berlaku pada hari yang ditanyakan; berikan asOf untuk skala yang sudah diganti.',
      ],
    },
  })
  scale!: string;

  @Column(text, ['Letter or word of the grade: "A", "BB", "GREEN", "WTP".', 'Huruf atau kata predikat: "A", "BB", "GREEN", "WTP".'], {
    order: true,
  })
  grade!: string;

  @Column(int, ['Place of the grade on its scale; 1 is the best.', 'Urutan predikat pada skalanya; 1 adalah yang terbaik.'], {
    order: true,
  })
  rank!: number;

  @Column(
    decimal,
    [
      'Lower end of the interval: "76.61". Null when the grade is not earned by a score.',
      'Batas bawah selang: "76.61". Null bila predikat tidak ditentukan oleh nilai.',
    ],
    { nullable: true, filter: true },
  )
  minimum!: string | null;

  @Column(
    bool,
    [
      'True when the lower end itself earns the grade. Null without a lower end.',
      'Benar bila nilai tepat di batas bawah termasuk predikat ini. Null bila tanpa batas bawah.',
    ],
    { nullable: true, filter: true },
  )
  isMinimumInclusive!: boolean | null;

  @Column(
    decimal,
    [
      'Upper end of the interval: "88.30". Null when the grade has no upper end or is not earned by a score.',
      'Batas atas selang: "88.30". Null bila tanpa batas atas atau predikat tidak ditentukan oleh nilai.',
    ],
    { nullable: true, filter: true },
  )
  maximum!: string | null;

  @Column(
    bool,
    [
      'True when the upper end itself earns the grade. Null when the record names none.',
      'Benar bila nilai tepat di batas atas termasuk predikat ini. Null bila tidak dicatat.',
    ],
    { nullable: true, filter: true },
  )
  isMaximumInclusive!: boolean | null;

  @Localized(['What the grade says in words: "Baik".', 'Arti predikat dalam kata: "Baik".'], { contains: true })
  label!: string;

  @Column(
    text,
    [
      'Colour under which the grade is published, as Ombudsman zones are: "green". Null where there is none.',
      'Warna penyajian predikat, seperti zona Ombudsman, dalam bahasa Inggris: "green". Null bila tidak ada.',
    ],
    { nullable: true },
  )
  colour!: string | null;

  @One(
    () => LegalInstrument,
    [
      'Regulation that lays the interval down. Null when none is known or it is not recorded in the hub; the note then names it.',
      'Peraturan yang menetapkan selang ini. Null bila tidak diketahui atau belum tercatat di hub; catatan menyebutkannya.',
    ],
    {
      nullable: true,
      back: { field: 'ratingGrades', about: ['Grades that this regulation lays down.', 'Predikat yang ditetapkan peraturan ini.'] },
    },
  )
  legalInstrument!: string | null;
}
