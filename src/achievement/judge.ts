import type { About } from '../core/about.ts';
import type { RowRef } from '../describe/computed.ts';
import { gradeRank } from '../rating/grade-rank.ts';
import { rate } from '../rating/rate.ts';
import type { Scale } from '../rating/scale-book.ts';
import type { Figure } from '../reckon/figure.ts';
import { type Finding, type FindingKind, finding } from '../reckon/finding.ts';
import { type Input, reckon, weakest, workOut } from '../reckon/reckon.ts';
import { type Exact, exact } from '../reckon/rounding.ts';
import { canBeJudged, type Judged } from './achievement.ts';
import { type Actual, actualIn, isBeforeEnd, isResult } from './actual.ts';
import { comparable } from './comparable.ts';
import type { TargetFacts, Value } from './facts.ts';
import * as found from './finding-kinds.ts';
import { sinceBaseline } from './formula.ts';
import { ofIndicator, ofValue, type Verdict, verdictOn } from './verdict.ts';

/** What judging leans on besides the target itself. */
export interface Around {
  /** Month, 1 to 12, that stands for a year of the indicator; null where none does. */
  referenceMonth: number | null;
  referenceMonthRow: RowRef | null;
  /** Scale of the grades of the indicator. */
  scale: Scale | null;
  levelScaleCode: string;
  levelScale: Scale | null;
  /** Percentage above which an achievement is flagged. */
  flagAbove: Exact | null;
}

/** The value of the baseline year, within the series of the value that it is compared with. */
function baselineOf(facts: TargetFacts, actual: Actual | null, month: number | null): Value | null {
  const year = facts.baseline[0]?.start.slice(0, 4);
  if (!actual || year === undefined) return null;
  const { series } = actual.value;
  // One series without a name, with a break in it: the two values may stand on either side.
  if (facts.hasBreak && series === null) return null;
  const own = facts.baseline.filter(value => value.series === series);
  const chosen = actualIn(year, own, month);
  return chosen && isResult(chosen.value) ? chosen.value : null;
}

function movement(facts: TargetFacts, actual: Actual | null, baseline: Value | null): Figure {
  const point = (name: string, of: Value | null): Input => ({ name, value: of?.value ?? null, ...(of ? ofValue(of) : ofIndicator(facts)) });
  return reckon(
    sinceBaseline,
    [point('actual', actual?.value ?? null), point('baseline', baseline)],
    baseline
      ? undefined
      : [
          'No value of the baseline year is known in the same series, or the plan names no baseline year.',
          'Nilai tahun kondisi awal dalam seri yang sama tidak diketahui, atau rencana tidak menyebut tahun kondisi awal.',
        ],
  );
}

/** What is worth knowing of a target that was judged. */
function remarks(
  facts: TargetFacts,
  { status }: Verdict,
  actual: Actual | null,
  percent: string | null,
  flag: Exact | null,
): FindingKind[] {
  const kinds: FindingKind[] = [];
  if (percent !== null && flag && exact(percent).compare(flag) > 0) kinds.push(found.aboveFlag);
  if (actual && canBeJudged({ status })) {
    if (isBeforeEnd(facts, actual)) kinds.push(found.beforeEnd);
    if (['PROVISIONAL', 'ESTIMATED'].includes(actual.value.status)) kinds.push(found.notFinal);
  }
  if (!facts.isCurrent) kinds.push(found.superseded);
  return kinds;
}

const rankByLevel = gradeRank('ACHIEVEMENT_LEVEL', 'rank of the best level whose lower end the whole percentage reaches');
const byKey = (a: Finding, b: Finding): number => (a.key < b.key ? -1 : 1);

const noScore: About = ['There is no percentage to grade.', 'Tidak ada persentase untuk diberi tingkat.'];

/** Works something out when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Judges a target. Never throws: what is wrong with it is said. */
export function judge(facts: TargetFacts, around: Around): Judged {
  const month = around.referenceMonth;
  const compared = comparable(facts, month);
  const { actual } = compared;
  const verdict = verdictOn(facts, compared, around.scale);
  const { made, status, reason, noPercent } = verdict;

  const chosen: Input[] =
    actual?.chosenBy === 'REFERENCE_MONTH' ? [{ name: 'referenceMonth', value: month, subject: around.referenceMonthRow }] : [];
  const percent = once(() => reckon(made, [...verdict.inputs, ...chosen], reason ?? noPercent));
  // Rounded twice, 90.495 would become 91.
  const unrounded = once(() => (percent().value === null ? null : workOut({ ...made, decimals: null }, percent().explain.inputs)[0]));
  const baseline = once(() => baselineOf(facts, actual, month));
  const subject = { table: 'target', id: facts.id };

  // Of thousands of targets a page shows a few: their figures are worked out when they are read.
  return {
    key: facts.code,
    status,
    reason: reason ?? null,
    target: facts.id,
    actual: actual?.value.id ?? null,
    chosenBy: actual?.chosenBy ?? null,
    get percent() {
      return percent();
    },
    get level() {
      return rate({
        code: around.levelScaleCode,
        scale: around.levelScale,
        score: unrounded(),
        on: facts.start,
        subject,
        confidence: percent().confidence,
        whyNoScore: noScore,
        by: rankByLevel,
      });
    },
    get baseline() {
      return baseline()?.id ?? null;
    },
    get sinceBaseline() {
      return movement(facts, actual, baseline());
    },
    get findings() {
      const kinds = [
        ...verdict.findings,
        ...remarks(facts, verdict, actual, unrounded(), around.flagAbove).map(kind => [kind, kind.means] as const),
      ];
      return kinds.map(([kind, message]) => finding(kind, message, facts.code, subject)).sort(byKey);
    },
    confidence: weakest([facts.confidence, ...(actual ? [actual.value.confidence] : [])]),
    indicatorId: facts.indicator.id,
    indicatorCode: facts.indicator.code,
    period: facts.period,
    year: Number(facts.start.slice(0, 4)),
  };
}
