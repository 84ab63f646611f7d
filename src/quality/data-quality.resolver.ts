import { Int } from 'type-graphql';
import type { About } from '../core/about.ts';
import { measuredDay, measuredDayArgument, notAfterToday } from '../core/days.ts';
import { badInput } from '../core/errors.ts';
import { Computed, ComputedMany } from '../describe/computed.ts';
import type { Batch, Question } from '../read/question.ts';
import { addRoot } from '../read/root.ts';
import type { Argument } from '../read/shape.ts';
import { Figure } from '../reckon/figure.ts';
import { Finding } from '../reckon/finding.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';
import { ConceptQuality, DataQuality } from './data-quality.ts';
import { facts } from './expected.ts';
import { completenessIn, contradictionsIn, findingsIn, rowsIn, sourcedShareIn, timelinessIn, validityIn } from './reckoned.ts';
import { type Scope, scopeKey } from './scope.ts';
import { conceptsOf } from './tally.loader.ts';

export const conceptArgument: Argument = {
  name: 'concept',
  type: () => String,
  about: [
    'Name of a type of the graph, as in __typename. All types when not given. Example: "Observation".',
    'Nama suatu jenis dalam graf, seperti __typename. Semua jenis bila tidak diberikan. Contoh: "Observation".',
  ],
};
export const illustrativeArgument: Argument = {
  name: 'illustrative',
  type: () => Boolean,
  about: [
    'Whether made-up examples count too. False when not given: the quality of what was made up is no news.',
    'Apakah contoh buatan turut dihitung. False bila tidak diberikan: mutu data buatan bukan kabar.',
  ],
};
export const unitArgument: Argument = {
  name: 'unit',
  type: () => String,
  about: [
    'Code of the unit whose rows are measured. All rows when not given. Example: "SETDA.ORG".',
    'Kode unit yang barisnya diukur. Semua baris bila tidak diberikan. Contoh: "SETDA.ORG".',
  ],
};

export function conceptIn(args: Record<string, unknown>): string | null {
  const name = (args['concept'] as string | null | undefined) ?? null;
  const known = facts()
    .map(shape => shape.name)
    .sort();
  if (name === null || known.includes(name)) return name;
  // Over forty names: a message that lists them is cut off before its end.
  throw badInput(
    `\`concept\` is the name of a type whose rows are facts, and "${name}" is none. All ${known.length} are listed in extensions.known.`,
    `\`concept\` adalah nama jenis yang barisnya berupa fakta, dan "${name}" bukan. Semuanya, ${known.length} jenis, ada dalam extensions.known.`,
    { field: 'concept', example: 'concept: "Observation"', known },
  );
}

const qualityOf = (scope: Scope): DataQuality =>
  ({ scope, asOf: scope.asOf, hasIllustrative: scope.illustrative, concept: scope.concept, unit: scope.unitId }) as DataQuality;

export const idOfUnit: Batch<string, string | null> = async (codes, question) => {
  const rows = await question.query('select code, id from organization_unit where code = any($1)', [codes]);
  return codes.map(code => (rows.find(row => row['code'] === code)?.['id'] as string | undefined) ?? null);
};

addRoot('dataQuality', {
  type: () => DataQuality,
  about: [
    'How good the data of the hub is, with what is wrong or doubtful in it. Null when there is no such unit.',
    'Mutu data hub, beserta yang keliru atau meragukan di dalamnya. Null bila unitnya tidak ada.',
  ],
  args: [conceptArgument, unitArgument, illustrativeArgument, measuredDayArgument],
  resolve: async (args, question) => {
    const concept = conceptIn(args);
    const unitId = typeof args['unit'] === 'string' ? await question.load(idOfUnit, args['unit']) : null;
    if (typeof args['unit'] === 'string' && unitId === null) return null;
    return qualityOf({
      unitId,
      concept,
      asOf: measuredDay(args, question),
      illustrative: args['illustrative'] === true,
    });
  },
});

Computed(
  () => DataQuality,
  [
    'How good the data is that the unit answers for; units below it answer for their own.',
    'Mutu data yang menjadi tanggung jawab unit; unit di bawahnya bertanggung jawab atas datanya sendiri.',
  ],
  ['id'],
  (unit, question, _info, args) =>
    qualityOf({
      unitId: unit['id'] as string,
      concept: conceptIn(args),
      asOf: notAfterToday(unit['asOf'] as string, question),
      illustrative: args['illustrative'] === true,
    }),
  [conceptArgument, illustrativeArgument],
)(OrganizationUnit.prototype, 'dataQuality');

type Worked = (scope: Scope, question: Question) => unknown;

const figures: [field: string, type: () => unknown, about: About, work: Worked][] = [
  ['rows', () => Int, ['Rows that count.', 'Baris yang dihitung.'], rowsIn],
  [
    'completeness',
    () => Figure,
    [
      'Share of fields filled among those that may be empty and should not be, 0 to 100 percent (rule QUALITY_COMPLETENESS). Not computable where no field is of that sort.',
      'Bagian isian yang terisi di antara isian yang boleh kosong tetapi semestinya terisi, 0 sampai 100 persen (aturan QUALITY_COMPLETENESS). Tidak dapat dihitung bila tidak ada isian semacam itu.',
    ],
    completenessIn,
  ],
  [
    'timeliness',
    () => Figure,
    [
      'Share of indicators whose latest preferred value is no older than their frequency lets one expect, 0 to 100 percent (rule QUALITY_TIMELINESS). Not computable for types other than Indicator and Observation.',
      'Bagian indikator yang nilai utama terbarunya tidak lebih tua daripada yang diharapkan menurut frekuensinya, 0 sampai 100 persen (aturan QUALITY_TIMELINESS). Tidak dapat dihitung untuk jenis selain Indicator dan Observation.',
    ],
    timelinessIn,
  ],
  [
    'validity',
    () => Figure,
    [
      'Share of rows that break no rule of a single row, 0 to 100 percent (rule QUALITY_VALIDITY).',
      'Bagian baris yang tidak melanggar aturan baris, 0 sampai 100 persen (aturan QUALITY_VALIDITY).',
    ],
    validityIn,
  ],
  [
    'sourcedShare',
    () => Figure,
    [
      'Share of rows that name at least one source, 0 to 100 percent (rule QUALITY_SOURCED).',
      'Bagian baris yang menyebut sedikitnya satu sumber, 0 sampai 100 persen (aturan QUALITY_SOURCED).',
    ],
    sourcedShareIn,
  ],
  [
    'contradictions',
    () => Figure,
    [
      'Number of things about which sources contradict each other, each of them an input of the explanation (rule CONTRADICTING_CLAIMS).',
      'Banyaknya hal yang sumbernya saling bertentangan, masing-masing menjadi masukan penjelasannya (aturan CONTRADICTING_CLAIMS).',
    ],
    contradictionsIn,
  ],
];

const scopeOf = (quality: Record<string, unknown>): Scope => quality['scope'] as Scope;

for (const target of [DataQuality, ConceptQuality]) {
  for (const [field, type, about, work] of figures)
    Computed(type, about, [], (quality, question) => work(scopeOf(quality), question))(target.prototype, field);
  ComputedMany(
    () => Finding,
    [
      'What is wrong or doubtful in the rows: broken rules first, then contradictions between sources, then values that are out of date; for a past day also how many rows carry no start day (UNDATED_ROWS).',
      'Yang keliru atau meragukan dalam baris: pelanggaran aturan lebih dahulu, lalu pertentangan antarsumber, lalu nilai yang kedaluwarsa; untuk hari yang lampau juga banyaknya baris tanpa hari awal (UNDATED_ROWS).',
    ],
    [],
    (quality, question) => findingsIn(scopeOf(quality), question),
  )(target.prototype, 'findings');
}

ComputedMany(
  () => ConceptQuality,
  [
    'Quality type by type, for types that have a row here, by name.',
    'Mutu per jenis, untuk jenis yang mempunyai baris di sini, menurut nama.',
  ],
  [],
  async (quality, question) => {
    const scope = scopeOf(quality);
    const names = await question.load(conceptsOf, scopeKey(scope));
    return names.map(concept => ({ key: concept, concept, scope: { ...scope, concept } }));
  },
)(DataQuality.prototype, 'concepts');
