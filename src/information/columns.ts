import type { About } from '../core/about.ts';
import type { Figure } from '../reckon/figure.ts';
import { type Finding, finding, findingKind } from '../reckon/finding.ts';
import { reckon } from '../reckon/reckon.ts';
import { numberOf, share, single, sumOf, times } from '../reckon/share.ts';
import type { RuleBook } from '../rule/rule-book.ts';
import type { Line } from './list.loader.ts';

const columnEmpty = findingKind({
  code: 'DIP_COLUMN_EMPTY',
  severity: 'WARNING',
  rule: 'DIP_COLUMNS',
  means: [
    'A legal column of an entry of the public information list is empty or half filled.',
    'Kolom wajib suatu butir daftar informasi publik kosong atau terisi sebagian.',
  ],
});

const completeness = share({
  rule: 'DIP_COLUMNS',
  part: sumOf('filled'),
  whole: times(single('columns'), numberOf('filled')),
  where: 'filled counts the columns of one entry',
});

/** The seven legal columns, and whether a line fills them: time and place of making are one column. */
const legal: [name: About, isFilled: (line: Line) => boolean][] = [
  [['number', 'nomor'], () => true],
  [['summary', 'ringkasan isi'], line => line.summary[1].trim() !== ''],
  [['holder', 'unit penguasa'], () => true],
  [['responsible', 'penanggung jawab'], line => line.responsible !== null],
  [['time and place of making', 'waktu dan tempat pembuatan'], line => line.madeOn !== null && (line.madeAt ?? '').trim() !== ''],
  [['form', 'bentuk'], () => true],
  [['retention', 'jangka waktu penyimpanan'], line => (line.retention?.[1] ?? '').trim() !== ''],
];

const empty: About = ['The list is empty.', 'Daftarnya kosong.'];

/** How much of the legal columns is filled. */
export const columnsFilled = (lines: readonly Line[], book: RuleBook): Figure =>
  reckon(
    completeness,
    [
      ...lines.map(line => ({
        name: `filled[${line.code}]`,
        value: legal.filter(([, isFilled]) => isFilled(line)).length,
        subject: { table: 'public_information', id: line.information },
        confidence: line.confidence,
      })),
      book.input('DIP_COLUMNS/columns', 'columns'),
    ],
    lines.length === 0 ? empty : undefined,
  );

/** Lines with an empty column, and which. */
export const columnFindings = (lines: readonly Line[]): Finding[] =>
  lines.flatMap(line => {
    const missing = legal.filter(([, isFilled]) => !isFilled(line)).map(([name]) => name);
    if (missing.length === 0) return [];
    const [english, indonesian] = [0, 1].map(language => missing.map(name => name[language]).join(', '));
    return finding(columnEmpty, [`${line.code}: ${english} not filled in.`, `${line.code}: ${indonesian} belum terisi.`], line.code, {
      table: 'public_information',
      id: line.information,
    });
  });
