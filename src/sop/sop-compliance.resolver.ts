import { undatedFindings } from '../alignment/undated.ts';
import { connectionOf, listArguments } from '../core/connection.ts';
import { measuredDay, measuredDayArgument, notAfterToday } from '../core/days.ts';
import { rowId } from '../core/id.ts';
import { Computed, ComputedMany, type RowRef } from '../describe/computed.ts';
import { pageOfArray } from '../read/array-page.ts';
import { kept } from '../read/kept.ts';
import type { Question } from '../read/question.ts';
import { addRoot } from '../read/root.ts';
import type { Argument } from '../read/shape.ts';
import { Figure } from '../reckon/figure.ts';
import { Finding } from '../reckon/finding.ts';
import type { Placed } from '../reckon/finding-groups.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';
import { holdingKey, type Judged, sopsJudged, tooMuchFound } from './judged.loader.ts';
import { findingsOf, judge, scoreOf } from './process/compliance.ts';
import { begins } from './process/in-force.ts';
import { meanScoreOf, scoreIn } from './process/province.ts';
import { type LoadedAll, processBySop, processesByUnit, unitKey } from './process.loader.ts';
import { Sop } from './sop.ts';
import { SopCompliance } from './sop-compliance.ts';

Computed(
  () => SopCompliance,
  [
    'How well it keeps to PermenPANRB 35/2012 on the day asked for: score, checks, findings. Null when it could not be worked out.',
    'Kepatuhannya terhadap PermenPANRB 35/2012 pada hari yang ditanyakan: nilai, pemeriksaan, temuan. Null bila tidak dapat dihitung.',
  ],
  ['id'],
  async (row, question) => {
    const asOf = notAfterToday(row['asOf'] as string, question);
    const loaded = await question.load(processBySop, row['id'] as string);
    if (!loaded) return null;
    const { process, book } = loaded;
    const checks = judge(process, asOf, book.on(asOf));
    return {
      score: scoreOf(process, checks),
      found: findingsOf(checks),
      checks: checks.map(({ kind, rule, examined, failed }) => ({
        kind,
        examined,
        failed,
        status: examined === 0 ? 'NOT_APPLICABLE' : failed === 0 ? 'PASSED' : 'FAILED',
        rule: rowId('rule', rule),
      })),
    };
  },
)(Sop.prototype, 'compliance');

const ofUnit = (row: Record<string, unknown>, question: Question): Promise<LoadedAll> =>
  question.load(processesByUnit, unitKey(row['id'] as string, notAfterToday(row['asOf'] as string, question)));

/** What is wrong with the SOPs that hold on a day, with the unit each belongs to. Keys by `holdingKey`. */
const sopsFound = kept('SOP findings', async (key, question): Promise<Placed[]> => {
  const [{ found, all, undated }, asOf] = [await question.load(sopsJudged, key), key.slice(0, 10)];
  if (!found) throw tooMuchFound();
  return [...found, ...undatedIn({ all, undated }, asOf, question, null).map((finding): Placed => ({ finding, units: [] }))];
});

const meanOfSops = kept('SOP mean score', async (key, question) => meanScoreOf((await question.load(sopsJudged, key)).scores));

const foundIn = ({ processes, book }: LoadedAll, asOf: string): Finding[] =>
  processes.flatMap(process => findingsOf(judge(process, asOf, book.on(asOf))));

const undatedIn = (counted: Pick<Judged, 'all' | 'undated'>, asOf: string, question: Question, subject: RowRef | null): Finding[] =>
  undatedFindings([{ rows: ['SOPs', 'SOP'], ...counted }], asOf, question, subject);

Computed(
  () => Figure,
  [
    'Mean compliance score of the SOPs of the unit itself that are in force, in percent, each counted once. Not computable without one.',
    'Rata-rata nilai kepatuhan SOP milik unit itu sendiri yang berlaku, dalam persen, masing-masing dihitung sekali. Tidak dapat dihitung bila tidak ada.',
  ],
  ['id'],
  async (row, question) => {
    const [{ processes, book }, asOf] = [await ofUnit(row, question), row['asOf'] as string];
    return meanScoreOf(processes.flatMap(process => scoreIn(process, asOf, judge(process, asOf, book.on(asOf)))));
  },
)(OrganizationUnit.prototype, 'sopCompliance');

ComputedMany(
  () => Finding,
  [
    'What is wrong with the SOPs of the unit itself that hold on the day, gravest first; for a past day also how many of them carry no start day (UNDATED_ROWS).',
    'Hal yang keliru pada SOP milik unit itu sendiri yang berlaku pada hari itu, yang terberat lebih dahulu; untuk hari yang lampau juga banyaknya SOP tanpa hari awal (UNDATED_ROWS).',
  ],
  ['id'],
  async (row, question) => {
    const [all, asOf] = [await ofUnit(row, question), row['asOf'] as string];
    const counted = { all: all.processes.length, undated: all.processes.filter(process => begins(process) === null).length };
    return [...foundIn(all, asOf), ...undatedIn(counted, asOf, question, { table: 'organization_unit', id: row['id'] as string })];
  },
)(OrganizationUnit.prototype, 'sopFindings');

export const unitArgument: Argument = {
  name: 'unit',
  type: () => String,
  about: [
    'Code of a unit: only SOPs of it and of the units below it. Example: "SETDA.ORG".',
    'Kode unit: hanya SOP unit itu dan unit-unit di bawahnya. Contoh: "SETDA.ORG".',
  ],
};

const sopsAsked = (args: Record<string, unknown>, question: Question): string =>
  holdingKey(measuredDay(args, question), typeof args['unit'] === 'string' ? args['unit'] : null);

export const foundInSops = (args: Record<string, unknown>, question: Question): Promise<Placed[]> =>
  question.load(sopsFound, sopsAsked(args, question));

const findings = connectionOf(Finding);
addRoot('sopFindings', {
  type: () => findings,
  about: [
    'What is wrong with all SOPs that hold on the day, gravest first; for a past day also how many of them carry no start day (UNDATED_ROWS).',
    'Hal yang keliru pada semua SOP yang berlaku pada hari itu, yang terberat lebih dahulu; untuk hari yang lampau juga banyaknya SOP tanpa hari awal (UNDATED_ROWS).',
  ],
  args: [unitArgument, measuredDayArgument, ...listArguments()],
  resolve: async (args, question) => {
    const found = await foundInSops(args, question);
    return pageOfArray(
      found.map(({ finding }) => finding),
      args,
      'Query.sopFindings',
    );
  },
});

addRoot('sopComplianceMean', {
  type: () => Figure,
  about: [
    'Mean compliance score of all SOPs in force on the day, in percent, each counted once. Not computable without one.',
    'Rata-rata nilai kepatuhan semua SOP yang berlaku pada hari itu, dalam persen, masing-masing dihitung sekali. Tidak dapat dihitung bila tidak ada.',
  ],
  args: [unitArgument, measuredDayArgument],
  resolve: (args, question) => question.load(meanOfSops, sopsAsked(args, question)),
});
