import { connect } from 'node:net';
import { settingsTable } from '../src/core/settings.ts';
import { type Drop, type Phase, phases } from './flood.ts';
import { databaseMemory, describeMachine, usage } from './machine.ts';
import { startHub } from './peers.ts';
import { openProvince } from './province.ts';
import { figure, keep, row, table } from './report.ts';
import { onAnswer } from './servers/on-answer.ts';

const connections = 16;
const goal = 768;
const mebi = (bytes: number | null | undefined): number | null => (bytes === null || bytes === undefined ? null : bytes / 2 ** 20);

interface PhaseResult {
  name: string;
  means: string;
  requests: number;
  statuses: Record<string, number>;
  /** MiB. */
  hubAfter: number | null;
  hubMost: number | null;
  databaseAfter: number | null;
  databaseMost: number | null;
}

/** Memory of the hub and of PostgreSQL's processes, looked at again and again. */
class Watch {
  private most = { hub: 0, database: 0 };
  private readonly pid: number;
  private readonly database: () => number | null;
  private readonly timer: NodeJS.Timeout;

  constructor(pid: number, database: () => number | null) {
    this.pid = pid;
    this.database = database;
    this.timer = setInterval(() => this.now(), 250);
  }

  now(): { hub: number | null; database: number | null } {
    const hub = usage(this.pid)?.rss ?? null;
    const database = this.database();
    this.most = { hub: Math.max(this.most.hub, hub ?? 0), database: Math.max(this.most.database, database ?? 0) };
    return { hub: mebi(hub), database: mebi(database) };
  }

  /** The most since the last time it was asked. */
  take(): { hub: number | null; database: number | null } {
    this.now();
    const { hub, database } = this.most;
    this.most = { hub: 0, database: 0 };
    return { hub: mebi(hub), database: mebi(database) };
  }

  stop(): void {
    clearInterval(this.timer);
  }
}

let asker = 0;
/** Each request from another address, as a proxy would tell it: a flood stays below no limit of one address. */
function wire({ method, path, body }: Drop): Buffer {
  asker++;
  const address = `10.${(asker >> 16) & 255}.${(asker >> 8) & 255}.${asker & 255}`;
  const head = `${method} ${path} HTTP/1.1\r\nhost: hub\r\nx-forwarded-for: ${address}\r\naccept: application/json\r\n`;
  return Buffer.from(
    method === 'GET' ? `${head}\r\n` : `${head}content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

/** Sends what a phase sends until its time is over; gives how many there were of each status. */
async function pour(port: number, { drop }: Phase, milliseconds: number): Promise<Record<string, number>> {
  const statuses: Record<string, number> = {};
  const until = performance.now() + milliseconds;
  let number = 0;
  const one = (): Promise<void> =>
    new Promise((done, fail) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      const ask = (): void => void socket.write(wire(drop(number++)));
      onAnswer(socket, status => {
        statuses[status] = (statuses[status] ?? 0) + 1;
        if (performance.now() < until) return ask();
        socket.end();
        done();
      });
      socket.on('connect', ask).on('error', fail);
      socket.on('close', () => (performance.now() < until ? one().then(done, fail) : done()));
    });
  await Promise.all(Array.from({ length: connections }, one));
  return statuses;
}

/** Requests that end before they are whole, and bytes that are none. */
async function breakOff(port: number, milliseconds: number): Promise<Record<string, number>> {
  const until = performance.now() + milliseconds;
  let number = 0;
  const one = async (): Promise<void> => {
    while (performance.now() < until) {
      const whole = wire({
        method: 'POST',
        path: '/graphql',
        body: JSON.stringify({ query: `{ sops { nodes { i${number++}: code } } }` }),
      });
      const sent =
        number % 3 === 0 ? Buffer.from(`\u0000\u0001 ${number}\r\n\r\n`) : number % 3 === 1 ? whole.subarray(0, whole.length - 5) : whole;
      await new Promise<void>(done => {
        const socket = connect({ port, host: '127.0.0.1' }, () =>
          socket.write(sent, () => setTimeout(() => socket.destroy(), number % 3 === 2 ? 1 : 0)),
        );
        socket.on('error', () => {});
        socket.on('close', () => done());
      });
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  return { broken: number };
}

/** What is never asked twice must leave nothing behind: memory of a hub of default settings under floods of each kind. */
export async function runFlood({ scale, minutes }: { scale: number; minutes: number }): Promise<void> {
  const province = await openProvince(scale, text => console.log(text));
  const defaults = Object.fromEntries(
    settingsTable.filter(({ name }) => name.startsWith('AMPERA_RATE')).map(({ name, default: value }) => [name, value]),
  );
  try {
    const machine = await describeMachine(province.url);
    const hub = await startHub(province.url, { ...defaults, AMPERA_PROXIES: '127.0.0.1' });
    const watch = new Watch(hub.pid, await databaseMemory(province.url));
    try {
      const began = watch.now();
      const results: PhaseResult[] = [];
      const each = (minutes * 60_000) / (phases.length + 1);
      const phase = async (name: string, means: string, work: () => Promise<Record<string, number>>): Promise<void> => {
        watch.take();
        const statuses = await work();
        const most = watch.take();
        const after = watch.now();
        const requests = Object.values(statuses).reduce((sum, one) => sum + one, 0);
        results.push({
          name,
          means,
          requests,
          statuses,
          hubAfter: after.hub,
          hubMost: most.hub,
          databaseAfter: after.database,
          databaseMost: most.database,
        });
        console.log(`${name}: ${requests} requests, hub ${figure(after.hub, 0)} MiB, PostgreSQL ${figure(after.database, 0)} MiB`);
      };
      for (const one of phases) await phase(one.name, one.means, () => pour(hub.port, one, each));
      await phase('broken', 'bodies that end too early, bytes that are no request, askers who leave', () => breakOff(hub.port, each));
      await new Promise(done => setTimeout(done, 5000));
      const ended = watch.now();
      const result = { at: new Date().toISOString(), scale, minutes, connections, machine, began, ended, results };
      console.log(keep('flood', result, printed(result)));
    } finally {
      watch.stop();
      await hub.stop();
    }
  } finally {
    await province.close();
  }
}

interface FloodResult {
  at: string;
  scale: number;
  minutes: number;
  machine: Awaited<ReturnType<typeof describeMachine>>;
  began: { hub: number | null; database: number | null };
  ended: { hub: number | null; database: number | null };
  results: PhaseResult[];
}

function printed({ at, scale, minutes, machine, began, ended, results }: FloodResult): string {
  const most = Math.max(...results.map(one => one.hubMost ?? 0));
  const requests = results.reduce((sum, one) => sum + one.requests, 0);
  return `# Flood

*Printed by \`npm run bench -- flood --minutes ${minutes}\` on ${at.slice(0, 16).replace('T', ' ')} UTC; commit ${machine.commit}, Node ${machine.node}, scale ${scale}.*

A hub of default settings behind a proxy, each request from another address, ${connections} connections. Everything is another than what
came before it, so nothing it leaves behind is of use. MiB: of the hub all that it holds, of PostgreSQL's processes what each holds for itself.

**${requests.toLocaleString('en')} requests; the hub held ${figure(most, 0)} MiB at most. Goal: ${goal}, always.**

${table(
  ['Phase', 'requests', 'statuses', 'hub after', 'hub at most', 'PostgreSQL after', 'at most'],
  [
    row('at the beginning', '', '', figure(began.hub, 0), '', figure(began.database, 0), ''),
    ...results.map(one =>
      row(
        one.name,
        one.requests,
        Object.entries(one.statuses)
          .map(([status, count]) => `${count} × ${status}`)
          .join(', '),
        figure(one.hubAfter, 0),
        figure(one.hubMost, 0),
        figure(one.databaseAfter, 0),
        figure(one.databaseMost, 0),
      ),
    ),
    row('five seconds later', '', '', figure(ended.hub, 0), '', figure(ended.database, 0), ''),
  ],
)}

${results.map(({ name, means }) => `- **${name}**: ${means}`).join('\n')}
`;
}
