import type { Keeper, Rest, Traced } from '../read/trace.ts';
import type { Hearing } from './hearing.ts';
import { Store } from './store.ts';
import type { Tables } from './versions.ts';
import { frozenWeight } from './weight.ts';

interface Kept {
  value: unknown;
  rest: Rest;
  size: number;
  isUsed: boolean;
  readonly tables: Tables;
  unchangedUntil: number;
}

/** Figures and what they are worked out of, each until a table it rests on is written: worked out once, whatever is asked of them. */
export class Figures implements Keeper {
  private readonly hearing: Hearing;
  private readonly store: Store<Kept>;
  private readonly underWay = new Map<string, Promise<Kept | null>>();

  constructor(bytes: number, hearing: Hearing) {
    // What is wrong with some hundred SOPs takes a good quarter of what there is by default.
    this.store = new Store(bytes, bytes / 2);
    this.hearing = hearing;
  }

  get bytes(): number {
    return this.store.bytes;
  }

  get turn(): number {
    return this.hearing.versions.now;
  }

  has(key: string): boolean {
    return this.hearing.isOn && this.find(key) !== null;
  }

  async get<V>(key: string, make: () => Promise<Traced<V>>): Promise<Traced<V>> {
    // A second time for those whose leader failed, or was overtaken by a write: one of them leads the others.
    for (const _time of [1, 2]) {
      if (!this.hearing.isOn) break;
      const found = this.find(key);
      if (found) return this.given(found);
      const led = this.underWay.get(key);
      if (!led) return this.lead(key, make);
      const kept = await led;
      if (kept && this.hearing.isOn && this.hearing.isStill(kept)) return this.given(kept);
    }
    return make();
  }

  private find(key: string): Kept | null {
    const kept = this.store.get(key);
    if (!kept) return null;
    if (this.hearing.isStill(kept)) return kept;
    this.store.delete(key);
    return null;
  }

  private async lead<V>(key: string, make: () => Promise<Traced<V>>): Promise<Traced<V>> {
    const made = make();
    const told = made.then(
      traced => this.keep(key, traced),
      () => null,
    );
    this.underWay.set(key, told);
    void told.finally(() => this.underWay.delete(key));
    return made;
  }

  /** What was read before a write is for the question alone that read it. */
  private keep(key: string, { value, rest }: Traced<unknown>): Kept | null {
    const tables = this.hearing.restOf(rest.texts, rest.since);
    if (tables === null) return null;
    // The texts of the statements stand in memory anyway.
    const kept: Kept = { value, rest, tables, size: frozenWeight(value), isUsed: false, unchangedUntil: rest.since };
    this.store.set(key, kept);
    return kept;
  }

  /** Whoever is given it now has what was there now. */
  private given<V>({ value, rest }: Kept): Traced<V> {
    return { value: value as V, rest: { ...rest, since: this.turn } };
  }
}
