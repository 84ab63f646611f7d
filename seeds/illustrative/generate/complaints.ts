import { type Dice, dice } from './dice.ts';
import { type Row, sheet } from './sheet.ts';

const units = [
  'SETDA.ORG',
  'SETDA.HUKUM',
  'SETDA.PBJ',
  'SETDA.KESRA',
  'SETDA.UMUM',
  'DPMPTSP',
  'DISDUKCAPIL',
  'BAPENDA',
  'DINKES',
  'PUBMTR',
  'DISDIK',
  'DINSOS',
];
/** Complaints of these units are told apart by service. */
const services: Record<string, string> = {
  DPMPTSP: 'CONTOH-LAYANAN-DPMPTSP-1',
  BAPENDA: 'CONTOH-LAYANAN-BAPENDA-1',
  'SETDA.PBJ': 'CONTOH-LAYANAN-PBJ-1',
};
const informed = ['DISKOMINFO', 'SETDA.HUKUM', 'DISDIK', 'DINKES'];

interface Category {
  deadline: string;
  days: number;
  /** Usual number a quarter, for a bureau and for an agency that many people meet. */
  usual: [bureau: number, agency: number];
}

const categories: Category[] = [
  { deadline: 'SP4N_LAPOR/INFORMATION_OR_COMPLAINT', days: 5, usual: [4, 24] },
  { deadline: 'SP4N_LAPOR/NO_FIELD_INSPECTION', days: 14, usual: [2, 12] },
  { deadline: 'SP4N_LAPOR/FIELD_INSPECTION', days: 60, usual: [1, 5] },
];
const request: Category = { deadline: 'PPID/INFORMATION_REQUEST', days: 10, usual: [3, 9] };

const quarters = [2023, 2024, 2025].flatMap(year => [1, 2, 3, 4].map(quarter => `${year}-Q${quarter}`));

function statistic(unit: string, period: string, category: Category): Row {
  const name = category.deadline.split('/')[1] ?? '';
  const service = services[unit] ?? null;
  const roll = dice(`complaint/${unit}/${period}/${name}`);
  const usual = category.usual[unit.startsWith('SETDA') ? 0 : 1];
  const received = roll.between(0, usual) + roll.between(0, usual);
  const resolved = portion(received, 0.82, roll);
  const late = quarters.length - quarters.indexOf(period);
  const onTime = portion(resolved, 0.92 - late * 0.015, roll);
  return {
    code: `CONTOH-ADUAN/${service ?? unit}/${period}/${name}`,
    unit_code: unit,
    service_code: service,
    period,
    deadline_code: category.deadline,
    category: name,
    received,
    resolved,
    on_time: onTime,
    median_days: resolved === 0 ? null : median(category.days, onTime / resolved, roll),
  };
}

/** About that share of a count, and never more than all. */
const portion = (count: number, share: number, roll: Dice): number => Array.from({ length: count }).filter(() => roll.chance(share)).length;

/** Where half were on time or more, the median lies within the deadline. */
function median(days: number, onTime: number, roll: Dice): string {
  const halves = onTime > 0.5 ? roll.between(Math.ceil(days * 0.6), days * 2 - 1) : roll.between(days * 2 + 1, days * 3);
  return halves % 2 === 0 ? String(halves / 2) : `${(halves - 1) / 2}.5`;
}

export const complaintStatistic = sheet(
  'complaint_statistic',
  'code unit_code service_code period deadline_code category received resolved on_time median_days',
  [
    ...units.flatMap(unit => quarters.flatMap(period => categories.map(category => statistic(unit, period, category)))),
    ...informed.flatMap(unit => quarters.map(period => statistic(unit, period, request))),
  ],
);
