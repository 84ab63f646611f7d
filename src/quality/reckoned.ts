import { undatedFindings } from '../alignment/undated.ts';
import type { RowRef } from '../describe/computed.ts';
import type { Question } from '../read/question.ts';
import type { Figure } from '../reckon/figure.ts';
import type { Finding } from '../reckon/finding.ts';
import { ruleBook } from '../rule/rule-book.ts';
import { brokenRowsOf } from './broken-rows.loader.ts';
import { contradictionsOf } from './contradictions.loader.ts';
import { completenessOf, contradictionCount, sourcedShareOf, timelinessOf, validityOf, withoutTimeliness } from './figures.ts';
import { brokenRowFindings, contradictionFindings, outOfDateFindings } from './findings.ts';
import { type Scope, scopeKey } from './scope.ts';
import { sourcedOf, tallyOf } from './tally.loader.ts';
import { latestValuesOf } from './timeliness.loader.ts';

const subjectOf = ({ unitId }: Scope): RowRef | null => (unitId ? { table: 'organization_unit', id: unitId } : null);

/** Types that a frequency says something about. */
const isTimed = ({ concept }: Scope): boolean => concept === null || concept === 'Indicator' || concept === 'Observation';

export const rowsIn = async (scope: Scope, question: Question): Promise<number> => (await question.load(tallyOf, scopeKey(scope))).rows;

export const completenessIn = async (scope: Scope, question: Question): Promise<Figure> =>
  completenessOf(await question.load(tallyOf, scopeKey(scope)), subjectOf(scope));

export const validityIn = async (scope: Scope, question: Question): Promise<Figure> =>
  validityOf(await question.load(tallyOf, scopeKey(scope)), subjectOf(scope));

export async function sourcedShareIn(scope: Scope, question: Question): Promise<Figure> {
  const key = scopeKey(scope);
  const [tally, sourced] = await Promise.all([question.load(tallyOf, key), question.load(sourcedOf, key)]);
  return sourcedShareOf(tally, sourced, subjectOf(scope));
}

const latestIn = (scope: Scope, question: Question) =>
  isTimed(scope)
    ? Promise.all([question.load(latestValuesOf, scopeKey({ ...scope, concept: null })), question.load(ruleBook, 'all')])
    : null;

export async function timelinessIn(scope: Scope, question: Question): Promise<Figure> {
  const loaded = await latestIn(scope, question);
  return loaded ? timelinessOf(...loaded) : withoutTimeliness();
}

export const contradictionsIn = async (scope: Scope, question: Question): Promise<Figure> =>
  contradictionCount(await question.load(contradictionsOf, scopeKey(scope)));

/** Counted for a past day only: of today it makes no difference. */
async function undatedIn(scope: Scope, question: Question): Promise<Finding[]> {
  if (scope.asOf >= question.today) return [];
  const { undated, passing } = await question.load(tallyOf, scopeKey(scope));
  return undatedFindings([{ rows: ['rows', 'baris'], undated, all: passing }], scope.asOf, question, subjectOf(scope));
}

/** All that is wrong with the rows of a scope, or doubtful. */
export async function findingsIn(scope: Scope, question: Question): Promise<Finding[]> {
  const [broken, contradicting, latest, undated] = await Promise.all([
    question.load(brokenRowsOf, scopeKey(scope)),
    question.load(contradictionsOf, scopeKey(scope)),
    latestIn(scope, question),
    undatedIn(scope, question),
  ]);
  return [
    ...brokenRowFindings(broken),
    ...contradictionFindings(contradicting),
    ...(latest ? outOfDateFindings(...latest) : []),
    ...undated,
  ];
}
