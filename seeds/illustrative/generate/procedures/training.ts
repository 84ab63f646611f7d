import { procedure } from '../procedure.ts';

export const training = procedure(`
warning: Pelatihan tanpa penilaian kebutuhan menghabiskan anggaran tanpa menambah kompetensi. | Training without an assessment of needs spends money and adds no competence.
qualifications: Memahami metode pembelajaran orang dewasa; mampu mengelola kegiatan. | Knows how adults learn; can manage events.
equipment: Ruang kelas atau kelas daring; modul; proyektor; formulir evaluasi. | Classroom or online class; modules; projector; evaluation forms.
records: Daftar peserta, hasil tes, dan laporan kegiatan. | List of participants, test results and report.
laws: UU 23/2014; PermenPANRB 6/2022
role speaker: Narasumber | Resource person
role trainee: Perangkat Daerah peserta | Participating regional bodies

need START expert 2-4 DAY
  Menganalisis kebutuhan peserta {subject} | Analyse the needs of the participants of {subject}
  Hasil evaluasi, usulan perangkat daerah | Evaluation results, proposals of the bodies
  Daftar kebutuhan | List of needs

design WORK section 2-3 DAY
  Menyusun kerangka acuan, kurikulum, dan anggaran | Prepare terms of reference, curriculum and budget
  Daftar kebutuhan | List of needs
  Kerangka acuan kegiatan | Terms of reference

approve CHECK head 1 DAY yes=invite no=design
  Memeriksa kerangka acuan: disetujui? | Check the terms of reference: approved?
  Kerangka acuan kegiatan | Terms of reference
  Kerangka acuan yang disahkan atau catatan perbaikan | Approved terms or notes for correction

invite WORK section 1-2 DAY
  Mengundang narasumber dan peserta | Invite speakers and participants
  Kerangka acuan yang disahkan | Approved terms of reference
  Surat undangan dan permohonan narasumber | Invitations and requests to speakers

register WORK trainee 2-3 DAY
  Menugaskan peserta dan mengisi formulir pendaftaran | Assign participants and fill in the registration
  Surat undangan | Invitation
  Daftar peserta | List of participants

hold WORK speaker+expert 1-3 DAY
  Menyelenggarakan {subject} dengan tes awal dan akhir | Hold {subject} with a test before and after
  Modul, daftar peserta | Modules, list of participants
  Hasil tes dan daftar hadir | Test results and attendance

pass CHECK expert 2-4 HOUR yes=certify no=remedial
  Menilai hasil tes akhir: memenuhi nilai minimum? | Judge the final test: minimum reached?
  Hasil tes | Test results
  Rekapitulasi nilai | Summary of marks

remedial WORK speaker 1 DAY next=pass
  Memberi penguatan materi dan tes ulang | Repeat the material and the test
  Rekapitulasi nilai | Summary of marks
  Hasil tes ulang | Results of the second test

certify WORK head 1-2 DAY
  Menandatangani sertifikat peserta | Sign the certificates
  Rekapitulasi nilai | Summary of marks
  Sertifikat | Certificates

report END section 1-2 DAY
  Menyusun laporan kegiatan dan rencana pendampingan | Report on the event and plan the follow-up
  Sertifikat, formulir evaluasi | Certificates, evaluation forms
  Laporan kegiatan | Report
`);
