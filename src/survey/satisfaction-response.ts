import { Check } from '@mikro-orm/decorators/legacy';
import { int, text } from '../core/kinds.ts';
import { Column } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { SatisfactionSurvey } from './satisfaction-survey.ts';

// An empty answer makes a comparison neither true nor false, and such a check holds.
const answersAreScores = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(element => `u${element} between 1 and 4`).join(' and ');

@Concept({
  table: 'satisfaction_response',
  tag: 'response',
  one: 'satisfactionResponse',
  many: 'satisfactionResponses',
  about: [
    'One answered questionnaire of a satisfaction survey. Anonymous: nothing about the person who answered is kept.',
    'Satu kuesioner terisi dari survei kepuasan masyarakat. Anonim: tidak ada keterangan tentang pengisinya yang disimpan.',
  ],
  code: [
    'Code of the survey and number of the questionnaire, joined by "/": "SVC-SETDA.ORG-01/2023-S1/17".',
    'Kode survei dan nomor kuesioner, dihubungkan "/": "SVC-SETDA.ORG-01/2023-S1/17".',
  ],
  order: ['number', 'code'],
  foundBy: 'code',
})
@Check({ name: 'answers_are_1_to_4', expression: answersAreScores })
export class SatisfactionResponse {
  id!: string;
  code!: string;

  @One(() => SatisfactionSurvey, ['Survey that the questionnaire belongs to.', 'Survei yang memuat kuesioner ini.'], {
    owner: true,
    back: { field: 'responses', about: ['Questionnaires that were answered, by number.', 'Kuesioner yang terisi, menurut nomor.'] },
  })
  survey!: string;

  @Column(int, ['Number of the questionnaire within the survey, from 1.', 'Nomor kuesioner dalam survei, mulai dari 1.'], { order: true })
  number!: number;

  @Column(
    int,
    [
      'Answer on element 1, requirements: 1 (worst) to 4 (best). Null when not answered, which is not zero.',
      'Jawaban atas unsur 1, persyaratan: 1 (terburuk) sampai 4 (terbaik). Null bila tidak dijawab, yang bukan berarti nol.',
    ],
    { nullable: true },
  )
  u1!: number | null;

  @Column(
    int,
    [
      'Answer on element 2, system, mechanism and procedure: 1 (worst) to 4 (best). Null when not answered, which is not zero.',
      'Jawaban atas unsur 2, sistem, mekanisme, dan prosedur: 1 (terburuk) sampai 4 (terbaik). Null bila tidak dijawab, yang bukan berarti nol.',
    ],
    { nullable: true },
  )
  u2!: number | null;

  @Column(
    int,
    [
      'Answer on element 3, completion time: 1 (worst) to 4 (best). Null when not answered, which is not zero.',
      'Jawaban atas unsur 3, waktu penyelesaian: 1 (terburuk) sampai 4 (terbaik). Null bila tidak dijawab, yang bukan berarti nol.',
    ],
    { nullable: true },
  )
  u3!: number | null;

  @Column(
    int,
    [
      'Answer on element 4, cost or tariff: 1 (worst) to 4 (best). Null when not answered, which is not zero.',
      'Jawaban atas unsur 4, biaya/tarif: 1 (terburuk) sampai 4 (terbaik). Null bila tidak dijawab, yang bukan berarti nol.',
    ],
    { nullable: true },
  )
  u4!: number | null;

  @Column(
    int,
    [
      'Answer on element 5, the product of the service: 1 (worst) to 4 (best). Null when not answered, which is not zero.',
      'Jawaban atas unsur 5, produk spesifikasi jenis pelayanan: 1 (terburuk) sampai 4 (terbaik). Null bila tidak dijawab, yang bukan berarti nol.',
    ],
    { nullable: true },
  )
  u5!: number | null;

  @Column(
    int,
    [
      'Answer on element 6, competence of the staff: 1 (worst) to 4 (best). Null when not answered, which is not zero.',
      'Jawaban atas unsur 6, kompetensi pelaksana: 1 (terburuk) sampai 4 (terbaik). Null bila tidak dijawab, yang bukan berarti nol.',
    ],
    { nullable: true },
  )
  u6!: number | null;

  @Column(
    int,
    [
      'Answer on element 7, behaviour of the staff: 1 (worst) to 4 (best). Null when not answered, which is not zero.',
      'Jawaban atas unsur 7, perilaku pelaksana: 1 (terburuk) sampai 4 (terbaik). Null bila tidak dijawab, yang bukan berarti nol.',
    ],
    { nullable: true },
  )
  u7!: number | null;

  @Column(
    int,
    [
      'Answer on element 8, handling of complaints, suggestions and input; question 9 of the questionnaire: 1 (worst) to 4 (best). Null when not answered, which is not zero.',
      'Jawaban atas unsur 8, penanganan pengaduan, saran, dan masukan; pertanyaan 9 dalam kuesioner: 1 (terburuk) sampai 4 (terbaik). Null bila tidak dijawab, yang bukan berarti nol.',
    ],
    { nullable: true },
  )
  u8!: number | null;

  @Column(
    int,
    [
      'Answer on element 9, facilities and infrastructure; question 8 of the questionnaire: 1 (worst) to 4 (best). Null when not answered, which is not zero.',
      'Jawaban atas unsur 9, sarana dan prasarana; pertanyaan 8 dalam kuesioner: 1 (terburuk) sampai 4 (terbaik). Null bila tidak dijawab, yang bukan berarti nol.',
    ],
    { nullable: true },
  )
  u9!: number | null;

  @Column(
    text,
    [
      'How the questionnaire was filled in: "online", "paper". Null when not recorded.',
      'Cara pengisian kuesioner: "online" (daring), "paper" (kertas). Null bila tidak dicatat.',
    ],
    { nullable: true, filter: true },
  )
  channel!: string | null;
}
