import { type Row, sheet } from './sheet.ts';
import { words } from './words.ts';

const lists: Record<string, string[]> = {
  'SETDA.PEMOTDA': [
    'Melaksanakan fasilitasi pemerintahan umum dan penataan wilayah. | Facilitate general government and territorial arrangement.',
    'Melaksanakan fasilitasi administrasi kepala daerah dan DPRD. | Facilitate the administration of heads of region and councils.',
    'Melaksanakan evaluasi penyelenggaraan pemerintahan daerah. | Evaluate regional government.',
    'Melaksanakan fasilitasi kerja sama antarpemerintah. | Facilitate cooperation between governments.',
    'Menyusun laporan penyelenggaraan pemerintahan daerah. | Prepare the report on regional government.',
  ],
  'SETDA.KESRA': [
    'Melaksanakan pengelolaan sarana dan prasarana spiritual. | Manage spiritual facilities.',
    'Melaksanakan fasilitasi kelembagaan bina spiritual. | Facilitate institutions of spiritual guidance.',
    'Mengoordinasikan kebijakan kesejahteraan rakyat bidang sosial dan kesehatan. | Coordinate welfare policy on social affairs and health.',
    'Mengoordinasikan kebijakan kepemudaan, olahraga, kebudayaan, dan pariwisata. | Coordinate policy on youth, sport, culture and tourism.',
    'Mengoordinasikan kebijakan pemberdayaan perempuan, desa, dan tenaga kerja. | Coordinate policy on women, villages and labour.',
  ],
  'SETDA.HUKUM': [
    'Melaksanakan fasilitasi penyusunan produk hukum pengaturan. | Facilitate the drafting of regulations.',
    'Melaksanakan fasilitasi penyusunan produk hukum penetapan. | Facilitate the drafting of decrees.',
    'Melaksanakan pendokumentasian produk hukum dan naskah hukum. | Document legal products and texts.',
    'Melaksanakan fasilitasi dan evaluasi produk hukum kabupaten/kota. | Facilitate and evaluate legal products of regencies and cities.',
    'Melaksanakan fasilitasi penyelesaian masalah hukum. | Facilitate the settlement of legal cases.',
    'Melaksanakan fasilitasi penyelesaian non litigasi dan hak asasi manusia. | Facilitate settlement out of court and human rights.',
  ],
  'SETDA.EKON': [
    'Melaksanakan fasilitasi kebijakan ekonomi makro dan mikro. | Facilitate macro- and microeconomic policy.',
    'Mengoordinasikan kebijakan pertanian, kehutanan, kelautan, dan perikanan. | Coordinate policy on agriculture, forestry and fisheries.',
    'Mengoordinasikan kebijakan pertambangan dan lingkungan hidup. | Coordinate policy on mining and environment.',
    'Memantau dan mengevaluasi pengelolaan BUMD. | Monitor and evaluate regional enterprises.',
    'Mengoordinasikan kebijakan pendirian BUMD dan BLUD. | Coordinate policy on founding enterprises and service agencies.',
  ],
  'SETDA.ADBANG': [
    'Mengendalikan administrasi pelaksanaan pembangunan APBD. | Control the administration of development from the regional budget.',
    'Mengendalikan administrasi pelaksanaan pembangunan APBN dan wilayah. | Control the administration of development from the national budget and by area.',
    'Menganalisis capaian kinerja pembangunan. | Analyse the results of development.',
    'Menyusun laporan pelaksanaan pembangunan daerah. | Prepare the report on regional development.',
  ],
  'SETDA.PBJ': [
    'Mengelola strategi pengadaan barang dan jasa. | Manage the procurement strategy.',
    'Melaksanakan pemilihan penyedia barang dan jasa. | Select suppliers of goods and services.',
    'Memantau dan mengevaluasi pengadaan barang dan jasa. | Monitor and evaluate procurement.',
    'Mengelola sistem pengadaan secara elektronik. | Manage the electronic procurement system.',
    'Membina sumber daya manusia dan kelembagaan pengadaan. | Develop the people and institutions of procurement.',
    'Melaksanakan pendampingan dan konsultasi pengadaan. | Assist and advise on procurement.',
  ],
  'SETDA.ORG': [
    'Melaksanakan fasilitasi penataan kelembagaan provinsi. | Facilitate the arrangement of provincial bodies.',
    'Melaksanakan fasilitasi penataan kelembagaan kabupaten/kota. | Facilitate the arrangement of bodies of regencies and cities.',
    'Melaksanakan penataan analisis jabatan. | Carry out job analysis.',
    'Membina pelaksanaan reformasi birokrasi. | Guide bureaucratic reform.',
    'Memantau dan mengevaluasi akuntabilitas kinerja. | Monitor and evaluate performance accountability.',
    'Mengelola tata laksana pemerintahan dan peningkatan pelayanan publik. | Manage government procedures and better public services.',
  ],
  'SETDA.UMUM': [
    'Menyusun dokumen perencanaan dan penganggaran Sekretariat Daerah. | Prepare the planning and budget documents of the Regional Secretariat.',
    'Melaksanakan administrasi keuangan Sekretariat Daerah. | Carry out the financial administration of the Regional Secretariat.',
    'Melaksanakan penatausahaan dan pengamanan barang milik daerah. | Administer and safeguard regional property.',
    'Melaksanakan persuratan dan penatausahaan arsip dinamis. | Handle correspondence and active records.',
    'Melaksanakan pemeliharaan gedung dan pelayanan kerumahtanggaan. | Maintain buildings and provide household services.',
  ],
  'SETDA.HUMPRO': [
    'Menyiapkan materi pimpinan. | Prepare the material of the leadership.',
    'Melaksanakan fasilitasi komunikasi pimpinan. | Facilitate the communication of the leadership.',
    'Mengelola dokumentasi pimpinan. | Manage the documentation of the leadership.',
    'Melaksanakan fasilitasi acara dan kunjungan tamu. | Facilitate events and visits of guests.',
    'Mengelola hubungan keprotokolan. | Manage protocol relations.',
  ],
};

const rows: Row[] = Object.entries(lists).flatMap(([unit, texts]) =>
  texts.map((text, i) => ({
    code: `CONTOH-TUGAS/${unit}/${i + 1}`,
    unit_code: unit,
    number: i + 1,
    text: words(text),
    valid_from: '2017-01-02',
  })),
);

export const duties = sheet('duty', 'code unit_code number text_ valid_from', rows);
