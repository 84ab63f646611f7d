/** Tables that an answer rests on; `all` where that is not known. */
export type Tables = readonly string[] | 'all';

/**
 * When each table was last written, as this hub has heard: in turns, not in time. A table that is open has been written, and what time
 * will do to its rows is not known again yet: nothing over it is kept or given until it is settled.
 */
export class Versions {
  private turn = 0;
  private readonly writtenAt = new Map<string, number>();
  private allWrittenAt = 0;
  private readonly openTables = new Set<string>();
  private isAllOpen = true;

  /** What a question notes when it begins. */
  get now(): number {
    return this.turn;
  }

  /** True while nothing is open: what was unchanged at this turn is so until the next. */
  get isSettled(): boolean {
    return !this.isAllOpen && this.openTables.size === 0;
  }

  /** To be called by whoever writes in this process before it acknowledges, and for every notice of a write elsewhere. */
  written(tables: Tables): void {
    this.turn++;
    if (tables === 'all') {
      this.isAllOpen = true;
      this.allWrittenAt = this.turn;
    } else
      for (const table of tables) {
        this.openTables.add(table);
        this.writtenAt.set(table, this.turn);
      }
  }

  /** All that was open at a turn is so no more, unless it was written again since. */
  settle(turn: number): void {
    if (this.isAllOpen && this.allWrittenAt <= turn) {
      this.isAllOpen = false;
      this.allWrittenAt = ++this.turn;
    }
    for (const table of this.openTables)
      if ((this.writtenAt.get(table) as number) <= turn) {
        this.openTables.delete(table);
        this.writtenAt.set(table, ++this.turn);
      }
  }

  isUnchanged(tables: Tables, since: number): boolean {
    if (this.isAllOpen || this.allWrittenAt > since) return false;
    if (tables === 'all') return this.openTables.size === 0 && this.turn <= since;
    return tables.every(table => !this.openTables.has(table) && (this.writtenAt.get(table) ?? 0) <= since);
  }
}
