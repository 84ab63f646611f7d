import { setTimeout as pause } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import { askedPages, sayWhatIsWrong } from './asked-pages.ts';
import { columnPages, Unfit } from './column-pages.ts';
import type { FilePage, WalkOptions } from './page.ts';
import type { FilePlan } from './plan.ts';

/**
 * The rows of a file, page by page, each asked for when the one before has been taken. The first page is paid for already. Lists that
 * come whole are read many rows at a time; where figures are worked out, each page is a question of its own.
 */
export async function* walkPages(plan: FilePlan, options: WalkOptions): AsyncGenerator<FilePage, void> {
  const pay = () => payPatiently(plan.cost, options);
  const columns = columnPages(plan, options, pay);
  if (!columns) return yield* askedPages(plan, options, pay);
  try {
    yield* columns;
  } catch (error) {
    if (error instanceof Unfit) await sayWhatIsWrong(plan, options, error.after);
    throw error;
  }
}

async function payPatiently(cost: number, { pay, signal }: WalkOptions): Promise<void> {
  for (;;) {
    try {
      await pay(cost);
      return;
    } catch (error) {
      const wait = error instanceof GraphQLError ? Number(error.extensions['retryAfter']) : Number.NaN;
      if (!Number.isFinite(wait)) throw error;
      await pause(wait * 1000, undefined, { signal });
    }
  }
}
