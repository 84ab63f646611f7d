import { procedure } from '../procedure.ts';

export const tender = procedure(`
warning: Penyimpangan dari dokumen pemilihan mengakibatkan sanggah, tender gagal, dan sanksi bagi pelaku pengadaan. | Departing from the tender documents brings objections, a failed tender and sanctions.
qualifications: Bersertifikat kompetensi pengadaan barang/jasa; menandatangani pakta integritas. | Certified in public procurement; has signed the integrity pact.
equipment: Komputer; aplikasi SPSE; ruang rapat tertutup; dokumen pemilihan. | Computer; electronic procurement application; closed meeting room; tender documents.
records: Berita acara setiap tahap dan dokumen elektronik pemilihan. | Minutes of each stage and electronic tender documents.
laws: UU 23/2014; UU 14/2008
role officer: Pejabat Pembuat Komitmen | Commitment-making Officer
role panel: Kelompok Kerja Pemilihan | Selection Working Group
role bidder: Pelaku usaha peserta | Bidders

request START officer 1 DAY
  Mengajukan permohonan {subject} beserta dokumen persiapan | Ask for {subject} and submit the preparatory documents
  Spesifikasi teknis, harga perkiraan sendiri, rancangan kontrak | Specifications, own price estimate, draft contract
  Berkas permohonan | Request file

assign WORK head 1 DAY
  Menugaskan kelompok kerja pemilihan | Assign the selection working group
  Berkas permohonan | Request file
  Surat tugas | Assignment

review CHECK panel 2-3 DAY yes=document no=improve
  Mereviu dokumen persiapan: siap ditenderkan? | Review the preparatory documents: ready for tender?
  Berkas permohonan, surat tugas | Request file, assignment
  Berita acara reviu | Minutes of the review

improve WORK officer 2-3 DAY next=review
  Memperbaiki dokumen persiapan sesuai berita acara | Correct the preparatory documents as minuted
  Berita acara reviu | Minutes of the review
  Dokumen persiapan perbaikan | Corrected documents

document WORK panel 1-2 DAY
  Menyusun dokumen pemilihan dan jadwal | Prepare the tender documents and the schedule
  Dokumen persiapan | Preparatory documents
  Dokumen pemilihan | Tender documents

announce WORK panel 5-7 DAY
  Mengumumkan tender dan memberi penjelasan kepada peserta | Announce the tender and answer the bidders
  Dokumen pemilihan | Tender documents
  Pengumuman dan berita acara penjelasan | Announcement and minutes of clarification

bid WORK bidder 3-5 DAY
  Mengunggah dokumen penawaran | Upload the bids
  Dokumen pemilihan, adendum | Tender documents, addenda
  Dokumen penawaran | Bids

evaluate WORK panel 3-5 DAY
  Mengevaluasi administrasi, teknis, harga, dan kualifikasi | Evaluate form, technique, price and qualification
  Dokumen penawaran | Bids
  Berita acara hasil evaluasi | Minutes of the evaluation

valid CHECK panel 1 DAY yes=winner no=announce
  Menyimpulkan: ada penawaran yang memenuhi syarat? | Conclude: is there a bid that qualifies?
  Berita acara hasil evaluasi | Minutes of the evaluation
  Usulan pemenang atau pernyataan tender gagal | Proposed winner or declaration of failure

winner WORK panel 1 DAY
  Menetapkan dan mengumumkan pemenang | Name and announce the winner
  Usulan pemenang | Proposed winner
  Pengumuman pemenang | Announcement of the winner

objection CHECK panel 3-5 DAY yes=evaluate no=handover
  Menerima sanggahan peserta: sanggah benar? | Receive objections of bidders: justified?
  Surat sanggahan | Letters of objection
  Jawaban sanggah | Answer to the objection
  Masa sanggah lima hari kerja | Objections within five working days

handover WORK section 1 DAY
  Memeriksa kelengkapan berita acara dan menyusun laporan pemilihan | Check the minutes and write the selection report
  Seluruh berita acara | All minutes
  Laporan hasil pemilihan | Selection report

submit END head 1 DAY
  Menyampaikan laporan hasil pemilihan kepada Pejabat Pembuat Komitmen | Send the selection report to the Commitment-making Officer
  Laporan hasil pemilihan | Selection report
  Tanda terima laporan | Receipt of the report
`);
