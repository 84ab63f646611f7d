import { procedure } from '../procedure.ts';

export const payment = procedure(`
warning: Pembayaran tanpa bukti lengkap menjadi tanggung jawab pribadi pengelola keuangan. | Payment without full evidence becomes the personal liability of the finance officers.
qualifications: Memahami penatausahaan keuangan daerah; teliti; jujur. | Knows regional financial administration; careful; honest.
equipment: Komputer; aplikasi keuangan; brankas; printer. | Computer; finance application; safe; printer.
records: Buku kas umum dan arsip pertanggungjawaban. | General cash book and file of accounts.
laws: UU 23/2014; Permendagri 90/2019
role treasurer: Bendahara Pengeluaran | Expenditure Treasurer
role finance: Badan Pengelola Keuangan dan Aset Daerah | Regional Finance and Assets Board

submit START section 1 DAY
  Menyampaikan dokumen permintaan {subject} | Submit the documents for {subject}
  Daftar nominatif, bukti pendukung | List of payees, evidence
  Berkas permintaan | Request file

verify CHECK expert 2-4 HOUR yes=spp no=amend
  Memverifikasi kelengkapan dan pagu anggaran: sesuai? | Verify evidence and budget ceiling: right?
  Berkas permintaan, DPA | Request file, budget document
  Lembar verifikasi | Verification sheet

amend WORK section 1-2 DAY next=verify
  Melengkapi atau memperbaiki dokumen | Complete or correct the documents
  Lembar verifikasi | Verification sheet
  Berkas perbaikan | Corrected file

spp WORK treasurer 2-4 HOUR
  Menerbitkan surat permintaan pembayaran | Issue the request for payment
  Berkas terverifikasi | Verified file
  Surat permintaan pembayaran | Request for payment

spm WORK head 2-4 HOUR
  Menandatangani surat perintah membayar | Sign the order to pay
  Surat permintaan pembayaran | Request for payment
  Surat perintah membayar | Order to pay

sp2d WORK finance 1-2 DAY
  Menerbitkan surat perintah pencairan dana | Issue the order to disburse
  Surat perintah membayar | Order to pay
  Surat perintah pencairan dana | Order to disburse

pay WORK treasurer 2-4 HOUR
  Membayarkan {subject} ke rekening penerima dan memungut pajak | Pay {subject} to the accounts of the payees and withhold tax
  Surat perintah pencairan dana | Order to disburse
  Bukti transfer dan setoran pajak | Proof of transfer and of tax paid

book END treasurer 1-2 HOUR
  Membukukan transaksi dan mengarsipkan bukti | Book the transaction and file the evidence
  Bukti transfer | Proof of transfer
  Buku kas umum yang diperbarui | Updated cash book
`);
