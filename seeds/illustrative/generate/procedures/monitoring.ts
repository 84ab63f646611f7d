import { procedure } from '../procedure.ts';

export const monitoring = procedure(`
warning: Temuan yang tidak ditindaklanjuti akan berulang dan menurunkan capaian kinerja tahun berikutnya. | Findings that nobody acts on come back and lower next year's results.
qualifications: Memahami instrumen evaluasi; objektif; mampu menganalisis data dan menyusun laporan. | Knows the instruments of evaluation; objective; can analyse data and write reports.
equipment: Instrumen dan kertas kerja; komputer; kamera; kendaraan lapangan. | Instruments and working papers; computer; camera; field vehicle.
records: Kertas kerja, berita acara kunjungan, dan matriks tindak lanjut. | Working papers, minutes of visits and follow-up matrix.
laws: Permendagri 86/2017; Perpres 29/2014
role agency: Perangkat Daerah yang dipantau | Regional body under review

plan START division 1-2 DAY
  Menyusun rencana dan jadwal {subject} | Prepare plan and schedule of {subject}
  Program kerja, laporan periode sebelumnya | Work programme, last report
  Rencana dan jadwal | Plan and schedule

instrument WORK expert 1-3 DAY
  Menyiapkan instrumen dan kertas kerja | Prepare instruments and working papers
  Rencana dan jadwal, indikator kinerja | Plan and schedule, performance indicators
  Instrumen siap pakai | Instruments ready for use

assign WORK head 2-4 HOUR
  Menandatangani surat tugas dan surat pemberitahuan | Sign the assignments and the letters of notice
  Instrumen, usulan anggota tim | Instruments, proposed team
  Surat tugas dan pemberitahuan | Assignments and letters of notice

data WORK agency 3-5 DAY
  Menyampaikan data dan bukti dukung {subject} | Supply data and evidence for {subject}
  Surat pemberitahuan, instrumen | Letter of notice, instruments
  Data dan bukti dukung | Data and evidence

visit WORK expert+agency 1-3 DAY maybe
  Melakukan kunjungan lapangan dan wawancara | Visit the site and hold interviews
  Surat tugas, kertas kerja | Assignment, working papers
  Berita acara kunjungan dan foto | Minutes of the visit and photographs

sufficient CHECK section 1-2 DAY yes=analyse no=data
  Menilai kecukupan data: dapat dianalisis? | Judge the data: enough for analysis?
  Data, bukti dukung, berita acara | Data, evidence, minutes
  Catatan kecukupan data | Note on the data

analyse WORK expert 3-5 DAY
  Menganalisis capaian, masalah, dan penyebabnya | Analyse results, problems and their causes
  Data yang lengkap | Complete data
  Kertas kerja analisis | Analysis papers

report WORK section 2-3 DAY
  Menyusun konsep laporan dan rekomendasi | Draft the report and its recommendations
  Kertas kerja analisis | Analysis papers
  Konsep laporan | Draft report

approve CHECK head 1 DAY yes=submit no=report
  Memeriksa konsep laporan: disetujui? | Check the draft report: approved?
  Konsep laporan | Draft report
  Laporan yang disahkan atau catatan perbaikan | Endorsed report or notes for correction

submit WORK assistant 1-2 DAY maybe
  Menerima laporan dan memberi arahan tindak lanjut | Receive the report and direct the follow-up
  Laporan yang disahkan | Endorsed report
  Arahan tindak lanjut | Direction on follow-up

follow END division 1 DAY
  Menyampaikan rekomendasi kepada pihak yang dipantau dan mencatatnya dalam matriks | Send the recommendations to those reviewed and enter them in the matrix
  Laporan dan arahan | Report and direction
  Matriks tindak lanjut | Follow-up matrix
`);
