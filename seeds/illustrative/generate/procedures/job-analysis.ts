import { procedure } from '../procedure.ts';

export const jobAnalysis = procedure(`
warning: Hasil yang tidak divalidasi menyebabkan kebutuhan pegawai dan kelas jabatan ditetapkan keliru. | Results that are not validated lead to wrong staffing needs and wrong job classes.
qualifications: Memahami metode analisis jabatan; pernah mengikuti bimbingan teknis analisis jabatan dan beban kerja. | Knows the methods of job analysis; trained in job and workload analysis.
equipment: Formulir inventarisasi; komputer; aplikasi pengolah data jabatan; peraturan susunan organisasi. | Inventory forms; computer; application for job data; regulations on the organisation.
records: Dokumen informasi jabatan dan berita acara validasi. | Job information documents and minutes of validation.
laws: PP 18/2016; Permendagri 56/2019
role agency: Tim analisis jabatan Perangkat Daerah | Job analysis team of the regional body

inform START head 1 DAY
  Menyampaikan surat permintaan {subject} kepada seluruh perangkat daerah | Send the request for {subject} to all regional bodies
  Program kerja tahunan | Annual work programme
  Surat permintaan dan formulir | Letter of request and forms

brief WORK expert 1-2 DAY maybe
  Memberi penjelasan teknis pengisian formulir kepada tim perangkat daerah | Explain to the teams how the forms are filled in
  Surat permintaan, bahan paparan | Letter of request, presentation
  Daftar hadir dan bahan penjelasan | Attendance list and briefing material

collect WORK agency 5-10 DAY
  Mengisi formulir dan mengumpulkan data {subject} | Fill in the forms and collect the data for {subject}
  Formulir, uraian tugas, data pegawai | Forms, job descriptions, staff data
  Formulir terisi | Completed forms

complete CHECK expert 1-2 DAY yes=process no=return
  Memeriksa kelengkapan dan kewajaran isian: dapat diolah? | Check whether the entries are complete and plausible: can they be processed?
  Formulir terisi | Completed forms
  Catatan pemeriksaan | Notes of the check

return WORK agency 2-3 DAY next=complete
  Memperbaiki isian sesuai catatan pemeriksaan | Correct the entries according to the notes
  Catatan pemeriksaan | Notes of the check
  Formulir perbaikan | Corrected forms

process WORK expert 3-5 DAY
  Mengolah data dan menyusun konsep dokumen {subject} | Process the data and draft the document of {subject}
  Formulir terisi yang telah diperiksa | Checked forms
  Konsep dokumen | Draft document

validate WORK section+agency 1-2 DAY
  Memvalidasi konsep bersama perangkat daerah dan menandatangani berita acara | Validate the draft with the regional body and sign the minutes
  Konsep dokumen | Draft document
  Berita acara validasi | Minutes of validation

agree CHECK division 2-4 HOUR yes=endorse no=process
  Menilai hasil validasi: dapat disahkan? | Assess the validation: can it be endorsed?
  Konsep dokumen, berita acara validasi | Draft document, minutes of validation
  Dokumen yang diparaf atau catatan perbaikan | Initialled document or notes for correction

endorse WORK secretary 1-3 DAY
  Mengesahkan dokumen {subject} | Endorse the document of {subject}
  Dokumen yang diparaf | Initialled document
  Dokumen yang disahkan | Endorsed document

publish END expert 1 DAY
  Menyampaikan dokumen kepada perangkat daerah dan menyimpannya dalam basis data jabatan | Hand the document to the regional bodies and store it in the job database
  Dokumen yang disahkan | Endorsed document
  Tanda terima dan data jabatan yang diperbarui | Receipts and updated job data
`);
