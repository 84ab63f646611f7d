import type { DocumentNode } from 'graphql';
import { Store } from './store.ts';

/** A parsed document takes some forty bytes of memory for each character of its text. */
const perCharacter = 40;
const most = 16 * 1_048_576;

interface Parsed {
  document: DocumentNode;
  size: number;
  isUsed: boolean;
}

/** Documents that were parsed and validated, for Apollo. Its own store counts their JSON, a third of what they take. */
export class Documents {
  private readonly store = new Store<Parsed>(most);

  get count(): number {
    return this.store.count;
  }

  async get(key: string): Promise<DocumentNode | undefined> {
    return this.store.get(key)?.document;
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    const characters = document.loc?.source.body.length ?? 50_000;
    this.store.set(key, { document, size: characters * perCharacter, isUsed: false });
  }

  async delete(key: string): Promise<boolean> {
    this.store.delete(key);
    return true;
  }
}
