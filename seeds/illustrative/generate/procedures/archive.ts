import { procedure } from '../procedure.ts';

export const archive = procedure(`
warning: Arsip yang dimusnahkan atau dipindahkan tanpa berita acara merupakan pelanggaran dan tidak dapat dipulihkan. | Destroying or moving records without minutes is an offence and can't be undone.
qualifications: Memahami klasifikasi dan jadwal retensi arsip; teliti; menjaga kerahasiaan. | Knows classification and retention schedules; careful; discreet.
equipment: Rak dan boks arsip; komputer dan pemindai; daftar klasifikasi. | Shelves and archive boxes; computer and scanner; classification list.
records: Daftar arsip dan berita acara. | List of records and minutes.
laws: UU 14/2008; Perki 1/2021

gather START clerk 2-4 HOUR
  Mengumpulkan berkas yang termasuk {subject} dari setiap bagian | Gather from each division the files that belong to {subject}
  Berkas bagian, daftar serah | Files of the divisions, hand-over list
  Berkas terkumpul | Gathered files

sort WORK clerk 1-2 DAY
  Memilah berkas menurut kode klasifikasi dan tahun | Sort the files by classification code and year
  Berkas terkumpul, daftar klasifikasi | Gathered files, classification list
  Berkas terpilah | Sorted files

assess CHECK expert 1-2 DAY yes=scan no=sort
  Memeriksa ketepatan klasifikasi dan masa retensi: sesuai? | Check classification and retention period: right?
  Berkas terpilah, jadwal retensi | Sorted files, retention schedule
  Hasil pemeriksaan | Result of the check

scan WORK clerk 2-3 DAY maybe
  Memindai naskah penting dan memberi nama berkas digital | Scan important documents and name the digital files
  Berkas terpilah | Sorted files
  Salinan digital | Digital copies

list WORK expert 1-2 DAY
  Menyusun daftar arsip {subject} | Draw up the list of records for {subject}
  Berkas terpilah dan salinan digital | Sorted files and digital copies
  Konsep daftar arsip | Draft list of records

sign WORK division 1-2 HOUR
  Menandatangani daftar arsip dan berita acara | Sign the list of records and the minutes
  Konsep daftar arsip | Draft list of records
  Daftar dan berita acara yang ditandatangani | Signed list and minutes

store END clerk 1 DAY
  Menempatkan boks pada rak dan mencatat lokasi simpan | Put the boxes on the shelves and note their place
  Daftar arsip, boks berlabel | List of records, labelled boxes
  Arsip tertata dan mudah ditemukan | Records in order and easy to find
`);
