/** What a part of an answer rests on, whoever asked for it first. */
export interface Rest {
  /** Its statements. */
  readonly texts: ReadonlySet<string>;
  /** Whether made-up rows were among what they gave. */
  readonly isMadeUp: boolean;
  /** Turn of the data at which the first of it was read. */
  readonly since: number;
}

export class Trace implements Rest {
  readonly texts = new Set<string>();
  isMadeUp = false;
  since: number;

  constructor(since: number) {
    this.since = since;
  }

  /** Takes over what another part rests on. */
  add({ texts, isMadeUp, since }: Rest): void {
    for (const text of texts) this.texts.add(text);
    this.isMadeUp ||= isMadeUp;
    this.since = Math.min(this.since, since);
  }
}

/** A value with what it rests on. */
export interface Traced<V> {
  value: V;
  rest: Rest;
}

/** Keeps values until something they rest on is written. */
export interface Keeper {
  /** Turn of the data: grows with every write. */
  readonly turn: number;
  /** Whether a value is there to be given. */
  has(key: string): boolean;
  /** A value that is kept, or is just being made for another question; else it is made. */
  get<V>(key: string, make: () => Promise<Traced<V>>): Promise<Traced<V>>;
}
