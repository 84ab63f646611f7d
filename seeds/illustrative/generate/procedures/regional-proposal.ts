import { procedure } from '../procedure.ts';

export const regionalProposal = procedure(`
warning: Usulan yang melewati batas waktu dianggap disetujui atau kedaluwarsa sehingga merugikan daerah pengusul. | A proposal that passes its deadline counts as agreed or lapses, to the harm of the proposing region.
qualifications: Memahami hubungan kewenangan provinsi dan kabupaten/kota; mampu menilai dokumen usulan. | Understands the powers of province, regency and city; can judge proposals.
equipment: Komputer; daftar periksa; peraturan terkait; ruang rapat. | Computer; checklist; related regulations; meeting room.
records: Register usulan kabupaten/kota dan berita acara pembahasan. | Register of proposals of regencies and cities and minutes of discussion.
laws: UU 23/2014
role regency: Pemerintah Kabupaten/Kota pengusul | Proposing regency or city government

receive START clerk 15-30 MINUTE
  Menerima dan mencatat usulan {subject} dari kabupaten/kota | Receive and register the proposal on {subject} from the regency or city
  Surat bupati/wali kota dan lampiran | Letter of the regent or mayor with annexes
  Usulan tercatat | Registered proposal

check CHECK expert 1-2 DAY yes=study no=return
  Memeriksa kelengkapan dokumen: memenuhi syarat? | Check the documents: do they meet the requirements?
  Usulan tercatat, daftar periksa | Registered proposal, checklist
  Daftar periksa yang terisi | Completed checklist

return WORK regency 5-7 DAY next=check
  Melengkapi dokumen sesuai surat permintaan kelengkapan | Supply the documents asked for
  Daftar periksa yang terisi | Completed checklist
  Dokumen yang dilengkapi | Completed documents

study WORK expert 3-5 DAY
  Mengkaji {subject} terhadap peraturan dan kepentingan umum | Examine {subject} against the regulations and the public interest
  Dokumen lengkap, peraturan terkait | Complete documents, related regulations
  Hasil kajian | Findings

field WORK expert+regency 1-3 DAY maybe
  Melakukan klarifikasi dan peninjauan lapangan | Clarify matters and inspect the site
  Hasil kajian, surat tugas | Findings, assignment
  Berita acara peninjauan | Minutes of the inspection

discuss WORK division+regency 1 DAY
  Membahas hasil kajian bersama kabupaten/kota | Discuss the findings with the regency or city
  Hasil kajian, undangan | Findings, invitation
  Berita acara pembahasan | Minutes of the discussion

accept CHECK head 1-2 DAY yes=letter no=study
  Menilai hasil pembahasan: dapat diajukan kepada pimpinan? | Judge the result: can it go to the leadership?
  Berita acara, konsep surat | Minutes, draft letter
  Konsep berparaf atau arahan perbaikan | Initialled draft or direction to correct

letter WORK assistant 1-2 DAY
  Meneliti dan meneruskan surat hasil {subject} untuk ditandatangani | Examine the letter on {subject} and pass it on for signature
  Konsep berparaf | Initialled draft
  Surat yang ditandatangani | Signed letter

send END clerk 2-4 HOUR
  Mengirim surat kepada kabupaten/kota dan mengarsipkan berkas | Send the letter to the regency or city and file the papers
  Surat yang ditandatangani | Signed letter
  Bukti kirim dan arsip | Proof of dispatch and file
`);
