import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allCalculations, calculationOf, workOut } from '../../src/reckon/reckon.ts';
import { type Exact, exact } from '../../src/reckon/rounding.ts';
import { diagram } from '../../src/sop/diagram/diagram.ts';
import { judge, scoreOf } from '../../src/sop/process/compliance.ts';
import { graphOf, walked } from '../../src/sop/process/graph.ts';
import type { Flow, Process, Step } from '../../src/sop/process/process.ts';
import { handOffsBetween, handOffsBy, handOffsOf, loadOf, longestOf, pathsOf, shortestOf } from '../../src/sop/process/standard-time.ts';
import { minutesOf } from '../../src/sop/process/working-time.ts';
import { performer, process, step } from './make.ts';
import { seededRules } from './seeded.ts';

const book = seededRules();
const symbols: Step['symbol'][] = ['TERMINATOR', 'PROCESS', 'DECISION', 'OFF_PAGE_CONNECTOR'];

/** Any graph at all: loops, islands, arrows to nowhere, numbers twice. */
const anyProcess = (most: number): fc.Arbitrary<Process> =>
  fc.integer({ min: 0, max: most }).chain(count =>
    fc
      .record({
        steps: fc.tuple(
          ...Array.from({ length: count }, (_, index) =>
            fc.record({
              symbol: fc.constantFrom(...symbols),
              time: fc.option(fc.integer({ min: 0, max: 90 }).map(String), { freq: 12 }),
              unit: fc.constantFrom<Step['unit']>('MINUTE', 'HOUR', 'DAY', 'WEEK', null),
              performers: fc.subarray(['p1', 'p2', 'p3']),
              number: fc.constantFrom(index + 1, index + 1, index + 1, 1),
              activity: fc.string({ unit: 'binary', maxLength: 90 }),
            }),
          ),
        ),
        flows: fc.array(fc.tuple(fc.nat(most), fc.nat(most), fc.option(fc.string({ maxLength: 9 }))), { maxLength: most * 2 }),
      })
      .map(({ steps, flows }) =>
        process(
          steps.map(({ activity, ...made }, index) => ({ ...step(index + 1, made.symbol), ...made, activity: { id: activity, en: null } })),
          flows.map(
            ([from, to, label], index): Flow => ({
              id: `f${index}`,
              code: `f${index}`,
              number: index,
              from: `s${from + 1}`,
              to: `s${to + 1}`,
              label: label === null ? null : { id: label, en: null },
            }),
          ),
          { performers: [performer(1, 'A'), performer(2, 'B'), performer(3)] },
        ),
      ),
  );

/** Graphs with a way through: a chain from start to end, and any arrows beside it. */
const throughProcess = (most: number): fc.Arbitrary<Process> =>
  fc
    .tuple(
      fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: most }),
      fc.array(fc.tuple(fc.nat(most), fc.nat(most)), { maxLength: most }),
    )
    .map(([times, extra]) => {
      const last = times.length;
      const chain = times.slice(1).map((_, index) => [index + 1, index + 2] as const);
      const more = extra.map(([from, to]) => [(from % (last - 1)) + 1, (to % last) + 1] as const);
      return process(
        times.map((time, index) => step(index + 1, index === 0 || index === last - 1 ? 'TERMINATOR' : 'PROCESS', { time: String(time) })),
        [...chain, ...more].map(
          ([from, to], index): Flow => ({
            id: `f${index}`,
            code: `f${index}`,
            number: index,
            from: `s${from}`,
            to: `s${to}`,
            label: null,
          }),
        ),
      );
    });

/** The quickest way found by trying all that come to no step twice: an independent formulation, for few steps. */
function quickest(sop: Process): number {
  const graph = graphOf(sop);
  let best = Number.POSITIVE_INFINITY;
  const go = (at: Step, met: Set<Step>, sum: number): void => {
    const total = sum + Number(at.time);
    if (graph.ends.includes(at)) best = Math.min(best, total);
    for (const flow of graph.exits(at)) {
      const to = graph.byId.get(flow.to) as Step;
      if (!met.has(to)) go(to, new Set([...met, to]), total);
    }
  };
  const [start] = graph.starts as [Step];
  go(start, new Set([start]), 0);
  return best;
}

test('whatever the graph, checks, times and diagrams give an answer', () => {
  fc.assert(
    fc.property(anyProcess(12), sop => {
      const checks = judge(sop, '2026-11-24', book);
      const paths = pathsOf(sop, book);
      const figures = [
        scoreOf(sop, checks),
        shortestOf(paths, book),
        longestOf(paths, book),
        handOffsOf(sop, paths),
        handOffsBetween(sop, paths),
        ...sop.performers.flatMap(one => [loadOf(one, paths, book), handOffsBy(sop, one, paths)]),
      ];
      for (const figure of figures) {
        expect(figure.value === null).toBe(figure.reason !== null);
        const made = calculationOf(figure.explain.formula);
        expect(made && workOut(made, figure.explain.inputs)[0]).toBe(figure.value);
      }
      for (const format of ['SVG', 'BPMN', 'MERMAID'] as const) expect(diagram(sop, format, 'en').text).not.toContain('NaN');
    }),
    { numRuns: 60 },
  );
});

test('the shortest path is no longer than the longest, and both are walks from the start to an end', () => {
  fc.assert(
    fc.property(throughProcess(14), sop => {
      const graph = graphOf(sop);
      const paths = pathsOf(sop, book);
      if (paths.whyNot !== null) return;
      for (const walk of [paths.shortest, paths.longest]) {
        expect(graph.starts).toContain(walk[0]?.step);
        expect(graph.ends).toContain(walk.at(-1)?.step);
        for (const [index, leg] of walk.slice(1).entries()) {
          expect(leg.by?.from).toBe(walk[index]?.step.id);
          expect(leg.by?.to).toBe(leg.step.id);
        }
      }
      const total = (walk: { step: Step }[]): Exact => walk.reduce((sum, leg) => sum.add(minutesOf(leg.step, book) as Exact), exact(0));
      expect(total(paths.shortest).compare(total(paths.longest))).toBeLessThanOrEqual(0);
      // No step twice on the shortest; every way back at most once on the longest.
      const { back } = walked(graph, graph.starts[0] as Step);
      const returns = paths.longest.flatMap(leg => (leg.by && back.has(leg.by) ? [leg.by] : []));
      expect(new Set(returns).size).toBe(returns.length);
      expect(new Set(paths.shortest.map(leg => leg.step)).size).toBe(paths.shortest.length);
      expect(shortestOf(paths, book).value).toBe(String(total(paths.shortest)));
      expect(longestOf(paths, book).value).toBe(String(total(paths.longest)));
    }),
    { numRuns: 200 },
  );
});

test('the shortest path is the one that trying all of them finds', () => {
  fc.assert(
    fc.property(throughProcess(7), sop => {
      expect(shortestOf(pathsOf(sop, book), book).value).toBe(String(quickest(sop)));
    }),
    { numRuns: 150 },
  );
});

test('a long procedure full of loops is walked in a moment', () => {
  const count = 400;
  const steps = Array.from({ length: count }, (_, index) => step(index + 1, index === 0 || index === count - 1 ? 'TERMINATOR' : 'PROCESS'));
  const flows = steps.slice(0, -1).flatMap((_, index): Flow[] => [
    { id: `f${index}`, code: `f${index}`, number: 2 * index, from: `s${index + 1}`, to: `s${index + 2}`, label: null },
    { id: `b${index}`, code: `b${index}`, number: 2 * index + 1, from: `s${index + 1}`, to: `s${Math.max(1, index - 3)}`, label: null },
  ]);
  const began = performance.now();
  const paths = pathsOf(process(steps, flows), book);
  expect(paths.longest?.length).toBeGreaterThan(count);
  expect(performance.now() - began).toBeLessThan(5000);
});

test('every calculation of SOPs has a formula of its own', () => {
  const own = allCalculations().filter(made => made.rule.startsWith('SOP_'));
  expect(own.length).toBeGreaterThanOrEqual(8);
});
