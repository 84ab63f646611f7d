import { resolve } from 'node:path';
import { Refusal } from './refusal.ts';
import { addresses, choice, type Kind, postgresAddress, text, whole } from './setting-kinds.ts';

export type SeedChoice = 'all' | 'reference' | 'none';
export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';

/** Everything that can differ between two places the hub runs in. Times are in milliseconds. */
export interface Settings {
  port: number;
  host: string;
  databaseUrl: string | null;
  /** Folder of the embedded database, absolute. */
  dataFolder: string;
  seed: SeedChoice;
  logLevel: LogLevel;
  poolSize: number;
  statementTimeout: number;
  requestTimeout: number;
  /** How long a file of a whole list may take. */
  fileTimeout: number;
  /** Requests of one address a minute; 0 for no limit. */
  rateRequests: number;
  /** Points of one address a minute; 0 for no limit. */
  ratePoints: number;
  /** Bytes of answers kept in memory; 0 keeps none. */
  cacheBytes: number;
  /** Bytes of figures kept in memory, whatever answers show them; 0 keeps none. */
  figureBytes: number;
  /** Addresses of proxies whose word on the caller's address is taken. */
  proxies: string[] | null;
}

export interface Setting {
  name: string;
  key: keyof Settings;
  kind: Kind<unknown>;
  /** As one would write it; what an empty default stands for is said in the meaning. */
  default: string;
  example: string;
  /** English, Indonesian. */
  meaning: readonly [string, string];
}

/** The table that `--help` and the README are printed from. */
export const settingsTable: readonly Setting[] = [
  {
    name: 'PORT',
    key: 'port',
    kind: whole(0, 65_535),
    default: '4000',
    example: '8080',
    meaning: ['Port to listen on; 0 takes any free one.', 'Porta layanan; 0 mengambil yang kosong.'],
  },
  {
    name: 'HOST',
    key: 'host',
    kind: text,
    default: '127.0.0.1',
    example: '0.0.0.0',
    meaning: ['Address to listen on. Only this machine unless told otherwise.', 'Alamat layanan. Hanya mesin ini kecuali diatur lain.'],
  },
  {
    name: 'DATABASE_URL',
    key: 'databaseUrl',
    kind: postgresAddress,
    default: '',
    example: 'postgres://ampera:secret@db.example.id:5432/ampera',
    meaning: ['PostgreSQL 15 or newer. Not given: the embedded database.', 'PostgreSQL 15 atau lebih baru. Tanpa ini: basis data bawaan.'],
  },
  {
    name: 'AMPERA_DATA',
    key: 'dataFolder',
    kind: text,
    default: '.ampera',
    example: '/srv/ampera',
    meaning: ['Folder of the embedded database.', 'Folder basis data bawaan.'],
  },
  {
    name: 'AMPERA_SEED',
    key: 'seed',
    kind: choice('all', 'reference', 'none'),
    default: '',
    example: 'reference',
    meaning: [
      'What to load at start: all, reference (facts only) or none. Not given: all into the embedded database, none into DATABASE_URL.',
      'Data yang dimuat saat mulai: all, reference (fakta saja), atau none. Tanpa ini: all untuk basis data bawaan, none untuk DATABASE_URL.',
    ],
  },
  {
    name: 'LOG_LEVEL',
    key: 'logLevel',
    kind: choice('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'),
    default: 'info',
    example: 'debug',
    meaning: ['How much is logged.', 'Seberapa banyak yang dicatat.'],
  },
  {
    name: 'AMPERA_POOL',
    key: 'poolSize',
    kind: whole(1, 100),
    default: '10',
    example: '20',
    meaning: ['Most connections of each pool to the database.', 'Batas koneksi tiap kumpulan ke basis data.'],
  },
  {
    name: 'AMPERA_STATEMENT_TIMEOUT',
    key: 'statementTimeout',
    kind: whole(100, 600_000),
    default: '5000',
    example: '10000',
    meaning: ['Longest a statement may run, in milliseconds.', 'Waktu terlama satu perintah SQL, dalam milidetik.'],
  },
  {
    name: 'AMPERA_REQUEST_TIMEOUT',
    key: 'requestTimeout',
    kind: whole(100, 600_000),
    default: '8000',
    example: '15000',
    meaning: [
      'Longest a request may take, in milliseconds. Longer than a statement.',
      'Waktu terlama satu permintaan, dalam milidetik. Lebih lama dari perintah SQL.',
    ],
  },
  {
    name: 'AMPERA_FILE_TIMEOUT',
    key: 'fileTimeout',
    kind: whole(1000, 86_400_000),
    default: '600000',
    example: '1800000',
    meaning: [
      'Longest a file of a whole list may take to be read, in milliseconds.',
      'Waktu terlama pembacaan berkas seluruh daftar, dalam milidetik.',
    ],
  },
  {
    name: 'AMPERA_RATE_REQUESTS',
    key: 'rateRequests',
    kind: whole(0, 1_000_000),
    default: '300',
    example: '1200',
    meaning: ['Requests of one address a minute; 0 for no limit.', 'Permintaan satu alamat per menit; 0 tanpa batas.'],
  },
  {
    name: 'AMPERA_RATE_POINTS',
    key: 'ratePoints',
    kind: whole(0, 100_000_000),
    default: '30000',
    example: '300000',
    meaning: [
      'Points (see docs/cost.md) of one address a minute; 0 for no limit.',
      'Poin (lihat docs/cost.md) satu alamat per menit; 0 tanpa batas.',
    ],
  },
  {
    name: 'AMPERA_CACHE_BYTES',
    key: 'cacheBytes',
    kind: whole(0, 17_179_869_184),
    default: '67108864',
    example: '268435456',
    meaning: [
      'Most bytes of answers kept in memory (see docs/cache.md); 0 keeps none.',
      'Batas byte jawaban yang disimpan di memori (lihat docs/cache.md); 0 tidak menyimpan.',
    ],
  },
  {
    name: 'AMPERA_FIGURE_BYTES',
    key: 'figureBytes',
    kind: whole(0, 17_179_869_184),
    default: '67108864',
    example: '134217728',
    meaning: [
      'Most bytes of worked-out figures kept in memory (see docs/cache.md); 0 keeps none.',
      'Batas byte angka terhitung yang disimpan di memori (lihat docs/cache.md); 0 tidak menyimpan.',
    ],
  },
  {
    name: 'AMPERA_PROXIES',
    key: 'proxies',
    kind: addresses,
    default: '',
    example: '10.0.0.0/8,127.0.0.1',
    meaning: [
      'Addresses of proxies in front of the hub. Their X-Forwarded-For then says whose rate is counted.',
      'Alamat proksi di depan hub. X-Forwarded-For dari proksi itu menentukan laju siapa yang dihitung.',
    ],
  },
];

/** Settings that can't be started with: all that is wrong, at once. */
export class SettingsRefused extends Refusal {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The settings can't be used:\n${problems.map(problem => `  ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/** Reads the settings from an environment. An empty variable counts as not given, as `PORT= npm start` means. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const { name, key, kind, default: fallback, example } of settingsTable) {
    const given = env[name]?.trim() || fallback;
    const value = given === '' ? null : kind.read(given);
    if (value === undefined)
      problems.push(
        `${name} must be ${kind.expected}, for example ${example}; it is ${kind.isSecret ? 'something else' : JSON.stringify(given)}.`,
      );
    else values[key] = value;
  }
  const settings = values as unknown as Settings;
  if (settings.requestTimeout <= settings.statementTimeout)
    problems.push(
      `AMPERA_REQUEST_TIMEOUT must be longer than AMPERA_STATEMENT_TIMEOUT (${settings.statementTimeout}); it is ${settings.requestTimeout}.`,
    );
  if (problems.length > 0) throw new SettingsRefused(problems);

  settings.dataFolder = resolve(settings.dataFolder);
  // A real database is never filled unasked.
  settings.seed ??= settings.databaseUrl ? 'none' : 'all';
  return settings;
}
