import { procedure } from '../procedure.ts';

export const directProcurement = procedure(`
warning: Pemecahan paket untuk menghindari tender dilarang dan berakibat sanksi. | Splitting packages to avoid a tender is forbidden and punished.
qualifications: Bersertifikat pengadaan barang/jasa tingkat dasar; memahami harga pasar. | Basic certificate in public procurement; knows market prices.
equipment: Komputer; katalog elektronik; daftar harga pembanding. | Computer; electronic catalogue; price comparison.
records: Surat pesanan, berita acara serah terima, dan buku penerimaan barang. | Orders, hand-over minutes and goods-received book.
laws: UU 23/2014
role vendor: Penyedia | Supplier
role officer: Pejabat Pengadaan | Procurement Officer of the unit

need START section 1 DAY
  Menyusun daftar kebutuhan {subject} | List the need for {subject}
  Usulan bagian, data persediaan | Proposals of the divisions, stock data
  Daftar kebutuhan | List of needs

budget CHECK division 2-4 HOUR yes=price no=adjust
  Mencocokkan kebutuhan dengan DPA: anggaran tersedia? | Compare the need with the budget document: is there money?
  Daftar kebutuhan, DPA | List of needs, budget document
  Persetujuan kebutuhan | Approved needs

adjust WORK section 1 DAY next=budget
  Menyesuaikan jumlah atau jadwal kebutuhan | Adjust quantity or time
  Catatan anggaran | Budget note
  Daftar kebutuhan perbaikan | Corrected list of needs

price WORK officer 1-2 DAY
  Membandingkan harga dan kualitas penyedia dalam katalog | Compare price and quality in the catalogue
  Daftar kebutuhan, katalog elektronik | List of needs, electronic catalogue
  Lembar perbandingan harga | Price comparison

order WORK officer 1 DAY
  Bernegosiasi dan menerbitkan surat pesanan | Negotiate and issue the order
  Lembar perbandingan harga | Price comparison
  Surat pesanan | Order

deliver WORK vendor 3-7 DAY
  Mengirim barang sesuai surat pesanan | Deliver the goods ordered
  Surat pesanan | Order
  Barang dan surat jalan | Goods and delivery note

inspect CHECK expert 2-4 HOUR yes=accept no=replace
  Memeriksa jumlah dan mutu barang: sesuai pesanan? | Check quantity and quality: as ordered?
  Barang, surat pesanan | Goods, order
  Hasil pemeriksaan | Findings

replace WORK vendor 2-3 DAY next=inspect
  Mengganti barang yang tidak sesuai | Replace goods that are not as ordered
  Hasil pemeriksaan | Findings
  Barang pengganti | Replacement

accept END section 1-2 HOUR
  Menandatangani berita acara serah terima dan mencatat barang | Sign the hand-over minutes and enter the goods
  Hasil pemeriksaan | Findings
  Berita acara serah terima | Hand-over minutes
`);
