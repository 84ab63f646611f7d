import { procedure } from '../procedure.ts';

/** Technical: one performer, told in detail. */
export const backup = procedure(`
warning: Kegagalan pencadangan yang tidak diketahui menyebabkan data hilang saat sistem terganggu. | A backup that fails unnoticed means lost data when the system breaks.
qualifications: Menguasai administrasi server dan basis data; memiliki hak akses yang sah. | Masters server and database administration; holds valid access rights.
equipment: Server cadangan; media simpan terenkripsi; akses jaringan tertutup. | Backup server; encrypted media; closed network.
records: Log pencadangan dan hasil uji pemulihan. | Backup log and results of recovery tests.
laws: Perpres 95/2018

prepare START expert 10-15 MINUTE
  Memeriksa ruang simpan dan jadwal {subject} | Check storage space and schedule of {subject}
  Jadwal, catatan kapasitas | Schedule, capacity notes
  Sistem siap dicadangkan | System ready for backup

notify WORK expert 10-15 MINUTE maybe
  Mengumumkan waktu pemeliharaan kepada pengguna | Announce the maintenance window to users
  Jadwal pemeliharaan | Maintenance schedule
  Pengumuman | Announcement

run WORK expert 1-3 HOUR
  Menjalankan {subject} ke server cadangan | Run {subject} to the backup server
  Perintah pencadangan | Backup command
  Berkas cadangan | Backup files

verify CHECK expert 20-30 MINUTE yes=restore no=repair
  Memeriksa ukuran dan checksum berkas: utuh? | Check size and checksum of the files: intact?
  Berkas cadangan, log | Backup files, log
  Hasil pemeriksaan | Result of the check

repair WORK expert 30-60 MINUTE next=run
  Memperbaiki penyebab kegagalan dan mencatatnya | Repair the cause of the failure and note it
  Log kesalahan | Error log
  Catatan perbaikan | Repair note

restore WORK expert 1-2 HOUR
  Menguji pemulihan pada lingkungan uji | Test recovery in the test environment
  Berkas cadangan | Backup files
  Hasil uji pemulihan | Result of the recovery test

log END expert 10-15 MINUTE
  Mengisi log dan menyimpan media di tempat terpisah | Fill in the log and store the media elsewhere
  Hasil uji pemulihan | Result of the recovery test
  Log pencadangan terisi | Completed backup log
`);
