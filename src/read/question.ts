import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import type { Pool, QueryResult } from 'pg';
import { Json } from '../core/json.ts';
import { todayInPalembang } from '../core/palembang.ts';
import { queryAt, type Reads } from '../database/at-instant.ts';
import type { Around } from './compile.ts';
import { knownAtAbove, rootKeyOf } from './known-at.ts';
import { dayOf, depthOf, placeKey } from './place.ts';
import { type Operation, type Plan, planOf } from './plan.ts';
import { named, namedThen } from './prepared.ts';
import type { Bill } from './price.ts';
import { compileRows, type RowKey } from './rows.ts';
import type { ConceptShape } from './shape.ts';
import { arrayOf, isAsked, type SqlPart, type Statement, statementOf, type WrittenAnswer } from './statement.ts';
import type { Seen } from './tree.ts';
import { Turn } from './turn.ts';

export interface Asked {
  pool: Pool;
  sight: 'open' | 'desk';
  language: 'id' | 'en';
  /** Day that counts as today, for tests; else the day in Palembang. */
  today?: string;
}

/** Class 22 of SQLSTATE: a value could not be computed. Everything else concerns the whole statement. */
const isOfOneField = (error: unknown): boolean => String((error as { code?: unknown }).code).startsWith('22');

export type Batch<K, V> = (keys: readonly K[], question: Question) => Promise<readonly (V | Error)[]>;

/** What a question costs, as told before its first statement, and what its asker has left. */
interface Priced {
  cost: number;
  allowance: { limit: number; remaining: number; resetIn: number } | null;
}

/** What the questions of one operation have in common, whatever instants its root fields ask of. */
interface Together {
  statements: number;
  /** Their texts, which say what the answer rests on. */
  texts: Set<string>;
  isOfItsAsker: boolean;
  priced: Priced;
  /** One price for the whole question, whatever follows its first statement. */
  bill: Bill;
  seen: Seen;
  turn: Turn;
  /** By the instant they ask of; null is now. */
  questions: Map<string | null, Question>;
  knownAtOfRoot: Map<string, string | null>;
}

const together = (): Together => ({
  statements: 0,
  texts: new Set(),
  isOfItsAsker: false,
  priced: { cost: 0, allowance: null },
  bill: { rows: 0, aliases: 0, dearest: { list: '', rows: 0 } },
  seen: { illustrative: false, fallbacks: new Set() },
  turn: new Turn(),
  questions: new Map(),
  knownAtOfRoot: new Map(),
});

/** One operation being answered: its statement, its loaders, and what its answer turned out to contain. */
export class Question {
  private readonly asked: Asked;
  private readonly together: Together;
  /** The instant whose record is asked; null for now. */
  readonly knownAt: string | null;
  private planned: Plan | undefined;
  private tree: Promise<Map<string, unknown>> | undefined;
  /** Why its statement could not be answered. */
  private broken: unknown;
  private readonly loaders = new Map<unknown, DataLoader<unknown, unknown>>();
  private readonly followers = new Map<string, DataLoader<RowKey, unknown, string>>();

  constructor(asked: Asked, knownAt: string | null = null, shared: Together = together()) {
    this.asked = asked;
    this.knownAt = knownAt;
    this.together = shared;
    shared.questions.set(knownAt, this);
  }

  /** The same question of what was recorded by an instant: it loads for itself, and counts and pays together with this one. */
  at(knownAt: string | null): Question {
    return this.together.questions.get(knownAt) ?? new Question(this.asked, knownAt, this.together);
  }

  /** The question that a field belongs to: its root field says of which instant. */
  of(info: GraphQLResolveInfo): Question {
    const key = rootKeyOf(info);
    const known = this.together.knownAtOfRoot;
    if (!known.has(key)) known.set(key, knownAtAbove(info));
    return this.at(known.get(key) ?? null);
  }

  get statements(): number {
    return this.together.statements;
  }

  get texts(): ReadonlySet<string> {
    return this.together.texts;
  }

  /** True when the answer tells something of who asks, and is for nobody else. */
  get isOfItsAsker(): boolean {
    return this.together.isOfItsAsker;
  }

  set isOfItsAsker(isOfItsAsker: boolean) {
    this.together.isOfItsAsker = isOfItsAsker;
  }

  get seen(): Seen {
    return this.together.seen;
  }

  get priced(): Priced {
    return this.together.priced;
  }

  set priced(priced: Priced) {
    this.together.priced = priced;
  }

  get language(): 'id' | 'en' {
    return this.asked.language;
  }

  /** The day a question is asked for when it names none. */
  get today(): string {
    return this.asked.today ?? todayInPalembang();
  }

  /** The value of a root field. The first one asked for compiles and runs the statement of them all. */
  async root(info: GraphQLResolveInfo): Promise<unknown> {
    this.tree ??= (async () => this.run(this.plan(info)))();
    const value = (await this.tree).get(info.path.key as string);
    if (value instanceof Error) throw value;
    return value;
  }

  /**
   * The whole answer at once, where everything in it comes with the statement: PostgreSQL writes it. Null where graphql-js has to walk
   * over a tree: a figure is worked out, a value does not fit the schema.
   */
  async whole(asked: Operation): Promise<Json | null> {
    const plan = this.plan(asked);
    const { written } = plan;
    if (!written) return null;
    const fields = plan.parts.map(part => ('value' in part ? JSON.stringify(part.value) : null));
    await Promise.all([...written.statements].map(([instant, one]) => this.at(instant).write(written, one, fields)));
    if (fields.includes(null)) return null;
    return new Json(`{${plan.parts.map(({ key }, index) => `"${key}":${fields[index]}`).join()}}`);
  }

  /** Fills in the root fields of one instant, but for those that graphql-js has to walk over. */
  private async write({ holes }: WrittenAnswer, statement: Statement, fields: (string | null)[]): Promise<void> {
    try {
      const [row = {}] = await this.ask(statement, 'sets');
      for (const [index, text] of Object.entries(row)) fields[Number(index)] = holes.fill(text as string, this.seen);
    } catch (error) {
      // A value that breaks one field must not take its neighbours along. Everything else is not tried a second time.
      if (!isOfOneField(error)) this.broken = error;
    }
  }

  private plan(asked: Operation): Plan {
    this.planned ??= planOf(asked, { language: this.asked.language, day: this.today, bill: this.together.bill });
    return this.planned;
  }

  private async run(plan: Plan): Promise<Map<string, unknown>> {
    const { parts } = plan;
    const values = new Map<string, unknown>();
    for (const part of parts) {
      if ('error' in part) values.set(part.key, part.error);
      else if ('value' in part) values.set(part.key, part.value);
    }
    const asked = parts.filter(isAsked);
    const instants = [...new Set(asked.map(part => part.knownAt))];
    await Promise.all(
      instants.map(instant =>
        this.at(instant).runTogether(
          plan,
          asked.filter(part => part.knownAt === instant),
          values,
        ),
      ),
    );
    return values;
  }

  /** Root fields of one instant: one statement. */
  private async runTogether(plan: Plan, parts: readonly SqlPart[], values: Map<string, unknown>): Promise<void> {
    try {
      if (this.broken) throw this.broken;
      const statement = plan.statements.get(this.knownAt) ?? arrayOf(parts);
      plan.statements.set(this.knownAt, statement);
      await this.runParts(statement, parts, values);
    } catch (error) {
      if (parts.length === 1 || !isOfOneField(error)) {
        for (const part of parts) values.set(part.key, error);
        return;
      }
      // A value that breaks one field must not take its neighbours along: ask each for itself.
      for (const part of parts) await this.runParts(arrayOf([part]), [part], values).catch(one => values.set(part.key, one));
    }
  }

  private async runParts(statement: Statement, parts: readonly SqlPart[], values: Map<string, unknown>): Promise<void> {
    const answer = (await this.ask(statement, 'sets'))[0]?.['j'];
    for (const [index, part] of parts.entries()) values.set(part.key, part.read((answer as unknown[])[index], this.seen));
  }

  private around(info: GraphQLResolveInfo): Around {
    const document = { schema: info.schema, fragments: info.fragments, variables: info.variableValues };
    return {
      document,
      language: this.asked.language,
      asOf: dayOf(info, document) ?? this.today,
      rows: 1,
      depth: depthOf(info),
      bill: this.together.bill,
    };
  }

  private async json(statement: RawBuilder<unknown>): Promise<unknown> {
    const rows = await this.ask(statementOf(statement), 'rows');
    return rows[0]?.['j'];
  }

  /** A statement of a batch, seen by the same role as the question itself. */
  query(text: string, values: unknown[]): Promise<Record<string, unknown>[]> {
    return this.ask({ text, parameters: values, reads: text }, 'sets');
  }

  private async ask({ text, parameters, reads }: Statement, means: Reads): Promise<Record<string, unknown>[]> {
    this.together.statements++;
    this.together.texts.add(reads);
    const { rows } = await this.together.turn.of(() => this.send(text, parameters, means));
    // What is worked out of made-up rows is made up: a batch says so with a column of this name.
    if (rows.some(row => row['made_up'] === true)) this.seen.illustrative = true;
    return rows;
  }

  private send(text: string, values: unknown[], reads: Reads): Promise<QueryResult> {
    const { pool, sight } = this.asked;
    return this.knownAt === null
      ? pool.query({ ...named(text), text, values })
      : queryAt(pool, sight, this.knownAt, reads, { ...namedThen(text), text, values });
  }

  /** One answer per key, all keys of a level in one call of the batch. */
  load<K, V>(batch: Batch<K, V>, key: K): Promise<V> {
    let loader = this.loaders.get(batch);
    if (!loader) {
      loader = new DataLoader<unknown, unknown>(keys => batch(keys as K[], this) as Promise<(V | Error)[]>);
      this.loaders.set(batch, loader);
    }
    return loader.load(key) as Promise<V>;
  }

  /** A row that a computed field points to, with what the document asks of it: one statement for all rows of a field. */
  follow(shape: ConceptShape, id: string, info: GraphQLResolveInfo): Promise<unknown> {
    const around = this.around(info);
    const place = placeKey(info, around.asOf);
    let loader = this.followers.get(place);
    if (!loader) {
      loader = new DataLoader<RowKey, unknown, string>(rows => this.fetch(rows, info, around), {
        cacheKeyFn: row => `${row.shape.concept.tag}:${row.id}`,
      });
      this.followers.set(place, loader);
    }
    return loader.load({ shape, id });
  }

  private async fetch(rows: readonly RowKey[], info: GraphQLResolveInfo, around: Around): Promise<unknown[]> {
    const compiled = compileRows(around, info.fieldNodes, rows);
    return compiled.read(await this.json(sql`select ${compiled.sql} as j`), this.seen) as unknown[];
  }

  /** What the answer must say of itself beside its data. */
  extensions(): Record<string, unknown> | undefined {
    const said: Record<string, unknown> = {};
    if (this.seen.illustrative) said['illustrative'] = true;
    if (this.seen.fallbacks.size > 0) said['language'] = { asked: 'EN', answeredInIndonesian: [...this.seen.fallbacks].sort() };
    return Object.keys(said).length > 0 ? said : undefined;
  }
}
