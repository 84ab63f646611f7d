import type { About } from '../core/about.ts';
import type { Confidence } from '../core/enums.ts';
import type { RowRef } from '../describe/computed.ts';
import type { Figure } from '../reckon/figure.ts';
import { calculation, reckon } from '../reckon/reckon.ts';
import { type Exact, exact } from '../reckon/rounding.ts';
import { numberOf, share, single } from '../reckon/share.ts';
import type { RuleBook } from '../rule/rule-book.ts';
import type { Contradiction } from './contradictions.loader.ts';
import type { Tally } from './tally.loader.ts';
import type { LatestValue } from './timeliness.loader.ts';

const certain = (isMadeUp: boolean): Confidence => (isMadeUp ? 'ILLUSTRATIVE' : 'CONFIRMED');

const completeness = share({ rule: 'QUALITY_COMPLETENESS', part: single('filledFields'), whole: single('expectedFields') });

const validity = share({
  rule: 'QUALITY_VALIDITY',
  part: { text: '(rows − brokenRows)', of: inputs => inputs.get('rows').sub(inputs.get('brokenRows')) },
  whole: single('rows'),
});

const sourcedShare = share({ rule: 'QUALITY_SOURCED', part: single('sourcedRows'), whole: single('rows') });

/** An indicator without a value has no age, and is not in time. */
const timeliness = share({
  rule: 'QUALITY_TIMELINESS',
  part: {
    text: 'number of i with monthsOld[i] < monthsAllowed[i]',
    of: inputs =>
      exact(
        inputs
          .all('monthsAllowed')
          .filter(([code, allowed]) => inputs.has(`monthsOld[${code}]`) && inputs.get(`monthsOld[${code}]`).lt(allowed)).length,
      ),
  },
  whole: numberOf('monthsAllowed', 'i'),
});

const contradictions = calculation({
  rule: 'CONTRADICTING_CLAIMS',
  formula: 'sum over k of contradiction[k]',
  unit: ['contradictions', 'pertentangan'],
  decimals: 0,
  calculate: inputs => inputs.all('contradiction').reduce((sum, [, one]) => sum.add(one), exact(0)),
});

const nothingCounts: About = ['No row counts here.', 'Tidak ada baris yang dihitung di sini.'];

export const completenessOf = ({ expected, filled, rows, isMadeUp }: Tally, subject: RowRef | null): Figure =>
  reckon(
    completeness,
    [
      { name: 'filledFields', value: filled, subject, confidence: certain(isMadeUp) },
      { name: 'expectedFields', value: expected, subject, confidence: certain(isMadeUp) },
    ],
    rows === 0
      ? nothingCounts
      : expected === 0
        ? [
            'Every field that may be empty here is rightly so: nothing should be filled that is not filled always.',
            'Semua isian yang boleh kosong di sini memang wajar kosong: tidak ada isian yang semestinya terisi selain yang selalu terisi.',
          ]
        : undefined,
  );

export const validityOf = ({ rows, broken, isMadeUp }: Tally, subject: RowRef | null): Figure =>
  reckon(
    validity,
    [
      { name: 'rows', value: rows, subject, confidence: certain(isMadeUp) },
      { name: 'brokenRows', value: broken, subject, confidence: certain(isMadeUp) },
    ],
    rows === 0 ? nothingCounts : undefined,
  );

export const sourcedShareOf = ({ rows, isMadeUp }: Tally, sourced: number, subject: RowRef | null): Figure =>
  reckon(
    sourcedShare,
    [
      { name: 'sourcedRows', value: sourced, subject, confidence: certain(isMadeUp) },
      { name: 'rows', value: rows, subject, confidence: certain(isMadeUp) },
    ],
    rows === 0 ? nothingCounts : undefined,
  );

/** Months after the end of its period for which a value is the newest that can be expected. */
export const monthsAllowed = (book: RuleBook, frequency: string): Exact | null => book.number(`QUALITY_TIMELINESS/months_${frequency}`);

export const timelinessOf = (latest: readonly LatestValue[], book: RuleBook): Figure =>
  reckon(
    timeliness,
    latest.flatMap(({ code, frequency, age, indicatorId, observationId, isMadeUp }) => [
      {
        name: `monthsOld[${code}]`,
        value: age,
        subject: observationId ? { table: 'observation', id: observationId } : { table: 'indicator', id: indicatorId },
        confidence: certain(isMadeUp),
      },
      { name: `monthsAllowed[${code}]`, value: monthsAllowed(book, frequency), subject: { table: 'indicator', id: indicatorId } },
    ]),
    latest.length === 0
      ? ['No indicator that is measured at fixed times counts here.', 'Tidak ada indikator berkala yang dihitung di sini.']
      : undefined,
  );

/** Only values of indicators can be late. */
export const withoutTimeliness = (): Figure =>
  reckon(
    timeliness,
    [],
    [
      'Rows of this type have no frequency: only values of indicators can be out of date.',
      'Baris jenis ini tidak berkala: hanya nilai indikator yang dapat kedaluwarsa.',
    ],
  );

export const contradictionCount = (found: readonly Contradiction[]): Figure =>
  reckon(
    contradictions,
    found.map(({ key, table, id, isMadeUp }) => ({
      name: `contradiction[${key}]`,
      value: 1,
      subject: { table, id },
      confidence: certain(isMadeUp),
    })),
  );
