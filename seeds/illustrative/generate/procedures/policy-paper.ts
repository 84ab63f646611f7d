import { procedure } from '../procedure.ts';

export const policyPaper = procedure(`
warning: Kebijakan yang dirumuskan tanpa data mutakhir menghasilkan keputusan pimpinan yang tidak tepat sasaran. | Policy worded without recent data leads to decisions that miss their aim.
qualifications: Mampu menganalisis kebijakan dan data; menulis ringkas; memahami urusan yang dikoordinasikan. | Can analyse policy and data; writes concisely; knows the affairs coordinated.
equipment: Komputer; data statistik; peraturan dan dokumen perencanaan. | Computer; statistics; regulations and planning documents.
records: Arsip telaahan staf dan daftar rekomendasi kebijakan. | File of staff papers and list of policy recommendations.
laws: UU 23/2014; Permendagri 86/2017
role agency: Perangkat Daerah pengampu urusan | Regional body in charge of the affair

task START division 2-4 HOUR
  Menugaskan penyusunan {subject} dan menetapkan pertanyaan kebijakan | Assign {subject} and set the policy question
  Arahan pimpinan, isu terkini | Direction of the leadership, current issues
  Lembar penugasan | Assignment sheet

gather WORK expert 2-4 DAY
  Mengumpulkan data, peraturan, dan hasil evaluasi terkait | Gather data, regulations and related evaluations
  Lembar penugasan | Assignment sheet
  Himpunan data | Collected data

ask WORK expert+agency 1-2 DAY
  Meminta keterangan perangkat daerah pengampu | Ask the body in charge for information
  Himpunan data, surat permintaan | Collected data, letter of request
  Catatan klarifikasi | Notes of clarification

enough CHECK section 2-4 HOUR yes=write no=gather
  Menilai kecukupan bahan: dapat dianalisis? | Judge the material: enough for analysis?
  Himpunan data, catatan klarifikasi | Collected data, notes of clarification
  Penetapan kerangka analisis | Outline of the analysis

write WORK expert 2-4 DAY
  Menyusun konsep {subject} berisi pilihan kebijakan dan dampaknya | Draft {subject} with the policy options and their effects
  Kerangka analisis | Outline of the analysis
  Konsep telaahan | Draft paper

discuss WORK division 2-4 HOUR maybe
  Membahas konsep dalam diskusi terarah | Discuss the draft in a focus group
  Konsep telaahan | Draft paper
  Masukan diskusi | Input from the discussion

agree CHECK head 1 DAY yes=submit no=write
  Memeriksa telaahan dan rekomendasi: disetujui? | Check paper and recommendation: approved?
  Konsep telaahan, masukan | Draft paper, input
  Telaahan yang ditandatangani atau catatan perbaikan | Signed paper or notes for correction

submit WORK assistant 1-2 DAY
  Menerima telaahan dan memberi keputusan atau arahan | Receive the paper and decide or direct
  Telaahan yang ditandatangani | Signed paper
  Arahan kebijakan | Policy direction

follow END section 1 DAY
  Menyampaikan arahan kepada perangkat daerah dan mencatat tindak lanjut | Pass the direction to the bodies concerned and note the follow-up
  Arahan kebijakan | Policy direction
  Catatan tindak lanjut | Follow-up note
`);
