import { procedure } from '../procedure.ts';

export const performanceReport = procedure(`
warning: Laporan yang terlambat menurunkan nilai akuntabilitas dan menunda pertanggungjawaban kepada publik. | A late report lowers the accountability score and delays the account to the public.
qualifications: Memahami sistem akuntabilitas kinerja; mampu mengukur dan menganalisis capaian. | Knows the accountability system; can measure and analyse results.
equipment: Komputer; dokumen perencanaan; aplikasi pelaporan kinerja. | Computer; planning documents; performance reporting application.
records: Berkas data kinerja dan tanda terima laporan. | Files of performance data and receipt of the report.
laws: Perpres 29/2014; PermenPANRB 88/2021
role agency: Bagian dan unit penyedia data | Divisions and units that supply data
role inspectorate: Inspektorat Daerah | Regional Inspectorate

request START section 1 DAY
  Meminta data capaian untuk {subject} | Ask for the results needed for {subject}
  Jadwal pelaporan, format data | Reporting schedule, data form
  Surat permintaan data | Request for data

supply WORK agency 5-7 DAY
  Menyampaikan data capaian, anggaran, dan bukti dukung | Supply results, spending and evidence
  Surat permintaan, format data | Request, data form
  Data capaian | Data on results

check CHECK expert 1-3 DAY yes=measure no=supply
  Memeriksa kebenaran dan kelengkapan data: valid? | Check whether the data are true and complete: valid?
  Data capaian dan bukti dukung | Data on results and evidence
  Catatan validasi | Notes of validation

measure WORK expert 2-3 DAY
  Mengukur capaian terhadap target dan menjelaskan selisihnya | Measure results against targets and explain the differences
  Data yang valid, perjanjian kinerja | Valid data, performance agreement
  Tabel pengukuran kinerja | Performance tables

compose WORK section 4-7 DAY
  Menyusun konsep {subject} | Draft {subject}
  Tabel pengukuran, bahan analisis | Performance tables, material for analysis
  Konsep laporan | Draft report

review WORK inspectorate 3-5 DAY maybe
  Mereviu konsep laporan dan menerbitkan pernyataan telah direviu | Review the draft and issue a statement of review
  Konsep laporan | Draft report
  Pernyataan telah direviu | Statement of review

approve CHECK head 1-2 DAY yes=sign no=compose
  Memeriksa konsep laporan: layak diajukan? | Check the draft: fit to be submitted?
  Konsep laporan, pernyataan reviu | Draft report, statement of review
  Laporan berparaf atau catatan perbaikan | Initialled report or notes for correction

sign WORK secretary 1-2 DAY
  Menandatangani {subject} | Sign {subject}
  Laporan berparaf | Initialled report
  Laporan yang ditandatangani | Signed report

submit END section 1 DAY
  Menyampaikan laporan kepada penerima dan mengunggahnya ke laman resmi | Hand the report to its recipients and upload it to the web site
  Laporan yang ditandatangani | Signed report
  Tanda terima dan laporan terpublikasi | Receipt and published report
`);
