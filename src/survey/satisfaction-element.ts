import { sql } from 'kysely';
import { int, text } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { addMany } from '../describe/edge.ts';
import { ServiceStandardComponent } from '../service/service-standard-component.ts';

@Concept({
  table: 'satisfaction_element',
  tag: 'element',
  one: 'satisfactionElement',
  many: 'satisfactionElements',
  about: [
    'One of the nine elements of service that a satisfaction survey asks about (PermenPANRB 14/2017), U1 to U9.',
    'Salah satu dari sembilan unsur pelayanan dalam survei kepuasan masyarakat (PermenPANRB 14/2017), U1 sampai U9.',
  ],
  code: [
    'Short English name: "COMPLAINT_HANDLING". Use it instead of "U8", which two files can mean differently.',
    'Nama singkat bahasa Inggris: "COMPLAINT_HANDLING". Pakailah ini, bukan "U8", yang dapat berbeda arti antarberkas.',
  ],
  order: ['elementNumber', 'code'],
})
export class SatisfactionElement {
  id!: string;
  code!: string;

  @Column(
    int,
    [
      'Number in the list of elements, 1 to 9: 8 is complaint handling, 9 facilities.',
      'Nomor dalam daftar unsur, 1 sampai 9: 8 adalah penanganan pengaduan, 9 sarana dan prasarana.',
    ],
    { order: true },
  )
  elementNumber!: number;

  @Column(
    int,
    [
      'Number of its question in the questionnaire annexed to PermenPANRB 14/2017. There facilities are question 8 and complaint handling question 9, the other way round than in the list.',
      'Nomor pertanyaannya dalam kuesioner lampiran PermenPANRB 14/2017. Di sana sarana dan prasarana adalah pertanyaan 8 dan penanganan pengaduan pertanyaan 9, terbalik dari daftar unsur.',
    ],
    { filter: true },
  )
  questionNumber!: number;

  @Localized(['Name of the element: "Waktu Penyelesaian".', 'Nama unsur: "Waktu Penyelesaian".'], { contains: true })
  name!: string;

  @Column(text, ['Words of the answer that scores 1, in Indonesian: "Tidak cepat".', 'Bunyi jawaban bernilai 1: "Tidak cepat".'])
  answer1!: string;

  @Column(text, ['Words of the answer that scores 2, in Indonesian: "Kurang cepat".', 'Bunyi jawaban bernilai 2: "Kurang cepat".'])
  answer2!: string;

  @Column(text, ['Words of the answer that scores 3, in Indonesian: "Cepat".', 'Bunyi jawaban bernilai 3: "Cepat".'])
  answer3!: string;

  @Column(text, ['Words of the answer that scores 4, in Indonesian: "Sangat cepat".', 'Bunyi jawaban bernilai 4: "Sangat cepat".'])
  answer4!: string;
}

// The far end stands here: the component keeps the code, and service/ need not know of surveys.
addMany(
  () => ServiceStandardComponent,
  'satisfactionElements',
  () => SatisfactionElement,
  [
    'Elements of the satisfaction survey that ask about this component; none for components that users do not meet.',
    'Unsur survei kepuasan yang menanyakan komponen ini; kosong untuk komponen yang tidak dialami pengguna.',
  ],
  (component, element) => sql`${sql.ref(`${element}.code`)} = ${sql.ref(`${component}.element_code`)}`,
);
addMany(
  () => SatisfactionElement,
  'standardComponents',
  () => ServiceStandardComponent,
  ['Components of the service standard that the element asks about.', 'Komponen standar pelayanan yang ditanyakan unsur ini.'],
  (element, component) => sql`${sql.ref(`${component}.element_code`)} = ${sql.ref(`${element}.code`)}`,
);
