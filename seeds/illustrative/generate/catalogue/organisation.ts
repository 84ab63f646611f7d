import { entry } from '../catalogue.ts';
import { consultation } from '../procedures/consultation.ts';
import { decree } from '../procedures/decree.ts';
import { jobAnalysis } from '../procedures/job-analysis.ts';
import { monitoring } from '../procedures/monitoring.ts';
import { performanceReport } from '../procedures/performance-report.ts';
import { personnel } from '../procedures/personnel.ts';
import { processDocument } from '../procedures/process-document.ts';
import { regionalProposal } from '../procedures/regional-proposal.ts';
import { survey } from '../procedures/survey.ts';

export const organisation = [
  entry(1, jobAnalysis, 'Penyusunan Analisis Jabatan | Job Analysis', 'analisis jabatan | the job analysis', 'Penataan Analisis Jabatan', {
    earlier: true,
    service: 'ORG-1',
  }),
  entry(
    1,
    jobAnalysis,
    'Penyusunan Analisis Beban Kerja | Workload Analysis',
    'analisis beban kerja | the workload analysis',
    'Penataan Analisis Jabatan',
  ),
  entry(
    1,
    jobAnalysis,
    'Pelaksanaan Evaluasi Jabatan | Job Evaluation',
    'evaluasi jabatan | the job evaluation',
    'Penataan Analisis Jabatan',
    { flaw: 'NO_WARNING' },
  ),
  entry(
    1,
    processDocument,
    'Penataan Kelembagaan Perangkat Daerah Provinsi | Arrangement of Provincial Bodies',
    'kajian kelembagaan | the institutional study',
    'Fasilitasi Penataan Kelembagaan Provinsi',
  ),
  entry(
    1,
    regionalProposal,
    'Fasilitasi Penataan Kelembagaan Kabupaten/Kota | Facilitation of Regency and City Institutions',
    'penataan kelembagaan perangkat daerah kabupaten/kota | the institutions of regencies and cities',
    'Fasilitasi Penataan Kelembagaan Kabupaten/Kota',
  ),
  entry(
    3,
    processDocument,
    'Penyusunan SOP Administrasi Pemerintahan | Drafting of Administrative SOPs',
    'SOP administrasi pemerintahan | the administrative SOP',
    'Pengelolaan Tatalaksana Pemerintahan',
    { earlier: true, service: 'ORG-2' },
  ),
  entry(
    3,
    processDocument,
    'Penyusunan Peta Proses Bisnis | Business Process Mapping',
    'peta proses bisnis | the business process map',
    'Pengelolaan Tatalaksana Pemerintahan',
    { status: 'UNDER_REVIEW' },
  ),
  entry(
    3,
    processDocument,
    'Fasilitasi Penyusunan Standar Pelayanan | Facilitation of Service Standards',
    'standar pelayanan | the service standard',
    'Fasilitasi Peningkatan Pelayanan Publik',
    { service: 'ORG-3' },
  ),
  entry(
    3,
    survey,
    'Pelaksanaan Survei Kepuasan Masyarakat | Satisfaction Survey',
    'survei kepuasan masyarakat | the satisfaction survey',
    'Fasilitasi Peningkatan Pelayanan Publik',
  ),
  entry(
    2,
    monitoring,
    'Evaluasi Akuntabilitas Kinerja Perangkat Daerah | Evaluation of Performance Accountability',
    'evaluasi akuntabilitas kinerja | the evaluation of performance accountability',
    'Monitoring dan Evaluasi Akuntabilitas Kinerja',
  ),
  entry(
    2,
    performanceReport,
    'Penyusunan Laporan Kinerja Sekretariat Daerah | Performance Report of the Regional Secretariat',
    'laporan kinerja Sekretariat Daerah | the performance report of the Regional Secretariat',
    'Monitoring dan Evaluasi Akuntabilitas Kinerja',
  ),
  entry(
    2,
    monitoring,
    'Penilaian Mandiri Pelaksanaan Reformasi Birokrasi | Self-assessment of Bureaucratic Reform',
    'penilaian mandiri reformasi birokrasi | the self-assessment of bureaucratic reform',
    'Pembinaan Pelaksanaan Reformasi Birokrasi',
    { flaw: 'OVERDUE' },
  ),
  entry(
    2,
    decree,
    'Penetapan Agen Perubahan Perangkat Daerah | Appointment of Change Agents',
    'agen perubahan perangkat daerah | the change agents of regional bodies',
    'Pembinaan Pelaksanaan Reformasi Birokrasi',
  ),
  entry(
    3,
    consultation,
    'Pelayanan Konsultasi Kelembagaan dan Tata Laksana | Consultation on Institutions and Procedures',
    'konsultasi kelembagaan dan tata laksana | consultation on institutions and procedures',
    'Pengelolaan Tatalaksana Pemerintahan',
  ),
  entry(
    1,
    personnel,
    'Pengusulan Kenaikan Pangkat Pegawai | Proposals for Promotion',
    'kenaikan pangkat | promotion',
    'Pendataan dan Pengelolaan Administrasi Kepegawaian',
  ),
  entry(
    1,
    personnel,
    'Pengajuan Cuti Pegawai | Applications for Leave',
    'cuti pegawai | leave',
    'Pendataan dan Pengelolaan Administrasi Kepegawaian',
    { status: 'DRAFT' },
  ),
];
