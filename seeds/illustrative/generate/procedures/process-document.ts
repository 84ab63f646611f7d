import { procedure } from '../procedure.ts';

export const processDocument = procedure(`
warning: Dokumen yang tidak disusun bersama pelaksana tidak akan dipakai dan pelayanan berjalan tanpa standar. | A document not written together with those who do the work will not be used, and the service runs without a standard.
qualifications: Memahami pedoman penyusunan; mampu menggambar alur proses; terampil memfasilitasi diskusi. | Knows the guidelines; can draw processes; can lead discussions.
equipment: Komputer; aplikasi penggambar alur; pedoman dan contoh format; ruang rapat. | Computer; drawing application; guidelines and model forms; meeting room.
records: Daftar inventarisasi dokumen dan lembar verifikasi. | Inventory of documents and verification sheets.
laws: UU 25/2009; PermenPANRB 35/2012; Permendagri 52/2011
role agency: Unit kerja penyusun | Drafting unit

identify START section 1-2 DAY
  Mengidentifikasi kebutuhan {subject} berdasarkan tugas dan fungsi unit kerja | Establish the need for {subject} from the duties of the unit
  Peraturan tugas dan fungsi, hasil evaluasi sebelumnya | Regulation on duties, result of the last evaluation
  Daftar kebutuhan | List of needs

guide WORK expert 1 DAY
  Menjelaskan pedoman dan format {subject} kepada unit kerja | Explain guidelines and form of {subject} to the unit
  Daftar kebutuhan, pedoman | List of needs, guidelines
  Unit kerja memahami format | Unit knows the form

write WORK agency 5-10 DAY
  Menyusun konsep {subject} bersama para pelaksana | Draft {subject} together with those who do the work
  Format, hasil pengamatan proses | Form, observations of the process
  Konsep dokumen | Draft document

verify CHECK expert 2-3 DAY yes=test no=write
  Memverifikasi kesesuaian konsep dengan pedoman: memenuhi syarat? | Verify the draft against the guidelines: does it meet them?
  Konsep dokumen, lembar verifikasi | Draft document, verification sheet
  Lembar verifikasi yang terisi | Completed verification sheet

test WORK agency 1-2 WEEK maybe
  Menguji coba {subject} dalam pekerjaan sehari-hari | Try out {subject} in daily work
  Konsep yang terverifikasi | Verified draft
  Catatan hasil uji coba | Notes of the trial

agree CHECK division 2-4 HOUR yes=sign no=write
  Menilai konsep akhir {subject}: dapat disahkan? | Assess the final draft of {subject}: can it be endorsed?
  Konsep akhir, lembar verifikasi | Final draft, verification sheet
  Konsep berparaf atau catatan perbaikan | Initialled draft or notes for correction

sign WORK head 1-2 DAY
  Mengesahkan {subject} | Endorse {subject}
  Konsep berparaf | Initialled draft
  Dokumen yang disahkan | Endorsed document

share WORK clerk 1 DAY
  Menggandakan, mengunggah, dan menyosialisasikan dokumen | Copy, upload and announce the document
  Dokumen yang disahkan | Endorsed document
  Dokumen terpublikasi | Published document

schedule END section 1 HOUR
  Mencatat dokumen dalam daftar induk dan menjadwalkan evaluasi tahunan | Enter the document in the master list and schedule its yearly evaluation
  Dokumen terpublikasi | Published document
  Daftar induk yang diperbarui | Updated master list
`);
