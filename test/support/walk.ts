/** One page of a list as the walk needs it. */
interface WalkedPage {
  nodes: Record<string, unknown>[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

export type AskPage = (args: { first?: number; after?: string | null; last?: number; before?: string | null }) => Promise<WalkedPage>;

/** All rows of a list from its beginning, page by page. */
export async function walkForwards(ask: AskPage, size: number): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  let after: string | null = null;
  for (;;) {
    const page: WalkedPage = await ask({ first: size, after });
    rows.push(...page.nodes);
    if (page.pageInfo.hasPreviousPage !== (after !== null && rows.length > page.nodes.length)) throw new Error('hasPreviousPage is wrong');
    if (!page.pageInfo.hasNextPage) return rows;
    after = page.pageInfo.endCursor;
  }
}

/** All rows of a list from its end, put back into the order of the list. */
export async function walkBackwards(ask: AskPage, size: number): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  let before: string | null = null;
  for (;;) {
    const page: WalkedPage = await ask({ last: size, before });
    rows.unshift(...page.nodes);
    if (page.pageInfo.hasNextPage !== (before !== null && rows.length > page.nodes.length)) throw new Error('hasNextPage is wrong');
    if (!page.pageInfo.hasPreviousPage) return rows;
    before = page.pageInfo.startCursor;
  }
}
