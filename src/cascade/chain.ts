import type { CascadeFacts, CascadeIndicator, CascadeLink } from './cascade-facts.ts';

/** Place of an indicator in the chain from plan to unit to position. */
export type Rung = 'PLAN' | 'UNIT' | 'POSITION';
const rungs: Record<CascadeIndicator['level'], Rung> = {
  MACRO: 'PLAN',
  KEY: 'PLAN',
  PROGRAM: 'PLAN',
  ACTIVITY: 'UNIT',
  UNIT: 'UNIT',
  SERVICE: 'UNIT',
  POSITION: 'POSITION',
};
export const rungOf = (indicator: Pick<CascadeIndicator, 'level'>): Rung => rungs[indicator.level];

const grouped = (links: readonly CascadeLink[], by: 'parent' | 'child'): ReadonlyMap<string, CascadeLink[]> => {
  const groups = new Map<string, CascadeLink[]>();
  for (const link of links) groups.set(link[by], [...(groups.get(link[by]) ?? []), link]);
  return groups;
};

/** The links of a day, to be walked either way. */
export class Chain {
  readonly indicators: ReadonlyMap<string, CascadeIndicator>;
  private readonly down: ReadonlyMap<string, CascadeLink[]>;
  private readonly up: ReadonlyMap<string, CascadeLink[]>;

  constructor(facts: Pick<CascadeFacts, 'indicators' | 'links'>) {
    this.indicators = new Map(facts.indicators.map(indicator => [indicator.id, indicator]));
    this.down = grouped(facts.links, 'parent');
    this.up = grouped(facts.links, 'child');
  }

  below = (id: string): readonly CascadeLink[] => this.down.get(id) ?? [];
  above = (id: string): readonly CascadeLink[] => this.up.get(id) ?? [];

  /** Indicators that stand below one of these, at any depth. Each is visited once, so a circle ends. */
  derivedFrom(isOrigin: (indicator: CascadeIndicator) => boolean): ReadonlySet<string> {
    const reached = new Set<string>();
    const open = [...this.indicators.values()].filter(isOrigin).map(indicator => indicator.id);
    for (let id = open.pop(); id !== undefined; id = open.pop())
      for (const { child } of this.below(id))
        if (!reached.has(child)) {
          reached.add(child);
          open.push(child);
        }
    return reached;
  }

  /** Groups of indicators that derive from one another in a circle, each in the order of codes. */
  circles(): CascadeIndicator[][] {
    const found = components([...this.indicators.keys()], id => this.below(id).map(link => link.child));
    return found
      .filter(group => group.length > 1 || this.below(group[0] as string).some(link => link.child === link.parent))
      .map(group => group.flatMap(id => this.indicators.get(id) ?? []).sort((a, b) => (a.code < b.code ? -1 : 1)));
  }
}

/** Strongly connected components (Tarjan), with a stack of its own: a long chain must not exhaust that of the engine. */
function components(nodes: readonly string[], next: (node: string) => readonly string[]): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const waiting: string[] = [];
  const isWaiting = new Set<string>();
  const found: string[][] = [];
  const least = (node: string, value: number): void => void low.set(node, Math.min(low.get(node) ?? value, value));

  for (const root of nodes) {
    if (index.has(root)) continue;
    const open: { node: string; rest: string[] }[] = [];
    const enter = (node: string): void => {
      index.set(node, index.size);
      low.set(node, index.size - 1);
      waiting.push(node);
      isWaiting.add(node);
      open.push({ node, rest: [...next(node)] });
    };
    enter(root);
    for (let at = open.at(-1); at; at = open.at(-1)) {
      const { node, rest } = at;
      const to = rest.pop();
      if (to !== undefined) {
        if (!index.has(to)) enter(to);
        else if (isWaiting.has(to)) least(node, index.get(to) as number);
        continue;
      }
      open.pop();
      const outer = open.at(-1);
      if (outer) least(outer.node, low.get(node) as number);
      if (low.get(node) !== index.get(node)) continue;
      const group = waiting.splice(waiting.lastIndexOf(node));
      for (const one of group) isWaiting.delete(one);
      found.push(group);
    }
  }
  return found;
}
