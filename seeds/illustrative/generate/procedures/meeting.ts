import { procedure } from '../procedure.ts';

export const meeting = procedure(`
warning: Undangan yang terlambat menyebabkan rapat tidak dihadiri pejabat yang berwenang dan keputusan tertunda. | Late invitations keep the deciding officials away and delay the decision.
qualifications: Memahami pokok bahasan; mampu menyusun notula; terampil berkoordinasi antarperangkat daerah. | Understands the subject; can write minutes; coordinates well between regional bodies.
equipment: Ruang rapat; proyektor dan pengeras suara; daftar hadir; aplikasi rapat daring. | Meeting room; projector and loudspeakers; attendance list; online meeting application.
records: Daftar hadir, notula, dan matriks tindak lanjut. | Attendance list, minutes and follow-up matrix.
laws: UU 23/2014
role agency: Perangkat Daerah peserta | Participating regional bodies
role general: Biro Umum dan Perlengkapan | Bureau of General Affairs and Supplies

plan START division 2-4 HOUR
  Menetapkan tujuan, waktu, dan peserta {subject} | Set purpose, time and participants of {subject}
  Agenda kerja biro, arahan pimpinan | Work agenda of the bureau, direction of the head
  Rencana rapat | Meeting plan

material WORK expert 1-2 DAY
  Menyiapkan bahan rapat dan konsep undangan | Prepare the meeting material and draft the invitation
  Rencana rapat, data terkait | Meeting plan, related data
  Bahan rapat dan konsep undangan | Meeting material and draft invitation

approve CHECK head 1-2 HOUR yes=room no=material
  Memeriksa bahan dan undangan: disetujui? | Check material and invitation: approved?
  Bahan rapat dan konsep undangan | Meeting material and draft invitation
  Undangan yang ditandatangani atau catatan perbaikan | Signed invitation or notes for correction

room WORK general 2-4 HOUR maybe
  Menyiapkan ruang, konsumsi, dan perlengkapan rapat | Prepare room, refreshments and equipment
  Permintaan ruang rapat | Request for the meeting room
  Ruang rapat siap pakai | Room ready for use

invite WORK clerk 1 DAY
  Mengirim undangan dan memastikan kehadiran peserta | Send the invitations and confirm attendance
  Undangan yang ditandatangani | Signed invitation
  Daftar konfirmasi peserta | List of confirmed participants

hold WORK head+agency 2-4 HOUR
  Memimpin pembahasan dan merumuskan kesimpulan rapat | Lead the discussion and word the conclusions
  Bahan rapat, daftar hadir | Meeting material, attendance list
  Kesimpulan rapat | Conclusions of the meeting

minutes WORK expert 1 DAY
  Menyusun notula dan matriks tindak lanjut | Write minutes and the follow-up matrix
  Rekaman dan catatan rapat | Recording and notes of the meeting
  Konsep notula | Draft minutes

confirm CHECK division 1-2 HOUR yes=share no=minutes
  Mencocokkan notula dengan kesimpulan rapat: sesuai? | Compare the minutes with the conclusions: do they agree?
  Konsep notula | Draft minutes
  Notula yang disahkan atau catatan perbaikan | Confirmed minutes or notes for correction

share END clerk 1 DAY
  Menyampaikan notula kepada peserta dan menyimpan arsip rapat | Send the minutes to the participants and file the meeting
  Notula yang disahkan | Confirmed minutes
  Bukti penyampaian dan arsip rapat | Proof of dispatch and meeting file
`);
