import { enumeration } from './enumeration.ts';

export const Confidence = enumeration('Confidence', ['How sure the hub is of a fact.', 'Seberapa yakin hub atas suatu fakta.'], {
  CONFIRMED: [
    'An official source, or at least two independent ones, say so.',
    'Dinyatakan sumber resmi atau sedikitnya dua sumber yang saling lepas.',
  ],
  SINGLE_SOURCE: ['One source that is not official says so.', 'Dinyatakan satu sumber tidak resmi.'],
  CONFLICTING: ['Sources contradict each other; see the note.', 'Sumber saling bertentangan; lihat catatan.'],
  UNCONFIRMED: [
    'Background knowledge or inference; never shown to the public.',
    'Pengetahuan umum atau kesimpulan; tidak pernah ditampilkan kepada publik.',
  ],
  ILLUSTRATIVE: [
    'Made up to show how the hub works; says nothing about the real government.',
    'Dibuat sebagai contoh cara kerja hub; tidak menyatakan apa pun tentang pemerintah yang sebenarnya.',
  ],
});
export type Confidence = keyof typeof Confidence;

export const Language = enumeration('Language', ['A language of the hub.', 'Bahasa hub.'], {
  ID: ['Indonesian.', 'Bahasa Indonesia.'],
  EN: ['English.', 'Bahasa Inggris.'],
});

export const OrderDirection = enumeration('OrderDirection', ['Which end comes first.', 'Ujung mana yang lebih dahulu.'], {
  ASC: ['Smallest or earliest first.', 'Terkecil atau terdahulu lebih dulu.'],
  DESC: ['Largest or latest first.', 'Terbesar atau terakhir lebih dulu.'],
});

export const NullPlacement = enumeration('NullPlacement', ['Where rows without a value stand.', 'Letak baris tanpa nilai.'], {
  FIRST: ['Before all values.', 'Sebelum semua nilai.'],
  LAST: ['Behind all values.', 'Sesudah semua nilai.'],
});

export const CountPrecision = enumeration('CountPrecision', ['Whether a count was finished.', 'Apakah penghitungan selesai.'], {
  EXACT: ['All rows were counted.', 'Semua baris terhitung.'],
  AT_LEAST: ['Counting stopped at the cap; there are more.', 'Penghitungan berhenti di batas; masih ada lagi.'],
});
