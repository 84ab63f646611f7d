import { procedure } from '../procedure.ts';

export const personnel = procedure(`
warning: Berkas yang tidak lengkap atau terlambat mengakibatkan hak kepegawaian tertunda satu periode. | Incomplete or late files delay the employee's right by a whole period.
qualifications: Memahami peraturan kepegawaian; teliti; menjaga kerahasiaan data pegawai. | Knows the civil service rules; careful; keeps personal data confidential.
equipment: Komputer; aplikasi kepegawaian; lemari berkas. | Computer; personnel application; filing cabinet.
records: Buku kendali usulan dan berkas pegawai. | Control book of proposals and personnel files.
laws: PermenPANRB 6/2022
role employee: Pegawai yang bersangkutan | Employee concerned
role board: Badan Kepegawaian Daerah | Regional Civil Service Board

apply START employee 1 DAY
  Mengajukan berkas {subject} | Submit the file for {subject}
  Surat permohonan, dokumen kepegawaian | Letter of application, personnel documents
  Berkas permohonan | Application file

check CHECK clerk 30-60 MINUTE yes=propose no=amend
  Memeriksa kelengkapan berkas: lengkap? | Check the file: complete?
  Berkas permohonan, daftar periksa | Application file, checklist
  Daftar periksa yang terisi | Completed checklist

amend WORK employee 1-3 DAY next=check
  Melengkapi dokumen yang kurang | Supply the missing documents
  Daftar periksa yang terisi | Completed checklist
  Dokumen tambahan | Additional documents

propose WORK expert 1-2 DAY
  Menyusun nota usulan {subject} | Draft the proposal for {subject}
  Berkas lengkap | Complete file
  Nota usulan | Proposal

initial WORK division 1-2 HOUR
  Memeriksa dan memaraf nota usulan | Check and initial the proposal
  Nota usulan | Proposal
  Nota usulan berparaf | Initialled proposal

agree CHECK head 2-4 HOUR yes=forward no=inform
  Mempertimbangkan usulan: disetujui? | Consider the proposal: agreed?
  Nota usulan berparaf | Initialled proposal
  Persetujuan atau penolakan | Agreement or refusal

forward WORK board 3-7 DAY
  Memproses usulan dan menerbitkan keputusan | Process the proposal and issue the decision
  Surat pengantar dan berkas | Covering letter and file
  Petikan keputusan | Extract of the decision

inform WORK expert 1 DAY
  Memberitahukan hasil beserta alasannya kepada pegawai | Tell the employee the result and its reasons
  Petikan keputusan atau catatan penolakan | Extract of the decision or note of refusal
  Pemberitahuan hasil | Notice of the result

store END clerk 15-30 MINUTE
  Menyimpan salinan dalam berkas pegawai dan memperbarui data | Keep a copy in the personnel file and update the data
  Pemberitahuan hasil | Notice of the result
  Berkas pegawai yang diperbarui | Updated personnel file
`);
