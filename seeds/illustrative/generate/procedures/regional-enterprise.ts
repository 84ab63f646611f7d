import { procedure } from '../procedure.ts';

export const regionalEnterprise = procedure(`
warning: Pembinaan yang tidak tepat waktu membuat kerugian usaha terlambat diketahui pemegang saham. | Late guidance means that losses come late to the knowledge of the shareholder.
qualifications: Memahami laporan keuangan dan tata kelola perusahaan; menjaga kerahasiaan data usaha. | Can read accounts and knows corporate governance; keeps business data confidential.
equipment: Komputer; laporan keuangan; instrumen penilaian; ruang rapat. | Computer; accounts; assessment instruments; meeting room.
records: Kertas kerja penilaian dan risalah rapat. | Assessment papers and minutes of meetings.
laws: UU 23/2014
role enterprise: Direksi BUMD | Board of the regional enterprise
role owner: Gubernur selaku pemilik modal | Governor as owner

report START enterprise 1-2 DAY
  Menyampaikan dokumen untuk {subject} | Submit the documents for {subject}
  Laporan triwulanan atau tahunan, rencana bisnis | Quarterly or annual report, business plan
  Dokumen diterima | Documents received

check CHECK section 1-2 DAY yes=analyse no=explain
  Memeriksa kelengkapan dan kewajaran dokumen: cukup? | Check the documents for completeness and plausibility: enough?
  Dokumen, daftar periksa | Documents, checklist
  Daftar periksa yang terisi | Completed checklist

explain WORK enterprise 3-5 DAY next=check
  Memberi penjelasan dan melengkapi dokumen | Explain and complete the documents
  Daftar periksa yang terisi | Completed checklist
  Penjelasan tertulis | Written explanation

analyse WORK expert 3-5 DAY
  Menganalisis rasio keuangan, risiko, dan pencapaian target | Analyse ratios, risks and targets
  Dokumen lengkap | Complete documents
  Kertas kerja analisis | Analysis papers

discuss WORK division+enterprise 1 DAY
  Membahas hasil analisis bersama direksi dan pengawas | Discuss the analysis with management and supervisors
  Kertas kerja analisis, undangan | Analysis papers, invitation
  Risalah pembahasan | Minutes of the discussion

recommend WORK division 1-2 DAY
  Menyusun rekomendasi {subject} | Draft the recommendation on {subject}
  Risalah pembahasan | Minutes of the discussion
  Konsep rekomendasi | Draft recommendation

approve CHECK head 1-2 DAY yes=decide no=analyse
  Meneliti rekomendasi: dapat diajukan kepada pemilik modal? | Examine the recommendation: can it go to the owner?
  Konsep rekomendasi | Draft recommendation
  Rekomendasi berparaf atau catatan perbaikan | Initialled recommendation or notes for correction

decide WORK owner 2-5 DAY
  Menetapkan keputusan pemilik modal | Decide as owner
  Rekomendasi berparaf | Initialled recommendation
  Keputusan pemilik modal | Decision of the owner

monitor END expert 1-2 DAY
  Menyampaikan keputusan dan memantau pelaksanaannya | Hand over the decision and monitor its execution
  Keputusan pemilik modal | Decision of the owner
  Catatan pemantauan | Monitoring note
`);
