/** What is kept for each entry beside its bytes: the map, the object, the names of its tables. A guess on the safe side. */
const overhead = 1000;

export interface Sized {
  /** Bytes of all that the entry holds. */
  size: number;
}

/** Entries by key, within a number of bytes: what was not asked for longest goes first. */
export class Store<Entry extends Sized> {
  private readonly entries = new Map<string, Entry>();
  private held = 0;
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  get bytes(): number {
    return this.held;
  }

  get count(): number {
    return this.entries.size;
  }

  get(key: string): Entry | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    // A map keeps the order in which keys came: the last one is the one used last.
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry;
  }

  /** False for an entry so large that it would push out an eighth of the others. */
  set(key: string, entry: Entry): boolean {
    this.delete(key);
    if (sizeOf(key, entry.size) > this.most / 8) return false;
    this.entries.set(key, entry);
    this.held += sizeOf(key, entry.size);
    this.shrink();
    return true;
  }

  /** An entry has become larger, if it is still here. */
  grow(key: string, entry: Entry, by: number): void {
    if (this.entries.get(key) !== entry) return;
    entry.size += by;
    this.held += by;
    this.shrink();
  }

  delete(key: string): void {
    const entry = this.entries.get(key);
    if (entry && this.entries.delete(key)) this.held -= sizeOf(key, entry.size);
  }

  private shrink(): void {
    for (const key of this.entries.keys()) {
      if (this.held <= this.most) return;
      this.delete(key);
    }
  }
}

/** A text takes up to two bytes for a character. */
const sizeOf = (key: string, size: number): number => key.length * 2 + size + overhead;
