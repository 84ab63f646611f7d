import { badInput } from '../core/errors.ts';

export const defaultPage = 25;
export const largestPage = 100;

export interface Page {
  size: number;
  fromEnd: boolean;
}

/** Reads `first` and `last`: one of them, 0 to 100, or neither. */
export function pageOf(args: Record<string, unknown>): Page {
  const [first, last] = [args['first'] ?? null, args['last'] ?? null] as [number | null, number | null];
  if (first !== null && last !== null)
    throw badInput('Give `first` or `last`, not both.', 'Berikan `first` atau `last`, jangan keduanya.', {
      field: 'last',
      example: 'first: 25',
    });
  const field = last === null ? 'first' : 'last';
  const size = first ?? last ?? defaultPage;
  if (size < 0 || size > largestPage)
    throw badInput(
      `\`${field}\` is 0 to ${largestPage}; ${size} was asked for. Walk on with \`after\` for more.`,
      `\`${field}\` antara 0 dan ${largestPage}; diminta ${size}. Lanjutkan dengan \`after\`.`,
      { field, example: `${field}: ${largestPage}` },
    );
  return { size, fromEnd: last !== null };
}
