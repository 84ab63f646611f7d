import { enumeration } from '../core/enumeration.ts';
import { date, int, oneOf, text } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';
import { Position } from '../unit/position.ts';
import { exemptCount } from './exempt-count.ts';
import { InformationClass } from './information-class.ts';

export const InformationClassCode = enumeration(
  'InformationClassCode',
  ['Class of a piece of public information (UU 14/2008).', 'Klasifikasi informasi publik (UU 14/2008).'],
  {
    PERIODIC: ['Published at least every six months.', 'Wajib disediakan dan diumumkan secara berkala, sedikitnya setiap enam bulan.'],
    IMMEDIATE: [
      'Published at once, since it touches life or public order.',
      'Wajib diumumkan secara serta-merta, karena menyangkut hajat hidup orang banyak atau ketertiban umum.',
    ],
    AT_ALL_TIMES: ['Ready whenever someone asks for it.', 'Wajib tersedia setiap saat.'],
    EXEMPT: [
      'Closed for a stated time after a consequence test. Shown by the hub only when that time has ended.',
      'Dikecualikan selama jangka waktu tertentu setelah uji konsekuensi. Ditampilkan hub hanya setelah jangka waktunya berakhir.',
    ],
  },
);
export type InformationClassCode = keyof typeof InformationClassCode;

export const InformationForm = enumeration('InformationForm', ['Form in which information is kept.', 'Bentuk informasi yang tersedia.'], {
  DIGITAL: ['Digital only.', 'Digital saja.'],
  PRINTED: ['Printed only.', 'Cetak saja.'],
  BOTH: ['Digital and printed.', 'Digital dan cetak.'],
});
export type InformationForm = keyof typeof InformationForm;

@Concept({
  table: 'public_information',
  tag: 'info',
  one: 'publicInformation',
  many: 'publicInformationList',
  about: [
    'An entry of the public information list ("DIP") that UU 14/2008 and Perki 1/2021 ask of every public body.',
    'Satu butir Daftar Informasi Publik (DIP) yang diwajibkan UU 14/2008 dan Perki 1/2021 bagi setiap badan publik.',
  ],
  code: [
    'Unit that holds the information and number in its list, joined by "/": "SETDA.ORG/DIP/12".',
    'Unit yang menguasai informasi dan nomor dalam daftarnya, dihubungkan "/": "SETDA.ORG/DIP/12".',
  ],
  order: ['number', 'code'],
  // Exempt information shows nothing, not even its title, until its time has ended; without an end it stays closed.
  publicIf: `(t.class_code <> 'EXEMPT' or t.exempt_until <= current_date)`,
  functions: exemptCount,
})
export class PublicInformation {
  id!: string;
  code!: string;

  @Column(int, ['Number in the list of the unit, from 1.', 'Nomor dalam daftar unit, mulai dari 1.'], { order: true })
  number!: number;

  @Localized(['Summary of what the information contains ("ringkasan isi informasi").', 'Ringkasan isi informasi.'], {
    order: true,
    contains: true,
  })
  title!: string;

  @One(
    () => InformationClass,
    [
      'Class with its definition and legal basis. Null to the public as long as the hub has not confirmed the wording of the class; classCode names it all the same.',
      'Klasifikasi beserta definisi dan dasar hukumnya. Null bagi publik selama hub belum memastikan bunyi klasifikasinya; classCode tetap menyebutkannya.',
    ],
    {
      back: { field: 'publicInformation', about: ['Public information of this class.', 'Informasi publik dalam klasifikasi ini.'] },
    },
  )
  informationClass!: string;

  @Column(oneOf(InformationClassCode), ['Class of the information.', 'Klasifikasi informasi.'], { order: true })
  classCode!: InformationClassCode;

  @One(() => OrganizationUnit, ['Unit that holds the information.', 'Unit yang menguasai informasi.'], {
    owner: true,
    back: {
      field: 'publicInformation',
      about: ['Public information list of the unit, by number.', 'Daftar informasi publik unit, menurut nomor.'],
    },
  })
  holder!: string;

  @One(
    () => Position,
    [
      'Position responsible for making the information. Null when not stated.',
      'Jabatan penanggung jawab pembuatan informasi. Null bila tidak disebut.',
    ],
    {
      nullable: true,
      back: {
        field: 'publicInformation',
        about: ['Public information that the position is responsible for.', 'Informasi publik yang menjadi tanggung jawab jabatan.'],
      },
    },
  )
  responsible!: string | null;

  @Column(date, ['Day on which the information was made. Null when not stated.', 'Hari pembuatan informasi. Null bila tidak disebut.'], {
    nullable: true,
    order: true,
  })
  madeOn!: string | null;

  @Column(
    text,
    [
      'Place where the information was made: "Palembang". Null when not stated.',
      'Tempat pembuatan informasi: "Palembang". Null bila tidak disebut.',
    ],
    { nullable: true, filter: true },
  )
  madeAt!: string | null;

  @Column(oneOf(InformationForm), ['Form in which the information can be had.', 'Bentuk informasi yang tersedia.'], { filter: true })
  form!: InformationForm;

  @Localized(
    [
      'How long the information is kept ("jangka waktu penyimpanan"): "5 tahun". Null when not stated.',
      'Jangka waktu penyimpanan informasi: "5 tahun". Null bila tidak disebut.',
    ],
    { nullable: true, contains: true },
  )
  retention!: string | null;

  @Column(
    text,
    [
      'Where the information can be had: web address or office. Null when not stated.',
      'Tempat memperoleh informasi: alamat web atau kantor. Null bila tidak disebut.',
    ],
    { nullable: true },
  )
  address!: string | null;

  @Column(
    date,
    [
      'First day on which the information is no longer exempt. Null for information that was never exempt.',
      'Hari pertama informasi tidak lagi dikecualikan. Null untuk informasi yang tidak pernah dikecualikan.',
    ],
    { nullable: true, filter: true },
  )
  exemptUntil!: string | null;

  @Localized(
    [
      'Why the information was exempt: legal basis and reason found by the consequence test (Perki 1/2021 article 49). Null for information that was never exempt.',
      'Alasan pengecualian: dasar hukum dan hasil uji konsekuensi (Perki 1/2021 pasal 49). Null untuk informasi yang tidak pernah dikecualikan.',
    ],
    { nullable: true, contains: true },
  )
  exemptionBasis!: string | null;
}
