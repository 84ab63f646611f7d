import type { About } from '../core/about.ts';
import type { RowRef } from '../describe/computed.ts';
import type { Question } from '../read/question.ts';
import { type Finding, finding, findingKind } from '../reckon/finding.ts';

const undatedRows = findingKind({
  code: 'UNDATED_ROWS',
  severity: 'INFO',
  rule: 'UNDATED_ROWS',
  means: [
    'A past day was asked for, and rows of which no source tells the first day are counted: they count on every day, also on one before they existed. Give their validFrom.',
    'Hari yang lampau ditanyakan, dan baris yang hari awalnya tidak disebut sumber mana pun turut dihitung: baris itu dihitung pada setiap hari, juga sebelum ada. Isi validFrom-nya.',
  ],
});

const startDay: About = ['start day', 'hari awal'];

/** Rows of one sort that a result counts: how many, and of how many of them the first day is not known. */
export interface Dated {
  /** What they are, in the plural: "services". */
  rows: About;
  undated: number;
  all: number;
  /** What they carry none of, where it is not a first day of validity. */
  lacks?: About;
}

/** How many of some rows carry no first day. */
export const datedOf = <R>(rows: About, all: readonly R[], isUndated: (row: R) => boolean, lacks?: About): Dated => ({
  rows,
  undated: all.filter(isUndated).length,
  all: all.length,
  ...(lacks ? { lacks } : {}),
});

/** What is to be said of rows without a first day where a past day is asked for; of today it makes no difference. */
export const undatedFindings = (
  counted: readonly Dated[],
  day: string,
  { today }: Pick<Question, 'today'>,
  subject: RowRef | null = null,
): Finding[] =>
  day >= today
    ? []
    : counted
        .filter(({ undated }) => undated > 0)
        .map(({ rows: [english, indonesian], undated, all, lacks = startDay }) =>
          finding(
            undatedRows,
            [
              `${undated} of the ${all} ${english} counted carry no ${lacks[0]}: they count on every day, and may not have been there on ${day}.`,
              `${undated} dari ${all} ${indonesian} yang dihitung tidak memuat ${lacks[1]}: dihitung pada setiap hari, dan mungkin belum ada pada ${day}.`,
            ],
            `${subject?.id ?? ''}|${english}`,
            subject,
          ),
        );
