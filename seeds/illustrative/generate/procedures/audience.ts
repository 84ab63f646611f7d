import { procedure } from '../procedure.ts';

export const audience = procedure(`
warning: Permohonan yang tidak dijawab menurunkan kepercayaan masyarakat kepada pimpinan daerah. | Requests left without answer lower the public's trust in its leaders.
qualifications: Komunikatif; memahami prioritas agenda pimpinan; menjaga kerahasiaan. | Communicates well; knows the priorities of the leader's diary; discreet.
equipment: Kalender elektronik; telepon; ruang tunggu; formulir permohonan. | Electronic calendar; telephone; waiting room; request forms.
records: Buku agenda audiensi dan notula pertemuan. | Book of audiences and notes of meetings.
laws: UU 25/2009; UU 14/2008
role applicant: Pemohon audiensi | Applicant

apply START applicant 10-15 MINUTE
  Menyampaikan {subject} dengan maksud, waktu, dan daftar peserta | Submit {subject} with purpose, time and list of participants
  Surat permohonan | Letter of request
  Permohonan diterima | Request received

register WORK clerk 10-15 MINUTE
  Mencatat permohonan dan menyiapkan ringkasan | Register the request and prepare a summary
  Permohonan | Request
  Ringkasan permohonan | Summary of the request

consider CHECK head 1-2 DAY yes=brief no=answer
  Mempertimbangkan permohonan bersama pimpinan: diterima? | Consider the request with the leader: accepted?
  Ringkasan permohonan, jadwal pimpinan | Summary, leader's diary
  Arahan pimpinan | Direction of the leader

answer WORK section 1 DAY next=close
  Menyampaikan jawaban dan pilihan pejabat pengganti | Send the answer and name another official who can help
  Arahan pimpinan | Direction of the leader
  Surat jawaban | Letter of answer

brief WORK expert 4-8 HOUR
  Menyiapkan bahan pertemuan dan mengonfirmasi jadwal | Prepare the briefing and confirm the time
  Arahan pimpinan | Direction of the leader
  Bahan pertemuan | Briefing

receive WORK section+applicant 30-60 MINUTE
  Mendampingi pelaksanaan audiensi dan mencatat hasilnya | Attend the audience and take notes
  Bahan pertemuan, daftar peserta | Briefing, list of participants
  Notula audiensi | Notes of the audience

close END clerk 15-30 MINUTE
  Mengarsipkan berkas dan meneruskan tindak lanjut | File the papers and pass on what is to be done
  Notula atau surat jawaban | Notes or letter of answer
  Arsip dan catatan tindak lanjut | File and follow-up note
`);
