import { entry } from '../catalogue.ts';
import { consultation } from '../procedures/consultation.ts';
import { decree } from '../procedures/decree.ts';
import { incomingLetter } from '../procedures/incoming-letter.ts';
import { meeting } from '../procedures/meeting.ts';
import { monitoring } from '../procedures/monitoring.ts';
import { officialLetter } from '../procedures/official-letter.ts';
import { performanceReport } from '../procedures/performance-report.ts';
import { policyPaper } from '../procedures/policy-paper.ts';
import { training } from '../procedures/training.ts';

export const development = [
  entry(
    1,
    monitoring,
    'Pengendalian Pelaksanaan Kegiatan APBD | Control of Regional Budget Activities',
    'pengendalian kegiatan APBD | the control of regional budget activities',
    'Pengendalian Administrasi Pelaksanaan Pembangunan APBD',
    { earlier: true },
  ),
  entry(
    2,
    monitoring,
    'Pengendalian Kegiatan Dekonsentrasi dan Tugas Pembantuan | Control of Deconcentrated Activities',
    'pengendalian kegiatan dekonsentrasi dan tugas pembantuan | the control of deconcentrated activities',
    'Pengendalian Administrasi Pelaksanaan Pembangunan APBN',
  ),
  entry(
    2,
    monitoring,
    'Peninjauan Lapangan Proyek Strategis Daerah | Site Visits to Strategic Projects',
    'peninjauan lapangan proyek strategis | the site visit to strategic projects',
    'Pengendalian Administrasi Pelaksanaan Pembangunan Wilayah',
  ),
  entry(
    1,
    meeting,
    'Rapat Evaluasi Penyerapan Anggaran | Meeting on Budget Absorption',
    'rapat evaluasi penyerapan anggaran | the meeting on budget absorption',
    'Pengendalian Administrasi Pelaksanaan Pembangunan APBD',
  ),
  entry(
    3,
    performanceReport,
    'Penyusunan Laporan Pelaksanaan Pembangunan Daerah | Report on Regional Development',
    'laporan pelaksanaan pembangunan daerah | the report on regional development',
    'Pelaporan Pelaksanaan Pembangunan Daerah',
    { flaw: 'UNREACHABLE_STEP' },
  ),
  entry(
    3,
    policyPaper,
    'Analisis Capaian Kinerja Pembangunan | Analysis of Development Performance',
    'analisis capaian kinerja pembangunan | the analysis of development performance',
    'Analisis Capaian Kinerja Pembangunan',
  ),
  entry(
    3,
    decree,
    'Penyusunan Pedoman Pelaksanaan APBD | Guidelines for Carrying out the Budget',
    'pedoman pelaksanaan APBD | the guidelines for carrying out the budget',
    'Fasilitasi Perumusan Kebijakan Teknis Pembangunan Daerah',
  ),
  entry(
    3,
    consultation,
    'Pelayanan Konsultasi Pelaporan Pembangunan | Consultation on Development Reporting',
    'konsultasi pelaporan pembangunan | consultation on development reporting',
    'Pelaporan Pelaksanaan Pembangunan Daerah',
    { service: 'ADBANG-2' },
  ),
  entry(
    3,
    training,
    'Bimbingan Teknis Pelaporan Pembangunan | Training in Development Reporting',
    'bimbingan teknis pelaporan pembangunan | the training in development reporting',
    'Pelaporan Pelaksanaan Pembangunan Daerah',
    { status: 'SUBMITTED' },
  ),
  entry(
    1,
    incomingLetter,
    'Penanganan Surat Masuk Biro Administrasi Pembangunan | Incoming Mail of the Development Bureau',
    'surat masuk | the incoming letter',
  ),
  entry(
    1,
    officialLetter,
    'Penyiapan Surat Edaran Pengendalian Pembangunan | Circulars on Development Control',
    'surat edaran pengendalian pembangunan | the circular on development control',
    'Pengendalian Administrasi Pelaksanaan Pembangunan APBD',
    { status: 'RETIRED' },
  ),
];
