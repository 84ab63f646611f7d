import { entry } from '../catalogue.ts';
import { consultation } from '../procedures/consultation.ts';
import { decree } from '../procedures/decree.ts';
import { incomingLetter } from '../procedures/incoming-letter.ts';
import { meeting } from '../procedures/meeting.ts';
import { monitoring } from '../procedures/monitoring.ts';
import { performanceReport } from '../procedures/performance-report.ts';
import { policyPaper } from '../procedures/policy-paper.ts';
import { regionalEnterprise } from '../procedures/regional-enterprise.ts';

const farming = 'Koordinasi, Sinkronisasi dan Evaluasi Kebijakan Pertanian, Kehutanan, Kelautan dan Perikanan';
const mining = 'Koordinasi, Sinkronisasi dan Evaluasi Kebijakan Pertambangan dan Lingkungan Hidup';
const enterprises = 'Koordinasi, Sinkronisasi, Monitoring dan Evaluasi Kebijakan Pengelolaan BUMD Jasa Keuangan dan Aneka Usaha';
const founding = 'Koordinasi, Sinkronisasi dan Evaluasi Kebijakan Pendirian BUMD';
const agencies = 'Koordinasi, Sinkronisasi dan Evaluasi Kebijakan Pendirian BLUD';

export const economy = [
  entry(
    3,
    regionalEnterprise,
    'Penilaian Kinerja BUMD | Assessment of Regional Enterprises',
    'penilaian kinerja BUMD | the assessment of the regional enterprise',
    enterprises,
    { earlier: true },
  ),
  entry(
    3,
    regionalEnterprise,
    'Evaluasi Rencana Kerja dan Anggaran BUMD | Evaluation of Enterprise Plans and Budgets',
    'rencana kerja dan anggaran BUMD | the plan and budget of the regional enterprise',
    enterprises,
  ),
  entry(
    3,
    regionalEnterprise,
    'Fasilitasi Pendirian BUMD | Facilitation of New Regional Enterprises',
    'pendirian BUMD | the founding of the regional enterprise',
    founding,
    { flaw: 'NO_END' },
  ),
  entry(
    3,
    consultation,
    'Pelayanan Konsultasi BUMD dan BLUD | Consultation on Enterprises and Service Agencies',
    'konsultasi pengelolaan BUMD dan BLUD | consultation on enterprises and service agencies',
    agencies,
    { service: 'EKON-1' },
  ),
  entry(
    1,
    meeting,
    'Rapat Tim Pengendalian Inflasi Daerah | Meeting of the Inflation Control Team',
    'rapat tim pengendalian inflasi daerah | the meeting of the inflation control team',
    'Fasilitasi Pengelolaan Kebijakan Ekonomi Makro',
  ),
  entry(
    1,
    performanceReport,
    'Penyusunan Laporan Perkembangan Ekonomi Daerah | Report on the Regional Economy',
    'laporan perkembangan ekonomi daerah | the report on the regional economy',
    'Fasilitasi Pengelolaan Kebijakan Ekonomi Makro',
  ),
  entry(
    1,
    monitoring,
    'Pemantauan Harga Bahan Kebutuhan Pokok | Monitoring of Staple Prices',
    'pemantauan harga bahan pokok | the monitoring of staple prices',
    'Fasilitasi Pengelolaan Kebijakan Ekonomi Makro',
    { service: 'EKON-2' },
  ),
  entry(
    1,
    policyPaper,
    'Penyusunan Telaahan Kebijakan Usaha Mikro dan Kecil | Policy Papers on Small Enterprise',
    'telaahan kebijakan usaha mikro dan kecil | the policy paper on small enterprise',
    'Fasilitasi Pengelolaan Kebijakan Ekonomi Mikro',
  ),
  entry(
    2,
    policyPaper,
    'Penyusunan Telaahan Kebijakan Pertanian dan Kehutanan | Policy Papers on Agriculture and Forestry',
    'telaahan kebijakan pertanian dan kehutanan | the policy paper on agriculture and forestry',
    farming,
    { status: 'UNDER_REVIEW' },
  ),
  entry(
    2,
    monitoring,
    'Pemantauan Penyaluran Pupuk Bersubsidi | Monitoring of Subsidised Fertiliser',
    'pemantauan penyaluran pupuk bersubsidi | the monitoring of subsidised fertiliser',
    farming,
  ),
  entry(
    2,
    meeting,
    'Rapat Koordinasi Pertambangan dan Lingkungan Hidup | Coordination Meeting on Mining and Environment',
    'rapat koordinasi pertambangan dan lingkungan hidup | the coordination meeting on mining and environment',
    mining,
  ),
  entry(
    1,
    decree,
    'Penetapan Tim Percepatan Akses Keuangan Daerah | Appointment of the Financial Access Team',
    'tim percepatan akses keuangan daerah | the financial access team',
    'Fasilitasi Pengelolaan Kebijakan Ekonomi Mikro',
    { status: 'APPROVED' },
  ),
  entry(
    1,
    incomingLetter,
    'Penanganan Surat Masuk Biro Perekonomian | Incoming Mail of the Bureau of Economy',
    'surat masuk | the incoming letter',
  ),
];
