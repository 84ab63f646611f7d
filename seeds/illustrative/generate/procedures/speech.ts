import { procedure } from '../procedure.ts';

export const speech = procedure(`
warning: Data yang keliru dalam naskah pimpinan menjadi pernyataan resmi dan sulit ditarik kembali. | A wrong figure in the leader's text becomes an official statement and is hard to take back.
qualifications: Mampu menulis naskah pidato; memahami kebijakan daerah; cermat memeriksa data. | Can write speeches; knows regional policy; checks data carefully.
equipment: Komputer; bank data; format naskah sambutan. | Computer; data bank; form of speeches.
records: Arsip naskah pimpinan dan lembar pemeriksaan data. | File of leadership texts and data check sheets.
laws: UU 14/2008
role agency: Perangkat Daerah penyedia data | Regional body supplying data

ask START section 1-2 HOUR
  Menerima permintaan {subject} dan menetapkan pokok pesan | Receive the request for {subject} and settle its message
  Jadwal pimpinan, kerangka acara | Leader's diary, outline of the event
  Lembar tugas | Task sheet

data WORK agency 1-2 DAY
  Mengirim data dan bahan kebijakan | Send data and policy material
  Permintaan bahan | Request for material
  Bahan dan data | Material and data

write WORK expert 4-8 HOUR
  Menyusun konsep {subject} | Draft {subject}
  Bahan dan data | Material and data
  Konsep naskah | Draft text

check CHECK section 1-2 HOUR yes=edit no=write
  Memeriksa data dan kutipan: benar dan bersumber? | Check figures and quotations: right and sourced?
  Konsep naskah, sumber data | Draft text, sources
  Lembar pemeriksaan data | Data check sheet

edit WORK division 1-2 HOUR
  Menyunting bahasa dan menyesuaikan gaya pimpinan | Edit the language and fit it to the leader's style
  Konsep naskah yang benar datanya | Draft with correct data
  Naskah suntingan | Edited text

approve CHECK head 1-2 HOUR yes=deliver no=edit
  Meneliti naskah: disetujui? | Examine the text: approved?
  Naskah suntingan | Edited text
  Naskah final atau catatan perbaikan | Final text or notes for correction

deliver END expert 30-60 MINUTE
  Menyerahkan naskah kepada pimpinan dan mengarsipkannya | Hand the text to the leader and file it
  Naskah final | Final text
  Naskah diterima pimpinan | Text received by the leader
`);
