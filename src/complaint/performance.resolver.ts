import type { About } from '../core/about.ts';
import { notAfterToday } from '../core/days.ts';
import { badInput } from '../core/errors.ts';
import { parsePeriod } from '../core/period.ts';
import { Computed } from '../describe/computed.ts';
import type { Batch } from '../read/question.ts';
import { addRoot } from '../read/root.ts';
import type { Argument } from '../read/shape.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';
import { keyOf, performanceByUnit } from './performance.loader.ts';
import { ComplaintPerformance } from './performance.ts';
import type { Subject } from './performance-of.ts';

const periodArgument: Argument = {
  name: 'period',
  type: () => String,
  about: [
    'Code of the period: 2024, 2024-S1, 2024-Q3, 2024-05. A year covers its quarters.',
    'Kode periode: 2024, 2024-S1, 2024-Q3, 2024-05. Satu tahun mencakup triwulannya.',
  ],
};

function readPeriod(value: unknown): string {
  if (typeof value === 'string' && parsePeriod(value)) return value;
  throw badInput(
    'period is written like 2024, 2024-S1, 2024-Q3 or 2024-05.',
    'period ditulis seperti 2024, 2024-S1, 2024-Q3, atau 2024-05.',
    {
      field: 'period',
      example: '2024-Q3',
    },
  );
}

/** The calendar year before the day asked for: the last one that is sure to be over. */
const yearBefore = (day: string): string => String(Number(day.slice(0, 4)) - 1);

const unitByCode: Batch<string, string | null> = async (codes, question) => {
  const rows = await question.query('select id, code from organization_unit where code = any($1)', [codes]);
  const byCode = new Map(rows.map(row => [row['code'], row['id'] as string]));
  return codes.map(code => byCode.get(code) ?? null);
};

function add(field: string, subject: Subject, ofUnit: About, ofAll: About): void {
  Computed(
    () => ComplaintPerformance,
    ofUnit,
    ['id'],
    (unit, question, _info, args) => {
      const period = args['period'] ?? yearBefore(notAfterToday(unit['asOf'] as string, question));
      return question.load(performanceByUnit, keyOf({ unit: unit['id'] as string, period: readPeriod(period), subject }));
    },
    [
      {
        ...periodArgument,
        about: [
          `${periodArgument.about[0]} The calendar year before the day asked for when not given.`,
          `${periodArgument.about[1]} Tahun kalender sebelum hari yang ditanyakan bila tidak diberikan.`,
        ],
      },
    ],
  )(OrganizationUnit.prototype, field);

  addRoot(field, {
    type: () => ComplaintPerformance,
    about: ofAll,
    args: [
      { ...periodArgument, required: true },
      {
        name: 'unit',
        type: () => String,
        about: [
          'Code of a unit: "SETDA.ORG". All units together when not given.',
          'Kode unit: "SETDA.ORG". Semua unit bersama bila tidak diberikan.',
        ],
      },
    ],
    resolve: async (args, question) => {
      const period = readPeriod(args['period']);
      const code = (args['unit'] as string | null | undefined) ?? null;
      const unit = code === null ? null : await question.load(unitByCode, code);
      if (code !== null && unit === null) return null;
      return question.load(performanceByUnit, keyOf({ unit, period, subject }));
    },
  });
}

add(
  'complaintPerformance',
  'COMPLAINTS',
  [
    'How the unit dealt with complaints in a period, by kind and against the legal deadlines (COMPLAINT_ON_TIME). Requests for information are not among them.',
    'Penanganan pengaduan oleh unit dalam satu periode, menurut jenis dan terhadap batas waktunya (COMPLAINT_ON_TIME). Permohonan informasi tidak termasuk.',
  ],
  [
    'How complaints were dealt with in a period, by one unit or by all of them. Null when there is no such unit.',
    'Penanganan pengaduan dalam satu periode, oleh satu unit atau semua unit. Null bila unitnya tidak ada.',
  ],
);
add(
  'informationRequestPerformance',
  'INFORMATION_REQUESTS',
  [
    'How the unit dealt with requests for public information in a period (channel PPID). Their deadlines are not confirmed, so the share on time is only for those signed in.',
    'Penanganan permohonan informasi publik oleh unit dalam satu periode (saluran PPID). Batas waktunya belum terkonfirmasi, sehingga bagian tepat waktu hanya untuk pengguna yang masuk.',
  ],
  [
    'How requests for public information were dealt with in a period, by one unit or by all of them. Null when there is no such unit.',
    'Penanganan permohonan informasi publik dalam satu periode, oleh satu unit atau semua unit. Null bila unitnya tidak ada.',
  ],
);
