import { type Indicator, indicator } from './indicator.ts';

type Extra = Parameters<typeof indicator>[5];
const of = (code: string, services: string[], name: string, measure: string, path: string, extra: Extra = {}): Indicator =>
  indicator('SERVICE', `LAY-${code}`, name, measure, path, { services: services.map(service => `CONTOH-LAYANAN-${service}`), ...extra });

/** Measures of services; some are shared by several. */
export const serviceIndicators = [
  of(
    '1',
    ['ORG-1', 'ORG-2', 'ORG-3', 'PBJ-2'],
    'Permohonan konsultasi yang dijawab tepat waktu | Consultations answered on time',
    'percent',
    '74+3',
  ),
  of('2', ['PBJ-1'], 'Waktu verifikasi akun penyedia | Time to verify a supplier account', 'minutes', '95-6', {
    direction: 'LOWER_IS_BETTER',
    decimals: 0,
    frequency: 'QUARTERLY',
  }),
  of(
    '3',
    ['DPMPTSP-1', 'DISHUB-1'],
    'Izin yang terbit dalam batas waktu standar | Licences issued within the standard time',
    'percent',
    '73+3',
    { from: 'UNIT-DPMPTSP-1 DIRECT 0.5' },
  ),
  of(
    '4',
    ['HUKUM-1', 'DISARSIP-1'],
    'Permintaan dokumen yang dipenuhi pada hari yang sama | Requests met on the same day',
    'percent',
    '70+4',
  ),
  of('5', ['BAPENDA-1'], 'Waktu tunggu pembayaran pajak kendaraan | Waiting time to pay vehicle tax', 'minutes', '48-3', {
    direction: 'LOWER_IS_BETTER',
    decimals: 0,
    frequency: 'QUARTERLY',
  }),
  of(
    '6',
    ['DISKOMINFO-1'],
    'Permohonan informasi yang dijawab dalam sepuluh hari | Information requests answered within ten days',
    'percent',
    '79+3',
    { frequency: 'QUARTERLY' },
  ),
  of('7', ['RSERBA-1'], 'Waktu tunggu rawat jalan | Waiting time for outpatients', 'minutes', '85-5', {
    direction: 'LOWER_IS_BETTER',
    decimals: 0,
  }),
  of(
    '8',
    ['DISPUS-1', 'DISPORA-1', 'UMUM-1'],
    'Kunjungan atau pemakaian yang tercatat | Visits or uses recorded',
    'activities',
    '2400+260',
  ),
];
