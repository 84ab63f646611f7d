import { plus } from './days.ts';
import type { Plan } from './sop-plan.ts';

const decision = (plan: Plan): string => plan.steps.find(step => step.symbol === 'DECISION')?.key ?? '';
const lastKey = (plan: Plan): string => plan.steps.at(-1)?.key ?? '';
const place = (plan: Plan, key: string): number => plan.steps.findIndex(step => step.key === key);
/** A decision whose refusal only goes back: without that arrow every step is still reached. */
const returning = (plan: Plan): string =>
  plan.flows.find(flow => flow.label?.en === 'No' && place(plan, flow.to) < place(plan, flow.from))?.from ?? '';
/** A plain step in the middle, far from start, end and decisions. */
const middle = (plan: Plan): string => plan.steps.filter(step => step.symbol === 'PROCESS')[2]?.key ?? '';

/** What a compliance check must find. Each spoils one thing only. */
export const flaws = {
  NO_WARNING: { says: 'the warning is missing', spoil: (plan: Plan): Plan => ({ ...plan, warning: null }) },
  NO_APPROVER: { says: 'the approving official is missing', spoil: (plan: Plan): Plan => ({ ...plan, approvedBy: null }) },
  NO_LEGAL_BASIS: { says: 'no legal basis is given', spoil: (plan: Plan): Plan => ({ ...plan, laws: [] }) },
  NO_END: {
    says: 'the last step is no end',
    spoil: (plan: Plan): Plan => ({
      ...plan,
      steps: plan.steps.map(step => (step.key === lastKey(plan) ? { ...step, symbol: 'PROCESS' } : step)),
    }),
  },
  ONE_EXIT: {
    says: 'one decision has one exit',
    spoil: (plan: Plan): Plan => ({ ...plan, flows: plan.flows.filter(flow => flow.from !== returning(plan) || flow.label?.en !== 'No') }),
  },
  DECISION_WITHOUT_LABELS: {
    says: 'the exits of the first decision carry no labels',
    spoil: (plan: Plan): Plan => ({
      ...plan,
      flows: plan.flows.map(flow => (flow.from === decision(plan) ? { ...flow, label: null } : flow)),
    }),
  },
  STEP_WITHOUT_PERFORMER: {
    says: 'one step has no performer',
    spoil: (plan: Plan): Plan => ({
      ...plan,
      steps: plan.steps.map(step => (step.key === middle(plan) ? { ...step, performers: [] } : step)),
    }),
  },
  STEP_NUMBER_MISSING: {
    says: 'the step numbers have a hole',
    spoil: (plan: Plan): Plan => ({ ...plan, steps: plan.steps.map((step, i) => (i >= 3 ? { ...step, number: step.number + 1 } : step)) }),
  },
  NO_TIME: {
    says: 'one step has no standard time',
    spoil: (plan: Plan): Plan => ({
      ...plan,
      steps: plan.steps.map(step => (step.key === middle(plan) ? { ...step, time: null, unit: null } : step)),
    }),
  },
  UNREACHABLE_STEP: {
    says: 'one step is reached by no other',
    spoil: (plan: Plan): Plan => ({ ...plan, flows: bypass(plan, middle(plan)) }),
  },
  DATES_OUT_OF_ORDER: {
    says: 'it took effect before it was made',
    spoil: (plan: Plan): Plan => ({ ...plan, createdOn: plus(plan.effectiveOn ?? plan.createdOn, 25) }),
  },
  OVERDUE: { says: 'it was never reviewed', spoil: (plan: Plan): Plan => ({ ...plan, isReviewed: false }) },
};
export type Flaw = keyof typeof flaws;

export function spoiled(plan: Plan): Plan {
  const { flaw } = plan.entry;
  if (!flaw) return plan;
  return { ...flaws[flaw].spoil(plan), note: `Deliberate flaw for the compliance check: ${flaws[flaw].says}.` };
}

/** Leads every arrow past the step: those from above to what follows it, those that go back to what stands before it. */
function bypass(plan: Plan, key: string): Plan['flows'] {
  const at = place(plan, key);
  const [before, after] = [plan.steps[at - 1]?.key ?? '', plan.steps[at + 1]?.key ?? ''];
  return plan.flows.map(flow => (flow.to === key ? { ...flow, to: place(plan, flow.from) < at ? after : before } : flow));
}
