import type { Sight } from '../../src/database/read-pools.ts';
import type { World } from '../support/world.ts';

export interface Hit {
  score: string;
  matchedBy: 'CODE' | 'WORDS' | 'PREFIX' | 'SYNONYM' | 'SIMILAR' | 'SOME';
  highlight: string;
  node: { __typename: string; id: string; code: string };
}

export interface Found {
  hits: Hit[];
  total: number;
  facets: Record<'type' | 'unit' | 'year', { key: string; count: number; node: { code: string } | null }[]>;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  illustrative: boolean;
}

export interface Wanted {
  first?: number;
  last?: number;
  after?: string | null;
  before?: string | null;
  types?: string[];
  unit?: string;
  year?: number;
  asOf?: string;
  knownAt?: string;
  sight?: Sight;
  language?: 'id' | 'en';
}

const document = `
  query ($text: String!, $types: [SearchType!], $unit: String, $year: Int, $asOf: Date, $first: Int, $after: String, $last: Int, $before: String, $knownAt: DateTime) {
    search(text: $text, types: $types, unit: $unit, year: $year, asOf: $asOf, first: $first, after: $after, last: $last, before: $before, knownAt: $knownAt) {
      totalCount { value precision }
      nodes { score matchedBy highlight node { __typename id code } }
      facets { type { key count node { code } } unit { key count node { code } } year { key count node { code } } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;

export async function asked(world: World, text: string, { sight = 'open', language = 'id', ...variables }: Wanted = {}) {
  return world.ask(document, { variables: { text, ...variables }, sight, language });
}

/** What the box finds; anything else than an answer is a failure. */
export async function found(world: World, text: string, wanted: Wanted = {}): Promise<Found> {
  const { data, errors, extensions } = await asked(world, text, wanted);
  if (errors) throw new Error(`${text}: ${JSON.stringify(errors)}`);
  const page = data?.['search'] as Found & { nodes: Hit[]; totalCount: { value: number } };
  return {
    hits: page.nodes,
    total: page.totalCount.value,
    facets: page.facets,
    pageInfo: page.pageInfo,
    illustrative: extensions?.['illustrative'] === true,
  };
}

export const codes = ({ hits }: Found): string[] => hits.map(hit => hit.node.code);
