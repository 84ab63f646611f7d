import { procedure } from '../procedure.ts';

export const assets = procedure(`
warning: Barang yang tidak tercatat berpotensi hilang dan menjadi temuan pemeriksaan. | Goods that are not on the books may get lost and become audit findings.
qualifications: Memahami pengelolaan barang milik daerah; teliti; mampu menggunakan aplikasi aset. | Knows the management of regional property; careful; can use the assets application.
equipment: Komputer; aplikasi aset; pencetak label; kartu inventaris. | Computer; assets application; label printer; inventory cards.
records: Kartu inventaris barang dan buku inventaris. | Inventory cards and inventory book.
laws: UU 23/2014
role user: Unit pemakai barang | Unit using the goods

list START section 1 DAY
  Menetapkan objek {subject} dan menyiapkan daftar | Decide what {subject} covers and prepare the list
  Buku inventaris, dokumen perolehan | Inventory book, documents of acquisition
  Daftar objek | List of objects

check WORK expert+user 1-3 DAY
  Memeriksa keberadaan, kondisi, dan dokumen barang | Check presence, condition and papers of the goods
  Daftar objek | List of objects
  Kertas kerja pemeriksaan | Working papers

agree CHECK section 2-4 HOUR yes=record no=trace
  Mencocokkan fisik dengan catatan: sesuai? | Compare goods and books: do they agree?
  Kertas kerja pemeriksaan | Working papers
  Daftar selisih | List of differences

trace WORK user 2-5 DAY next=check
  Menelusuri barang yang tidak ditemukan atau salah catat | Trace goods that are missing or wrongly entered
  Daftar selisih | List of differences
  Hasil penelusuran | Result of the search

record WORK expert 1-2 DAY
  Memperbarui kartu inventaris dan memasang label | Update inventory cards and put on labels
  Kertas kerja, daftar selisih | Working papers, list of differences
  Kartu inventaris yang diperbarui | Updated inventory cards

report WORK division 1-2 DAY
  Menyusun berita acara dan laporan {subject} | Prepare minutes and report on {subject}
  Kartu inventaris yang diperbarui | Updated inventory cards
  Konsep laporan | Draft report

approve CHECK head 1 DAY yes=store no=report
  Memeriksa laporan: disetujui? | Check the report: approved?
  Konsep laporan | Draft report
  Laporan yang ditandatangani atau catatan perbaikan | Signed report or notes for correction

store END expert 1-2 HOUR
  Menyampaikan laporan kepada pengelola barang dan mengarsipkannya | Send the report to the manager of property and file it
  Laporan yang ditandatangani | Signed report
  Tanda terima dan arsip | Receipt and file
`);
