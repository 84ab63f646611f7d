import { Graph, layout } from '@dagrejs/dagre';
import type { BpmnModel, BpmnNode } from './bpmn-model.ts';
import { type Box, type Grid, type Placed, type Point, places, route } from './route.ts';
import { textWidth } from './text.ts';

/** In pixels, as BPMN tools draw them. */
const sizes: Record<BpmnNode['element'], { width: number; height: number }> = {
  startEvent: { width: 36, height: 36 },
  endEvent: { width: 36, height: 36 },
  intermediateThrowEvent: { width: 36, height: 36 },
  task: { width: 140, height: 90 },
  exclusiveGateway: { width: 50, height: 50 },
};
const pool = { x: 160, y: 80, head: 30 };
const rankGap = 56;

export interface BpmnLayout {
  pool: Box;
  lanes: Box[];
  shapes: ReadonlyMap<string, Box>;
  edges: ReadonlyMap<string, Point[]>;
}

/** Which node stands before which: the library puts them into ranks, from the left to the right, and turns loops round for it. */
function ranksOf(model: BpmnModel): BpmnNode[][] {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', ranksep: 10, nodesep: 10 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const node of model.nodes) graph.setNode(node.id, { width: 10, height: 10 });
  for (const flow of model.flows) if (flow.from !== flow.to) graph.setEdge(flow.from, flow.to, {}, flow.id);
  layout(graph);
  const byX = Map.groupBy(model.nodes, node => Math.round(graph.node(node.id).x));
  const columns = [...byX.entries()].sort(([a], [b]) => a - b).map(([, nodes]) => nodes);
  return columns.flatMap(column => {
    // Two of one rank in one lane would cover each other: the second moves on.
    const split: BpmnNode[][] = [];
    for (const node of column) {
      const free = split.find(nodes => nodes.every(other => other.lane !== node.lane));
      if (free) free.push(node);
      else split.push([node]);
    }
    return split;
  });
}

/** Lanes lie, ranks stand side by side; lines run between them as on the official form, turned a quarter. */
export function bpmnLayout(model: BpmnModel): BpmnLayout {
  // The head of a lane holds two lines of its name.
  const laneHeight = Math.max(150, ...model.lanes.map(lane => Math.min(textWidth(lane.name, 12) / 1.7 + 30, 320)));
  const ranks = ranksOf(model);
  let x = pool.x + pool.head + rankGap;
  const tops: number[] = [];
  const symbols: Placed[] = [];
  const shapes = new Map<string, Box>();
  for (const [rank, nodes] of ranks.entries()) {
    const width = Math.max(...nodes.map(node => sizes[node.element].width));
    tops.push(x - rankGap / 2);
    for (const node of nodes) {
      const size = sizes[node.element];
      const centre = pool.y + laneHeight * (node.lane + 0.5);
      const left = x + (width - size.width) / 2;
      const box = { left, right: left + size.width, top: centre - size.height / 2, bottom: centre + size.height / 2 };
      shapes.set(node.id, box);
      // Turned: the router goes down where BPMN goes to the right.
      symbols.push({ id: node.id, rank, left: box.top, right: box.bottom, top: box.left, bottom: box.right, centres: [centre] });
    }
    x += width + rankGap;
  }
  tops.push(x - rankGap / 2);
  const right = x;
  const borders = Array.from({ length: model.lanes.length + 1 }, (_, index) => pool.y + laneHeight * index);
  const bottom = borders.at(-1) as number;
  const grid: Grid = {
    symbols,
    channels: borders.map(border => places(border, 24, 10).filter(y => y > pool.y && y < bottom)),
    gaps: tops.map(top => places(top, 20, 9)),
    scale: 8,
  };
  const routed = route(grid, model.flows);
  const edges = new Map(routed.map(({ id, points }) => [id, points.map(({ x: across, y: along }) => ({ x: along, y: across }))]));
  return {
    pool: { left: pool.x, right, top: pool.y, bottom },
    lanes: model.lanes.map((_, index) => ({
      left: pool.x + pool.head,
      right,
      top: borders[index] as number,
      bottom: borders[index + 1] as number,
    })),
    shapes,
    edges,
  };
}
