import { procedure } from '../procedure.ts';

export const protocol = procedure(`
warning: Kesalahan tata tempat atau susunan acara mencederai kehormatan tamu dan nama baik pemerintah provinsi. | A mistake in seating or in the order of events offends guests and harms the good name of the province.
qualifications: Memahami keprotokolan; berpenampilan baik; tanggap; mampu berkoordinasi dengan banyak pihak. | Knows protocol; well presented; quick; coordinates with many parties.
equipment: Alat komunikasi; perlengkapan upacara; kendaraan; denah tata tempat. | Communication devices; ceremonial equipment; vehicles; seating plan.
records: Buku acara dan laporan pelaksanaan. | Book of events and report of the event.
laws: UU 23/2014
role host: Panitia atau instansi penyelenggara | Organising committee or body
role general: Biro Umum dan Perlengkapan | Bureau of General Affairs and Supplies

inform START host 1 DAY
  Menyampaikan surat pemberitahuan {subject} | Give written notice of {subject}
  Surat dan rencana acara | Letter and plan of the event
  Pemberitahuan diterima | Notice received

schedule CHECK section 2-4 HOUR yes=coordinate no=reschedule
  Mencocokkan dengan jadwal pimpinan: tersedia waktu? | Compare with the leader's diary: is there time?
  Pemberitahuan, jadwal pimpinan | Notice, leader's diary
  Kepastian jadwal | Confirmed date

reschedule WORK section 1-2 HOUR next=schedule
  Mengusulkan waktu lain kepada penyelenggara | Propose another time to the organiser
  Jadwal pimpinan | Leader's diary
  Usulan waktu baru | New time proposed

coordinate WORK expert+host 1 DAY
  Merapatkan susunan acara, tata tempat, dan tata penghormatan | Settle order of events, seating and honours
  Kepastian jadwal, denah lokasi | Confirmed date, plan of the place
  Konsep susunan acara | Draft order of events

support WORK general 1-2 DAY maybe
  Menyiapkan kendaraan, akomodasi, dan jamuan | Prepare vehicles, lodging and meals
  Daftar kebutuhan | List of needs
  Perlengkapan siap | Equipment ready

approve CHECK head 1-2 HOUR yes=rehearse no=coordinate
  Memeriksa susunan acara: disetujui? | Check the order of events: approved?
  Konsep susunan acara | Draft order of events
  Susunan acara final atau catatan perbaikan | Final order of events or notes for correction

rehearse WORK expert 2-4 HOUR
  Melakukan gladi dan pemeriksaan lokasi | Rehearse and inspect the place
  Susunan acara final | Final order of events
  Kesiapan lokasi dan petugas | Place and staff ready

conduct WORK expert+section 2-6 HOUR
  Melaksanakan pelayanan keprotokolan {subject} | Provide the protocol for {subject}
  Susunan acara final, petugas | Final order of events, staff
  Acara terlaksana | Event held

report END section 1 DAY
  Menyusun laporan dan mencatat evaluasi acara | Report on the event and note what to improve
  Catatan petugas, foto | Notes of the staff, photographs
  Laporan pelaksanaan | Report of the event
`);
