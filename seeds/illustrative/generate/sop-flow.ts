import type { Bureau } from './bureaus.ts';
import type { Dice } from './dice.ts';
import type { Procedure, TemplateStep, Unit } from './procedure.ts';
import { belongsTo } from './roles.ts';
import { fill, type Words, words } from './words.ts';

export interface Step {
  key: string;
  number: number;
  symbol: 'TERMINATOR' | 'PROCESS' | 'DECISION';
  performers: string[];
  time: number | null;
  unit: Unit | null;
  activity: Words;
  inputs: Words;
  output: Words;
  remarks: Words | null;
}

export interface Flow {
  from: string;
  to: string;
  label: Words | null;
}

const symbols = { START: 'TERMINATOR', END: 'TERMINATOR', WORK: 'PROCESS', CHECK: 'DECISION' } as const;
export const YES = words('Ya | Yes');
export const NO = words('Tidak | No');

/** The steps this office works with: some of the optional ones are left out, always those that would send it to itself. */
export function chosen(procedure: Procedure, bureau: Bureau, roll: Dice): TemplateStep[] {
  return procedure.steps.filter(step => {
    const keeps = roll.chance(0.6);
    return !step.optional || (keeps && !step.performers.some(role => belongsTo(role, bureau)));
  });
}

export function stepsOf(template: TemplateStep[], subject: Words, roll: Dice): Step[] {
  return template.map((step, i) => ({
    key: step.key,
    number: i + 1,
    symbol: symbols[step.kind],
    performers: step.performers,
    time: timely(step, roll),
    unit: step.time.unit,
    activity: fill(step.activity, { subject }),
    inputs: step.inputs,
    output: step.output,
    remarks: step.remarks ?? null,
  }));
}

/** Minutes are set in fives, as offices do. */
function timely({ time }: TemplateStep, roll: Dice): number {
  const value = roll.between(time.low, time.high);
  return time.unit === 'MINUTE' ? Math.round(value / 5) * 5 : value;
}

/** Arrows of the steps chosen; one that pointed to a step left out points to what comes after it. */
export function flowsOf(procedure: Procedure, template: TemplateStep[]): Flow[] {
  const kept = new Set(template.map(step => step.key));
  const order = procedure.steps.map(step => step.key);
  const land = (key: string): string => {
    const at = order.indexOf(key);
    if (at < 0) throw new Error(`a step leads to ${key}, which is none`);
    const found = order.slice(at).find(later => kept.has(later));
    if (!found) throw new Error(`nothing follows ${key}`);
    return found;
  };
  return template.flatMap((step, i): Flow[] => {
    if (step.kind === 'END') return [];
    const from = step.key;
    if (step.kind !== 'CHECK') return [{ from, to: step.next ? land(step.next) : (template[i + 1] as TemplateStep).key, label: null }];
    if (!step.yes || !step.no) throw new Error(`${step.key} decides, yet leads nowhere`);
    return [
      { from, to: land(step.yes), label: YES },
      { from, to: land(step.no), label: NO },
    ];
  });
}
