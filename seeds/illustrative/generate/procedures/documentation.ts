import { procedure } from '../procedure.ts';

export const documentation = procedure(`
warning: Dokumentasi yang tidak diberi keterangan tidak dapat dipakai kembali dan kehilangan nilai sejarahnya. | Documentation without captions can't be used again and loses its historical value.
qualifications: Menguasai fotografi dan videografi; memahami tata letak acara resmi. | Masters photography and video; knows the layout of official events.
equipment: Kamera dan perekam; komputer penyunting; media simpan. | Cameras and recorders; editing computer; storage.
records: Katalog foto dan video kegiatan pimpinan. | Catalogue of photographs and videos.
laws: UU 14/2008; Perki 1/2021
role editor: Penyunting foto dan video | Photo and video editor

plan START section 1-2 HOUR
  Menetapkan petugas {subject} sesuai jadwal pimpinan | Assign staff for {subject} according to the leader's diary
  Jadwal pimpinan | Leader's diary
  Daftar penugasan | List of assignments

prepare WORK expert 30-60 MINUTE
  Menyiapkan alat dan meninjau lokasi | Prepare the equipment and look at the place
  Daftar penugasan | List of assignments
  Alat siap pakai | Equipment ready

shoot WORK expert 2-4 HOUR
  Mengambil gambar dan mencatat nama acara, tempat, dan pejabat yang hadir | Take pictures and note event, place and the offices present
  Susunan acara | Order of events
  Rekaman mentah dan catatan | Raw recordings and notes

edit WORK editor 1-3 HOUR
  Memilih, menyunting, dan memberi keterangan | Select, edit and caption
  Rekaman mentah dan catatan | Raw recordings and notes
  Foto dan video suntingan | Edited photographs and videos

fit CHECK section 30-60 MINUTE yes=publish no=edit
  Memeriksa kelayakan dan keterangan: layak disiarkan? | Check quality and captions: fit for publication?
  Foto dan video suntingan | Edited photographs and videos
  Pilihan yang disetujui atau catatan perbaikan | Approved selection or notes for correction

publish WORK editor 30-60 MINUTE maybe
  Mengunggah pilihan ke laman dan media sosial resmi | Upload the selection to the official site and social media
  Pilihan yang disetujui | Approved selection
  Unggahan resmi | Official posts

store END clerk 30-60 MINUTE
  Menyimpan berkas asli dan memperbarui katalog | Store the originals and update the catalogue
  Pilihan yang disetujui, berkas asli | Approved selection, originals
  Katalog yang diperbarui | Updated catalogue
`);
