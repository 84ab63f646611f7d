import { enumeration } from '../core/enumeration.ts';
import { int, oneOf, text } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';

export const LegalInstrumentKind = enumeration(
  'LegalInstrumentKind',
  ['Rank and issuer of a legal instrument.', 'Jenis dan penerbit suatu produk hukum.'],
  {
    UU: ['Law, passed by the House of Representatives with the President.', 'Undang-Undang, dibentuk DPR bersama Presiden.'],
    PP: [
      'Government regulation, issued by the President to carry out a law.',
      'Peraturan Pemerintah, ditetapkan Presiden untuk menjalankan undang-undang.',
    ],
    PERPRES: ['Presidential regulation.', 'Peraturan Presiden.'],
    PERMENPANRB: [
      'Regulation of the Minister of Administrative and Bureaucratic Reform.',
      'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi.',
    ],
    KEPMENPANRB: [
      'Decree of the Minister of Administrative and Bureaucratic Reform.',
      'Keputusan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi.',
    ],
    PERMENDAGRI: ['Regulation of the Minister of Home Affairs.', 'Peraturan Menteri Dalam Negeri.'],
    KEPMENDAGRI: ['Decree of the Minister of Home Affairs.', 'Keputusan Menteri Dalam Negeri.'],
    PERKI: ['Regulation of the Information Commission.', 'Peraturan Komisi Informasi.'],
    PERDA: ['Regional regulation, passed by the regional council with the governor.', 'Peraturan Daerah, dibentuk DPRD bersama gubernur.'],
    PERGUB: ['Governor regulation.', 'Peraturan Gubernur.'],
    OMBUDSMAN_REGULATION: ['Regulation of the Ombudsman of the Republic of Indonesia.', 'Peraturan Ombudsman Republik Indonesia.'],
  },
);
export type LegalInstrumentKind = keyof typeof LegalInstrumentKind;

@Concept({
  table: 'legal_instrument',
  tag: 'law',
  one: 'legalInstrument',
  many: 'legalInstruments',
  about: [
    'A law, regulation or decree that facts of the hub rest on (dasar hukum).',
    'Undang-undang, peraturan, atau keputusan yang menjadi dasar hukum fakta dalam hub.',
  ],
  code: [
    'Number as it is cited: "UU 14/2008", "Perda Sumsel 14/2016".',
    'Nomor sebagaimana dikutip: "UU 14/2008", "Perda Sumsel 14/2016".',
  ],
  order: ['kind', 'year', 'code'],
})
export class LegalInstrument {
  id!: string;
  code!: string;

  @Column(
    oneOf(LegalInstrumentKind),
    ['Rank and issuer, read from the number: UU for "UU 14/2008".', 'Jenis dan penerbit, dibaca dari nomornya: UU untuk "UU 14/2008".'],
    { order: true },
  )
  kind!: LegalInstrumentKind;

  @Column(int, ['Year in its number: 2008 for "UU 14/2008".', 'Tahun dalam nomornya: 2008 untuk "UU 14/2008".'], { order: true })
  year!: number;

  @Localized(
    [
      'What it is about: its Indonesian title, shortened where it is long; in English its subject, since there is no official translation.',
      'Tentang apa: judulnya, disingkat bila panjang; dalam bahasa Inggris pokok isinya, karena tidak ada terjemahan resmi.',
    ],
    { order: true, contains: true },
  )
  title!: string;

  @Column(
    text,
    [
      'What it does to other instruments, in English as recorded: "replaces PermenPANRB 16/2014". Null when nothing was recorded.',
      'Hubungannya dengan produk hukum lain, dalam bahasa Inggris sebagaimana dicatat: "replaces PermenPANRB 16/2014". Null bila tidak dicatat.',
    ],
    { nullable: true },
  )
  relation!: string | null;
}
