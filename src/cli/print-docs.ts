import 'reflect-metadata';
import '../concepts.ts';
import { allFindingKinds } from '../reckon/finding.ts';
import { allMeasures } from '../reckon/measure.ts';
import { both, code, printedBy, table } from './page.ts';
import { calculations } from './page-calculations.ts';

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

/** Pages that are printed from the code and its data, by their name in docs/. */
export const printedPages = (): Map<string, string> =>
  new Map([
    ['findings.md', findings()],
    ['measures.md', measures()],
    ['calculations.md', calculations()],
  ]);
