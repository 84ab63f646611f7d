import { procedure } from '../procedure.ts';

export const planning = procedure(`
warning: Usulan yang tidak selaras dengan RPJMD dan Renstra akan ditolak pada tahap verifikasi. | Proposals that don't follow the medium-term and strategic plans are rejected at verification.
qualifications: Memahami perencanaan dan penganggaran daerah; mampu mengoperasikan aplikasi perencanaan. | Knows regional planning and budgeting; can use the planning application.
equipment: Komputer; aplikasi perencanaan; standar harga; dokumen Renstra. | Computer; planning application; price standards; strategic plan.
records: Berkas usulan dan berita acara verifikasi. | Proposal files and minutes of verification.
laws: Permendagri 86/2017; Permendagri 90/2019
role agency: Bagian pengusul | Proposing divisions
role planning: Badan Perencanaan Pembangunan Daerah | Regional Development Planning Board

circular START head 1 DAY
  Menerbitkan edaran penyusunan {subject} beserta jadwal | Issue the circular on {subject} with its schedule
  Pedoman penyusunan, pagu indikatif | Guidelines, indicative ceiling
  Surat edaran | Circular

propose WORK agency 5-7 DAY
  Mengusulkan kegiatan, indikator, dan kebutuhan anggaran | Propose activities, indicators and funds
  Surat edaran, format usulan | Circular, proposal form
  Usulan bagian | Proposals of the divisions

compile WORK expert 2-4 DAY
  Menghimpun usulan dan menyusun konsep {subject} | Compile the proposals and draft {subject}
  Usulan bagian, Renstra | Proposals of the divisions, strategic plan
  Konsep dokumen | Draft document

aligned CHECK division 1-2 DAY yes=verify no=correct
  Memeriksa keselarasan dengan Renstra dan pagu: selaras? | Check against strategic plan and ceiling: in line?
  Konsep dokumen | Draft document
  Catatan pemeriksaan | Notes of the check

correct WORK agency 2-3 DAY next=compile
  Memperbaiki usulan sesuai catatan | Correct the proposals as noted
  Catatan pemeriksaan | Notes of the check
  Usulan perbaikan | Corrected proposals

verify WORK planning 3-5 DAY
  Memverifikasi dokumen dalam forum perangkat daerah | Verify the document in the forum of regional bodies
  Konsep dokumen | Draft document
  Berita acara verifikasi | Minutes of verification

final WORK expert 1-3 DAY
  Menyempurnakan dokumen sesuai hasil verifikasi | Complete the document after verification
  Berita acara verifikasi | Minutes of verification
  Dokumen akhir | Final document

approve CHECK head 1 DAY yes=upload no=final
  Memeriksa dokumen akhir: dapat ditetapkan? | Check the final document: can it be adopted?
  Dokumen akhir | Final document
  Dokumen yang ditetapkan atau catatan perbaikan | Adopted document or notes for correction

upload END expert 1 DAY
  Memasukkan dokumen ke aplikasi dan menyampaikannya kepada penerima | Enter the document in the application and hand it to its recipients
  Dokumen yang ditetapkan | Adopted document
  Tanda terima dan data dalam aplikasi | Receipt and data in the application
`);
