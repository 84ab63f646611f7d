import { enumeration } from '../core/enumeration.ts';
import { oneOf, text } from '../core/kinds.ts';
import { Period, periodColumns } from '../core/period.ts';
import { Column, Inline } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';

export const SourceKind = enumeration(
  'SourceKind',
  [
    'What kind of publication a source is; it tells how far a fact may lean on it.',
    'Jenis terbitan suatu sumber; menunjukkan seberapa jauh fakta dapat disandarkan padanya.',
  ],
  {
    REGULATION: [
      'Law, regulation or decree, read in its own text.',
      'Undang-undang, peraturan, atau keputusan yang dibaca dalam naskahnya sendiri.',
    ],
    REGULATION_COPY: [
      'Part of a regulation in a copy kept by someone other than its issuer.',
      'Bagian suatu peraturan dalam salinan yang disimpan pihak selain penerbitnya.',
    ],
    REGULATION_ANNEX_COPY: [
      'Copy of an annex or form that belongs to a regulation.',
      'Salinan lampiran atau formulir yang menjadi bagian suatu peraturan.',
    ],
    REGULATION_SUMMARY: [
      'Summary of a regulation written by someone other than its issuer.',
      'Ringkasan suatu peraturan yang ditulis pihak selain penerbitnya.',
    ],
    OFFICIAL_STATISTICS: [
      'Statistical release or table of Statistics Indonesia (BPS).',
      'Rilis atau tabel statistik dari Badan Pusat Statistik (BPS).',
    ],
    OFFICIAL_STATISTICS_COPY: [
      'Statistics of BPS in a copy kept by someone else.',
      'Data statistik BPS dalam salinan yang disimpan pihak lain.',
    ],
    OFFICIAL_DATA_COPY: [
      'Files of an official data portal in a copy kept by someone else.',
      'Berkas portal data resmi dalam salinan yang disimpan pihak lain.',
    ],
    OFFICIAL_REPORT: [
      'Report that a government body published on its own work.',
      'Laporan yang diterbitkan instansi pemerintah tentang kinerjanya sendiri.',
    ],
    OFFICIAL_PAGE: ['Page on the website of a government body.', 'Halaman pada situs web instansi pemerintah.'],
    OFFICIAL_NEWS: ['News item on the website of a government body.', 'Berita pada situs web instansi pemerintah.'],
    OPEN_DATA: ['Data set that its makers publish under an open licence.', 'Set data yang diterbitkan pembuatnya dengan lisensi terbuka.'],
    DATA_JOURNALISM: [
      'Figures that a newsroom prepared from official statistics.',
      'Angka yang diolah redaksi media dari statistik resmi.',
    ],
    NEWS: ['News article of a newspaper, news agency or news site.', 'Berita surat kabar, kantor berita, atau situs berita.'],
    NEWS_OPINION: ['Opinion piece in the press, signed by its author.', 'Artikel opini di media massa atas nama penulisnya.'],
    THESIS: ['Thesis or other academic work.', 'Skripsi, tesis, disertasi, atau karya ilmiah lain.'],
    TRAINING_SLIDES: ['Slides of a training or briefing.', 'Bahan paparan pelatihan atau sosialisasi.'],
    SECONDARY: [
      'Text that retells other sources, such as a training note.',
      'Tulisan yang menyampaikan ulang sumber lain, misalnya catatan pelatihan.',
    ],
    SOURCE_CODE: [
      'Public source code of an application in which the fact is written down, such as a list of bureaus in a form.',
      'Kode sumber publik suatu aplikasi yang memuat fakta itu, misalnya daftar biro dalam formulir.',
    ],
    GENERATED: ['Made by a program of the hub: its illustrative examples.', 'Dibuat oleh program hub: contoh ilustratifnya.'],
    NONE: [
      'No publication: background knowledge of the editors. Whatever rests on it alone is UNCONFIRMED.',
      'Bukan terbitan: pengetahuan umum redaksi. Apa pun yang hanya bersandar padanya berstatus UNCONFIRMED.',
    ],
  },
);
export type SourceKind = keyof typeof SourceKind;

@Concept({
  table: 'source',
  tag: 'source',
  one: 'source',
  many: 'sources',
  sourced: false,
  about: ['A publication that facts of the hub rest on.', 'Terbitan yang menjadi dasar fakta hub.'],
  code: ['Short key of the source, for example "bps-csv-tpt".', 'Kunci pendek sumber, misalnya "bps-csv-tpt".'],
})
export class Source {
  id!: string;
  code!: string;

  @Column(text, ['Title as printed.', 'Judul sebagaimana tercetak.'], { order: true, contains: true })
  title!: string;

  @Column(text, ['Who published it. Null when not known.', 'Penerbit. Null bila tidak diketahui.'], { nullable: true, contains: true })
  publisher!: string | null;

  @Column(text, ['Web address. Null when it has none.', 'Alamat web. Null bila tidak ada.'], { nullable: true })
  address!: string | null;

  @Inline(
    () => Period,
    ['Date of publication, as exact as known. Null when not known.', 'Tanggal terbit, setepat yang diketahui. Null bila tidak diketahui.'],
    periodColumns,
    { nullable: true, order: 'start' },
  )
  date!: Period | null;

  @Column(
    text,
    [
      'Licence that the source states, by its SPDX identifier where it has one: "ODbL-1.0". Null where none was found stated: then the law holds, and whatever its publisher allows.',
      'Lisensi yang dinyatakan sumber, dengan pengenal SPDX bila ada: "ODbL-1.0". Null bila tidak ditemukan pernyataannya: berlaku ketentuan hukum dan izin penerbitnya.',
    ],
    { nullable: true },
  )
  licence!: string | null;

  @Column(oneOf(SourceKind), ['Kind of publication.', 'Jenis terbitan.'], { filter: true })
  kind!: SourceKind;

  @Column(
    text,
    ['Remark on the source, in English. Null when there is none.', 'Catatan atas sumber, dalam bahasa Inggris. Null bila tidak ada.'],
    { nullable: true },
  )
  note!: string | null;
}
