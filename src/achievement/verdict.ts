import type { About } from '../core/about.ts';
import { rate } from '../rating/rate.ts';
import { gradesOn, type Scale } from '../rating/scale-book.ts';
import type { FindingKind } from '../reckon/finding.ts';
import type { Calculation, Input } from '../reckon/reckon.ts';
import { type Exact, exact } from '../reckon/rounding.ts';
import type { AchievementStatus } from './achievement.ts';
import { type Actual, isResult } from './actual.ts';
import type { Comparable } from './comparable.ts';
import type { TargetFacts, Value } from './facts.ts';
import * as found from './finding-kinds.ts';
import { gradeAgainstGrade, higherIsBetter, higherThanRange, lowerIsBetter, lowerThanRange, withinRange } from './formula.ts';

export interface Verdict {
  status: AchievementStatus;
  made: Calculation;
  inputs: Input[];
  /** Why the target was not judged. */
  reason?: About;
  /** Why there is no percentage although it was. */
  noPercent?: About;
  findings: [kind: FindingKind, message: About][];
}

export const ofTarget = ({ id, confidence }: TargetFacts) => ({ subject: { table: 'target', id }, confidence });
/** A value that is missing, or not compared: of which indicator it would be. */
export const ofIndicator = ({ indicator }: TargetFacts) => ({ subject: { table: 'indicator', id: indicator.id } });
export const ofValue = ({ id, confidence }: Value) => ({ subject: { table: 'observation', id }, confidence });

const number = (text: string | null): Exact | null => (text === null ? null : exact(text));

/** How a target is worked out: which formula, and what of the target goes into it. */
interface Way {
  made: Calculation;
  ends: Input[];
  minimum: Exact | null;
  maximum: Exact | null;
  /** The end that has to be reached. */
  decisive: Exact | null;
}

const formulas = {
  HIGHER_IS_BETTER: { point: higherIsBetter, range: higherThanRange },
  LOWER_IS_BETTER: { point: lowerIsBetter, range: lowerThanRange },
  NEUTRAL: { point: withinRange, range: withinRange },
};

function wayOf(facts: TargetFacts): Way {
  const { direction } = facts.indicator;
  const [minimum, maximum] = [number(facts.minimum), number(facts.maximum)];
  const isPoint = !minimum || !maximum || minimum.equals(maximum);
  const decisive = direction === 'LOWER_IS_BETTER' ? maximum : minimum;
  const ofEnd = (name: string, value: Exact | null): Input => ({ name, value, ...ofTarget(facts) });
  // "At least 80" is the point 80 where higher is better.
  const isDecided = isPoint && decisive !== null && direction !== 'NEUTRAL';
  return {
    made: formulas[direction][isDecided ? 'point' : 'range'],
    ends: isDecided ? [ofEnd('target', decisive)] : [ofEnd('minimum', minimum), ofEnd('maximum', maximum)],
    minimum,
    maximum,
    decisive,
  };
}

const grades = (
  facts: TargetFacts,
  actual: string | null,
  ranks: [actual: number | null, target: number | null],
  value?: Value,
): Input[] => [
  { name: 'rank[actual]', value: ranks[0], ...(actual === null ? {} : { text: actual }), ...(value ? ofValue(value) : ofIndicator(facts)) },
  { name: 'rank[target]', value: ranks[1], ...(facts.grade === null ? {} : { text: facts.grade }), ...ofTarget(facts) },
];

const isOfGrade = ({ minimum, maximum, grade }: TargetFacts): boolean => minimum === null && maximum === null && grade !== null;

/** Not judged: what is known of the target is shown, and nothing it could be worked out of. */
function refused(facts: TargetFacts, status: AchievementStatus, reason: About, findings: Verdict['findings']): Verdict {
  if (isOfGrade(facts)) return { status, made: gradeAgainstGrade, inputs: grades(facts, null, [null, null]), reason, findings };
  const { made, ends } = wayOf(facts);
  return { status, made, inputs: [{ name: 'actual', value: null, ...ofIndicator(facts) }, ...ends], reason, findings };
}

const notComparable = (facts: TargetFacts, kind: FindingKind): Verdict =>
  refused(facts, 'NOT_COMPARABLE', kind.means, [[kind, kind.means]]);

/** A number against a point or a range. Compared exactly: a percentage of 99.996 is printed as 100.00 and missed all the same. */
function ofNumber(facts: TargetFacts, value: Value): Verdict {
  if (value.value === null) return notComparable(facts, found.kindDiffers);
  const { made, ends, minimum, maximum, decisive } = wayOf(facts);
  const actual = exact(value.value);
  const isNeutral = facts.indicator.direction === 'NEUTRAL';
  if (minimum && maximum && minimum.compare(maximum) > 0) return notComparable(facts, found.endsReversed);
  if (isNeutral && (!minimum || !maximum || minimum.equals(maximum))) return notComparable(facts, found.withoutDirection);
  if (!decisive) return notComparable(facts, found.endMissing);

  const isAbove = actual.compare(decisive) >= 0;
  const isBelow = actual.compare(isNeutral && maximum ? maximum : decisive) <= 0;
  const isReached = { HIGHER_IS_BETTER: isAbove, LOWER_IS_BETTER: isBelow, NEUTRAL: isAbove && isBelow }[facts.indicator.direction];
  const inputs = [{ name: 'actual', value: value.value, ...ofValue(value) }, ...ends];
  const judged: Verdict = { status: isReached ? 'ACHIEVED' : 'NOT_ACHIEVED', made, inputs, findings: [] };
  if (isNeutral) return { ...judged, noPercent: noSize };
  if (hasPercent(actual, minimum, maximum, decisive)) return judged;
  return { ...judged, noPercent: found.notPositive.means, findings: [[found.notPositive, found.notPositive.means]] };
}

/** A share of zero or less says nothing; inside a range there is no end to take a share of. */
function hasPercent(actual: Exact, minimum: Exact | null, maximum: Exact | null, decisive: Exact): boolean {
  if (!minimum || !maximum || minimum.equals(maximum)) return decisive.compare(0) > 0;
  if (actual.compare(minimum) < 0) return minimum.compare(0) > 0;
  return actual.compare(maximum) <= 0 || maximum.compare(0) > 0;
}

const noSize: About = ['The indicator has no better direction: there is no percentage.', 'Indikator tidak berarah: tidak ada persentase.'];
const noDistance: About = [
  'Grades have an order and no distance: there is no percentage.',
  'Predikat berurutan tetapi tidak berjarak: tidak ada persentase.',
];

/** A grade against a grade, by their ranks on the scale of the indicator on the day the period began. */
function ofGrade(facts: TargetFacts, value: Value, scale: Scale | null): Verdict {
  const on = facts.start;
  const rankOf = (grade: string | null): number | null => (scale && gradesOn(scale, on).find(one => one.grade === grade)?.rank) ?? null;
  const rated = scale && value.value !== null ? rate({ code: scale.code, scale, score: value.value, on }).gradeCode : null;
  const given = value.grade ?? rated;
  const [actual, target] = [rankOf(given), rankOf(facts.grade)];
  const isSame = given === facts.grade;
  if (!isSame && (target === null || actual === null)) return notComparable(facts, found.gradeNotOnScale);
  const isReached = isSame || (actual as number) <= (target as number);
  return {
    status: isReached ? 'ACHIEVED' : 'NOT_ACHIEVED',
    made: gradeAgainstGrade,
    inputs: grades(facts, given, [actual, target], value),
    noPercent: noDistance,
    findings: [],
  };
}

const noValue: About = ['No value of the period is known.', 'Nilai pada periode itu tidak diketahui.'];

function whyNoValue(facts: TargetFacts, actual: Actual | null): About {
  if (facts.isPlaceUnclear) return found.placeUnclear.means;
  if (actual?.value.status === 'FORECAST')
    return ['Only a forecast of the period is known.', 'Baru ramalan yang diketahui untuk periode itu.'];
  const said = actual?.value.missingReason;
  return said ? [`${noValue[0]} ${said}`, `${noValue[1]} ${said}`] : noValue;
}

export function verdictOn(facts: TargetFacts, { actual, refusal }: Comparable, scale: Scale | null): Verdict {
  if (facts.minimum === null && facts.maximum === null && facts.grade === null)
    return refused(facts, 'NO_TARGET', found.targetEmpty.means, [[found.targetEmpty, found.targetEmpty.means]]);
  if (refusal) return refused(facts, 'NOT_COMPARABLE', refusal[1], [refusal]);
  if (!actual || !isResult(actual.value)) {
    const unclear: Verdict['findings'] = facts.isPlaceUnclear ? [[found.placeUnclear, found.placeUnclear.means]] : [];
    return refused(facts, 'NO_VALUE', whyNoValue(facts, actual), unclear);
  }
  return isOfGrade(facts) ? ofGrade(facts, actual.value, scale) : ofNumber(facts, actual.value);
}
