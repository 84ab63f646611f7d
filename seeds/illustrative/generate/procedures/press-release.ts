import { procedure } from '../procedure.ts';

export const pressRelease = procedure(`
warning: Keterangan yang disampaikan tanpa persetujuan dapat menyesatkan publik dan menimbulkan sengketa pemberitaan. | Statements without approval may mislead the public and lead to disputes with the media.
qualifications: Menguasai penulisan berita; memahami keterbukaan informasi publik; mampu bekerja dengan tenggat. | Can write news; knows public information law; works to deadlines.
equipment: Komputer; jaringan internet; daftar media; ruang konferensi pers. | Computer; internet; media list; press room.
records: Kliping, arsip siaran pers, dan daftar hadir wartawan. | Clippings, file of releases and list of journalists.
laws: UU 14/2008; Perki 1/2021
role agency: Perangkat Daerah narasumber | Regional body as source
role media: Media massa | Mass media

issue START section 1-2 HOUR
  Menetapkan isu dan sudut pandang {subject} | Settle issue and angle of {subject}
  Pantauan media, agenda pimpinan | Media monitoring, leader's agenda
  Lembar isu | Issue sheet

ask WORK expert+agency 2-4 HOUR
  Menghimpun keterangan dan data dari narasumber | Gather statements and data from the source
  Lembar isu | Issue sheet
  Bahan keterangan | Material

write WORK expert 1-3 HOUR
  Menulis naskah {subject} | Write the text of {subject}
  Bahan keterangan | Material
  Konsep naskah | Draft text

true CHECK agency 1-2 HOUR yes=approve no=write
  Memeriksa kebenaran data dalam naskah: benar? | Check the facts in the text: true?
  Konsep naskah | Draft text
  Naskah terverifikasi atau koreksi | Verified text or corrections

approve CHECK head 30-60 MINUTE yes=issue_out no=write
  Memeriksa naskah: dapat disiarkan? | Check the text: can it be released?
  Naskah terverifikasi | Verified text
  Naskah disetujui atau catatan perbaikan | Approved text or notes for correction

issue_out WORK expert 30-60 MINUTE
  Mengirim naskah kepada media dan memuatnya di laman resmi | Send the text to the media and put it on the official site
  Naskah disetujui | Approved text
  Siaran terkirim | Release sent

answer WORK expert+media 1-2 HOUR maybe
  Melayani pertanyaan lanjutan wartawan | Answer further questions of journalists
  Siaran terkirim | Release sent
  Catatan tanya jawab | Notes of questions and answers

clip END clerk 1 DAY
  Menghimpun kliping pemberitaan dan mengarsipkannya | Gather the clippings and file them
  Pemberitaan media | Media reports
  Kliping | Clippings
`);
