import type pg from 'pg';
import type { Log } from '../core/log.ts';
import { Listener } from './listener.ts';
import { type Tables, Versions } from './versions.ts';

/** What the hub has heard of writes, for all who keep something until it is written. */
export class Hearing {
  readonly versions = new Versions();
  private readonly listener: Listener;

  constructor(connection: pg.ClientConfig, log: Log) {
    this.listener = new Listener(connection, this.versions, log);
  }

  /** Whether anything may be kept or given at the moment. The first one to ask begins the listening. */
  get isOn(): boolean {
    return this.listener.isHearing;
  }

  /** Tables under some statements; null while that is not known, or where one of them tells of no writes. */
  tablesOf(texts: Iterable<string>): Tables | null {
    return this.listener.relations?.tablesOf(texts) ?? null;
  }

  /** For whoever writes in this process, before it acknowledges the write. */
  written(tables: Tables): void {
    this.listener.heard(tables);
  }

  /** The tables under an answer that was begun at a turn, if it is still what would be answered now: else it is for nobody else. */
  restOf(texts: Iterable<string>, began: number): Tables | null {
    if (!this.isOn) return null;
    const tables = this.tablesOf(texts);
    return tables !== null && this.versions.isUnchanged(tables, began) ? tables : null;
  }

  /** Whether what was kept is still what would be answered now. It is looked at again only after the next write. */
  isStill(kept: { readonly tables: Tables; unchangedUntil: number }): boolean {
    const { versions } = this;
    if (kept.unchangedUntil === versions.now && versions.isSettled) return true;
    if (!versions.isUnchanged(kept.tables, kept.unchangedUntil)) return false;
    if (versions.isSettled) kept.unchangedUntil = versions.now;
    return true;
  }

  close(): Promise<void> {
    return this.listener.close();
  }
}
