import { entry } from '../catalogue.ts';
import { cooperation } from '../procedures/cooperation.ts';
import { decree } from '../procedures/decree.ts';
import { incomingLetter } from '../procedures/incoming-letter.ts';
import { meeting } from '../procedures/meeting.ts';
import { monitoring } from '../procedures/monitoring.ts';
import { officialLetter } from '../procedures/official-letter.ts';
import { performanceReport } from '../procedures/performance-report.ts';
import { regionalProposal } from '../procedures/regional-proposal.ts';

export const government = [
  entry(
    3,
    cooperation,
    'Fasilitasi Kerja Sama Antardaerah | Facilitation of Cooperation between Regions',
    'kerja sama antardaerah | the cooperation between regions',
    'Fasilitasi Kerja Sama Antar Pemerintah',
    { earlier: true, service: 'PEMOTDA-1' },
  ),
  entry(
    3,
    cooperation,
    'Fasilitasi Kerja Sama Daerah dengan Pihak Ketiga | Facilitation of Cooperation with Third Parties',
    'kerja sama daerah dengan pihak ketiga | the cooperation with third parties',
    'Fasilitasi Kerja Sama Antar Pemerintah',
  ),
  entry(
    2,
    performanceReport,
    'Penyusunan Laporan Penyelenggaraan Pemerintahan Daerah | Report on Regional Government',
    'laporan penyelenggaraan pemerintahan daerah | the report on regional government',
    'Evaluasi dan Penyelenggaraan Pemerintahan',
  ),
  entry(
    2,
    performanceReport,
    'Penyusunan Laporan Keterangan Pertanggungjawaban Gubernur | Accountability Report of the Governor',
    'laporan keterangan pertanggungjawaban | the accountability report',
    'Evaluasi dan Penyelenggaraan Pemerintahan',
    { flaw: 'DATES_OUT_OF_ORDER' },
  ),
  entry(
    2,
    monitoring,
    'Evaluasi Kinerja Penyelenggaraan Pemerintahan Kabupaten/Kota | Evaluation of Regency and City Government',
    'evaluasi kinerja pemerintahan kabupaten/kota | the evaluation of regency and city government',
    'Evaluasi dan Penyelenggaraan Pemerintahan',
  ),
  entry(
    1,
    regionalProposal,
    'Fasilitasi Penegasan Batas Daerah | Facilitation of Boundary Demarcation',
    'penegasan batas daerah | the demarcation of boundaries',
    'Fasilitasi Penataan Wilayah',
  ),
  entry(
    1,
    regionalProposal,
    'Fasilitasi Pembentukan Kecamatan | Facilitation of New Districts',
    'pembentukan kecamatan | the forming of a district',
    'Fasilitasi Penataan Wilayah',
    { status: 'VERIFIED' },
  ),
  entry(
    2,
    regionalProposal,
    'Fasilitasi Pengusulan Peresmian Anggota DPRD Kabupaten/Kota | Facilitation of the Inauguration of Council Members',
    'peresmian anggota DPRD kabupaten/kota | the inauguration of council members',
    'Fasilitasi Kepala Daerah dan DPRD',
  ),
  entry(
    2,
    regionalProposal,
    'Fasilitasi Izin Perjalanan Dinas Luar Negeri Kepala Daerah | Permits for Travel Abroad of Heads of Region',
    'izin perjalanan dinas luar negeri | the permit for travel abroad',
    'Fasilitasi Kepala Daerah dan DPRD',
    { service: 'PEMOTDA-2' },
  ),
  entry(
    1,
    meeting,
    'Penyelenggaraan Rapat Koordinasi Pemerintahan | Coordination Meeting on Government',
    'rapat koordinasi pemerintahan | the coordination meeting on government',
    'Fasilitasi Pelaksanaan Pemerintahan Umum',
  ),
  entry(
    3,
    decree,
    'Penetapan Tim Koordinasi Kerja Sama Daerah | Appointment of the Regional Cooperation Team',
    'tim koordinasi kerja sama daerah | the regional cooperation team',
    'Fasilitasi Kerja Sama Antar Pemerintah',
    { status: 'RETIRED' },
  ),
  entry(
    1,
    incomingLetter,
    'Penanganan Surat Masuk Biro Pemerintahan | Incoming Mail of the Bureau of Government',
    'surat masuk | the incoming letter',
  ),
  entry(
    1,
    officialLetter,
    'Penyiapan Surat Keluar Biro Pemerintahan | Outgoing Letters of the Bureau of Government',
    'surat keluar | the outgoing letter',
  ),
];
