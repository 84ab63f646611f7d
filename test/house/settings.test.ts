import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withoutSecrets } from '../../src/core/log.ts';
import { readSettings, type SettingsRefused, settingsTable } from '../../src/core/settings.ts';

const problems = (env: Record<string, string>): readonly string[] => {
  try {
    readSettings(env);
    return [];
  } catch (error) {
    return (error as SettingsRefused).problems;
  }
};

describe('the settings', () => {
  test('of an empty environment are those of one machine with the embedded database and all data', () => {
    expect(readSettings({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: null,
      dataFolder: resolve('.ampera'),
      seed: 'all',
      logLevel: 'info',
      poolSize: 10,
      statementTimeout: 5000,
      requestTimeout: 8000,
      fileTimeout: 600_000,
      rateRequests: 300,
      ratePoints: 30_000,
      cacheBytes: 67_108_864,
      figureBytes: 67_108_864,
      proxies: null,
    });
  });

  test('never fill a real database unasked', () => {
    const DATABASE_URL = 'postgres://ampera:secret@localhost:5432/ampera';
    expect(readSettings({ DATABASE_URL }).seed).toBe('none');
    expect(readSettings({ DATABASE_URL, AMPERA_SEED: 'reference' }).seed).toBe('reference');
  });

  test('take an empty variable as one that is not there', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 4000, databaseUrl: null });
  });

  test.each([
    ['PORT', '80O0', 'PORT must be a whole number from 0 to 65535, for example 8080; it is "80O0".'],
    ['PORT', '70000', 'PORT must be a whole number from 0 to 65535, for example 8080; it is "70000".'],
    ['PORT', '-1', 'PORT must be a whole number from 0 to 65535, for example 8080; it is "-1".'],
    ['AMPERA_SEED', 'facts', 'AMPERA_SEED must be one of all, reference, none, for example reference; it is "facts".'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent, for example debug; it is "loud".'],
    [
      'AMPERA_PROXIES',
      '10.0.0.0/33',
      'AMPERA_PROXIES must be IP addresses or networks, joined by commas, for example 10.0.0.0/8,127.0.0.1; it is "10.0.0.0/33".',
    ],
    ['AMPERA_POOL', '0', 'AMPERA_POOL must be a whole number from 1 to 100, for example 20; it is "0".'],
  ])('refuse %s=%s with its name and what was expected', (name, value, says) => {
    expect(problems({ [name]: value })).toEqual([says]);
  });

  test('say all that is wrong at once', () => {
    expect(problems({ PORT: 'x', LOG_LEVEL: 'y', AMPERA_POOL: 'z' }).map(problem => problem.split(' ')[0])).toEqual([
      'PORT',
      'LOG_LEVEL',
      'AMPERA_POOL',
    ]);
  });

  test('refuse a request that may take no longer than a statement', () => {
    expect(problems({ AMPERA_REQUEST_TIMEOUT: '5000' })).toEqual([
      'AMPERA_REQUEST_TIMEOUT must be longer than AMPERA_STATEMENT_TIMEOUT (5000); it is 5000.',
    ]);
  });

  test.each(['mysql://a@b/c', 'postgres://host-only', 'ampera', 'postgres://u:hunter2@h:5432/'])(
    'refuse %s as an address without repeating it, since it can hold a password',
    DATABASE_URL => {
      const [problem, ...more] = problems({ DATABASE_URL });
      expect(more).toEqual([]);
      expect(problem).toMatch(/^DATABASE_URL must be the address of a PostgreSQL database/);
      expect(problem).not.toContain('hunter2');
    },
  );

  test('are all explained in both languages', () => {
    for (const { meaning, example } of settingsTable) {
      expect(meaning.every(says => says.length > 10)).toBe(true);
      expect(example).not.toBe('');
    }
  });
});

test.each([
  ['postgres://ampera:hunter2@db.example.id:5432/ampera', 'postgres://db.example.id:5432/ampera'],
  ['postgres://ampera:hun@ter2@db/ampera?sslmode=require&password=hunter2', 'postgres://db/ampera'],
  ['postgres://ampera:hunter2@localhost/ampera?host=%2Ftmp%2Fs', 'postgres://localhost/ampera (/tmp/s)'],
])('the log knows where a database is, never its password', (address, shown) => {
  expect(withoutSecrets(address)).toBe(shown);
});
