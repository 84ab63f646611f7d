import type { About } from '../core/about.ts';
import { Refusal } from '../core/refusal.ts';
import { type Rule, rules } from './rules.ts';

/** Where in a file: the line it shows in an editor, the heading of the column. */
export interface Place {
  file: string;
  row?: number | null;
  column?: string | null;
}

/** One thing wrong with a sheet: which rule, where, said in both languages, and what to do. */
export interface Finding {
  file: string;
  row: number | null;
  column: string | null;
  rule: Rule;
  value: string | null;
  says: About;
  fix: About;
}

interface Details {
  value?: string;
  expected?: string;
  other?: string;
}

export function finding(rule: Rule, place: Place, details: Details = {}): Finding {
  const fill = (text: string): string => text.replace(/\{(value|expected|other)\}/g, (_, name: keyof Details) => details[name] ?? '');
  const told = (about: About): About => [fill(about[0]), fill(about[1])];
  const { says, fix } = rules[rule];
  return {
    file: place.file,
    row: place.row ?? null,
    column: place.column ?? null,
    rule,
    value: details.value || null,
    says: told(says),
    fix: told(fix),
  };
}

/** As one reads a file: from the top down. */
export const byPlace = (one: Finding, other: Finding): number =>
  one.file.localeCompare(other.file, 'en') || (one.row ?? 0) - (other.row ?? 0);

const line = ({ file, row, column, rule, says, fix }: Finding): string =>
  `${[file, row, column].filter(part => part !== null).join(':')} ${rule} ${says[0]} ${fix[0]}`;

const shown = 100;

/** Sheets that were not taken. All that is wrong with them is said at once, and nothing of them was written. */
export class SheetRefused extends Refusal {
  override name = 'SheetRefused';
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const more = findings.length > shown ? [`and ${findings.length - shown} more`] : [];
    super(
      [
        `The sheets were refused and nothing was written: ${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}.`,
        ...findings.slice(0, shown).map(line),
        ...more,
      ].join('\n'),
    );
    this.findings = findings;
  }
}
