import type { Batch, Question } from './question.ts';

/**
 * A batch of what is worked out of the data alone: each key by itself, and for all questions together until a table behind it is written.
 * The work may look at the key, the sight and the day; not at the language, nor at who asks. Its values are frozen.
 * It reads much of the province, unless told otherwise.
 */
export const kept =
  <V>(name: string, work: (key: string, question: Question) => Promise<V>, { isLarge = true } = {}): Batch<string, V> =>
  async (keys, question) => {
    const settled = await Promise.allSettled(keys.map(key => question.keep(`${name} ${key}`, one => work(key, one), isLarge)));
    return settled.map(one =>
      one.status === 'fulfilled' ? one.value : one.reason instanceof Error ? one.reason : new Error(String(one.reason)),
    );
  };

/** The same of a batch that asks for all its keys together: those that are not kept are. */
export const keptOf = <V>(name: string, batch: Batch<string, V>): Batch<string, V> =>
  kept(name, (key, question) => question.load(batch, key));
