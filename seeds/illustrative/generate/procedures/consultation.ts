import { procedure } from '../procedure.ts';

export const consultation = procedure(`
warning: Jawaban lisan yang tidak dicatat menimbulkan penafsiran berbeda dan tidak dapat dipertanggungjawabkan. | Spoken answers that are not noted are read differently by each and can't be accounted for.
qualifications: Menguasai peraturan bidangnya; komunikatif; mampu memberi saran tertulis. | Masters the rules of the field; communicates well; can give written advice.
equipment: Ruang konsultasi; komputer; formulir konsultasi; kumpulan peraturan. | Consultation room; computer; consultation forms; collection of rules.
records: Buku tamu dan kartu konsultasi. | Guest book and consultation cards.
laws: UU 25/2009; PP 96/2012; PermenPANRB 15/2014
role applicant: Pemohon konsultasi | Applicant

apply START applicant 10-15 MINUTE
  Mengajukan permohonan {subject} secara langsung atau tertulis | Ask for {subject} in person or in writing
  Surat permohonan atau formulir, data pendukung | Letter or form, supporting data
  Permohonan diterima | Request received

register WORK clerk 5-10 MINUTE
  Mencatat permohonan dan memeriksa identitas pemohon | Register the request and check who asks
  Permohonan | Request
  Kartu konsultasi | Consultation card

competent CHECK section 10-30 MINUTE yes=serve no=refer
  Menilai pokok permasalahan: termasuk kewenangan biro? | Judge the matter: within the competence of the bureau?
  Kartu konsultasi | Consultation card
  Catatan kewenangan | Note on competence

refer WORK section 15-30 MINUTE next=close
  Mengarahkan pemohon kepada instansi yang berwenang | Direct the applicant to the competent body
  Catatan kewenangan | Note on competence
  Surat atau keterangan rujukan | Letter or note of referral

serve WORK expert 30-90 MINUTE
  Memberi penjelasan dan membahas alternatif penyelesaian | Explain the matter and discuss possible solutions
  Kartu konsultasi, peraturan terkait | Consultation card, applicable rules
  Catatan hasil konsultasi | Notes of the consultation

complex CHECK expert 15-30 MINUTE yes=advise no=close
  Menentukan apakah diperlukan saran tertulis | Decide whether written advice is needed
  Catatan hasil konsultasi | Notes of the consultation
  Penetapan bentuk jawaban | Form of the answer

advise WORK division 1-3 DAY
  Menyusun dan menandatangani surat saran | Prepare and sign the letter of advice
  Catatan hasil konsultasi, bahan kajian | Notes of the consultation, study material
  Surat saran | Letter of advice

close END clerk 10-15 MINUTE
  Menyerahkan hasil, meminta pengisian survei kepuasan, dan mengarsipkan kartu | Hand over the result, ask for the satisfaction form and file the card
  Hasil konsultasi atau rujukan | Result or referral
  Kartu konsultasi yang ditutup | Closed consultation card
`);
