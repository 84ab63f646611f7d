import { procedure } from '../procedure.ts';

export const decree = procedure(`
warning: Kegiatan yang dijalankan sebelum keputusan ditetapkan tidak memiliki dasar pembayaran maupun kewenangan. | Work begun before the decree is signed has no basis for payment or authority.
qualifications: Memahami teknik penyusunan produk hukum penetapan; menguasai substansi kegiatan. | Knows how decrees are drafted; masters the matter of the activity.
equipment: Komputer dan pencetak; contoh format keputusan; aplikasi tanda tangan elektronik. | Computer and printer; model form of a decree; electronic signature application.
records: Buku register keputusan dan arsip salinan. | Register of decrees and file copies.
laws: UU 23/2014; PP 18/2016
role legal: Biro Hukum | Legal Bureau

need START division 1-2 HOUR
  Mengidentifikasi kebutuhan penetapan {subject} berdasarkan program kerja | Establish from the work programme why {subject} must be laid down by decree
  Program kerja, DPA | Work programme, budget document
  Catatan kebutuhan | Note of need

draft WORK expert 1-2 DAY
  Menyusun konsep keputusan beserta lampiran susunan dan uraian tugas | Draft the decree with its annex of membership and duties
  Catatan kebutuhan, daftar usulan anggota | Note of need, list of proposed members
  Konsep keputusan | Draft decree

review CHECK division 1-2 HOUR yes=submit no=draft
  Memeriksa konsep dan kesesuaian lampiran: sudah benar? | Check the draft and its annex: correct?
  Konsep keputusan | Draft decree
  Konsep yang diparaf atau catatan perbaikan | Initialled draft or notes for correction

submit WORK head 1-2 HOUR
  Menyampaikan konsep kepada Biro Hukum dengan nota dinas | Send the draft to the Legal Bureau with a memo
  Konsep yang diparaf | Initialled draft
  Nota dinas pengantar | Covering memo

legal CHECK legal 2-3 DAY yes=sign no=revise
  Mengoreksi dasar hukum dan teknik penyusunan: dapat diajukan? | Check legal basis and drafting: can it be submitted?
  Nota dinas dan konsep keputusan | Memo and draft decree
  Konsep yang dikoreksi | Corrected draft

revise WORK expert 1 DAY next=review
  Memperbaiki konsep sesuai koreksi Biro Hukum | Amend the draft according to the corrections of the Legal Bureau
  Konsep yang dikoreksi | Corrected draft
  Konsep hasil perbaikan | Amended draft

sign WORK secretary 1-3 DAY
  Meneliti dan menandatangani keputusan atas nama Gubernur | Examine and sign the decree on behalf of the Governor
  Konsep akhir berparaf koordinasi | Final draft with coordinating initials
  Keputusan yang ditandatangani | Signed decree

distribute END clerk 2-4 HOUR
  Memberi nomor, menggandakan, dan menyampaikan salinan kepada yang ditetapkan | Number the decree, copy it and hand copies to those named in it
  Keputusan yang ditandatangani | Signed decree
  Salinan keputusan dan tanda terima | Copies of the decree and receipts
`);
