import { Index } from '@mikro-orm/decorators/legacy';
import { enumeration } from '../core/enumeration.ts';
import { decimal, int, oneOf } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { Sop } from './sop.ts';

export const SopSymbol = enumeration(
  'SopSymbol',
  [
    'Symbol of a step in the flowchart (PermenPANRB 35/2012). Its fifth symbol, the arrow, is SopFlow.',
    'Simbol kegiatan dalam diagram alir (PermenPANRB 35/2012). Simbol kelima, anak panah, adalah SopFlow.',
  ],
  {
    TERMINATOR: ['Capsule: start or end of the procedure.', 'Kapsul: awal atau akhir prosedur.'],
    PROCESS: ['Box: a step.', 'Kotak: kegiatan.'],
    DECISION: ['Diamond: a decision with labelled exits.', 'Belah ketupat: keputusan dengan cabang berlabel.'],
    OFF_PAGE_CONNECTOR: ['Pentagon: continues on another page.', 'Segi lima: berlanjut di halaman lain.'],
  },
);
export type SopSymbol = keyof typeof SopSymbol;

export const TimeUnit = enumeration('TimeUnit', ['Unit of a standard time.', 'Satuan waktu baku.'], {
  MINUTE: ['Minute.', 'Menit.'],
  HOUR: ['Hour.', 'Jam.'],
  DAY: ['Day, as the SOP means it: most often a working day.', 'Hari, menurut SOP yang bersangkutan: umumnya hari kerja.'],
  WEEK: ['Week.', 'Minggu.'],
  MONTH: ['Month.', 'Bulan.'],
  YEAR: ['Year.', 'Tahun.'],
});
export type TimeUnit = keyof typeof TimeUnit;

@Concept({
  table: 'sop_step',
  ownsMany: true,
  tag: 'step',
  one: 'sopStep',
  many: 'sopSteps',
  about: [
    'A step of an SOP with its quality standard ("mutu baku"): what it needs, how long it takes, what comes out.',
    'Satu kegiatan SOP beserta mutu bakunya: kelengkapan, waktu, dan output.',
  ],
  code: [
    'Code of the SOP and number of the step, joined by "/": "SETDA.ORG/SOP-07/V2/3".',
    'Kode SOP dan nomor kegiatan, dihubungkan "/": "SETDA.ORG/SOP-07/V2/3".',
  ],
  order: ['number', 'code'],
})
// A page of the steps of all SOPs, which all begin with number 1.
@Index({ properties: ['number', 'code', 'id'] })
export class SopStep {
  id!: string;
  code!: string;

  @One(() => Sop, ['SOP that the step is part of.', 'SOP yang memuat kegiatan ini.'], {
    owner: true,
    back: { field: 'steps', about: ['Steps of the SOP, by number.', 'Kegiatan SOP, menurut nomor.'] },
  })
  sop!: string;

  @Column(int, ['Number of the step, from 1 without holes.', 'Nomor kegiatan, mulai dari 1 tanpa terputus.'], { order: true })
  number!: number;

  @Localized(['What is done ("uraian kegiatan").', 'Uraian kegiatan.'], { contains: true })
  activity!: string;

  @Column(oneOf(SopSymbol), ['Symbol of the step in the flowchart.', 'Simbol kegiatan dalam diagram alir.'], { filter: true })
  symbol!: SopSymbol;

  @Localized(
    [
      'What the step needs ("kelengkapan"): documents, data, tools. Null when left empty.',
      'Kelengkapan yang dibutuhkan: dokumen, data, peralatan. Null bila dikosongkan.',
    ],
    { nullable: true, contains: true },
  )
  inputs!: string | null;

  @Column(
    decimal,
    [
      'Standard time of the step ("waktu"), counted in timeUnit: "30". Null when left empty. Times may be added up along one path only, not over all steps.',
      'Waktu baku kegiatan, dalam satuan timeUnit: "30". Null bila dikosongkan. Waktu hanya boleh dijumlahkan sepanjang satu jalur, bukan untuk semua kegiatan.',
    ],
    { nullable: true, filter: true },
  )
  standardTime!: string | null;

  @Column(
    oneOf(TimeUnit),
    ['Unit of the standard time. Null when there is none.', 'Satuan waktu baku. Null bila waktu bakunya tidak ada.'],
    { nullable: true, filter: true },
  )
  timeUnit!: TimeUnit | null;

  @Localized(['What comes out of the step. Null when left empty.', 'Output kegiatan. Null bila dikosongkan.'], {
    nullable: true,
    contains: true,
  })
  output!: string | null;

  @Localized(['Remarks ("keterangan"). Null when left empty.', 'Keterangan. Null bila dikosongkan.'], { nullable: true, contains: true })
  remarks!: string | null;
}
