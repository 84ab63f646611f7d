import type { About } from '../core/about.ts';

interface Told {
  says: About;
  fix: About;
}

/** Every rule a sheet can break. `{value}` is what stands in the cell, `{expected}` what should, `{other}` where the other one is. */
export const rules = {
  UNKNOWN_FILE: {
    says: ['No concept of the hub reads this file.', 'Tidak ada konsep hub yang membaca berkas ini.'],
    fix: [
      'Describe it in a .sheet.ts, or name it after the table it fills.',
      'Uraikan dalam berkas .sheet.ts, atau beri nama menurut tabel yang diisinya.',
    ],
  },
  MISSING_FILE: {
    says: ['This file is described and not there.', 'Berkas ini diuraikan, tetapi tidak ada.'],
    fix: ['Put the file back, or remove its description.', 'Kembalikan berkasnya, atau hapus uraiannya.'],
  },
  NOT_UTF8: {
    says: ['The file is not UTF-8 text.', 'Berkas bukan teks UTF-8.'],
    fix: ['Save it as "CSV UTF-8".', 'Simpan sebagai "CSV UTF-8".'],
  },
  TOO_LARGE: {
    says: ['Too large: at most {expected}.', 'Terlalu besar: paling banyak {expected}.'],
    fix: ['Split the file.', 'Bagi berkasnya.'],
  },
  NOT_A_SHEET: {
    says: [
      'The file cannot be read as a table from here on: {expected}.',
      'Mulai dari sini berkas tidak dapat dibaca sebagai tabel: {expected}.',
    ],
    fix: ['Look for a quotation mark that is not closed or not doubled.', 'Cari tanda kutip yang tidak ditutup atau tidak digandakan.'],
  },
  EMPTY_SHEET: {
    says: ['The file has no heading.', 'Berkas tidak memiliki judul kolom.'],
    fix: ['The first line must hold the headings.', 'Baris pertama harus berisi judul kolom.'],
  },
  DUPLICATE_COLUMN: {
    says: ['This heading stands twice.', 'Judul kolom ini ada dua kali.'],
    fix: ['Remove or rename one of the two columns.', 'Hapus atau ganti nama salah satu kolom.'],
  },
  UNKNOWN_COLUMN: {
    says: ['No concept reads this column.', 'Tidak ada konsep yang membaca kolom ini.'],
    fix: ['Correct the heading; known here are {expected}.', 'Perbaiki judulnya; yang dikenal di sini: {expected}.'],
  },
  MISSING_COLUMN: {
    says: ['This column is missing.', 'Kolom ini tidak ada.'],
    fix: ['Add the column with exactly this heading.', 'Tambahkan kolom dengan judul persis seperti ini.'],
  },
  UNEVEN_ROW: {
    says: ['The row has {value} cells, the heading {expected}.', 'Baris memiliki {value} sel, judul memiliki {expected}.'],
    fix: ['Put a text that holds a comma or semicolon in quotation marks.', 'Beri tanda kutip pada teks yang memuat koma atau titik koma.'],
  },
  CONTROL_CHARACTER: {
    says: ['The text holds an invisible control character.', 'Teks memuat karakter kendali yang tak terlihat.'],
    fix: ['Type the text anew instead of pasting it.', 'Ketik ulang teksnya, jangan tempel.'],
  },
  MISSING_VALUE: {
    says: ['A value is required here.', 'Di sini wajib ada nilai.'],
    fix: [
      'Write the value. When nobody knows it, leave the row out: the hub invents nothing.',
      'Tulis nilainya. Bila tidak diketahui, hilangkan barisnya: hub tidak mengarang.',
    ],
  },
  NOT_A_NUMBER: {
    says: ['"{value}" is not a number as this column writes them.', '"{value}" bukan bilangan sebagaimana ditulis kolom ini.'],
    fix: [
      'Write it like {expected}: a point before decimals, no marks between thousands.',
      'Tulis seperti {expected}: titik sebelum desimal, tanpa pemisah ribuan.',
    ],
  },
  NOT_A_DATE: {
    says: ['"{value}" is not a day that exists.', '"{value}" bukan tanggal yang ada.'],
    fix: ['Write it like {expected}.', 'Tulis seperti {expected}.'],
  },
  NOT_A_PERIOD: {
    says: ['"{value}" is not a period.', '"{value}" bukan periode.'],
    fix: [
      'Write a year, half-year, quarter, month or day: 2021, 2021-S1, 2021-Q3, 2021-05, 2021-05-17.',
      'Tulis tahun, semester, triwulan, bulan, atau hari: 2021, 2021-S1, 2021-Q3, 2021-05, 2021-05-17.',
    ],
  },
  NOT_YES_OR_NO: {
    says: ['"{value}" is neither yes nor no.', '"{value}" bukan ya atau tidak.'],
    fix: ['Write yes or no.', 'Tulis ya atau tidak.'],
  },
  UNKNOWN_VALUE: {
    says: ['"{value}" is not one of the values of this column.', '"{value}" bukan salah satu nilai kolom ini.'],
    fix: ['Choose one of {expected}.', 'Pilih salah satu dari {expected}.'],
  },
  UNKNOWN_CODE: {
    says: ['No {expected} has the code "{value}".', 'Tidak ada {expected} dengan kode "{value}".'],
    fix: ['Correct the code, or add the row it names.', 'Perbaiki kodenya, atau tambahkan baris yang dimaksud.'],
  },
  DUPLICATE_CODE: {
    says: ['The code "{value}" was already given in {other}.', 'Kode "{value}" sudah dipakai di {other}.'],
    fix: ['Keep one of the two rows, or give one its own code.', 'Pertahankan salah satu baris, atau beri kode sendiri.'],
  },
  DISAGREES: {
    says: [
      '"{value}" here, "{expected}" in {other}, about the same thing.',
      '"{value}" di sini, "{expected}" di {other}, tentang hal yang sama.',
    ],
    fix: ['Make the two rows agree.', 'Samakan kedua baris.'],
  },
  AMBIGUOUS_REGION_CODE: {
    says: [
      '"{value}" does not say whose code it is: BPS and Kemendagri give these digits to different places.',
      '"{value}" tidak menyebut pemilik kodenya: BPS dan Kemendagri memberi angka ini kepada tempat yang berbeda.',
    ],
    fix: ['Write the Kemendagri code with its point, like 16.08.', 'Tulis kode Kemendagri dengan titiknya, seperti 16.08.'],
  },
  SHORTENED_REGION_CODE: {
    says: [
      '"{value}" lost a digit: the sheet took the code for a number.',
      '"{value}" kehilangan satu angka: kode terbaca sebagai bilangan.',
    ],
    fix: ['Format the column as text and write 16.10.', 'Atur kolom sebagai teks dan tulis 16.10.'],
  },
  MUST_BE_ILLUSTRATIVE: {
    says: ['A made-up row must say so.', 'Baris buatan wajib menyatakannya.'],
    fix: [
      'Write ILLUSTRATIVE as its confidence; facts belong into seeds/reference.',
      'Tulis ILLUSTRATIVE pada confidence; fakta tempatnya di seeds/reference.',
    ],
  },
  MUST_NOT_BE_ILLUSTRATIVE: {
    says: ['A made-up row stands among the facts.', 'Baris buatan berada di antara fakta.'],
    fix: ['Move it to seeds/illustrative.', 'Pindahkan ke seeds/illustrative.'],
  },
  NOT_UNDERSTOOD: {
    says: ['The row could not be understood: {expected}.', 'Baris tidak dapat dipahami: {expected}.'],
    fix: ['Compare it with its neighbours.', 'Bandingkan dengan baris di sekitarnya.'],
  },
  BREAKS_RULE: {
    says: ['The row breaks a rule of the database: {expected}.', 'Baris melanggar aturan basis data: {expected}.'],
    fix: ['Correct the values so that the rule holds.', 'Perbaiki nilainya agar aturan terpenuhi.'],
  },
} satisfies Record<string, Told>;

export type Rule = keyof typeof rules;
