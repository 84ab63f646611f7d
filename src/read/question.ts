import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import type { QueryResult } from 'pg';
import { Json } from '../core/json.ts';
import { todayInPalembang } from '../core/palembang.ts';
import { queryAt, type Reads } from '../database/at-instant.ts';
import type { Around } from './compile.ts';
import { knownAtAbove, rootKeyOf } from './known-at.ts';
import { dayOf, depthOf, placeKey } from './place.ts';
import { type Operation, type Plan, planOf } from './plan.ts';
import { named, namedThen } from './prepared.ts';
import { compileRows, type RowKey } from './rows.ts';
import type { ConceptShape } from './shape.ts';
import { arrayOf, isAsked, type SqlPart, type Statement, statementOf, type WrittenAnswer } from './statement.ts';
import { type Asked, type Priced, saidOf, type Together, together } from './together.ts';
import { type Rest, Trace, type Traced } from './trace.ts';
import type { Seen } from './tree.ts';

/** Class 22 of SQLSTATE: a value could not be computed. Everything else concerns the whole statement. */
const isOfOneField = (error: unknown): boolean => String((error as { code?: unknown }).code).startsWith('22');

export type Batch<K, V> = (keys: readonly K[], question: Question) => Promise<readonly (V | Error)[]>;

/** One operation being answered: its statement, its loaders, and what its answer turned out to contain. */
export class Question {
  private readonly asked: Asked;
  private readonly together: Together;
  /** The instant whose record is asked; null for now. */
  readonly knownAt: string | null;
  private planned: Plan | undefined;
  private tree: Promise<Map<string, unknown>> | undefined;
  private answer: Promise<Json | null> | undefined;
  /** Why its statement could not be answered. */
  private broken: unknown;
  /** Of a question within one: what it came to rest on is noted here. */
  private readonly trace: Trace | null = null;
  private readonly loaders = new Map<unknown, DataLoader<unknown, Traced<unknown>>>();
  private readonly followers = new Map<string, DataLoader<RowKey, unknown, string>>();

  constructor(asked: Asked, knownAt: string | null = null, shared: Together = together()) {
    this.asked = asked;
    this.knownAt = knownAt;
    this.together = shared;
    shared.questions.set(knownAt, this);
  }

  /** The same question of what was recorded by an instant: it loads for itself, and counts and pays together with this one. */
  at(knownAt: string | null): Question {
    const question = this.together.questions.get(knownAt) ?? new Question(this.asked, knownAt, this.together);
    return this.trace ? question.noting(this.trace) : question;
  }

  /** The same question, which loads and pays with this one, and notes what it comes to rest on. */
  private noting(trace: Trace): Question {
    return Object.create(this, { trace: { value: trace } }) as Question;
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
   * over a tree: a figure is worked out, a value does not fit the schema. Asked again, it says the same.
   */
  whole(asked: Operation): Promise<Json | null> {
    this.answer ??= this.written(asked);
    return this.answer;
  }

  private async written(asked: Operation): Promise<Json | null> {
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
    const byInstant = Map.groupBy(parts.filter(isAsked), part => part.knownAt);
    await Promise.all([...byInstant].map(([instant, some]) => this.at(instant).runTogether(plan, some, values)));
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
    const since = this.turnOfData;
    const { rows } = await this.together.turn.of(() => this.send(text, parameters, means));
    // What is worked out of made-up rows is made up: a batch says so with a column of this name.
    this.rest({ texts: new Set([reads]), isMadeUp: rows.some(row => row['made_up'] === true), since });
    return rows;
  }

  private get turnOfData(): number {
    return this.asked.figures?.turn ?? 0;
  }

  /** The answer, or the part of it that is being made, rests on this too. */
  private rest(rest: Rest): void {
    for (const text of rest.texts) this.together.texts.add(text);
    if (rest.isMadeUp) this.seen.illustrative = true;
    this.trace?.add(rest);
  }

  private send(text: string, values: unknown[], reads: Reads): Promise<QueryResult> {
    const { pool, sight } = this.asked;
    return this.knownAt === null
      ? pool.query({ ...named(text), text, values })
      : queryAt(pool, sight, this.knownAt, reads, { ...namedThen(text), text, values });
  }

  /** What is worked out leans on made-up rows, though no column of its statement says so. */
  leansOnMadeUp(): void {
    this.rest({ texts: new Set(), isMadeUp: true, since: this.turnOfData });
  }

  /** One answer per key, all keys of a level in one call of the batch. */
  async load<K, V>(batch: Batch<K, V>, key: K): Promise<V> {
    let loader = this.loaders.get(batch);
    if (!loader) {
      loader = new DataLoader<unknown, Traced<unknown>>(keys => this.loadAll(batch as Batch<unknown, unknown>, keys));
      this.loaders.set(batch, loader);
    }
    const { value, rest } = await loader.load(key);
    this.trace?.add(rest);
    return value as V;
  }

  private async loadAll(batch: Batch<unknown, unknown>, keys: readonly unknown[]): Promise<(Traced<unknown> | Error)[]> {
    const rest = new Trace(this.turnOfData);
    const values = await batch(keys, this.noting(rest));
    return values.map(value => (value instanceof Error ? value : { value, rest }));
  }

  /** What is worked out of the data alone, once for all questions until a table it rests on is written. What reads much waits in line. */
  async keep<V>(key: string, work: (question: Question) => Promise<V>, isLarge = true): Promise<V> {
    const [{ sight, line }, { place }] = [this.asked, this.together];
    const figures = this.knownAt === null ? this.asked.figures : null;
    const name = `${sight} ${this.today} ${key}`;
    // Before it leads others who ask the same: whoever is in line waits for nobody outside.
    if (isLarge && line && !figures?.has(name)) await place.take(line);
    const made = (one: Question): Promise<V> => (isLarge ? place.hold(work(one)) : work(one));
    if (!figures) return made(this);
    const { value, rest } = await figures.get(name, async () => {
      const trace = new Trace(figures.turn);
      return { value: await made(this.noting(trace)), rest: trace };
    });
    this.rest(rest);
    return value;
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

  /** It is answered. */
  end(): void {
    this.together.place.leave();
  }

  /** What the answer must say of itself beside its data. */
  extensions(): Record<string, unknown> | undefined {
    return saidOf(this.seen);
  }
}
