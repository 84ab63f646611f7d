import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Coding = 'br' | 'gzip';

/** Below this a packet is a packet, and coding only takes time. */
export const leastToCode = 1024;

const known = new Map<string, Coding | null>();
const mostKnown = 200;

/** The smallest coding that a reader takes; null for none. */
export function codingOf(header: string | undefined): Coding | null {
  if (!header) return null;
  let coding = known.get(header);
  if (coding === undefined) {
    coding = read(header.slice(0, 500).toLowerCase());
    if (known.size >= mostKnown) known.clear();
    if (header.length <= 500) known.set(header, coding);
  }
  return coding;
}

function read(header: string): Coding | null {
  const weights = new Map<string, number>();
  for (const entry of header.split(',')) {
    const [name = '', ...parameters] = entry.split(';').map(part => part.trim());
    const weight = parameters.find(parameter => parameter.startsWith('q='))?.slice(2);
    weights.set(name, weight === undefined ? 1 : Number(weight) || 0);
  }
  const weightOf = (coding: string): number => weights.get(coding) ?? weights.get('*') ?? 0;
  if (weightOf('br') > 0 && weightOf('br') >= weightOf('gzip')) return 'br';
  return weightOf('gzip') > 0 ? 'gzip' : null;
}

const makers: Record<Coding, (body: Buffer) => Promise<Buffer>> = {
  br: body =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  gzip: body => promisify(gzip)(body, { level: 6 }),
};

export const coded = (body: Buffer, coding: Coding): Promise<Buffer> => makers[coding](body);
