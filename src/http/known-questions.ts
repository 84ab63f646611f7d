import { hash } from 'node:crypto';
import { Store } from '../cache/store.ts';
import type { Operation } from '../read/plan.ts';

/** A question that was read, found right, priced and answered whole: by the same words it need not be read again. */
export interface Known {
  asked: Operation;
  cost: number;
  size: number;
  isUsed: boolean;
}

const most = { bytes: 8 * 1_048_576, seenOnce: 5000 };
/** Bytes of memory for each character of a parsed document, and of a variable. */
const perCharacter = { document: 40, variables: 8 };

/**
 * Questions by their key, which holds the words as they came. Kept from the second time on, within a number of bytes: a flood of different
 * questions leaves nothing behind. Nothing here is of who asked.
 */
export class KnownQuestions {
  private readonly store = new Store<Known>(most.bytes);
  private readonly seenOnce = new Set<string>();

  get count(): number {
    return this.store.count;
  }

  find(key: string): Known | undefined {
    return this.store.get(key);
  }

  learn(key: string, asked: Operation, cost: number): void {
    if (this.store.get(key)) return;
    const digest = hash('sha1', key, 'base64');
    if (!this.seenOnce.delete(digest)) {
      if (this.seenOnce.size >= most.seenOnce) this.seenOnce.clear();
      this.seenOnce.add(digest);
      return;
    }
    const characters = asked.operation.loc?.source.body.length ?? 50_000;
    const size = characters * perCharacter.document + JSON.stringify(asked.variableValues).length * perCharacter.variables;
    this.store.set(key, { asked, cost, size, isUsed: false });
  }

  forget(key: string): void {
    this.store.delete(key);
  }
}
