import { procedure } from '../procedure.ts';

export const roomBooking = procedure(`
warning: Pemakaian tanpa persetujuan menyebabkan bentrok jadwal kegiatan pimpinan. | Use without approval clashes with the events of the leadership.
qualifications: Memahami pengelolaan gedung; ramah; mampu mengatur jadwal. | Knows building management; friendly; can keep a schedule.
equipment: Aplikasi jadwal ruang; perlengkapan ruang; daftar periksa. | Room calendar; room equipment; checklist.
records: Kalender pemakaian dan berita acara serah terima ruang. | Calendar of use and hand-over notes.
laws: UU 25/2009
role applicant: Pemohon | Applicant

apply START applicant 10-15 MINUTE
  Mengajukan {subject} paling lambat tiga hari sebelumnya | Ask for {subject} at least three days before
  Surat atau formulir permohonan | Letter or form
  Permohonan diterima | Request received

free CHECK clerk 10-15 MINUTE yes=approve no=offer
  Memeriksa kalender: tersedia? | Look in the calendar: free?
  Permohonan, kalender pemakaian | Request, calendar
  Status ketersediaan | Availability

offer WORK clerk 10-15 MINUTE next=free
  Menawarkan waktu atau ruang lain | Offer another time or room
  Kalender pemakaian | Calendar
  Pilihan pengganti | Alternative

approve WORK section 30-60 MINUTE
  Menyetujui dan menerbitkan surat persetujuan | Approve and issue the letter
  Status ketersediaan | Availability
  Surat persetujuan | Letter of approval

prepare WORK expert 2-4 HOUR
  Menyiapkan ruang, tata suara, dan kebersihan | Prepare room, sound and cleaning
  Surat persetujuan | Letter of approval
  Ruang siap pakai | Room ready for use

return END expert+applicant 15-30 MINUTE
  Memeriksa ruang setelah dipakai dan menandatangani serah terima | Inspect the room after use and sign the hand-over
  Daftar periksa ruang | Room checklist
  Berita acara serah terima | Hand-over note
`);
