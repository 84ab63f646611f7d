import { procedure } from '../procedure.ts';

export const accountVerification = procedure(`
warning: Akun yang diaktifkan tanpa verifikasi membuka peluang penyalahgunaan sistem pengadaan. | An account activated without verification opens the system to abuse.
qualifications: Memahami aplikasi SPSE; teliti memeriksa dokumen; menjaga kerahasiaan akun. | Knows the procurement application; checks documents with care; keeps accounts confidential.
equipment: Komputer; pemindai; aplikasi SPSE; meja layanan. | Computer; scanner; procurement application; service desk.
records: Buku verifikasi dan log aktivasi akun. | Verification book and activation log.
laws: UU 25/2009; Perpres 95/2018
role applicant: Pemohon akun | Applicant for the account

apply START applicant 10-15 MINUTE
  Mengisi {subject} secara daring dan memilih jadwal verifikasi | Fill in {subject} online and choose a time for verification
  Formulir daring, surat elektronik aktif | Online form, working e-mail address
  Nomor pendaftaran | Registration number

bring WORK applicant 5-10 MINUTE
  Menyerahkan dokumen asli kepada petugas | Hand the original documents to the officer
  Identitas, akta atau surat tugas | Identity, deed or assignment
  Dokumen diterima | Documents received

compare WORK clerk 10-20 MINUTE
  Mencocokkan dokumen asli dengan data daring | Compare originals with the online data
  Dokumen asli, data pendaftaran | Originals, registration data
  Lembar verifikasi | Verification sheet

match CHECK expert 5-10 MINUTE yes=activate no=fix
  Memutuskan hasil verifikasi: data sesuai? | Decide the verification: do the data agree?
  Lembar verifikasi | Verification sheet
  Status verifikasi | Status of verification

fix WORK applicant 1-3 DAY next=compare
  Memperbaiki data atau melengkapi dokumen | Correct the data or supply documents
  Status verifikasi | Status of verification
  Data perbaikan | Corrected data

activate WORK expert 5-15 MINUTE
  Mengaktifkan akun dan mengirim pemberitahuan | Activate the account and send the notice
  Status verifikasi | Status of verification
  Akun aktif | Active account

file END clerk 5-10 MINUTE
  Mengarsipkan lembar verifikasi dan meminta pengisian survei | File the verification sheet and ask for the satisfaction form
  Lembar verifikasi | Verification sheet
  Arsip verifikasi | Verification file
`);
