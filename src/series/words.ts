import type { About } from '../core/about.ts';
import { enumeration } from '../core/enumeration.ts';

export const SeriesBy = enumeration('SeriesBy', ['What the values of a series are of.', 'Apa yang diukur oleh nilai suatu deret.'], {
  REGION: ['A region: the province, a regency, a city.', 'Wilayah: provinsi, kabupaten, atau kota.'],
  UNIT: ['A unit as a whole.', 'Suatu unit secara keseluruhan.'],
  SERVICE: ['A public service.', 'Suatu layanan publik.'],
});
export type SeriesBy = keyof typeof SeriesBy;

export const SeriesGap = enumeration(
  'SeriesGap',
  ['Why a point of a series is empty. Never to be read as zero.', 'Mengapa suatu titik deret kosong. Tidak pernah berarti nol.'],
  {
    MISSING: ['A row says that no value was found.', 'Ada baris yang menyatakan nilainya tidak ditemukan.'],
    NOT_APPLICABLE: ['A row says that the indicator does not apply.', 'Ada baris yang menyatakan indikator tidak berlaku.'],
    NOT_YET_DUE: ['A row says that the value is not due yet.', 'Ada baris yang menyatakan nilainya belum waktunya terbit.'],
    SUPPRESSED: ['A row says that the value is withheld.', 'Ada baris yang menyatakan nilainya ditahan.'],
    NOT_RECORDED: ['No row of the hub is of this period.', 'Hub tidak memiliki baris untuk periode ini.'],
    NOT_ENDED: ['Not ended on the day asked for.', 'Periode belum berakhir pada hari yang ditanyakan.'],
    NOT_DUE: [
      'By its frequency the indicator is not measured in this period: poverty in April.',
      'Menurut frekuensinya indikator tidak diukur pada periode ini: kemiskinan pada bulan April.',
    ],
    OTHER_PERIOD: [
      'There is a value of another month of this period than the one that the indicator is measured in.',
      'Ada nilai dari bulan lain dalam periode ini, bukan bulan pengukuran indikator.',
    ],
    OTHER_SERIES: [
      'Measured by another method, which is a series of its own.',
      'Diukur dengan metode lain, yang merupakan deret tersendiri.',
    ],
    NONE_PREFERRED: ['Sources claim values, none of which is preferred.', 'Ada klaim nilai, tetapi tidak ada yang diutamakan.'],
    MEASURED_LESS_OFTEN: [
      'Values are of longer periods, and are never spread over shorter ones.',
      'Nilai berasal dari periode yang lebih panjang, dan tidak pernah dibagi ke periode yang lebih pendek.',
    ],
    MEASURED_MORE_OFTEN: [
      'Values are of shorter periods that may not be added up: ask for the step that the reason names.',
      'Nilai berasal dari periode lebih pendek yang tidak boleh dijumlahkan: mintalah langkah yang disebut dalam alasannya.',
    ],
    INCOMPLETE_PARTS: [
      'Values of shorter periods may be added up, but not all of them are there.',
      'Nilai periode yang lebih pendek boleh dijumlahkan, tetapi belum lengkap.',
    ],
    BROKEN_PARTS: [
      'Values of shorter periods may be added up, but the method changed between them.',
      'Nilai periode yang lebih pendek boleh dijumlahkan, tetapi metodenya berubah di antaranya.',
    ],
  },
);
export type SeriesGap = keyof typeof SeriesGap;

export const SeriesRefusal = enumeration(
  'SeriesRefusal',
  ['Why two points of a series are not compared.', 'Mengapa dua titik suatu deret tidak dibandingkan.'],
  {
    NO_VALUE: ['No number of the point itself.', 'Titik itu sendiri tidak bernilai angka.'],
    NO_EARLIER: ['Nothing of the series lies before.', 'Deret tidak memiliki nilai sebelumnya.'],
    EARLIER_EMPTY: ['No number of the earlier period: see its point.', 'Periode sebelumnya tidak bernilai angka: lihat titiknya.'],
    EARLIER_FORECAST: ['Only a forecast is known of the earlier period.', 'Nilai sebelumnya baru ramalan.'],
    OTHER_SERIES: ['Another method measured the earlier period.', 'Nilai sebelumnya dari metode lain.'],
    ACROSS_BREAK: ['A change of method lies in between.', 'Metode berubah di antaranya.'],
    BASE_EMPTY: ['No number of the base period.', 'Periode dasar tidak bernilai angka.'],
    BASE_NO_PERIOD: ['No period of this series is the base.', 'Dasar itu bukan periode deret ini.'],
    NOT_POSITIVE: ['Zero or below is no value to compare with.', 'Nilai pembandingnya nol atau kurang.'],
  },
);
export type SeriesRefusal = keyof typeof SeriesRefusal;

/** Why not: a code for programs, and the sentence for people. */
export interface WhyNot<Code> {
  code: Code;
  reason: About;
}
