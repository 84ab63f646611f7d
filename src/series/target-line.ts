import { actualIn, isResult } from '../achievement/actual.ts';
import type { Value } from '../achievement/facts.ts';
import type { About } from '../core/about.ts';
import type { Confidence } from '../core/enums.ts';
import type { Period } from '../core/period.ts';
import type { Direction } from '../indicator/indicator.ts';
import type { Figure } from '../reckon/figure.ts';
import { calculation, type Input, reckon } from '../reckon/reckon.ts';
import { exact } from '../reckon/rounding.ts';
import { isOfAll, type SeriesFacts, type TargetFact } from './facts.ts';
import { indexOf, isFiner, periodAt, stepOfKind } from './grid.ts';
import type { Grid } from './standing.ts';

const between = calculation({
  rule: 'SERIES_TARGET_LINE',
  formula: 'before + (after − before) × step / steps',
  unit: ['in the unit of the indicator', 'dalam satuan indikator'],
  decimals: 4,
  calculate: inputs => {
    const [before, after, step, steps] = ['before', 'after', 'step', 'steps'].map(name => inputs.get(name));
    if (!before || !after || !step || !steps || steps.compare(0) <= 0) return null;
    return before.add(after.sub(before).mul(step).div(steps));
  },
});

/** A point of the line that is known: the baseline at its start, or a target that a plan states. */
interface Anchor {
  index: number;
  value: string;
  confidence: Confidence;
  row: { table: 'observation' | 'target'; id: string };
  /** Who draws the line here; null where nobody is named. */
  plan: string | null;
}

export interface OnLine {
  value: string;
  isInterpolated: boolean;
  target: string | null;
  /** How a value between two known ones came about; null where it is one of them. */
  figure: Figure | null;
}

export interface PlacedTarget {
  target: TargetFact;
  value: string | null;
  /** Step in which it stands; null where it is not on the line. */
  index: number | null;
  period: Period | null;
  /** Why it is not on the line. */
  reason: About | null;
}

export interface Baseline {
  period: Period;
  value: string;
  observation: string;
  plan: string;
}

/** The end of a target that decides: 12.66 of "11.59 to 12.66" where lower is better, as in ACHIEVEMENT_RANGE. */
function decisive({ minimum, maximum }: TargetFact, direction: Direction): string | null {
  if (direction === 'LOWER_IS_BETTER') return maximum;
  if (direction === 'HIGHER_IS_BETTER') return minimum;
  return minimum !== null && maximum !== null && exact(minimum).equals(exact(maximum)) ? minimum : null;
}

/** From the baseline of a plan through its targets, straight in between. Nobody drew a line from the target of one plan to that of another. */
export class TargetLine {
  readonly placed: readonly PlacedTarget[];
  private readonly start: { baseline: Baseline; anchor: Anchor } | null;
  private readonly anchors: readonly Anchor[];
  private readonly grid: Grid;

  constructor(grid: Grid, referenceMonth: number | null) {
    this.grid = grid;
    const { facts } = grid;
    const own = isOfAll(facts.dimension) ? facts.indicator.targets.filter(target => target.subject === facts.subject.key) : [];
    this.placed = withoutRivals(own.map(target => place(grid, target, referenceMonth)));
    const stated = this.placed.flatMap(({ target: { id, confidence, plan }, value, index }): Anchor[] =>
      value === null || index === null ? [] : [{ index, value, confidence, row: { table: 'target', id }, plan: plan?.id ?? null }],
    );
    const start = baselineOf(grid, this.placed, referenceMonth);
    const isBefore = start !== null && stated.every(({ index }) => index > start.anchor.index);
    this.start = start;
    this.anchors = [...(isBefore ? [start.anchor] : []), ...stated].sort((a, b) => a.index - b.index);
  }

  get baseline(): Baseline | null {
    return this.start?.baseline ?? null;
  }

  /** How sure its parts are. */
  get confidences(): Confidence[] {
    return [...this.anchors, ...(this.start ? [this.start.anchor] : [])].map(({ confidence }) => confidence);
  }

  at(index: number): OnLine | null {
    const exactly = this.anchors.find(anchor => anchor.index === index);
    if (exactly) {
      const { row, value } = exactly;
      return { value, isInterpolated: false, target: row.table === 'target' ? row.id : null, figure: null };
    }
    const lines = [...new Set(this.anchors.map(({ plan }) => plan))].flatMap(plan =>
      plan === null ? [] : (this.between(plan, index) ?? []),
    );
    return lines.length === 1 ? (lines[0] as OnLine) : null;
  }

  private between(plan: string, index: number): OnLine | null {
    const own = this.anchors.filter(anchor => anchor.plan === plan);
    const before = own.filter(anchor => anchor.index < index).at(-1);
    const after = own.find(anchor => anchor.index > index);
    if (!before || !after || this.isBroken(before, after)) return null;
    const input = (name: string, { value, row, confidence }: Anchor): Input => ({ name, value, subject: row, confidence });
    const figure = reckon(between, [
      input('before', before),
      input('after', after),
      { name: 'step', value: index - before.index },
      { name: 'steps', value: after.index - before.index },
    ]);
    return { value: figure.value as string, isInterpolated: true, target: null, figure };
  }

  private isBroken(before: Anchor, after: Anchor): boolean {
    const [from, to] = [periodAt(this.grid.step, before.index), periodAt(this.grid.step, after.index)];
    return this.grid.breaks.between(from.start, to.start) !== null;
  }
}

const not = (target: TargetFact, value: string | null, ...reason: About): PlacedTarget => ({
  target,
  value,
  index: null,
  period: null,
  reason,
});

function place(grid: Grid, target: TargetFact, referenceMonth: number | null): PlacedTarget {
  const { facts, step } = grid;
  const value = decisive(target, facts.indicator.direction);
  if (value === null)
    return not(
      target,
      null,
      'It has no number to be reached: a grade, or an end that decides nothing.',
      'Tidak ada angka yang harus dicapai: berupa predikat, atau batas yang tidak menentukan.',
    );
  if (target.series !== null && target.series !== facts.series)
    return not(target, value, `It is meant for the series ${target.series}.`, `Target ini untuk deret ${target.series}.`);
  if (target.series === null && (facts.siblings.length > 0 || grid.breaks.all.length > 0))
    return not(
      target,
      value,
      'The method of the indicator changed, and the target does not say which series it is meant for.',
      'Metode indikator berubah, dan target tidak menyebut deret yang dimaksud.',
    );
  if (isFiner(stepOfKind(target.period.kind), step) || target.period.kind === 'DAY')
    return not(target, value, `Its period is shorter than a step of ${step}.`, `Periodenya lebih pendek dari langkah ${step}.`);
  const index = standsIn(grid, target.period, referenceMonth);
  return { target, value, index, period: grid.at(index).period, reason: null };
}

/** The step in which a target is compared with a value: that of the reference month of its year (ACHIEVEMENT_ACTUAL), else its last. */
function standsIn({ step }: Grid, period: Period, referenceMonth: number | null): number {
  if (period.kind === 'YEAR' && referenceMonth !== null)
    return indexOf(step, `${period.start.slice(0, 4)}-${String(referenceMonth).padStart(2, '0')}-01`);
  return indexOf(step, period.end) - 1;
}

const disagree: About = [
  'Plans state different targets for the period: name one with plan.',
  'Rencana-rencana menetapkan target yang berbeda untuk periode itu: pilih satu dengan plan.',
];

/** Two targets of one period that differ: neither is on the line, rather than either. */
function withoutRivals(placed: readonly PlacedTarget[]): PlacedTarget[] {
  const valuesAt = new Map<number, Set<string>>();
  for (const { index, value } of placed)
    if (index !== null && value !== null) valuesAt.set(index, (valuesAt.get(index) ?? new Set()).add(exact(value).toFraction()));
  return placed.map(one =>
    one.index !== null && (valuesAt.get(one.index)?.size ?? 0) > 1 ? { ...one, index: null, period: null, reason: disagree } : one,
  );
}

/** The value of the year that the plan starts from, of the same series, chosen as for an achievement. */
function baselineOf(grid: Grid, placed: readonly PlacedTarget[], month: number | null): { baseline: Baseline; anchor: Anchor } | null {
  const plans = new Map(
    placed.flatMap(({ target: { plan }, reason }) => (plan && plan.baselineYear !== null && !reason ? [[plan.id, plan] as const] : [])),
  );
  const [plan] = plans.values();
  if (!plan || plans.size > 1) return null;
  const year = String(plan.baselineYear);
  const chosen = actualIn(year, valuesOf(grid.facts, year), month)?.value;
  if (!chosen || chosen.value === null || !isResult(chosen)) return null;
  const period = grid.facts.cells.get(chosen.period)?.period as Period;
  return {
    baseline: { period, value: chosen.value, observation: chosen.id, plan: plan.id },
    anchor: {
      index: grid.lastIn(period),
      value: chosen.value,
      confidence: chosen.confidence,
      row: { table: 'observation', id: chosen.id },
      plan: plan.id,
    },
  };
}

const valuesOf = (facts: SeriesFacts, year: string): Value[] =>
  [...facts.cells.values()].flatMap(({ period, row }) =>
    row && period.start.startsWith(year)
      ? [
          {
            ...row,
            period: period.code,
            kind: period.kind,
            start: period.start,
            end: period.end,
            series: facts.series,
            isTotal: facts.dimension !== null,
          },
        ]
      : [],
  );
