import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Log } from '../core/log.ts';
import { Relations } from './relations.ts';
import type { Tables, Versions } from './versions.ts';

/** Milliseconds for which a heard beat vouches that no notice is on its way: the longest that a write elsewhere can go unnoticed. */
export const lease = 2000;
const beatEvery = 500;
const againAfter = 1000;
/** A hub that nobody asks needs no beats. */
const restsAfter = 30_000;

/**
 * When rows come into sight by time alone, as the database's clock will have it: embargoes that end, by table, and the end of the day for
 * everything, since days are compared with today.
 */
const openings = `
  select entity as table, extract(epoch from min(opens) - clock_timestamp())::float8 * 1000 as ms from (
    select r.entity, (r.row ->> 'embargo_until')::timestamptz as opens from hub.revision r
    where (r.row ->> 'embargo_until') is not null and isfinite((r.row ->> 'embargo_until')::timestamptz)
  ) r where opens > now() group by entity
  union all
  select null, extract(epoch from (date_trunc('day', now() at time zone 'Asia/Jakarta') + interval '1 day') at time zone 'Asia/Jakarta' - clock_timestamp())::float8 * 1000`;

interface Deadline {
  /** Null for all tables. */
  table: string | null;
  at: number;
}

/**
 * Hears of every write through a connection of its own, and knows whether it still hears: it tells itself something along the same way,
 * and only while that comes back may answers be kept. A pooler that gives each statement another connection thus switches them off.
 */
export class Listener {
  relations: Relations | null = null;
  private readonly connection: pg.ClientConfig;
  private readonly log: Log;
  private readonly versions: Versions;
  private readonly ownChannel = `ampera_beat_${randomBytes(8).toString('hex')}`;
  private client: pg.Client | null = null;
  private timer: NodeJS.Timeout | undefined;
  private state: 'resting' | 'listening' | 'closed' = 'resting';
  private vouchedUntil = 0;
  private beat = { number: 0, sentAt: 0, isOut: false };
  private settlingFor: pg.Client | null = null;
  private deadlines: Deadline[] = [];
  private nextOpening = Infinity;
  private lastAsked = 0;
  private isWarned = false;

  constructor(connection: pg.ClientConfig, versions: Versions, log: Log) {
    this.connection = connection;
    this.versions = versions;
    this.log = log;
  }

  /** Whether all writes until `lease` ago are known. The first call begins to listen. */
  get isHearing(): boolean {
    const now = performance.now();
    this.lastAsked = now;
    if (this.state === 'resting') this.start();
    if (now >= this.vouchedUntil) return false;
    if (now >= this.nextOpening) {
      this.fallDue(now);
      this.look();
    }
    return true;
  }

  /** Something was written: what time will do to it is looked at anew. */
  heard(tables: Tables): void {
    this.versions.written(tables);
    if (this.client) this.look();
  }

  async close(): Promise<void> {
    this.state = 'closed';
    clearTimeout(this.timer);
    const client = this.client;
    this.forget();
    await client?.end().catch(() => {});
  }

  private start(): void {
    this.state = 'listening';
    if (this.client) this.sendBeat();
    else void this.connect();
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      ...this.connection,
      application_name: 'ampera answers',
      connectionTimeoutMillis: 2000,
      query_timeout: 5000,
      keepAlive: true,
    });
    this.client = client;
    client.on('notification', notice => this.hear(client, notice));
    client.on('error', error => this.lose(client, error));
    client.on('end', () => this.lose(client, new Error('the connection ended')));
    try {
      await client.connect();
      if (client !== this.client) return await client.end();
      // A beat need not outlive a crash.
      await client.query(`set synchronous_commit = off; listen ampera_written; listen ${this.ownChannel}`);
      await this.learn(client);
      this.sendBeat();
    } catch (error) {
      this.lose(client, error as Error);
    }
  }

  /** What stands between statements and tables. Everything written before is one write of everything. */
  private async learn(client: pg.Client): Promise<void> {
    this.versions.written('all');
    this.relations = null;
    this.relations = await Relations.of(client);
    await this.settle(client);
  }

  private hear(client: pg.Client, { channel, payload }: pg.Notification): void {
    if (client !== this.client) return;
    if (channel === this.ownChannel) {
      if (payload !== String(this.beat.number)) return;
      this.beat.isOut = false;
      this.isWarned = false;
      this.vouchedUntil = this.beat.sentAt + lease;
    } else if (payload === '*') void this.learn(client).catch(error => this.lose(client, error as Error));
    else {
      this.heard([payload as string]);
    }
  }

  private sendBeat(): void {
    clearTimeout(this.timer);
    const { client, beat } = this;
    if (!client || this.state !== 'listening') return;
    if (performance.now() - this.lastAsked > restsAfter) {
      this.state = 'resting';
      return;
    }
    const now = performance.now();
    if (beat.isOut && now - beat.sentAt > 2 * lease) {
      this.lose(client, new Error('what it tells itself does not come back'));
      return;
    }
    if (!beat.isOut) {
      this.beat = { number: beat.number + 1, sentAt: now, isOut: true };
      client
        .query('select pg_notify($1, $2)', [this.ownChannel, String(this.beat.number)])
        .catch(error => this.lose(client, error as Error));
      // Two clocks drift apart: deadlines are counted anew from time to time.
      if (this.beat.number % 20 === 0) this.look();
    }
    this.timer = setTimeout(() => this.sendBeat(), beatEvery).unref();
  }

  private look(): void {
    const client = this.client as pg.Client;
    this.settle(client).catch(error => this.lose(client, error as Error));
  }

  /** Looks again what time will do to the tables that were written, however many notices came meanwhile. */
  private async settle(client: pg.Client): Promise<void> {
    if (this.settlingFor === client) return;
    this.settlingFor = client;
    try {
      do {
        const [turn, sentAt] = [this.versions.now, performance.now()];
        const { rows } = await client.query<{ table: string | null; ms: number }>(openings);
        if (client !== this.client) return;
        this.versions.settle(turn);
        // What came to its time meanwhile is not among the openings to come: it must not be forgotten.
        this.fallDue(performance.now());
        // Counted from before it was asked: rather too early, and then asked once more, than too late.
        this.deadlines = rows.map(({ table, ms }) => ({ table, at: sentAt + ms }));
        this.nextOpening = Math.min(...this.deadlines.map(({ at }) => at));
      } while (!this.versions.isSettled);
    } finally {
      if (this.settlingFor === client) this.settlingFor = null;
    }
  }

  /** The time of some rows has come: for the tables they stand in, that is a write. */
  private fallDue(now: number): void {
    const due = this.deadlines.filter(({ at }) => at <= now);
    if (due.length === 0) return;
    this.deadlines = this.deadlines.filter(({ at }) => at > now);
    this.nextOpening = Math.min(...this.deadlines.map(({ at }) => at));
    this.versions.written(due.some(({ table }) => table === null) ? 'all' : due.map(({ table }) => table as string));
  }

  private forget(): void {
    this.client = null;
    this.vouchedUntil = 0;
    this.relations = null;
    this.beat = { ...this.beat, isOut: false };
    this.versions.written('all');
  }

  private lose(client: pg.Client, error: Error): void {
    if (client !== this.client || this.state === 'closed') return;
    // Once, until it hears again.
    this.log[this.isWarned ? 'debug' : 'warn']({ err: error }, 'writes are not heard of at the moment: answers are not kept');
    this.isWarned = true;
    this.forget();
    void client.end().catch(() => {});
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.state !== 'closed') void this.connect();
    }, againAfter).unref();
  }
}
