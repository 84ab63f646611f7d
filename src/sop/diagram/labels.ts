import type { Process, Step, Words } from '../process/process.ts';

export type Language = 'id' | 'en';

const said = {
  government: ['Government of South Sumatra Province', 'Pemerintah Provinsi Sumatera Selatan'],
  procedure: ['Standard operating procedure', 'Standar operasional prosedur'],
  number: ['SOP number', 'Nomor SOP'],
  createdOn: ['Made on', 'Tanggal pembuatan'],
  revisedOn: ['Revised on', 'Tanggal revisi'],
  effectiveOn: ['In effect from', 'Tanggal efektif'],
  approvedBy: ['Approved by', 'Disahkan oleh'],
  no: ['No.', 'No.'],
  activity: ['Activity', 'Uraian kegiatan'],
  performers: ['Performers', 'Pelaksana'],
  quality: ['Quality standard', 'Mutu baku'],
  inputs: ['Inputs', 'Kelengkapan'],
  time: ['Time', 'Waktu'],
  output: ['Output', 'Output'],
  remarks: ['Remarks', 'Keterangan'],
  page: ['Page', 'Halaman'],
  of: ['of', 'dari'],
  madeUp: ['Made-up example of the hub, no SOP of the real government', 'Contoh buatan hub, bukan SOP pemerintah yang sebenarnya'],
  together: ['together with', 'bersama'],
  nobody: ['Performer not given', 'Pelaksana belum ditetapkan'],
  start: ['Start', 'Mulai'],
  end: ['End', 'Selesai'],
  step: ['step', 'kegiatan'],
  terminator: ['start or end', 'awal atau akhir'],
  process: ['step', 'kegiatan'],
  decision: ['decision', 'keputusan'],
  arrow: ['direction', 'arah alur'],
  connector: ['continued on another page', 'bersambung ke halaman lain'],
} as const;

const units: Record<NonNullable<Step['unit']>, readonly [one: string, many: string, id: string]> = {
  MINUTE: ['minute', 'minutes', 'menit'],
  HOUR: ['hour', 'hours', 'jam'],
  DAY: ['day', 'days', 'hari'],
  WEEK: ['week', 'weeks', 'minggu'],
  MONTH: ['month', 'months', 'bulan'],
  YEAR: ['year', 'years', 'tahun'],
};

const months = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
  en: 'January February March April May June July August September October November December',
};

/** The words of a diagram in one language, and whether an Indonesian text had to stand in for a missing English one. */
export class Labels {
  hasFallback = false;
  readonly language: Language;

  constructor(language: Language) {
    this.language = language;
  }

  of(name: keyof typeof said): string {
    return said[name][this.language === 'en' ? 0 : 1];
  }

  readonly say = (words: Words | null): string => {
    if (!words) return '';
    if (this.language === 'id') return words.id;
    if (words.en === null) this.hasFallback = true;
    return words.en ?? words.id;
  };

  time({ time, unit }: Pick<Step, 'time' | 'unit'>): string {
    if (time === null) return '';
    const amount = this.language === 'id' ? time.replace('.', ',') : time;
    if (unit === null) return amount;
    const [one, many, id] = units[unit];
    return `${amount} ${this.language === 'id' ? id : time === '1' ? one : many}`;
  }

  day(day: string | null): string {
    if (day === null) return '–';
    const [year, month, date] = day.split('-');
    return `${Number(date)} ${months[this.language].split(' ')[Number(month) - 1]} ${year}`;
  }

  isMadeUp(process: Process): boolean {
    return process.confidence === 'ILLUSTRATIVE';
  }
}
