import { procedure } from '../procedure.ts';

export const officialLetter = procedure(`
warning: Naskah yang terbit tanpa paraf berjenjang dapat dibatalkan dan menimbulkan akibat hukum bagi pejabat penanda tangan. | A letter issued without the initials of each level may be annulled and has legal consequences for the signatory.
qualifications: Menguasai tata naskah dinas dan bahasa Indonesia baku; memahami substansi surat. | Masters the rules of official documents and standard Indonesian; understands the matter of the letter.
equipment: Komputer dan pencetak; aplikasi tanda tangan elektronik; kertas berkop; cap dinas. | Computer and printer; electronic signature application; letterhead; official stamp.
records: Agenda surat keluar dan arsip pertinggal. | Outgoing mail agenda and file copies.
laws: Perpres 95/2018

order START division 15-30 MINUTE
  Memberi arahan penyusunan {subject} beserta pokok isinya | Order the drafting of {subject} and set out its main points
  Disposisi pimpinan | Disposition of the head
  Arahan tertulis | Written direction

draft WORK expert 2-4 HOUR
  Menyusun konsep {subject} dan melengkapi data pendukung | Draft {subject} and complete the supporting data
  Arahan tertulis, peraturan terkait | Written direction, applicable rules
  Konsep naskah dinas | Draft document

review CHECK section 30-60 MINUTE yes=initial no=draft
  Memeriksa format, bahasa, dan substansi konsep: sudah sesuai? | Check form, language and matter of the draft: is it right?
  Konsep naskah dinas | Draft document
  Konsep yang diparaf atau catatan perbaikan | Initialled draft or notes for correction

initial WORK division 30-60 MINUTE
  Memaraf konsep dan meneruskannya kepada kepala biro | Initial the draft and pass it to the head of the bureau
  Konsep yang telah diperiksa | Checked draft
  Konsep berparaf berjenjang | Draft initialled at each level

approve CHECK head 1-2 HOUR yes=number no=draft
  Meneliti konsep: dapat ditandatangani? | Examine the draft: can it be signed?
  Konsep berparaf berjenjang | Draft initialled at each level
  Naskah yang ditandatangani atau catatan perbaikan | Signed document or notes for correction

number WORK clerk 10-15 MINUTE
  Memberi nomor, tanggal, dan cap dinas | Add number, date and official stamp
  Naskah yang ditandatangani | Signed document
  Naskah dinas bernomor | Numbered document

send END clerk 30-60 MINUTE
  Mengirim naskah kepada alamat tujuan dan menyimpan pertinggal | Send the document to its addressees and keep the file copy
  Naskah dinas bernomor, buku ekspedisi | Numbered document, dispatch book
  Bukti kirim dan arsip pertinggal | Proof of dispatch and file copy
`);
