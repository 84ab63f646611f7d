import 'reflect-metadata';
import '../concepts.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { About } from '../core/about.ts';
import { projectFolder } from '../core/project.ts';
import { allFindingKinds } from '../reckon/finding.ts';
import { allMeasures } from '../reckon/measure.ts';
import { allCalculations } from '../reckon/reckon.ts';
import type { Finding } from '../sheet/finding.ts';
import type { Row } from '../sheet/sheet.ts';
import { readTable } from '../sheet/table.ts';

const printedBy = 'Printed by `ampera docs`; a test compares it with the code. Change the code, not this page.';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text: string): string => `\`${cell(text)}\``;
const both = ([english, indonesian]: About): string => `${cell(english)}<br>*${cell(indonesian)}*`;

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Every kind of finding that a calculation can make. */
const findings = (): string => `# Findings

What the rules of the hub can find in its data. A finding has a \`code\`, a \`severity\`, a \`message\` in both languages, a \`subject\` (the row it is about) and a \`rule\`. ERROR: a rule is broken. WARNING: something is likely to be wrong or incomplete. INFO: worth knowing. Bad data is a finding on the answer, never a wrong number and never an error of the question.

${printedBy}

${table(
  ['Code', 'Severity', 'Rule', 'What it means, and what to do'],
  allFindingKinds().map(kind => [code(kind.code), kind.severity, code(kind.rule), both(kind.means)]),
)}
`;

const betterBy = { HIGHER_IS_BETTER: 'higher<br>*makin tinggi*', LOWER_IS_BETTER: 'lower<br>*makin rendah*' };

/** Every number about the whole province that can stand as evidence. */
const measures = (): string => `# Measures

Numbers about the whole province that can stand as evidence on the reform scoreboard (\`reform\`). Which measure stands for which program, factor or action is data: \`seeds/reference/reform_evidence.csv\`. Each is a proxy; the last column says what it leaves open.

${printedBy}

${table(
  ['Code', 'Name', 'Better', 'What it says, and what it leaves open'],
  [...allMeasures()]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(measure => [code(measure.code), both(measure.name), betterBy[measure.direction], both(measure.means)]),
)}
`;

function readReference(file: string): Row[] {
  const found: Finding[] = [];
  const read = readTable(`reference/${file}`, readFileSync(join(projectFolder, 'seeds/reference', file)), found);
  if (found.length > 0) throw new Error(`seeds/reference/${file} can't be read: ${JSON.stringify(found[0])}`);
  return read.lines.map(line => line.row);
}

const certainties: Record<string, string> = {
  CONFIRMED: 'confirmed<br>*terkonfirmasi*',
  UNCONFIRMED: 'unconfirmed<br>*belum terkonfirmasi*',
  DESIGN: 'decision of this project<br>*keputusan proyek ini*',
};

const at = (row: Row, heading: string): string => row[heading] ?? '';

function validity(row: Row): string {
  const [from, to] = [at(row, 'valid_from'), at(row, 'valid_to')];
  return from || to ? ` (${from} – ${to})` : '';
}

const regulation = (row: Row): string =>
  cell([at(row, 'legal_instrument_code'), at(row, 'article')].filter(Boolean).join(', ') + validity(row)) || '–';

const listed = (items: readonly string[]): string => items.join('<br>') || '–';

function ruleRow(row: Row, parameters: readonly Row[]): string[] {
  const numbers = parameters
    .filter(one => at(one, 'rule_code') === at(row, 'code'))
    .map(one => `${code(at(one, 'name'))} = ${cell(at(one, 'word') || at(one, 'value'))}`);
  const formulas = allCalculations().filter(made => made.rule === at(row, 'code'));
  return [
    `${code(at(row, 'code'))}<br>${both([at(row, 'title_en'), at(row, 'title_id')])}`,
    both([at(row, 'statement_en'), at(row, 'statement_id')]),
    certainties[at(row, 'certainty')] ?? at(row, 'certainty'),
    regulation(row),
    listed(formulas.map(made => code(made.formula)).sort()),
    listed(numbers),
  ];
}

/** Every rule that figures and findings rest on, with the formulas that follow it and the numbers it is fed with. */
function rules(): string {
  const parameters = readReference('rule_parameters.csv');
  const all = readReference('calculation_rules.csv').sort(
    (a, b) => Number(at(a, 'section')) - Number(at(b, 'section')) || (at(a, 'code') < at(b, 'code') ? -1 : 1),
  );
  return `# Rules

The rules by which the hub works figures out and finds what is wrong, as they stand in \`seeds/reference/calculation_rules.csv\`, with the formulas of the code that follow each and the numbers and words that a regulation can change (\`rule_parameters.csv\`). In the graph: \`calculationRules\`. Nothing unconfirmed is worked out for the public where a number of the rule itself is unconfirmed.

${printedBy}

${table(
  ['Rule', 'What it says', 'How sure', 'Regulation', 'Formulas', 'Numbers'],
  all.map(row => ruleRow(row, parameters)),
)}
`;
}

/** Pages that are printed from the code and its data, by their name in docs/. */
export const printedPages = (): Map<string, string> =>
  new Map([
    ['findings.md', findings()],
    ['measures.md', measures()],
    ['rules.md', rules()],
  ]);
