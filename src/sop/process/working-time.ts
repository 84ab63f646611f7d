import type { About } from '../../core/about.ts';
import { type Calculation, calculation, type Input, type Inputs } from '../../reckon/reckon.ts';
import { type Exact, exact, rounded } from '../../reckon/rounding.ts';
import type { RuleBook } from '../../rule/rule-book.ts';
import type { TimeUnit } from '../sop-step.ts';
import type { Step } from './process.ts';
import type { Leg } from './walk.ts';

export const minuteUnit: About = ['working minutes', 'menit kerja'];

const rule = 'SOP_STANDARD_TIME';
const sixty = exact(60);
const plural: Record<TimeUnit, string> = {
  MINUTE: 'minutes',
  HOUR: 'hours',
  DAY: 'days',
  WEEK: 'weeks',
  MONTH: 'months',
  YEAR: 'years',
};
/** Rule parameters that a unit of time leans on. */
const needs: Record<TimeUnit, readonly string[]> = {
  MINUTE: [],
  HOUR: [],
  DAY: ['hours_per_day'],
  WEEK: ['hours_per_day', 'days_per_week'],
  MONTH: ['hours_per_day', 'days_per_month'],
  YEAR: ['hours_per_day', 'days_per_year'],
};

/** Whether a step says how long it takes. A negative time says nothing. */
export const isTimed = (step: Pick<Step, 'time' | 'unit'>): step is { time: string; unit: TimeUnit } =>
  step.time !== null && step.unit !== null && !step.time.startsWith('-');

const sum = (values: readonly [string, Exact][]): Exact => values.reduce((total, [, value]) => total.add(value), exact(0));

function total(inputs: Inputs): Exact | null {
  // A step without a time ends it here: its name is what is missing.
  inputs.all('time');
  const parts = Object.fromEntries(Object.entries(plural).map(([unit, name]) => [unit, inputs.all(name)])) as Record<
    TimeUnit,
    [string, Exact][]
  >;
  if (Object.values(parts).every(part => part.length === 0)) return null;
  const of = (unit: TimeUnit): Exact => sum(parts[unit]);
  const days = (unit: TimeUnit, per: string): Exact => (parts[unit].length > 0 ? of(unit).mul(inputs.get(per)) : exact(0));
  const allDays = of('DAY').add(days('WEEK', 'days_per_week')).add(days('MONTH', 'days_per_month')).add(days('YEAR', 'days_per_year'));
  const inHours = allDays.equals(0) ? of('HOUR') : of('HOUR').add(allDays.mul(inputs.get('hours_per_day')));
  return of('MINUTE').add(inHours.mul(sixty));
}

/** Minutes of a walk, as a formula over the times as the SOP prints them. */
const pathTime = (name: string, over: string): Calculation =>
  calculation({
    rule,
    formula: `${name} = minutes + 60 × (hours + hours_per_day × (days + days_per_week × weeks + days_per_month × months + days_per_year × years)), each summed over ${over}`,
    unit: minuteUnit,
    decimals: 0,
    calculate: total,
  });

export const shortestTime = pathTime('shortest time', 'the steps of the shortest path, which takes no loop');
export const longestTime = pathTime('longest time', 'the steps of the longest path, which takes each loop once');
export const performerLoad = pathTime('load', 'the steps of the longest path in which the performer takes part');

/** Inputs of the formula: one per step of the walk and pass, and the parameters that its units lean on. */
export function timesOf(walk: readonly Pick<Leg, 'step'>[], book: RuleBook): Input[] {
  const seen = new Map<number, number>();
  const steps = walk.map(({ step }): Input => {
    const visit = (seen.get(step.number) ?? 0) + 1;
    seen.set(step.number, visit);
    const index = visit === 1 ? `${step.number}` : `${step.number}/${visit}`;
    const [name, value] = isTimed(step) ? [plural[step.unit], step.time] : ['time', null];
    return { name: `${name}[${index}]`, value, subject: { table: 'sop_step', id: step.id }, confidence: step.confidence };
  });
  return [...steps, ...parametersOf(new Set(walk.flatMap(({ step }) => (isTimed(step) ? needs[step.unit] : []))), book)];
}

const parametersOf = (names: ReadonlySet<string>, book: RuleBook): Input[] =>
  [...names].map(name => {
    const code = `${rule}/${name}`;
    return book.input(code, name);
  });

/** Minutes of one step; null when it has no time, or a parameter that its unit leans on is not there. */
export function minutesOf(step: Step, book: RuleBook): Exact | null {
  if (!isTimed(step)) return null;
  const factors = needs[step.unit].map(name => book.number(`${rule}/${name}`));
  if (factors.includes(null)) return null;
  const amount = factors.reduce<Exact>((product, factor) => product.mul(factor as Exact), exact(step.time));
  return step.unit === 'MINUTE' ? amount : amount.mul(sixty);
}

/** Minutes as an official would say them: "2 working days 3 hours 30 minutes". Without the length of a day, hours and minutes. */
export function spoken(minutes: string | null, book: RuleBook): About | null {
  if (minutes === null) return null;
  const perDay = book.number(`${rule}/hours_per_day`)?.mul(sixty) ?? null;
  let left = exact(minutes);
  const parts: About[] = [];
  const take = (size: Exact | null, one: About, many: string): void => {
    if (!size || size.compare(0) <= 0) return;
    const count = left.div(size).floor();
    left = left.sub(count.mul(size));
    const said = rounded(count, 0);
    if (said !== '0') parts.push([`${said} ${said === '1' ? one[0] : many}`, `${said} ${one[1]}`]);
  };
  take(perDay, ['working day', 'hari kerja'], 'working days');
  take(sixty, ['hour', 'jam'], 'hours');
  take(exact(1), ['minute', 'menit'], 'minutes');
  if (parts.length === 0) return ['0 minutes', '0 menit'];
  return [parts.map(part => part[0]).join(' '), parts.map(part => part[1]).join(' ')];
}
