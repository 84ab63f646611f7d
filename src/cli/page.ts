import type { About } from '../core/about.ts';

/** Stands on every page that nobody writes by hand. */
export const printedBy = 'Printed by `ampera docs`; a test compares it with the code. Change the code, not this page.';

export const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
export const code = (text: string): string => `\`${cell(text)}\``;
export const both = ([english, indonesian]: About): string => `${cell(english)}<br>*${cell(indonesian)}*`;

export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}
