import { entry } from '../catalogue.ts';
import { accountVerification } from '../procedures/account-verification.ts';
import { backup } from '../procedures/backup.ts';
import { consultation } from '../procedures/consultation.ts';
import { incomingLetter } from '../procedures/incoming-letter.ts';
import { maintenance } from '../procedures/maintenance.ts';
import { monitoring } from '../procedures/monitoring.ts';
import { planning } from '../procedures/planning.ts';
import { tender } from '../procedures/tender.ts';
import { training } from '../procedures/training.ts';

const systems = 'Pengelolaan Sistem Pengadaan Secara Elektronik';
const advice = 'Pendampingan, Konsultasi dan/atau Bimbingan Teknis Pengadaan Barang dan Jasa';

export const procurement = [
  entry(
    1,
    tender,
    'Pemilihan Penyedia melalui Tender | Selection of Suppliers by Tender',
    'tender | the tender',
    'Pelaksanaan Pengadaan Barang dan Jasa',
    { earlier: true },
  ),
  entry(
    1,
    tender,
    'Pemilihan Penyedia Jasa Konsultansi melalui Seleksi | Selection of Consultants',
    'seleksi jasa konsultansi | the selection of consultants',
    'Pelaksanaan Pengadaan Barang dan Jasa',
    { flaw: 'DECISION_WITHOUT_LABELS' },
  ),
  entry(
    1,
    planning,
    'Penyusunan Strategi Pengadaan Tahunan | Annual Procurement Strategy',
    'strategi pengadaan tahunan | the annual procurement strategy',
    'Pengelolaan Strategi Pengadaan Barang dan Jasa',
  ),
  entry(
    1,
    monitoring,
    'Pemantauan dan Evaluasi Pengadaan | Monitoring and Evaluation of Procurement',
    'pemantauan dan evaluasi pengadaan | the monitoring of procurement',
    'Pemantauan dan Evaluasi Pengadaan Barang dan Jasa',
  ),
  entry(
    2,
    accountVerification,
    'Pendaftaran dan Verifikasi Penyedia pada LPSE | Registration and Verification of Suppliers',
    'pendaftaran akun penyedia | the registration of a supplier',
    systems,
    { service: 'PBJ-1' },
  ),
  entry(
    2,
    accountVerification,
    'Pendaftaran Akun Pejabat Pengadaan | Accounts of Procurement Officers',
    'pendaftaran akun pejabat pengadaan | the account of a procurement officer',
    systems,
  ),
  entry(
    2,
    backup,
    'Pencadangan Basis Data Pengadaan | Backup of the Procurement Database',
    'pencadangan basis data | the backup of the database',
    systems,
  ),
  entry(
    2,
    backup,
    'Pencadangan Berkas Dokumen Pengadaan | Backup of Procurement Documents',
    'pencadangan berkas dokumen | the backup of documents',
    systems,
    { status: 'UNDER_REVIEW' },
  ),
  entry(
    2,
    maintenance,
    'Penanganan Gangguan Perangkat Layanan Pengadaan | Faults of Procurement Service Devices',
    'perbaikan perangkat layanan pengadaan | the repair of service devices',
    'Pengembangan Sistem Informasi Pengadaan Barang dan Jasa',
  ),
  entry(
    3,
    consultation,
    'Pelayanan Konsultasi Pengadaan Barang dan Jasa | Consultation on Procurement',
    'konsultasi pengadaan barang dan jasa | consultation on procurement',
    advice,
    { service: 'PBJ-2' },
  ),
  entry(
    3,
    training,
    'Bimbingan Teknis Pengadaan Barang dan Jasa | Training in Procurement',
    'bimbingan teknis pengadaan | the training in procurement',
    'Pembinaan Sumber Daya Manusia Pengadaan Barang dan Jasa',
    { service: 'PBJ-3' },
  ),
  entry(
    3,
    monitoring,
    'Pembinaan Kematangan Unit Kerja Pengadaan | Maturity of Procurement Units',
    'penilaian kematangan unit kerja pengadaan | the maturity assessment of procurement units',
    'Pembinaan Kelembagaan Pengadaan Barang dan Jasa',
    { status: 'VERIFIED' },
  ),
  entry(
    1,
    incomingLetter,
    'Penanganan Surat Masuk Biro Pengadaan | Incoming Mail of the Procurement Bureau',
    'surat masuk | the incoming letter',
  ),
];
