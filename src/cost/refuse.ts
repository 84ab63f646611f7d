import { refuse } from '../core/errors.ts';
import { limits } from './limits.ts';
import type { Price } from './price.ts';

/** Refuses a question that goes deeper than anyone reads. */
export function refuseDepth({ depth }: Price): void {
  if (depth <= limits.depth) return;
  throw refuse(
    'QUERY_TOO_COMPLEX',
    `The question is ${depth} levels deep; at most ${limits.depth} are read.`,
    `Pertanyaan sedalam ${depth} tingkat; paling dalam ${limits.depth}.`,
    { depth, limit: limits.depth, hint: 'Ask in two steps: take ids first, then ask nodes(ids:).', http: { status: 400 } },
  );
}

/** Refuses a question above the cap, and says which list is dearest and how large its pages may be. */
export function refuseDear(price: Price): void {
  const { cost, dearest } = price;
  if (cost <= limits.cost) return;
  const fits = fittingSize(price);
  const list = dearest ? `; ${dearest.list} alone may bring ${dearest.rows} rows` : '';
  const daftar = dearest ? `; ${dearest.list} saja dapat membawa ${dearest.rows} baris` : '';
  const advice = !fits
    ? 'Ask for smaller pages with `first` in every list.'
    : `Ask ${dearest?.list}(first: ${fits}), or for less above it.`;
  throw refuse(
    'QUERY_TOO_COMPLEX',
    `The question may cost ${cost} points of ${limits.cost}${list}.`,
    `Pertanyaan dapat berbiaya ${cost} poin dari ${limits.cost}${daftar}.`,
    { cost, limit: limits.cost, dearest: dearest?.list, fits, hint: advice, http: { status: 400 } },
  );
}

/** The largest page of the dearest list with which the whole question would fit; null when no page of it is small enough. */
export function fittingSize({ cost, dearest }: Price): number | null {
  if (!dearest || dearest.size === 0) return null;
  const rest = cost - dearest.cost;
  const fits = Math.floor(((limits.cost - rest) / dearest.cost) * dearest.size);
  return fits >= 1 ? Math.min(fits, dearest.size) : null;
}
