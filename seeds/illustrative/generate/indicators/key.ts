import { indicator } from './indicator.ts';

/** One or more for each objective; S06, S14 and S16 have none. */
export const keyIndicators = [
  indicator('KEY', 'IKU-01', 'Indeks nilai tambah produk pertanian | Index of added value of farm products', 'index 0-100', '58+1.8', {
    objective: 1,
    unit: 'DPTPH',
  }),
  indicator('KEY', 'IKU-02', 'Usaha mikro binaan yang naik kelas | Assisted micro-businesses that grew', 'percent', '12+2.5', {
    objective: 2,
    unit: 'DISKOPUKM',
  }),
  indicator(
    'KEY',
    'IKU-03',
    'Desa dengan program pengentasan kemiskinan yang tepat sasaran | Villages with well-aimed poverty programmes',
    'percent',
    '48+4',
    { objective: 3, unit: 'DPMD' },
  ),
  indicator(
    'KEY',
    'IKU-04',
    'Pencari kerja yang ditempatkan melalui pelayanan antarkerja | Job seekers placed by the labour service',
    'people',
    '5200+350',
    { objective: 4, unit: 'NAKERTRANS' },
  ),
  indicator(
    'KEY',
    'IKU-05',
    'Puskesmas yang memenuhi standar mutu layanan | Health centres that meet the quality standard',
    'percent',
    '61+4.5',
    { objective: 5, unit: 'DINKES', gap: 'MISSING_2022' },
  ),
  indicator(
    'KEY',
    'IKU-07',
    'Laporan kekerasan yang ditangani sampai selesai | Reports of violence handled to the end',
    'percent',
    '78+2',
    { objective: 7, unit: 'PPPA' },
  ),
  indicator(
    'KEY',
    'IKU-08',
    'Perangkat daerah dengan nilai akuntabilitas BB ke atas | Regional bodies graded BB or better for accountability',
    'percent',
    '45+6',
    { objective: 8, unit: 'SETDA.ORG' },
  ),
  indicator(
    'KEY',
    'IKU-08B',
    'Predikat akuntabilitas Sekretariat Daerah | Accountability grade of the Regional Secretariat',
    'grade',
    '1+0.4',
    { objective: 8, unit: 'SETDA', grades: ['CC', 'B', 'BB', 'A'] },
  ),
  indicator('KEY', 'IKU-09', 'Indeks kematangan organisasi perangkat daerah | Maturity index of regional bodies', 'index 0-100', '55+3', {
    objective: 9,
    unit: 'SETDA.ORG',
  }),
  indicator('KEY', 'IKU-10', 'Paket pengadaan yang selesai tepat waktu | Procurement packages finished on time', 'percent', '70+3', {
    objective: 10,
    unit: 'SETDA.PBJ',
  }),
  indicator(
    'KEY',
    'IKU-11',
    'Rata-rata nilai kepuasan unit pelayanan | Mean satisfaction score of service units',
    'score 25-100',
    '76+1.2',
    { objective: 11, unit: 'SETDA.ORG' },
  ),
  indicator('KEY', 'IKU-12', 'Layanan yang tersedia secara daring | Services available online', 'percent', '30+7', {
    objective: 12,
    unit: 'DISKOMINFO',
  }),
  indicator('KEY', 'IKU-13', 'Panjang jalan provinsi dalam kondisi mantap | Provincial roads in steady condition', 'percent', '74+2.2', {
    objective: 13,
    unit: 'PUBMTR',
  }),
  indicator('KEY', 'IKU-15', 'Indeks kerukunan antarumat | Index of harmony between religions', 'index 0-100', '71+0.9', {
    objective: 15,
    gap: 'NO_UNIT',
  }),
];
