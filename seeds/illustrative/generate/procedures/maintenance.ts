import { procedure } from '../procedure.ts';

export const maintenance = procedure(`
warning: Kerusakan yang tidak segera ditangani membahayakan pengguna dan memperbesar biaya perbaikan. | Damage that is not repaired soon endangers users and raises the cost.
qualifications: Memahami teknis pemeliharaan; mampu memeriksa hasil pekerjaan. | Knows the technique of maintenance; can inspect the work done.
equipment: Peralatan kerja; kartu pemeliharaan; kamera; komputer. | Tools; maintenance cards; camera; computer.
records: Kartu pemeliharaan dan berita acara pemeriksaan. | Maintenance cards and inspection minutes.
laws: UU 23/2014
role user: Unit pengguna | Using unit
role vendor: Pelaksana perbaikan | Repair contractor

report START user 10-30 MINUTE
  Melaporkan kebutuhan {subject} melalui formulir | Report the need for {subject} on the form
  Formulir permintaan, foto | Request form, photograph
  Permintaan diterima | Request received

inspect WORK expert 2-4 HOUR
  Memeriksa kondisi dan memperkirakan biaya | Inspect the condition and estimate the cost
  Permintaan, kartu pemeliharaan | Request, maintenance card
  Hasil pemeriksaan dan perkiraan biaya | Findings and estimate

own CHECK section 1-2 HOUR yes=repair no=budget
  Menentukan: dapat dikerjakan petugas sendiri? | Decide: can our own staff do it?
  Hasil pemeriksaan | Findings
  Penetapan cara pengerjaan | Way of working

repair WORK expert 1-2 DAY next=test
  Mengerjakan perbaikan dengan bahan yang tersedia | Carry out the repair with the material in stock
  Bahan dan peralatan | Material and tools
  Pekerjaan selesai | Work done

budget WORK division 1-2 DAY
  Memeriksa ketersediaan anggaran dan menyetujui pekerjaan | Check the budget and approve the work
  Perkiraan biaya, DPA | Estimate, budget document
  Persetujuan pekerjaan | Approval of the work

contract WORK vendor 2-5 DAY
  Melaksanakan pekerjaan sesuai surat perintah | Carry out the work as ordered
  Surat perintah kerja | Work order
  Pekerjaan selesai | Work done

test CHECK expert+user 1-2 HOUR yes=close no=redo
  Memeriksa hasil bersama pengguna: berfungsi baik? | Inspect the result with the user: does it work?
  Pekerjaan selesai | Work done
  Berita acara pemeriksaan | Inspection minutes

redo WORK section 1-2 HOUR next=own
  Meminta perbaikan ulang dan mencatat kekurangan | Ask for it to be done again and note the faults
  Berita acara pemeriksaan | Inspection minutes
  Catatan kekurangan | List of faults

close END clerk 15-30 MINUTE
  Memperbarui kartu pemeliharaan dan mengarsipkan berkas | Update the maintenance card and file the papers
  Berita acara pemeriksaan | Inspection minutes
  Kartu pemeliharaan yang diperbarui | Updated maintenance card
`);
