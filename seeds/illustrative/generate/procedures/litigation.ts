import { procedure } from '../procedure.ts';

export const litigation = procedure(`
warning: Tenggang waktu jawaban yang terlewati mengakibatkan pemerintah provinsi kehilangan hak membela diri. | A missed deadline for the answer costs the provincial government its right of defence.
qualifications: Sarjana hukum; memahami hukum acara; menguasai penyusunan dokumen persidangan. | Law degree; knows court procedure; can draft court documents.
equipment: Komputer; akun peradilan elektronik; berkas perkara; kendaraan dinas. | Computer; electronic court account; case files; official vehicle.
records: Register perkara dan kalender sidang. | Register of cases and calendar of hearings.
laws: UU 23/2014
role agency: Perangkat Daerah terkait perkara | Regional body concerned in the case

notice START clerk 15-30 MINUTE
  Menerima relaas panggilan {subject} dan mencatatnya dalam register | Receive the summons in {subject} and enter it in the register
  Relaas panggilan, salinan gugatan | Summons, copy of the claim
  Perkara tercatat | Registered case

study WORK expert 1-2 DAY
  Menelaah gugatan dan menyusun resume perkara | Study the claim and summarise the case
  Salinan gugatan | Copy of the claim
  Resume perkara | Case summary

evidence WORK agency 2-4 DAY
  Menyerahkan data, kronologi, dan alat bukti | Hand over data, chronology and evidence
  Surat permintaan data, resume perkara | Request for data, case summary
  Bundel alat bukti | Bundle of evidence

power WORK head 1-2 DAY
  Memproses surat kuasa khusus kepada tim kuasa hukum | Have the power of attorney issued to the legal team
  Resume perkara, daftar tim | Case summary, list of the team
  Surat kuasa khusus | Power of attorney

answer WORK expert 3-5 DAY
  Menyusun jawaban, duplik, dan daftar bukti | Draft answer, rejoinder and list of evidence
  Surat kuasa, bundel alat bukti | Power of attorney, bundle of evidence
  Konsep dokumen persidangan | Draft court documents

review CHECK division 1 DAY yes=attend no=answer
  Memeriksa dokumen persidangan: dapat diajukan? | Check the court documents: can they be filed?
  Konsep dokumen persidangan | Draft court documents
  Dokumen yang disetujui atau catatan perbaikan | Approved documents or notes for correction

attend WORK expert 4-12 WEEK
  Menghadiri persidangan dan melaporkan setiap sidang | Attend the hearings and report on each
  Dokumen persidangan | Court documents
  Laporan sidang | Reports of hearings
  Waktu mengikuti jadwal pengadilan | Time depends on the court

won CHECK division 1-2 DAY yes=report no=appeal
  Menelaah putusan: menerima putusan? | Study the judgment: accept it?
  Salinan putusan | Copy of the judgment
  Nota pendapat | Memo of opinion

appeal WORK expert 5-10 DAY next=attend
  Menyatakan upaya hukum dan menyusun memori | Lodge the appeal and draft its grounds
  Nota pendapat, salinan putusan | Memo of opinion, copy of the judgment
  Akta dan memori upaya hukum | Deed and grounds of appeal

report END head 1 DAY
  Melaporkan putusan berkekuatan hukum tetap dan tindak lanjutnya | Report the final judgment and what follows from it
  Putusan berkekuatan hukum tetap | Final judgment
  Laporan penanganan perkara | Report on the case
`);
