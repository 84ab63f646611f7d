import { procedure } from '../procedure.ts';

export const incomingLetter = procedure(`
warning: Surat yang tidak dicatat pada hari diterima berisiko hilang dan tindak lanjutnya tidak dapat dilacak. | A letter that is not registered on the day it arrives may get lost and its follow-up can't be traced.
qualifications: Memahami tata naskah dinas; mampu mengoperasikan aplikasi persuratan; teliti dan menjaga kerahasiaan surat. | Knows the rules of official correspondence; can use the correspondence application; careful and discreet.
equipment: Komputer dan pemindai; buku agenda; lembar disposisi; jaringan internet. | Computer and scanner; agenda book; disposition sheets; internet connection.
records: Agenda surat masuk dan kartu kendali disposisi. | Incoming mail agenda and disposition control cards.
laws: Perpres 95/2018

receive START clerk 5-10 MINUTE
  Menerima {subject} dan memeriksa alamat, lampiran, serta sifat surat | Receive {subject} and check address, attachments and degree of urgency
  Surat masuk dan lampirannya | Incoming letter and its attachments
  Surat yang telah diperiksa | Checked letter

register WORK clerk 10-15 MINUTE
  Mencatat surat dalam agenda, memindai, dan memasang lembar disposisi | Enter the letter in the agenda, scan it and attach a disposition sheet
  Surat yang telah diperiksa, buku agenda, lembar disposisi | Checked letter, agenda book, disposition sheet
  Surat teragenda dan salinan digitalnya | Registered letter and its digital copy

screen CHECK section 15-30 MINUTE yes=direct no=file
  Menelaah isi surat: apakah memerlukan arahan pimpinan? | Read the letter: does it need direction from the head?
  Surat teragenda | Registered letter
  Usulan penanganan surat | Proposed handling of the letter

direct WORK head 1-3 HOUR
  Membaca surat dan memberi disposisi kepada kepala bagian yang membidangi | Read the letter and give a disposition to the head of the division concerned
  Surat teragenda dan usulan penanganan | Registered letter and proposed handling
  Lembar disposisi berisi arahan dan batas waktu | Disposition sheet with direction and deadline
  Surat bersifat segera didisposisi paling lambat satu jam | Urgent letters are dealt with within one hour

pass WORK clerk 10-20 MINUTE maybe
  Menyampaikan surat dan disposisi kepada bagian serta mencatat tanda terima | Hand letter and disposition to the division and note the receipt
  Surat dan lembar disposisi | Letter and disposition sheet
  Tanda terima pada kartu kendali | Receipt on the control card

act WORK division 1-2 DAY
  Menindaklanjuti disposisi dan menyusun jawaban bila diperlukan | Act on the disposition and prepare an answer where one is needed
  Surat, lembar disposisi, bahan pendukung | Letter, disposition sheet, supporting material
  Catatan tindak lanjut atau konsep jawaban | Follow-up note or draft answer

file END clerk 10-15 MINUTE
  Menyimpan surat sesuai klasifikasi dan menutup kartu kendali | File the letter by classification and close the control card
  Surat beserta catatan tindak lanjut | Letter with its follow-up note
  Arsip aktif dan kartu kendali yang ditutup | Active record and closed control card
`);
