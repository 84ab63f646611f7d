/** What is kept for each entry beside its bytes: the map, the objects, the names of its tables, a head. A guess on the safe side. */
const overhead = 2000;

export interface Sized {
  /** Bytes of all that the entry holds. */
  size: number;
  /** Whether it was asked for since it was last looked at for removal. */
  isUsed: boolean;
}

/** Entries by key, within a number of bytes: what was not asked for of late goes first. */
export class Store<Entry extends Sized> {
  private readonly entries = new Map<string, Entry>();
  private held = 0;
  private readonly most: number;
  private readonly largest: number;

  /** At most so many bytes, and so many of them for one entry. */
  constructor(most: number, largest = most / 8) {
    this.most = most;
    this.largest = largest;
  }

  get bytes(): number {
    return this.held;
  }

  get count(): number {
    return this.entries.size;
  }

  get(key: string): Entry | undefined {
    const entry = this.entries.get(key);
    if (entry) entry.isUsed = true;
    return entry;
  }

  /** Keeps an entry, unless it is so large that it would push out too many others. */
  set(key: string, entry: Entry): void {
    this.delete(key);
    if (sizeOf(key, entry.size) > this.largest) return;
    this.entries.set(key, entry);
    this.held += sizeOf(key, entry.size);
    this.shrink();
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

  /** From the oldest on; who was asked for since the last round goes to the end of the row instead of out. */
  private shrink(): void {
    for (const [key, entry] of this.entries) {
      if (this.held <= this.most) return;
      if (entry.isUsed) {
        entry.isUsed = false;
        this.entries.delete(key);
        this.entries.set(key, entry);
      } else this.delete(key);
    }
  }
}

/** A text takes up to two bytes for a character. */
const sizeOf = (key: string, size: number): number => key.length * 2 + size + overhead;
