import type { About } from '../core/about.ts';
import { isOfTheMoment } from '../database/connection.ts';
import type { Question } from '../read/question.ts';
import { type Finding, finding, findingKind } from '../reckon/finding.ts';
import { measureOf } from '../reckon/measure.ts';
import { weakest } from '../reckon/reckon.ts';
import { type Latest, latestOf } from './measured.ts';
import type { EvidenceStatus, MeasuredEvidence, ReformStanding } from './scoreboard.ts';
import type { Definition, Statement } from './statements.loader.ts';

const unknown = findingKind({
  code: 'EVIDENCE_UNKNOWN',
  severity: 'ERROR',
  rule: 'REFORM_EVIDENCE',
  means: [
    'Evidence names a measure that the hub does not have. Correct the code in reform_evidence.csv; docs/measures.md lists those there are.',
    'Bukti menyebut ukuran yang tidak dimiliki hub. Perbaiki kodenya dalam reform_evidence.csv; docs/measures.md memuat yang tersedia.',
  ],
});

const failing = findingKind({
  code: 'EVIDENCE_FAILED',
  severity: 'ERROR',
  rule: 'REFORM_EVIDENCE',
  means: [
    'A measure could not be worked out: a fault of the hub, not of the data. Tell those who run it.',
    'Ukuran tidak dapat dihitung: kesalahan pada hub, bukan pada data. Beri tahu pengelolanya.',
  ],
});

const notMeasured = findingKind({
  code: 'REFORM_NOT_MEASURED',
  severity: 'WARNING',
  rule: 'REFORM_EVIDENCE',
  means: [
    'Nothing in the hub tells how a program, factor or action of the reform stands. Bring in the data that is missing.',
    'Tidak ada data dalam hub yang menunjukkan keadaan suatu program, faktor, atau tindakan reformasi. Masukkan data yang belum ada.',
  ],
});

/** What is known of a measure; a measure that fails is no reason to lose the others, and shows its fault where its value is asked for. */
async function latestOrFault(question: Question, code: string, asOf: string): Promise<Latest | 'fault'> {
  try {
    return await latestOf(question, code, asOf);
  } catch (error) {
    // A busy database must not be told as "not measured".
    if (isOfTheMoment(error)) throw error;
    return 'fault';
  }
}

const noMeasure: About = [
  'Nothing in the hub measures this side of the statement.',
  'Sisi pernyataan ini tidak terukur oleh apa pun dalam hub.',
];
const failed: About = ['The measure could not be worked out: a fault of the hub.', 'Ukuran tidak dapat dihitung: kesalahan pada hub.'];

interface Told {
  found: Latest | null;
  status: EvidenceStatus;
  reason: About | null;
}

async function tell(question: Question, code: string | null, asOf: string): Promise<Told> {
  if (code === null) return { found: null, status: 'NOT_MEASURED', reason: noMeasure };
  if (!measureOf(code))
    return {
      found: null,
      status: 'NOT_MEASURED',
      reason: [`The hub has no measure ${code}.`, `Hub tidak mempunyai ukuran ${code}.`],
    };
  const found = await latestOrFault(question, code, asOf);
  if (found === 'fault') return { found: null, status: 'NOT_MEASURED', reason: failed };
  if (found.figure.value === null) return { found, status: 'NOT_MEASURED', reason: found.figure.reason };
  if (found.isCurrent) return { found, status: 'MEASURED', reason: null };
  return {
    found,
    status: 'PARTLY_MEASURED',
    reason: [
      `There is no value for ${asOf}; the latest one is of ${found.day}.`,
      `Tidak ada nilai untuk ${asOf}; yang terbaru dari ${found.day}.`,
    ],
  };
}

async function evidenceOf(question: Question, definition: Definition, asOf: string): Promise<MeasuredEvidence> {
  const { measureCode: code, proxyId, proxyEn } = definition;
  const measure = code === null ? undefined : measureOf(code);
  const told = await tell(question, code, asOf);
  const hasValue = told.status !== 'NOT_MEASURED';
  return {
    asOf,
    code,
    name: measure?.name ?? null,
    direction: measure?.direction ?? null,
    meaning: measure?.means ?? null,
    proxy: [proxyEn ?? proxyId, proxyId],
    definition: definition.id,
    ...told,
    confidence: hasValue ? (told.found?.figure.confidence ?? null) : null,
    measuredOn: hasValue ? (told.found?.day ?? null) : null,
  };
}

/** A statement is as measured as its evidence. */
export function statusOf(all: readonly EvidenceStatus[]): EvidenceStatus {
  if (all.every(one => one === 'NOT_MEASURED')) return 'NOT_MEASURED';
  return all.every(one => one === 'MEASURED') ? 'MEASURED' : 'PARTLY_MEASURED';
}

const undefinedYet: About = ['No evidence is defined for it.', 'Belum ada bukti yang ditetapkan untuknya.'];

function reasonOf(status: EvidenceStatus, evidence: readonly MeasuredEvidence[]): About | null {
  if (status === 'MEASURED') return null;
  if (evidence.length === 0) return undefinedYet;
  const lacking = evidence.filter(one => one.status !== 'MEASURED');
  const side = (language: 0 | 1): string =>
    lacking.map(one => (one.code === null ? one.proxy[language] : `${one.code}: ${one.reason?.[language] ?? ''}`)).join(' ');
  return status === 'NOT_MEASURED'
    ? [`NOT MEASURED. ${side(0)}`, `TIDAK TERUKUR. ${side(1)}`]
    : [`Partly measured. ${side(0)}`, `Terukur sebagian. ${side(1)}`];
}

function findingsOf(statement: Statement, evidence: readonly MeasuredEvidence[], status: EvidenceStatus, reason: About | null): Finding[] {
  const unknowns = statement.definitions
    .filter(({ measureCode }) => measureCode !== null && !measureOf(measureCode))
    .map(({ id, code, measureCode }) =>
      finding(
        unknown,
        [
          `${code} names the measure ${measureCode}, which the hub does not have. Correct the code.`,
          `${code} menyebut ukuran ${measureCode}, yang tidak dimiliki hub. Perbaiki kodenya.`,
        ],
        code,
        { table: 'reform_evidence', id },
      ),
    );
  const faults = statement.definitions
    .filter((_, index) => evidence[index]?.reason === failed)
    .map(({ id, code, measureCode }) =>
      finding(
        failing,
        [`${code}: the measure ${measureCode} could not be worked out.`, `${code}: ukuran ${measureCode} tidak dapat dihitung.`],
        code,
        { table: 'reform_evidence', id },
      ),
    );
  const { code, table, id } = statement;
  const silent =
    status === 'NOT_MEASURED' && reason
      ? [finding(notMeasured, [`${code}: ${reason[0]}`, `${code}: ${reason[1]}`], code, { table, id })]
      : [];
  return [...unknowns, ...faults, ...silent];
}

/** How a statement stands on a day. */
export async function standingOf(question: Question, statement: Statement, asOf: string): Promise<ReformStanding> {
  const evidence = await Promise.all(statement.definitions.map(definition => evidenceOf(question, definition, asOf)));
  const status = statusOf(evidence.map(one => one.status));
  const reason = reasonOf(status, evidence);
  const confidences = evidence.flatMap(({ confidence }) => (confidence ? [confidence] : []));
  return {
    code: statement.code,
    number: statement.number,
    statement: statement.asPrinted,
    subject: { table: statement.table, id: statement.id },
    owner: statement.ownerId,
    ownerBasis: statement.ownerBasis as ReformStanding['ownerBasis'],
    status,
    reason,
    confidence: confidences.length > 0 ? weakest(confidences) : null,
    evidence,
    findings: findingsOf(statement, evidence, status, reason),
  };
}
