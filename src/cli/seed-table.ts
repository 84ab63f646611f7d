import type { SeedReport } from '../sheet/seed.ts';

/** The report of a seeding as a table for people. */
export function seedTable(report: readonly SeedReport[]): string {
  const total = {
    table: 'all',
    files: [],
    created: sum(report, 'created'),
    changed: sum(report, 'changed'),
    unchanged: sum(report, 'unchanged'),
  };
  const rows = [...report, total].map(({ table, files, created, changed, unchanged }) =>
    [table, created, changed, unchanged, files.join(', ')].map(String),
  );
  const headed = [['table', 'created', 'changed', 'unchanged', 'files'], ...rows];
  const widths = [0, 1, 2, 3].map(column => Math.max(...headed.map(row => (row[column] as string).length)));
  return headed
    .map(row =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : column < 4 ? cell.padStart(widths[column] ?? 0) : cell))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const sum = (report: readonly SeedReport[], key: 'created' | 'changed' | 'unchanged'): number =>
  report.reduce((all, row) => all + row[key], 0);
