import type { Flow, Process, Step } from './process.ts';

/** The flowchart of an SOP as a graph. */
export interface Graph {
  steps: Step[];
  byId: ReadonlyMap<string, Step>;
  /** Arrows that leave a step, in their order. */
  exits: (step: Step) => Flow[];
  entries: (step: Step) => Flow[];
  /** Capsules that begin the procedure. */
  starts: Step[];
  /** Capsules that end it. */
  ends: Step[];
  /** Arrows that begin or end at no step of this SOP; they are no part of the graph. */
  astray: Flow[];
}

const grouped = (flows: readonly Flow[], end: 'from' | 'to'): Map<string, Flow[]> => {
  const groups = new Map<string, Flow[]>();
  for (const flow of flows) {
    const group = groups.get(flow[end]);
    if (group) group.push(flow);
    else groups.set(flow[end], [flow]);
  }
  return groups;
};

export function graphOf(process: Process): Graph {
  const byId = new Map(process.steps.map(step => [step.id, step]));
  const joins = (flow: Flow): boolean => byId.has(flow.from) && byId.has(flow.to);
  const flows = process.flows.filter(joins);
  const [leaving, arriving] = [grouped(flows, 'from'), grouped(flows, 'to')];
  const exits = (step: Step): Flow[] => leaving.get(step.id) ?? [];
  const entries = (step: Step): Flow[] => arriving.get(step.id) ?? [];
  const capsules = process.steps.filter(step => step.symbol === 'TERMINATOR');
  // A capsule that nothing touches begins the SOP where it stands first, and ends it elsewhere; alone, it does both.
  const isFirst = (step: Step): boolean => step === process.steps[0];
  const isAlone = process.steps.length === 1;
  const isBare = (step: Step): boolean => exits(step).length === 0 && entries(step).length === 0;
  return {
    steps: process.steps,
    byId,
    exits,
    entries,
    // A first step that revisions lead back to is a start all the same.
    starts: capsules.filter(step => exits(step).length > 0 || (isBare(step) && isFirst(step))),
    ends: capsules.filter(step => exits(step).length === 0 && (isAlone || !(isBare(step) && isFirst(step)))),
    astray: process.flows.filter(flow => !joins(flow)),
  };
}

function spread(from: readonly Step[], next: (step: Step) => Step[]): Set<Step> {
  const met = new Set(from);
  const open = [...from];
  for (let step = open.pop(); step; step = open.pop())
    for (const other of next(step))
      if (!met.has(other)) {
        met.add(other);
        open.push(other);
      }
  return met;
}

/** Steps that can be reached from any of these, themselves among them. */
export const reachedFrom = (graph: Graph, from: readonly Step[]): Set<Step> =>
  spread(from, step => graph.exits(step).map(flow => graph.byId.get(flow.to) as Step));

/** Steps from which any of these can be reached, themselves among them. */
export const leadingTo = (graph: Graph, to: readonly Step[]): Set<Step> =>
  spread(to, step => graph.entries(step).map(flow => graph.byId.get(flow.from) as Step));

/** What a walk along the arrows found out: which of them lead back, and an order of the steps in which no other one does. */
export interface Walked {
  back: Set<Flow>;
  order: Step[];
}

/** Depth first from the start, exits in their order. An arrow to a step that is still being followed closes a loop: it leads back. */
export function walked(graph: Graph, start: Step): Walked {
  const back = new Set<Flow>();
  const order: Step[] = [];
  const state = new Map<Step, 'open' | 'done'>([[start, 'open']]);
  // A stack of our own: a long procedure must not overflow that of the language.
  const path = [{ step: start, left: graph.exits(start).values() }];
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const { value: flow } = top.left.next();
    if (!flow) {
      state.set(top.step, 'done');
      order.push(top.step);
      path.pop();
      continue;
    }
    const to = graph.byId.get(flow.to) as Step;
    const met = state.get(to);
    if (met === 'open') back.add(flow);
    else if (!met) {
      state.set(to, 'open');
      path.push({ step: to, left: graph.exits(to).values() });
    }
  }
  return { back, order: order.reverse() };
}
