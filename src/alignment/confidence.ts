import type { Confidence } from '../core/enums.ts';

const strength: readonly Confidence[] = ['CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'];

/** Of several rows that say the same, the best known one is enough. */
export const strongest = (all: readonly Confidence[]): Confidence => strength.find(one => all.includes(one)) ?? 'CONFIRMED';
