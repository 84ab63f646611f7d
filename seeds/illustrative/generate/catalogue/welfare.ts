import { entry } from '../catalogue.ts';
import { grant } from '../procedures/grant.ts';
import { incomingLetter } from '../procedures/incoming-letter.ts';
import { maintenance } from '../procedures/maintenance.ts';
import { meeting } from '../procedures/meeting.ts';
import { monitoring } from '../procedures/monitoring.ts';
import { performanceReport } from '../procedures/performance-report.ts';
import { policyPaper } from '../procedures/policy-paper.ts';
import { protocol } from '../procedures/protocol.ts';

const social = 'Fasilitasi, Koordinasi, Sinkronisasi, Evaluasi dan Capaian Kinerja Kebijakan Kesejahteraan Rakyat Bidang Sosial';
const health = 'Fasilitasi, Koordinasi, Sinkronisasi, Evaluasi dan Capaian Kinerja Kebijakan Kesejahteraan Rakyat Bidang Kesehatan';
const transport = 'Koordinasi dan Sinkronisasi Kesejahteraan Rakyat Bidang Komunikasi Informatika, Statistik, Persandian dan Perhubungan';
const youth = 'Koordinasi dan Sinkronisasi Kebijakan Kesejahteraan Rakyat Bidang Kepemudaan, Olahraga, Kebudayaan dan Pariwisata';
const women =
  'Koordinasi dan Sinkronisasi Kebijakan Kesejahteraan Rakyat Bidang Pemberdayaan Perempuan, Kependudukan, Desa, Transmigrasi dan Tenaga Kerja';

export const welfare = [
  entry(
    1,
    grant,
    'Fasilitasi Hibah Rumah Ibadah | Grants for Places of Worship',
    'hibah rumah ibadah | the grant for places of worship',
    'Pengelolaan Sarana dan Prasarana Spiritual',
    { earlier: true, service: 'KESRA-1' },
  ),
  entry(
    1,
    grant,
    'Fasilitasi Hibah Lembaga Keagamaan | Grants for Religious Institutions',
    'hibah lembaga keagamaan | the grant for religious institutions',
    'Fasilitasi Kelembagaan Bina Spiritual',
    { flaw: 'STEP_WITHOUT_PERFORMER' },
  ),
  entry(
    1,
    monitoring,
    'Pemantauan Pemanfaatan Hibah Keagamaan | Monitoring of Religious Grants',
    'pemantauan pemanfaatan hibah | the monitoring of grants',
    'Fasilitasi Kelembagaan Bina Spiritual',
  ),
  entry(
    1,
    protocol,
    'Penyelenggaraan Peringatan Hari Besar Keagamaan | Celebration of Religious Holidays',
    'peringatan hari besar keagamaan | the celebration of a religious holiday',
    'Fasilitasi Kelembagaan Bina Spiritual',
    { service: 'KESRA-2' },
  ),
  entry(
    1,
    maintenance,
    'Pemeliharaan Sarana Keagamaan Milik Provinsi | Maintenance of Provincial Religious Facilities',
    'pemeliharaan sarana keagamaan | the maintenance of religious facilities',
    'Pengelolaan Sarana dan Prasarana Spiritual',
  ),
  entry(
    2,
    policyPaper,
    'Penyusunan Telaahan Kebijakan Bidang Sosial | Policy Papers on Social Affairs',
    'telaahan kebijakan bidang sosial | the policy paper on social affairs',
    social,
  ),
  entry(
    2,
    policyPaper,
    'Penyusunan Telaahan Kebijakan Bidang Kesehatan | Policy Papers on Health',
    'telaahan kebijakan bidang kesehatan | the policy paper on health',
    health,
  ),
  entry(
    2,
    meeting,
    'Rapat Koordinasi Percepatan Penurunan Stunting | Coordination Meeting on Stunting',
    'rapat koordinasi percepatan penurunan stunting | the coordination meeting on stunting',
    health,
    { status: 'UNDER_REVIEW' },
  ),
  entry(
    2,
    meeting,
    'Rapat Sinkronisasi Kebijakan Perhubungan dan Statistik | Meeting on Transport and Statistics Policy',
    'rapat sinkronisasi kebijakan perhubungan dan statistik | the meeting on transport and statistics policy',
    transport,
  ),
  entry(
    3,
    policyPaper,
    'Penyusunan Telaahan Kebijakan Kepemudaan dan Olahraga | Policy Papers on Youth and Sport',
    'telaahan kebijakan kepemudaan dan olahraga | the policy paper on youth and sport',
    youth,
  ),
  entry(
    3,
    meeting,
    'Rapat Koordinasi Pemberdayaan Perempuan dan Desa | Coordination Meeting on Women and Villages',
    'rapat koordinasi pemberdayaan perempuan dan desa | the coordination meeting on women and villages',
    women,
  ),
  entry(
    2,
    performanceReport,
    'Penyusunan Laporan Capaian Kebijakan Kesejahteraan Rakyat | Report on Welfare Policy',
    'laporan capaian kebijakan kesejahteraan rakyat | the report on welfare policy',
    social,
    { status: 'DRAFT' },
  ),
  entry(
    1,
    incomingLetter,
    'Penanganan Surat Masuk Biro Kesejahteraan Rakyat | Incoming Mail of the Welfare Bureau',
    'surat masuk | the incoming letter',
  ),
];
