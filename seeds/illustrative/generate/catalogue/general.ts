import { entry } from '../catalogue.ts';
import { archive } from '../procedures/archive.ts';
import { assets } from '../procedures/assets.ts';
import { directProcurement } from '../procedures/direct-procurement.ts';
import { incomingLetter } from '../procedures/incoming-letter.ts';
import { maintenance } from '../procedures/maintenance.ts';
import { meeting } from '../procedures/meeting.ts';
import { officialLetter } from '../procedures/official-letter.ts';
import { payment } from '../procedures/payment.ts';
import { planning } from '../procedures/planning.ts';
import { roomBooking } from '../procedures/room-booking.ts';

const supplies = 'Penyediaan Bahan Logistik Kantor';
const repairs = 'Pemeliharaan/Rehabilitasi Gedung Kantor atau Bangunan Lainnya';
const mail = 'Penyediaan Jasa Surat Menyurat';

export const general = [
  entry(
    3,
    incomingLetter,
    'Pengelolaan Surat Masuk Sekretariat Daerah | Incoming Mail of the Regional Secretariat',
    'surat masuk Sekretariat Daerah | the letter to the Regional Secretariat',
    mail,
    { earlier: true, service: 'UMUM-2' },
  ),
  entry(
    3,
    officialLetter,
    'Pengelolaan Surat Keluar Sekretariat Daerah | Outgoing Mail of the Regional Secretariat',
    'surat keluar Sekretariat Daerah | the letter of the Regional Secretariat',
    mail,
  ),
  entry(
    3,
    archive,
    'Penatausahaan Arsip Dinamis | Administration of Active Records',
    'arsip dinamis | active records',
    'Penatausahaan Arsip Dinamis pada SKPD',
  ),
  entry(
    3,
    archive,
    'Pemindahan Arsip Inaktif | Transfer of Inactive Records',
    'arsip inaktif | inactive records',
    'Penatausahaan Arsip Dinamis pada SKPD',
    { flaw: 'STEP_NUMBER_MISSING' },
  ),
  entry(
    3,
    planning,
    'Penyusunan Rencana Kerja Sekretariat Daerah | Annual Work Plan of the Regional Secretariat',
    'rencana kerja Sekretariat Daerah | the annual work plan',
    'Penyusunan Dokumen Perencanaan Perangkat Daerah',
  ),
  entry(
    3,
    planning,
    'Penyusunan Rencana Kerja dan Anggaran | Work Plan and Budget',
    'rencana kerja dan anggaran | the work plan and budget',
    'Koordinasi dan Penyusunan Dokumen RKA-SKPD',
  ),
  entry(
    2,
    planning,
    'Penyusunan Dokumen Pelaksanaan Anggaran | Budget Execution Document',
    'dokumen pelaksanaan anggaran | the budget execution document',
    'Koordinasi dan Penyusunan DPA-SKPD',
    { status: 'UNDER_REVIEW' },
  ),
  entry(
    2,
    payment,
    'Pembayaran Gaji dan Tunjangan | Payment of Salaries and Allowances',
    'gaji dan tunjangan | salaries and allowances',
    'Penyediaan Gaji dan Tunjangan ASN',
  ),
  entry(
    2,
    payment,
    'Pembayaran Biaya Perjalanan Dinas | Payment of Travel Costs',
    'biaya perjalanan dinas | travel costs',
    'Penyediaan Administrasi Pelaksanaan Tugas ASN',
    { flaw: 'NO_TIME' },
  ),
  entry(
    2,
    assets,
    'Penatausahaan Barang Milik Daerah | Administration of Regional Property',
    'penatausahaan barang milik daerah | the administration of regional property',
    'Penatausahaan Barang Milik Daerah pada SKPD',
  ),
  entry(
    2,
    assets,
    'Pengamanan Barang Milik Daerah | Safeguarding of Regional Property',
    'pengamanan barang milik daerah | the safeguarding of regional property',
    'Pengamanan Barang Milik Daerah SKPD',
  ),
  entry(
    1,
    directProcurement,
    'Pengadaan Mebel Kantor | Purchase of Office Furniture',
    'mebel kantor | office furniture',
    'Pengadaan Mebel',
  ),
  entry(
    1,
    directProcurement,
    'Pengadaan Alat Tulis dan Bahan Logistik | Purchase of Stationery and Supplies',
    'alat tulis dan bahan logistik | stationery and supplies',
    supplies,
  ),
  entry(
    1,
    directProcurement,
    'Penyediaan Kebutuhan Rumah Tangga Pimpinan | Household Supplies of the Leadership',
    'kebutuhan rumah tangga pimpinan | household supplies',
    'Penyediaan Kebutuhan Rumah Tangga Sekretaris Daerah',
    { status: 'DRAFT' },
  ),
  entry(
    1,
    maintenance,
    'Pemeliharaan Gedung Kantor | Maintenance of Office Buildings',
    'pemeliharaan gedung kantor | the maintenance of office buildings',
    repairs,
  ),
  entry(
    1,
    maintenance,
    'Pemeliharaan Kendaraan Dinas | Maintenance of Official Vehicles',
    'pemeliharaan kendaraan dinas | the maintenance of official vehicles',
    'Penyediaan Jasa Pelayanan Umum Kantor',
  ),
  entry(
    1,
    roomBooking,
    'Peminjaman Ruang Rapat | Booking of Meeting Rooms',
    'peminjaman ruang rapat | the use of a meeting room',
    'Penyediaan Jasa Pelayanan Umum Kantor',
    { service: 'UMUM-1' },
  ),
  entry(
    1,
    meeting,
    'Penyelenggaraan Rapat Koordinasi dan Konsultasi | Coordination and Consultation Meetings',
    'rapat koordinasi dan konsultasi | the coordination and consultation meeting',
    'Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD',
  ),
];
