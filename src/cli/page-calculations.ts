import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../core/project.ts';
import { allFindingKinds } from '../reckon/finding.ts';
import { allCalculations } from '../reckon/reckon.ts';
import type { Finding } from '../sheet/finding.ts';
import type { Row } from '../sheet/sheet.ts';
import { readTable } from '../sheet/table.ts';
import { cell, code, printedBy } from './page.ts';

function readReference(file: string): Row[] {
  const found: Finding[] = [];
  const read = readTable(`reference/${file}`, readFileSync(join(projectFolder, 'seeds/reference', file)), found);
  if (found.length > 0) throw new Error(`seeds/reference/${file} can't be read: ${JSON.stringify(found[0])}`);
  return read.lines.map(line => line.row);
}

const at = (row: Row, heading: string): string => row[heading] ?? '';
const ofRule = (rows: readonly Row[], rule: Row): Row[] => rows.filter(row => at(row, 'rule_code') === at(rule, 'code'));

const certainties: Record<string, string> = {
  CONFIRMED: 'Confirmed by a source',
  UNCONFIRMED: '**Unconfirmed**: common practice or background knowledge',
  DESIGN: '**Decision of this project**',
};

/** The first sentence about a rule: how sure, by which regulation, since when. */
function standing(rule: Row): string {
  const regulation = [at(rule, 'legal_instrument_code'), at(rule, 'article')].filter(Boolean).join(', ');
  const [from, to] = [at(rule, 'valid_from'), at(rule, 'valid_to')];
  const validity = from || to ? `, in force ${from || '…'} to ${to || '…'}` : '';
  return `${certainties[at(rule, 'certainty')] ?? at(rule, 'certainty')}${regulation ? ` · ${regulation}` : ''}${validity}.`;
}

function example(row: Row): string {
  const says = `${cell(at(row, 'remark_en'))} *${cell(at(row, 'remark_id'))}*`;
  return at(row, 'formula')
    ? `- ${says}\n  ${code(at(row, 'inputs'))} → **${at(row, 'result')}** (${code(at(row, 'formula'))})`
    : `- ${says}`;
}

function chapter(rule: Row, parameters: readonly Row[], examples: readonly Row[]): string {
  const formulas = allCalculations().filter(made => made.rule === at(rule, 'code'));
  const kinds = allFindingKinds().filter(kind => kind.rule === at(rule, 'code'));
  const numbers = ofRule(parameters, rule).map(
    one => `${code(at(one, 'name'))} = ${cell(at(one, 'word') || at(one, 'value'))} (${cell(at(one, 'meaning_en'))})`,
  );
  return [
    `### ${code(at(rule, 'code'))} ${cell(at(rule, 'title_en'))} · *${cell(at(rule, 'title_id'))}*`,
    `${cell(at(rule, 'statement_en'))} *${cell(at(rule, 'statement_id'))}*`,
    standing(rule),
    ...(formulas.length > 0
      ? [
          `Formulas:\n\n${formulas.map(made => `- ${code(made.formula)}${made.unit ? `, in ${made.unit[0].replace(/^in /, '')}` : ''}${made.decimals === null ? '' : `, rounded half up to ${made.decimals} decimals`}`).join('\n')}`,
        ]
      : []),
    ...(numbers.length > 0 ? [`Numbers that a regulation can change: ${numbers.join('; ')}.`] : []),
    ...(kinds.length > 0 ? [`Findings: ${kinds.map(kind => code(kind.code)).join(', ')}.`] : []),
    `Example:\n\n${ofRule(examples, rule).map(example).join('\n')}`,
  ].join('\n\n');
}

/** Every rule that figures and findings rest on, with formulas, numbers, findings and a worked example of each. */
export function calculations(): string {
  const [parameters, examples] = [readReference('rule_parameters.csv'), readReference('rule_examples.csv')];
  const rules = readReference('calculation_rules.csv').sort(
    (a, b) => Number(at(a, 'section')) - Number(at(b, 'section')) || (at(a, 'code') < at(b, 'code') ? -1 : 1),
  );
  const sections = [...new Set(rules.map(rule => at(rule, 'section')))];
  return `# Calculations

The rules by which the hub works figures out and finds what is wrong, as they stand in \`seeds/reference/calculation_rules.csv\` and in the
graph (\`calculationRules\`), with the formulas of the code that follow each, the numbers a regulation can change, and a worked example that
a test works out again (\`test/house/calculations.test.ts\`). What the rules rest on, with whole tables and boundary cases, is in
[methods.md](methods.md). The public gets no figure that hangs on an unconfirmed number, but a reason.

${printedBy}

${sections
  .map(
    section =>
      `## §${section}\n\n${rules
        .filter(rule => at(rule, 'section') === section)
        .map(rule => chapter(rule, parameters, examples))
        .join('\n\n')}`,
  )
  .join('\n\n')}
`;
}
