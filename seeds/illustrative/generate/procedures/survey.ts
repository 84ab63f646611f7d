import { procedure } from '../procedure.ts';

export const survey = procedure(`
warning: Survei dengan responden kurang dari kebutuhan tidak dapat mewakili pengguna layanan dan hasilnya menyesatkan. | A survey with too few respondents doesn't represent the users and its result misleads.
qualifications: Memahami teknik sampling dan pengolahan data; netral terhadap unit yang disurvei. | Knows sampling and data processing; neutral toward the unit surveyed.
equipment: Kuesioner cetak dan daring; komputer; aplikasi pengolah data. | Questionnaires on paper and online; computer; data application.
records: Rekapitulasi kuesioner dan laporan hasil survei. | Compiled questionnaires and survey report.
laws: UU 25/2009; PermenPANRB 14/2017
role agency: Unit pelayanan | Service unit

team START division 1-2 DAY
  Membentuk tim dan menetapkan jadwal {subject} | Form the team and set the schedule of {subject}
  Program kerja, daftar unit pelayanan | Work programme, list of service units
  Surat tugas dan jadwal | Assignment and schedule

sample WORK expert 1-2 DAY
  Menghitung jumlah responden dari populasi pengguna layanan | Work out the number of respondents from the population of users
  Data pengguna layanan | Data on users
  Kerangka sampel | Sampling frame

form WORK expert 1-2 DAY
  Menyusun kuesioner sembilan unsur dan menyiapkan formulir daring | Prepare the questionnaire of nine elements and the online form
  Kerangka sampel, pedoman survei | Sampling frame, survey guidelines
  Kuesioner siap pakai | Questionnaire ready for use

ask WORK agency 2-4 WEEK
  Menyebarkan dan mengumpulkan kuesioner dari pengguna layanan | Hand out the questionnaires to users and collect them
  Kuesioner siap pakai | Questionnaire ready for use
  Kuesioner terisi | Completed questionnaires

enough CHECK section 2-4 HOUR yes=reckon no=ask
  Memeriksa jumlah dan kelayakan kuesioner: mencukupi? | Check number and quality of the questionnaires: enough?
  Kuesioner terisi | Completed questionnaires
  Rekapitulasi kuesioner | Compiled questionnaires

reckon WORK expert 2-3 DAY
  Mengolah data dan menghitung nilai tiap unsur serta indeks unit | Process the data and compute each element and the index of the unit
  Rekapitulasi kuesioner | Compiled questionnaires
  Tabel hasil survei | Tables of results

report WORK section 2-3 DAY
  Menyusun laporan dan rencana tindak lanjut unsur terendah | Write the report and the plan for the weakest elements
  Tabel hasil survei | Tables of results
  Konsep laporan | Draft report

approve CHECK head 2-4 HOUR yes=publish no=report
  Meneliti laporan dan rencana tindak lanjut: disetujui? | Examine report and plan: approved?
  Konsep laporan | Draft report
  Laporan yang disahkan atau catatan perbaikan | Endorsed report or notes for correction

publish END clerk 1 DAY
  Mengumumkan hasil di ruang pelayanan dan laman resmi | Publish the result in the service hall and on the web site
  Laporan yang disahkan | Endorsed report
  Pengumuman hasil survei | Announcement of the result
`);
