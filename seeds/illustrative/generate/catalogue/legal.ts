import { entry } from '../catalogue.ts';
import { archive } from '../procedures/archive.ts';
import { consultation } from '../procedures/consultation.ts';
import { incomingLetter } from '../procedures/incoming-letter.ts';
import { litigation } from '../procedures/litigation.ts';
import { meeting } from '../procedures/meeting.ts';
import { monitoring } from '../procedures/monitoring.ts';
import { regionalProposal } from '../procedures/regional-proposal.ts';
import { regulation } from '../procedures/regulation.ts';

export const legal = [
  entry(
    1,
    regulation,
    'Penyusunan Rancangan Peraturan Daerah | Drafting of Regional Regulations',
    'rancangan peraturan daerah | the draft regional regulation',
    'Fasilitasi Penyusunan Produk Hukum Pengaturan',
    { earlier: true, service: 'HUKUM-2' },
  ),
  entry(
    1,
    regulation,
    'Penyusunan Rancangan Peraturan Gubernur | Drafting of Governor Regulations',
    'rancangan peraturan gubernur | the draft governor regulation',
    'Fasilitasi Penyusunan Produk Hukum Pengaturan',
    { flaw: 'ONE_EXIT' },
  ),
  entry(
    1,
    regulation,
    'Penyusunan Rancangan Keputusan Gubernur | Drafting of Governor Decrees',
    'rancangan keputusan gubernur | the draft governor decree',
    'Fasilitasi Penyusunan Produk Hukum Penetapan',
  ),
  entry(
    1,
    regulation,
    'Penyusunan Rancangan Instruksi Gubernur | Drafting of Governor Instructions',
    'rancangan instruksi gubernur | the draft governor instruction',
    'Fasilitasi Penyusunan Produk Hukum Penetapan',
    { status: 'SUBMITTED' },
  ),
  entry(
    1,
    meeting,
    'Rapat Harmonisasi Rancangan Produk Hukum | Harmonisation Meeting on Draft Legal Products',
    'rapat harmonisasi rancangan produk hukum | the harmonisation meeting',
    'Fasilitasi Penyusunan Produk Hukum Pengaturan',
  ),
  entry(
    1,
    archive,
    'Pendokumentasian Produk Hukum Daerah | Documentation of Regional Legal Products',
    'dokumentasi produk hukum daerah | the documentation of legal products',
    'Pendokumentasian Produk Hukum dan Naskah Hukum',
    { service: 'HUKUM-1' },
  ),
  entry(
    2,
    regionalProposal,
    'Evaluasi Rancangan Perda Kabupaten/Kota tentang APBD | Evaluation of Draft Budget Regulations of Regencies and Cities',
    'rancangan peraturan daerah tentang APBD | the draft regulation on the regional budget',
    'Fasilitasi dan Evaluasi Produk Hukum Kabupaten/Kota',
  ),
  entry(
    2,
    regionalProposal,
    'Fasilitasi Rancangan Perda Kabupaten/Kota | Facilitation of Draft Regulations of Regencies and Cities',
    'rancangan peraturan daerah kabupaten/kota | the draft regulation of the regency or city',
    'Fasilitasi dan Evaluasi Produk Hukum Kabupaten/Kota',
    { status: 'UNDER_REVIEW' },
  ),
  entry(
    3,
    litigation,
    'Penanganan Perkara Perdata | Handling of Civil Cases',
    'perkara perdata | the civil case',
    'Fasilitasi Penyelesaian Masalah Hukum',
  ),
  entry(
    3,
    litigation,
    'Penanganan Perkara Tata Usaha Negara | Handling of Administrative Cases',
    'perkara tata usaha negara | the administrative case',
    'Fasilitasi Penyelesaian Masalah Hukum',
  ),
  entry(
    3,
    consultation,
    'Pelayanan Pertimbangan Hukum | Legal Advice',
    'pertimbangan hukum | legal advice',
    'Fasilitasi Penyelesaian Masalah Non Litigasi dan HAM',
    { service: 'HUKUM-3' },
  ),
  entry(
    3,
    monitoring,
    'Pemantauan Rencana Aksi Hak Asasi Manusia Daerah | Monitoring of the Human Rights Action Plan',
    'pemantauan rencana aksi hak asasi manusia | the monitoring of the human rights action plan',
    'Fasilitasi Penyelesaian Masalah Non Litigasi dan HAM',
  ),
  entry(1, incomingLetter, 'Penanganan Surat Masuk Biro Hukum | Incoming Mail of the Legal Bureau', 'surat masuk | the incoming letter'),
];
