/** How often each score was given to one element: 1, 2, 3 and 4, in this order. An empty answer is none of them. */
export type ScoreCounts = readonly [ones: number, twos: number, threes: number, fours: number];

/** What a survey says about one element, exact enough for every index that is worked out from it. */
export interface ElementResult {
  /** Number in the list of elements of PermenPANRB 14/2017: 8 is complaint handling, 9 facilities. */
  elementNumber: number;
  answered: number;
  sum: number;
  /** NRR, 1.0000 to 4.0000. Null when nobody answered: no mean is not a mean of zero. */
  meanScore: string | null;
  scoreCounts: ScoreCounts;
}

const decimals = 4;

/** Mean of whole numbers as decimal text, half rounded up. Whole numbers all the way: 2.67495 in a float is a little less, and would round down. */
function mean(sum: number, count: number): string {
  const scaled = (2n * BigInt(sum) * 10n ** BigInt(decimals) + BigInt(count)) / (2n * BigInt(count));
  const digits = scaled.toString().padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** Mean score of one element over those who answered it (NRR of PermenPANRB 14/2017). */
export function elementResult(elementNumber: number, scoreCounts: ScoreCounts): ElementResult {
  const answered = scoreCounts.reduce((total, count) => total + count, 0);
  const sum = scoreCounts.reduce((total, count, index) => total + count * (index + 1), 0);
  return { elementNumber, answered, sum, meanScore: answered === 0 ? null : mean(sum, answered), scoreCounts };
}

/** Which element is how weak: 1 for the lowest mean, the same place for equal means, null without a mean. */
export function weaknessOf(results: readonly ElementResult[]): (number | null)[] {
  const isLower = (a: ElementResult, b: ElementResult): boolean => BigInt(a.sum) * BigInt(b.answered) < BigInt(b.sum) * BigInt(a.answered);
  const ranked = results.filter(result => result.answered > 0);
  return results.map(result => (result.answered === 0 ? null : 1 + ranked.filter(other => isLower(other, result)).length));
}
