import { measuredDay, measuredDayArgument, notAfterToday } from '../core/days.ts';
import { Computed, ComputedMany } from '../describe/computed.ts';
import { ImprovementAction } from '../program/improvement-action.ts';
import { InhibitingFactor } from '../program/inhibiting-factor.ts';
import { ReformProgram } from '../program/reform-program.ts';
import type { Question } from '../read/question.ts';
import { addRoot } from '../read/root.ts';
import { Figure } from '../reckon/figure.ts';
import { Finding } from '../reckon/finding.ts';
import { measureOf } from '../reckon/measure.ts';
import { changeOf, isBetter, noChange } from './change.ts';
import { beforeOf, latestOf, trendOf } from './measured.ts';
import { MeasuredEvidence as Evidence, type MeasuredEvidence, ReformScoreboard, ReformStanding, TrendPoint } from './scoreboard.ts';
import { standingOf } from './standing.ts';
import { reformStatements, type StatementKind } from './statements.loader.ts';

async function scoreboard(question: Question, asOf: string): Promise<ReformScoreboard> {
  const statements = await question.load(reformStatements, 'all');
  // All at once, and all before anything is shown: what they have in common is asked for in one statement.
  const standings = await Promise.all(statements.map(statement => standingOf(question, statement, asOf)));
  const of = (kind: StatementKind): ReformStanding[] => standings.filter((_, index) => statements[index]?.kind === kind);
  const count = (status: ReformStanding['status']): number => standings.filter(one => one.status === status).length;
  return {
    asOf,
    programs: of('PROGRAM'),
    factors: of('FACTOR'),
    actions: of('ACTION'),
    measured: count('MEASURED'),
    partlyMeasured: count('PARTLY_MEASURED'),
    notMeasured: count('NOT_MEASURED'),
  };
}

addRoot('reform', {
  type: () => ReformScoreboard,
  about: [
    'How the nine programs, six inhibiting factors and five improvement actions of the reform stand, by the evidence the hub has; what has none says so (rule REFORM_EVIDENCE).',
    'Keadaan sembilan program, enam faktor penghambat, dan lima tindakan penyempurnaan reformasi menurut bukti dalam hub; yang tanpa bukti dinyatakan demikian (aturan REFORM_EVIDENCE).',
  ],
  args: [measuredDayArgument],
  resolve: (args, question) => scoreboard(question, measuredDay(args, question)),
});

for (const type of [ReformProgram, InhibitingFactor, ImprovementAction])
  Computed(
    () => ReformStanding,
    [
      'How it stands on the day asked for, by the evidence defined for it (rule REFORM_EVIDENCE).',
      'Keadaannya pada hari yang ditanyakan menurut bukti yang ditetapkan untuknya (aturan REFORM_EVIDENCE).',
    ],
    ['id'],
    async (row, question) => {
      const asOf = notAfterToday(row['asOf'] as string, question);
      const statements = await question.load(reformStatements, 'all');
      const statement = statements.find(one => one.id === row['id']);
      return statement ? standingOf(question, statement, asOf) : null;
    },
  )(type.prototype, 'evidence');

ComputedMany(
  () => Finding,
  [
    'Statements that nothing measures, and evidence that names a measure the hub does not have.',
    'Pernyataan yang tidak terukur, dan bukti yang menyebut ukuran yang tidak dimiliki hub.',
  ],
  [],
  board => {
    const { programs, factors, actions } = board as unknown as ReformScoreboard;
    return [...programs, ...factors, ...actions].flatMap(standing => standing.findings);
  },
)(ReformScoreboard.prototype, 'findings');

const evidence = (row: Record<string, unknown>): MeasuredEvidence => row as unknown as MeasuredEvidence;

Computed(
  () => Figure,
  [
    'Latest value that is not empty; says itself why there is none. Null without a measure.',
    'Nilai terbaru yang tidak kosong; menyebut sendiri sebabnya bila tidak ada. Null bila tidak ada ukuran.',
  ],
  [],
  // Asked again where it failed, so that the fault is shown and logged here.
  async (row, question) => {
    const { code, name, found, asOf } = evidence(row);
    if (code === null || name === null) return null;
    return (found ?? (await latestOf(question, code, asOf))).figure;
  },
)(Evidence.prototype, 'latest');

async function changeIn(row: MeasuredEvidence, question: Question): Promise<Figure | null> {
  const { code, found } = row;
  if (code === null || !found) return null;
  const named = { table: 'reform_evidence', id: row.definition };
  if (measureOf(code)?.isOfThePresent) return noChange(found.figure, named);
  return changeOf(found.figure, await beforeOf(question, code, found), named);
}

Computed(
  () => Figure,
  [
    'Change of the latest value against that of a year earlier, in the unit of the measure; says itself why there is none. Null without a measure.',
    'Perubahan nilai terbaru terhadap setahun sebelumnya, dalam satuan ukurannya; menyebut sendiri sebabnya bila tidak ada. Null bila tidak ada ukuran.',
  ],
  [],
  (row, question) => changeIn(evidence(row), question),
)(Evidence.prototype, 'change');

Computed(
  () => Boolean,
  [
    'True when the change is for the better, false when for the worse. Null without a change.',
    'Benar bila perubahannya membaik, salah bila memburuk. Null bila tidak ada perubahan.',
  ],
  [],
  async (row, question) => {
    const { direction } = evidence(row);
    const change = await changeIn(evidence(row), question);
    return change && direction && direction !== 'NEUTRAL' ? isBetter(change, direction) : null;
  },
)(Evidence.prototype, 'isImproved');

Computed(
  () => [TrendPoint],
  [
    'Values at the last four year ends, the earliest first; empty where the hub knows only how things are today. Null without a measure.',
    'Nilai pada empat akhir tahun terakhir, yang terdahulu lebih dulu; kosong bila hub hanya mengetahui keadaan sekarang. Null bila tidak ada ukuran.',
  ],
  [],
  (row, question) => {
    const { code, name, asOf } = evidence(row);
    if (code === null || name === null) return null;
    return measureOf(code)?.isOfThePresent ? [] : trendOf(question, code, asOf);
  },
)(Evidence.prototype, 'trend');
