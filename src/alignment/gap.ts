import type { About } from '../core/about.ts';
import type { RowRef } from '../describe/computed.ts';
import { type Finding, type FindingKind, finding } from '../reckon/finding.ts';

/** A finding, and the units it concerns: a gap of the plan that nobody owns concerns none. */
export interface Gap {
  finding: Finding;
  units: string[];
}

interface Subject {
  id: string;
  code: string;
}

/** Makes a gap of a kind about a row of a table. */
export const gapOf = (kind: FindingKind, table: string, subject: Subject, units: readonly string[], message: About, place = ''): Gap => ({
  finding: finding(kind, message, place === '' ? subject.code : `${subject.code}|${place}`, { table, id: subject.id } satisfies RowRef),
  units: [...new Set(units)],
});
