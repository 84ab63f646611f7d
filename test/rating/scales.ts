import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Scale } from '../../src/rating/scale-book.ts';
import { exact } from '../../src/reckon/rounding.ts';

const read = (file: string): Record<string, string>[] => parse(readFileSync(`seeds/reference/${file}`, 'utf8'), { columns: true });
const names = read('rating_scale_names.csv');
const grades = read('rating_scales.csv');
const number = (text: string | undefined) => (text ? exact(text) : null);

/** A scale as the reference files have it; the public sees only what is confirmed. */
export function scaleFrom(code: string, sight: 'open' | 'desk' = 'desk'): Scale | null {
  const isSeen = (row: Record<string, string>): boolean => sight === 'desk' || row['confidence'] !== 'unconfirmed';
  const name = names.find(row => row['code'] === code && isSeen(row));
  if (!name) return null;
  const own = grades.filter(row => row['scale'] === code).sort((a, b) => Number(b['min']) - Number(a['min']));
  return {
    ref: { table: 'rating_scale', id: code },
    code,
    confidence: 'CONFIRMED',
    lowest: number(name['lowest_score']),
    highest: number(name['highest_score']),
    decimals: name['decimals'] ? Number(name['decimals']) : null,
    grades: own
      .map((row, index) => ({ row, rank: index + 1 }))
      .filter(({ row }) => isSeen(row))
      .map(({ row, rank }) => ({
        id: `${code}/${row['grade']}`,
        grade: row['grade'] as string,
        rank,
        label: [row['label_en'] as string, row['label_id'] as string] as const,
        from: row['valid_from'] ? `${row['valid_from']}-01-01` : null,
        to: row['valid_to'] ? `${Number(row['valid_to']) + 1}-01-01` : null,
        confidence: 'CONFIRMED' as const,
        band: row['min']
          ? {
              grade: row['grade'] as string,
              rank,
              minimum: exact(row['min']),
              isMinimumInclusive: row['min_inclusive'] === 'yes',
              maximum: number(row['max']),
              isMaximumInclusive: row['max_inclusive'] === 'yes',
            }
          : null,
      })),
  };
}
