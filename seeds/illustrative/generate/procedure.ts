import { type Words, words } from './words.ts';

export type Unit = 'MINUTE' | 'HOUR' | 'DAY' | 'WEEK';

export interface TemplateStep {
  key: string;
  kind: 'START' | 'WORK' | 'CHECK' | 'END';
  performers: string[];
  time: { low: number; high: number; unit: Unit };
  /** Where a decision leads, or another step than the one below. */
  yes?: string;
  no?: string;
  next?: string;
  /** Not every office works with this step. */
  optional: boolean;
  activity: Words;
  inputs: Words;
  output: Words;
  remarks?: Words;
}

export interface Procedure {
  warning: Words;
  qualifications: Words;
  equipment: Words;
  records: Words;
  laws: string[];
  /** Performers of this procedure alone, beside the usual roles of a bureau. */
  roles: Record<string, Words>;
  steps: TemplateStep[];
}

/**
 * Reads a procedure as it is told: first the identity, one item a line, then blocks of steps.
 * A step begins with `key KIND performer+performer 10-30 MINUTE [yes=key no=key] [next=key] [maybe]`,
 * followed by activity, inputs, output and perhaps remarks, each in both languages.
 */
export function procedure(told: string): Procedure {
  const [identity = '', ...blocks] = told.trim().split(/\n\s*\n/);
  const items = new Map<string, string>();
  const roles: Record<string, Words> = {};
  for (const line of identity.split('\n')) {
    const [, name = '', value = ''] = /^\s*([\w ]+): (.+)$/.exec(line) ?? [];
    if (name.startsWith('role ')) roles[name.slice(5)] = words(value);
    else items.set(name, value);
  }
  const item = (name: string): string => {
    const value = items.get(name);
    if (!value) throw new Error(`procedure without ${name}: ${identity.slice(0, 80)}`);
    return value;
  };
  return {
    warning: words(item('warning')),
    qualifications: words(item('qualifications')),
    equipment: words(item('equipment')),
    records: words(item('records')),
    laws: item('laws').split('; '),
    roles,
    steps: blocks.map(step),
  };
}

function step(block: string): TemplateStep {
  const [head = '', ...lines] = block.trim().split('\n');
  const found = /^(\w+) (START|WORK|CHECK|END) ([\w+]+) (\d+)(?:-(\d+))? (MINUTE|HOUR|DAY|WEEK)(.*)$/.exec(head.trim());
  const [activity, inputs, output, remarks] = lines.map(words);
  if (!found || !activity || !inputs || !output) throw new Error(`not a step: ${block}`);
  const [, key = '', kind, performers = '', low, high, unit, rest = ''] = found;
  const target = (name: string): string | undefined => new RegExp(`\\b${name}=(\\w+)`).exec(rest)?.[1];
  const [yes, no, next] = [target('yes'), target('no'), target('next')];
  return {
    key,
    kind: kind as TemplateStep['kind'],
    performers: performers.split('+'),
    time: { low: Number(low), high: Number(high ?? low), unit: unit as Unit },
    optional: /\bmaybe\b/.test(rest),
    activity,
    inputs,
    output,
    ...(yes && { yes }),
    ...(no && { no }),
    ...(next && { next }),
    ...(remarks && { remarks }),
  };
}
