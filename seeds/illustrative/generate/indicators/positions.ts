import { type Indicator, indicator } from './indicator.ts';

type Extra = Parameters<typeof indicator>[5];
const of = (position: string, name: string, measure: string, path: string, extra: Extra = {}): Indicator => {
  const bureau = position.split('-')[0] ?? '';
  const division = /-(B\d)/.exec(position)?.[1];
  const unit = `SETDA.${bureau}${division ? `.CONTOH-${division}` : ''}`;
  return indicator('POSITION', `IKJ-${position}-1`, name, measure, path, { unit, position: `CONTOH-JAB-${position}`, ...extra });
};

/** What positions answer for, never persons. Four come from nowhere. */
export const positionIndicators = [
  of('ORG', 'Indeks kematangan organisasi yang dicapai melalui biro | Maturity index reached through the bureau', 'index 0-100', '55+3', {
    from: 'IKU-09 DIRECT',
  }),
  of('ORG-B1', 'Dokumen analisis jabatan yang divalidasi | Job analyses validated', 'percent', '55+6', { from: 'UNIT-ORG-2 SPLIT 0.6' }),
  of('ORG-B1-AHLI', 'Informasi jabatan yang disusun | Job descriptions written', 'documents', '80+10', { from: 'IKJ-ORG-B1-1 SPLIT 0.5' }),
  of('ORG-B2', 'Laporan hasil evaluasi akuntabilitas yang terbit tepat waktu | Evaluation reports issued on time', 'percent', '70+4', {
    from: 'UNIT-ORG-3 CONTRIBUTING 0.6',
  }),
  of('ORG-B3', 'SOP yang diverifikasi dalam sepuluh hari | SOPs verified within ten days', 'percent', '60+5', {
    from: 'UNIT-ORG-1 CONTRIBUTING 0.5',
  }),
  of('ORG-B3-AHLI', 'Lembar verifikasi SOP yang diselesaikan | SOP verification sheets completed', 'documents', '120+15', {
    from: 'IKJ-ORG-B3-1 SPLIT 0.5',
  }),
  of('HUKUM', 'Rancangan produk hukum biro yang selesai tepat waktu | Drafts of the bureau finished on time', 'percent', '66+4', {
    from: 'UNIT-HUKUM-1 DIRECT 1',
  }),
  of('HUKUM-B1-AHLI', 'Rancangan yang dikaji dalam lima hari | Drafts studied within five days', 'percent', '62+5', {
    from: 'IKJ-HUKUM-1 CONTRIBUTING 0.5',
  }),
  of('HUKUM-B3', 'Perkara yang dijawab dalam tenggang waktu | Cases answered in time', 'percent', '90+1'),
  of('PEMOTDA-B2', 'Laporan kabupaten/kota yang dievaluasi | Reports of regencies and cities evaluated', 'percent', '75+4', {
    from: 'UNIT-PEMOTDA-1 CONTRIBUTING 0.6',
  }),
  of('PEMOTDA-B3', 'Naskah kerja sama yang difasilitasi | Agreements facilitated', 'documents', '12+2', { from: 'UNIT-PEMOTDA-2 SPLIT 1' }),
  of('KESRA-B1', 'Proposal hibah yang diverifikasi di lapangan | Grant proposals verified on the spot', 'percent', '70+5', {
    from: 'UNIT-KESRA-1 CONTRIBUTING 0.7',
  }),
  of('EKON-B3', 'BUMD yang dinilai setiap triwulan | Enterprises assessed every quarter', 'percent', '65+5', {
    from: 'UNIT-EKON-1 CONTRIBUTING 0.8',
  }),
  of('ADBANG-B1', 'Peringatan dini deviasi yang disampaikan | Early warnings of deviation given', 'percent', '60+6', {
    from: 'UNIT-ADBANG-1 CONTRIBUTING 0.5',
  }),
  of('PBJ', 'Paket yang selesai tepat waktu di bawah biro | Packages finished on time under the bureau', 'percent', '70+3', {
    from: 'UNIT-PBJ-1 DIRECT 1',
  }),
  of('PBJ-B1-AHLI', 'Berita acara evaluasi yang terbit sesuai jadwal | Evaluation minutes issued on schedule', 'percent', '72+4', {
    from: 'IKJ-PBJ-1 CONTRIBUTING 0.6',
  }),
  of('PBJ-B2-AHLI', 'Ketersediaan sistem pengadaan | Availability of the procurement system', 'percent', '97+0.3'),
  of('UMUM-B2', 'Aset yang diperiksa fisiknya | Assets physically inspected', 'percent', '60+6', { from: 'UNIT-UMUM-1 CONTRIBUTING 0.6' }),
  of('UMUM-B3-AHLI', 'Berkas arsip yang tertata | Files in order', 'documents', '900+100'),
  of('HUMPRO-B2', 'Acara yang diperiksa sebelum pelaksanaan | Events inspected beforehand', 'percent', '88+1.5', { gap: 'NO_TARGET' }),
];
