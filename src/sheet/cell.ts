import type { Kind } from '../core/kinds.ts';
import { DateScalar, DateTime } from '../core/scalars.ts';
import type { Rule } from './rules.ts';
import { upper } from './upper.ts';

export type Reading = { value: unknown } | { rule: Rule; expected: string };

const read = (value: unknown): Reading => ({ value });
const fault = (rule: Rule, expected: string): Reading => ({ rule, expected });

/** The value that a text stands for in a column of this kind. The text is not empty. */
export function readCell(kind: Kind, text: string): Reading {
  if (kind.values) return oneOf(kind.values, text);
  return (readers[kind.name] ?? read)(text);
}

function oneOf(values: readonly string[], text: string): Reading {
  if (values.includes(text)) return read(text);
  // Sheets write single-source, and Regency with a capital.
  const value = upper(text);
  return value !== null && values.includes(value) ? read(value) : fault('UNKNOWN_VALUE', values.join(', '));
}

const readers: Record<string, (text: string) => Reading> = {
  int(text) {
    const value = /^-?\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    return Math.abs(value) <= 2_147_483_647 ? read(value) : fault('NOT_A_NUMBER', '1250');
  },
  // Kept as text: through a binary float 0.1 would come back as another number.
  decimal: text => (/^-?\d{1,30}(\.\d{1,20})?$/.test(text) ? read(text) : fault('NOT_A_NUMBER', plain(text))),
  date: text => (holds(DateScalar, text) ? read(text) : fault('NOT_A_DATE', '2023-03-31')),
  instant: text => (holds(DateTime, text) ? read(text) : fault('NOT_A_DATE', '2023-03-31T08:00:00+07:00')),
  bool(text) {
    const word = text.toLowerCase();
    if (['yes', 'true', 'ya'].includes(word)) return read(true);
    return ['no', 'false', 'tidak'].includes(word) ? read(false) : fault('NOT_YES_OR_NO', 'yes, no');
  },
  texts: text =>
    read(
      text
        .split('|')
        .map(part => part.trim())
        .filter(part => part !== ''),
    ),
};

/** How the number was probably meant. Only said, never done: 13.214 is thirteen to one and thirteen thousand to another. */
function plain(text: string): string {
  const meant = text.replaceAll('.', '').replace(',', '.');
  return /^-?\d{1,3}(\.\d{3})*,\d+$|^-?\d+,\d+$/.test(text) ? meant : '12.84';
}

function holds(scalar: { parseValue: (value: unknown) => unknown }, text: string): boolean {
  try {
    scalar.parseValue(text);
    return true;
  } catch {
    return false;
  }
}
