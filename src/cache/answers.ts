import { createHash } from 'node:crypto';
import { type Coding, coded } from './coding.ts';
import type { Hearing } from './hearing.ts';
import { Store } from './store.ts';
import type { Tables } from './versions.ts';

/** An answer as it is sent, with what it rests on. */
export interface Kept {
  key: string;
  body: Buffer;
  /** Strong: of the bytes, and one for each coding of them. */
  tag: string;
  size: number;
  isUsed: boolean;
  readonly tables: Tables;
  /** Turn of the versions until which it is known to be what would be answered now. */
  unchangedUntil: number;
  readonly codings: Partial<Record<Coding, Promise<Buffer>>>;
  written: Written | null;
}

/** Bytes and head as they were last written, and for whom. */
export interface Written {
  accept: string;
  coding: Coding | null;
  bytes: Buffer;
  etag: string;
  /** Lines of the head, before those of each request. */
  lines: string;
  /** The same for who has the answer already. */
  unchanged: string;
}

/** An answer that was made, with the statements behind it; null for one that is not for others. */
export interface Made {
  body: string;
  texts: ReadonlySet<string>;
  /** True while the day, and whatever else is in the key, is that of now. */
  isOfItsKey: boolean;
}

/** Answers kept as bytes, each until something it rests on is written. Nothing is kept or given while writes are not heard of. */
export class Answers {
  private readonly hearing: Hearing;
  private readonly store: Store<Kept>;
  private readonly underWay = new Map<string, Promise<Kept | null>>();

  constructor(bytes: number, hearing: Hearing) {
    this.store = new Store(bytes);
    this.hearing = hearing;
  }

  get bytes(): number {
    return this.store.bytes;
  }

  get count(): number {
    return this.store.count;
  }

  /** Grows with every write that is heard of. */
  get turn(): number {
    return this.hearing.versions.now;
  }

  /** Whether answers are kept at the moment. */
  get isOn(): boolean {
    return this.hearing.isOn;
  }

  /** For whoever writes in this process, before it acknowledges the write. */
  written(tables: Tables): void {
    this.hearing.written(tables);
  }

  find(key: string): Kept | null {
    if (!this.hearing.isOn) return null;
    const kept = this.store.get(key);
    if (!kept) return null;
    if (this.hearing.isStill(kept)) return kept;
    this.store.delete(key);
    return null;
  }

  /** The same answer, if it is just being made. It becomes null when it turns out not to be for others. */
  join(key: string): Promise<Kept | null> | null {
    return this.hearing.isOn ? (this.underWay.get(key) ?? null) : null;
  }

  /** Makes an answer in the name of all who ask the same meanwhile, and keeps it if it may be kept. */
  make(key: string, make: () => Promise<Made | null>): Promise<Kept | null> {
    if (!this.hearing.isOn) return make().then(() => null);
    const began = this.turn;
    const making = make().then(made => this.keep(key, made, began));
    if (this.underWay.has(key)) return making;
    const told = making.catch(() => null).finally(() => this.underWay.delete(key));
    this.underWay.set(key, told);
    return making;
  }

  coded(kept: Kept, coding: Coding): Promise<Buffer> {
    const { codings } = kept;
    codings[coding] ??= coded(kept.body, coding).then(bytes => {
      this.store.grow(kept.key, kept, bytes.length);
      return bytes;
    });
    return codings[coding];
  }

  /** Null too when something was written since the question began: it may have read what was before, or some of each. */
  private keep(key: string, made: Made | null, began: number): Kept | null {
    const tables = made?.isOfItsKey ? this.hearing.restOf(made.texts, began) : null;
    if (!made || tables === null) return null;
    const body = Buffer.from(made.body);
    const tag = createHash('sha256').update(body).digest('base64url').slice(0, 22);
    const kept: Kept = { key, body, tag, size: body.length, isUsed: false, tables, unchangedUntil: began, codings: {}, written: null };
    this.store.set(key, kept);
    return kept;
  }
}
