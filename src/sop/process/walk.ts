import { type Exact, exact } from '../../reckon/rounding.ts';
import { type Graph, leadingTo, reachedFrom, walked } from './graph.ts';
import type { Flow, Step } from './process.ts';

/** One step of a walk through the flowchart, and the arrow it was reached by. */
export interface Leg {
  step: Step;
  by: Flow | null;
  /** 1 the first time the walk comes by, 2 the second. */
  pass: number;
}

/** How long each step takes. Never negative. */
export type Minutes = (step: Step) => Exact;

const zero = exact(0);

/** Steps on some way from the start to an end, in the order of the SOP: those whose times matter. */
export function concerned(graph: Graph, start: Step): Step[] {
  const [reached, ending] = [reachedFrom(graph, [start]), leadingTo(graph, graph.ends)];
  return graph.steps.filter(step => reached.has(step) && ending.has(step));
}

const follow = (graph: Graph, flow: Flow): Step => graph.byId.get(flow.to) as Step;

function legs(start: Step, flows: readonly Flow[], graph: Graph): Leg[] {
  const passes = new Map<Step, number>();
  const leg = (step: Step, by: Flow | null): Leg => {
    const pass = (passes.get(step) ?? 0) + 1;
    passes.set(step, pass);
    return { step, by, pass };
  };
  return [leg(start, null), ...flows.map(flow => leg(follow(graph, flow), flow))];
}

/** The quickest way to an end. It takes no loop: going round costs time, and nothing is owed. Null when no end can be reached. */
export function shortestWalk(graph: Graph, start: Step, minutes: Minutes): Leg[] | null {
  const best = new Map<Step, { total: Exact; flows: Flow[] }>([[start, { total: minutes(start), flows: [] }]]);
  const settled = new Set<Step>();
  const ends = new Set(graph.ends);
  for (;;) {
    let nearest: Step | undefined;
    for (const [step, { total }] of best)
      if (!settled.has(step) && (!nearest || total.compare((best.get(nearest) as { total: Exact }).total) < 0)) nearest = step;
    if (!nearest) return null;
    const { total, flows } = best.get(nearest) as { total: Exact; flows: Flow[] };
    if (ends.has(nearest)) return legs(start, flows, graph);
    settled.add(nearest);
    for (const flow of graph.exits(nearest)) {
      const to = follow(graph, flow);
      const sum = total.add(minutes(to));
      const known = best.get(to);
      if (!known || sum.compare(known.total) < 0) best.set(to, { total: sum, flows: [...flows, flow] });
    }
  }
}

/** The longest way forward from a step to one of some others, with `weigh` for each step on it. Null where there is none. */
function longestForward(
  graph: Graph,
  order: readonly Step[],
  back: ReadonlySet<Flow>,
  to: ReadonlySet<Step>,
  weigh: Minutes,
): Map<Step, { total: Exact; next: Flow | null }> {
  const best = new Map<Step, { total: Exact; next: Flow | null }>();
  for (const step of order.toReversed()) {
    let found: { total: Exact; next: Flow | null } | null = to.has(step) ? { total: zero, next: null } : null;
    for (const flow of graph.exits(step)) {
      const ahead = back.has(flow) ? undefined : best.get(follow(graph, flow));
      if (ahead && (!found || ahead.total.compare(found.total) > 0)) found = { total: ahead.total, next: flow };
    }
    if (found) best.set(step, { total: found.total.add(weigh(step)), next: found.next });
  }
  return best;
}

function trace(graph: Graph, best: ReadonlyMap<Step, { next: Flow | null }>, from: Step): Flow[] {
  const flows: Flow[] = [];
  for (let flow = best.get(from)?.next; flow; flow = best.get(follow(graph, flow))?.next) flows.push(flow);
  return flows;
}

/**
 * The longest way to an end, on which every loop that returns to a step of the way is taken once: a revision asked for one time.
 * More often than once there is no bound. Null when no end can be reached.
 */
export function longestWalk(graph: Graph, start: Step, minutes: Minutes): Leg[] | null {
  const { back, order } = walked(graph, start);
  const rounds = new Map<Step, { total: Exact; flows: Flow[] }>();
  for (const flow of back) {
    const [head, tail] = [follow(graph, flow), graph.byId.get(flow.from) as Step];
    const round = longestForward(graph, order, back, new Set([tail]), minutes);
    const already = rounds.get(head) ?? { total: zero, flows: [] };
    const { total } = round.get(head) as { total: Exact };
    rounds.set(head, { total: already.total.add(total), flows: [...already.flows, ...trace(graph, round, head), flow] });
  }
  const weigh: Minutes = step => minutes(step).add(rounds.get(step)?.total ?? zero);
  const best = longestForward(graph, order, back, new Set(graph.ends), weigh);
  if (!best.has(start)) return null;
  const ahead = trace(graph, best, start);
  const flows = [...(rounds.get(start)?.flows ?? []), ...ahead.flatMap(flow => [flow, ...(rounds.get(follow(graph, flow))?.flows ?? [])])];
  return legs(start, flows, graph);
}
