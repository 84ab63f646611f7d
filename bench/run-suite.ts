import { workedQuestions } from '../src/http/questions.ts';
import { graphql } from './ask.ts';
import { keepsAnswers, prepare, type Servers, startServers } from './contenders.ts';
import { databaseUsage, describeMachine, loadNow, type Machine } from './machine.ts';
import { type Figures, measure, type Rounds } from './measure.ts';
import { type Load, startLoad } from './peers.ts';
import { openProvince } from './province.ts';
import { suite } from './suite.ts';

export interface CaseResult {
  name: string;
  means: string;
  bytes: number;
  statements: number | null;
  cost: number | null;
  notes: string[];
  figures: Figures[];
}

export interface QuestionResult {
  name: string;
  statements: number | null;
  rate: number | null;
  median: number | null;
  note: string | null;
}

export interface SuiteResult {
  at: string;
  scale: number;
  counts: Record<string, number>;
  machine: Machine & { loadAfter: number };
  rounds: Rounds;
  notes: string[];
  cases: CaseResult[];
  questions: QuestionResult[];
}

export interface SuiteOptions {
  scale: number;
  rounds: Rounds;
  /** Part of a name: only cases that have it, and no questions. */
  only: string | null;
  /** Folder for a profile of the hub's processor time. */
  profile: string | null;
  /** Whether the hub that keeps no answers keeps figures. */
  keepsFigures: boolean;
}

const say = (text: string): void => console.log(text);

export async function runSuite({ scale, rounds, only, profile, keepsFigures }: SuiteOptions): Promise<SuiteResult> {
  const province = await openProvince(scale, say);
  let servers: Servers | undefined;
  let load: Load | undefined;
  try {
    const machine = await describeMachine(province.url);
    servers = await startServers(province.url, profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [], keepsFigures);
    load = await startLoad();
    const databaseCpu = await databaseUsage(province.url);
    const cases: CaseResult[] = [];
    const wanted = suite.filter(({ name }) => !only || name.includes(only));
    const roots = await rootsOf(servers.hub.port);
    for (const one of wanted.filter(({ needs }) => !needs || roots.has(needs))) {
      const { contenders, ...said } = await prepare(one, servers);
      const figures = contenders.length > 0 ? await measure(contenders, load, databaseCpu, rounds) : [];
      for (const { name, wrong } of figures) if (wrong > 0) said.notes.push(`${name} did not answer ${wrong} times under the load`);
      cases.push({ name: one.name, means: one.means, ...said, figures });
      say(`${one.name}: ${figures.map(({ name, rate }) => `${name} ${rate.toFixed(0)}/s`).join(', ')}`);
      for (const note of said.notes) say(`  ${note}`);
    }
    const questions = only ? [] : await askQuestions(servers, load, rounds);
    return {
      at: new Date().toISOString(),
      scale,
      counts: province.counts,
      machine: { ...machine, loadAfter: loadNow() },
      rounds,
      notes: notesOf(wanted.filter(({ needs }) => needs && !roots.has(needs)).map(({ name }) => name)),
      cases,
      questions,
    };
  } finally {
    await load?.stop();
    await servers?.stop();
    await province.close();
  }
}

const notesOf = (missing: string[]): string[] => [
  ...(keepsAnswers ? [] : ['The hub of this commit keeps no answers: nothing is measured by POST, GET or 304.']),
  ...missing.map(name => `The schema of this commit has no root for "${name}".`),
];

async function rootsOf(port: number): Promise<Set<string>> {
  const { data } = await graphql(port, '{ __schema { queryType { fields { name } } } }');
  const { __schema: schema } = data as { __schema: { queryType: { fields: { name: string }[] } } };
  return new Set(schema.queryType.fields.map(({ name }) => name));
}

/** The worked questions, of the hub alone: how long each takes in a province of this size, and in how many statements. */
async function askQuestions({ hub }: Servers, load: Load, rounds: Rounds): Promise<QuestionResult[]> {
  const results: QuestionResult[] = [];
  for (const { name, document, variables } of workedQuestions()) {
    const { errors, extensions } = await graphql(hub.port, document, variables ?? {}, { cost: true });
    const statements = extensions?.cost?.statements ?? null;
    if (errors) {
      results.push({ name, statements, rate: null, median: null, note: errors[0]?.message ?? 'refused' });
      continue;
    }
    const body = JSON.stringify({ query: document, variables });
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const shot = { port: hub.port, method: 'POST' as const, path: '/graphql', headers, body, connections: 4 };
    await load.shoot({ ...shot, milliseconds: 200 });
    const { answers, seconds, median, status, strangers } = await load.shoot({ ...shot, milliseconds: Math.min(rounds.milliseconds, 400) });
    const note = status !== 200 || strangers > 0 ? `answered ${status}, and ${strangers} times otherwise` : null;
    results.push({ name, statements, rate: answers / seconds, median, note });
  }
  return results;
}
