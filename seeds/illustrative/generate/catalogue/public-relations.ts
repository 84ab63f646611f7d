import { entry } from '../catalogue.ts';
import { archive } from '../procedures/archive.ts';
import { audience } from '../procedures/audience.ts';
import { documentation } from '../procedures/documentation.ts';
import { incomingLetter } from '../procedures/incoming-letter.ts';
import { policyPaper } from '../procedures/policy-paper.ts';
import { pressRelease } from '../procedures/press-release.ts';
import { protocol } from '../procedures/protocol.ts';
import { speech } from '../procedures/speech.ts';

const guests = 'Fasilitasi Kunjungan Tamu Kepala Daerah dan Wakil Kepala Daerah';
const pictures = 'Pengelolaan Dokumentasi Pimpinan';

export const publicRelations = [
  entry(
    2,
    protocol,
    'Fasilitasi Keprotokolan Kunjungan Tamu | Protocol for Visits of Guests',
    'kunjungan tamu pimpinan | the visit of guests',
    guests,
    { earlier: true },
  ),
  entry(
    2,
    protocol,
    'Fasilitasi Acara Resmi Pimpinan | Official Events of the Leadership',
    'acara resmi pimpinan | the official event',
    'Fasilitasi dan Koordinasi Pelaksanaan Acara',
  ),
  entry(
    2,
    protocol,
    'Penyelenggaraan Upacara Hari Besar Nasional | Ceremonies on National Days',
    'upacara hari besar nasional | the national day ceremony',
    'Pengelolaan Hubungan Keprotokolan',
    { flaw: 'NO_APPROVER' },
  ),
  entry(
    2,
    audience,
    'Pelayanan Permohonan Audiensi | Requests for an Audience',
    'permohonan audiensi | the request for an audience',
    guests,
    { service: 'HUMPRO-1' },
  ),
  entry(
    1,
    speech,
    'Penyiapan Naskah Sambutan Gubernur | Speeches of the Governor',
    'naskah sambutan Gubernur | the speech of the Governor',
    'Penyiapan Materi Pimpinan',
  ),
  entry(
    1,
    speech,
    'Penyiapan Bahan Paparan Pimpinan | Presentations of the Leadership',
    'bahan paparan pimpinan | the presentation of the leadership',
    'Penyiapan Materi Pimpinan',
  ),
  entry(
    1,
    pressRelease,
    'Penyusunan dan Penyiaran Siaran Pers | Press Releases',
    'siaran pers | the press release',
    'Fasilitasi Komunikasi Pimpinan',
  ),
  entry(
    1,
    pressRelease,
    'Penyampaian Klarifikasi Pemberitaan | Clarification of Media Reports',
    'klarifikasi pemberitaan | the clarification',
    'Fasilitasi Komunikasi Pimpinan',
    { status: 'UNDER_REVIEW' },
  ),
  entry(
    1,
    policyPaper,
    'Penyusunan Analisis Media | Media Analysis',
    'analisis media | the media analysis',
    'Fasilitasi Komunikasi Pimpinan',
  ),
  entry(
    3,
    documentation,
    'Peliputan dan Dokumentasi Kegiatan Pimpinan | Coverage of Leadership Events',
    'peliputan kegiatan pimpinan | the coverage of leadership events',
    pictures,
    { service: 'HUMPRO-2' },
  ),
  entry(
    3,
    documentation,
    'Pembuatan Video Kegiatan Pemerintah Provinsi | Videos of Provincial Events',
    'pembuatan video kegiatan | the video of the event',
    pictures,
    { status: 'DRAFT' },
  ),
  entry(
    3,
    archive,
    'Pengelolaan Arsip Foto dan Video | Archive of Photographs and Videos',
    'arsip foto dan video | the archive of photographs and videos',
    pictures,
    { flaw: 'NO_LEGAL_BASIS' },
  ),
  entry(
    1,
    incomingLetter,
    'Penanganan Surat Masuk Biro Humas dan Protokol | Incoming Mail of the Public Relations Bureau',
    'surat masuk | the incoming letter',
    null,
    { status: 'RETIRED' },
  ),
];
