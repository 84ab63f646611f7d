import { type DocumentNode, visit } from 'graphql';
import { refuse } from '../core/errors.ts';
import { limits } from './limits.ts';

interface Excess {
  what: string;
  id: string;
  count: number;
  limit: number;
}

/** What a document has too much of, before it is priced: each costs work that no row shows. */
export function refuseLargeDocument(document: DocumentNode, text: string, rootFields: number): void {
  let aliases = 0;
  let directives = 0;
  let longest = 0;
  visit(document, {
    Field: ({ alias }) => {
      if (alias) aliases++;
    },
    Directive: () => {
      directives++;
    },
    ListValue: ({ values }) => {
      longest = Math.max(longest, values.length);
    },
  });
  const counted: Excess[] = [
    { what: 'characters', id: 'karakter', count: text.length, limit: limits.document },
    { what: 'aliases', id: 'alias', count: aliases, limit: limits.aliases },
    { what: 'root fields', id: 'field akar', count: rootFields, limit: limits.rootFields },
    { what: 'directives', id: 'direktif', count: directives, limit: limits.directives },
    { what: 'entries in one list', id: 'isi dalam satu daftar', count: longest, limit: limits.list },
  ];
  const excess = counted.filter(one => one.count > one.limit);
  if (excess.length === 0) return;
  throw refuse(
    'QUERY_TOO_COMPLEX',
    `The document has ${excess.map(({ what, count, limit }) => `${count} ${what} (at most ${limit})`).join(', ')}.`,
    `Dokumen memuat ${excess.map(({ id, count, limit }) => `${count} ${id} (paling banyak ${limit})`).join(', ')}.`,
    {
      excess: Object.fromEntries(excess.map(({ what, count, limit }) => [what, { count, limit }])),
      hint: 'Ask in several smaller questions; nodes(ids:) takes 100 rows without an alias.',
      http: { status: 400 },
    },
  );
}

/** Variables too many, too long or with lists too long, all of them at once. */
export function refuseLargeVariables(variables: Record<string, unknown>): void {
  const problems = [
    ...(Object.keys(variables).length > limits.variables ? [`more than ${limits.variables} variables`] : []),
    ...Object.entries(variables).flatMap(([name, value]) => problemsOf(value, `$${name}`)),
  ].slice(0, 10);
  if (problems.length === 0) return;
  throw refuse(
    'BAD_USER_INPUT',
    `Too large: ${problems.join('; ')}. Lists have at most ${limits.list} entries, texts ${limits.text} characters.`,
    `Terlalu besar: ${problems.join('; ')}. Daftar paling banyak ${limits.list} isi, teks ${limits.text} karakter.`,
    { problems, hint: 'Ask in parts.', http: { status: 400 } },
  );
}

function problemsOf(value: unknown, path: string): string[] {
  if (typeof value === 'string') return value.length > limits.text ? [`${path} has ${value.length} characters`] : [];
  if (Array.isArray(value))
    return value.length > limits.list
      ? [`${path} has ${value.length} entries`]
      : value.flatMap((item, index) => problemsOf(item, `${path}[${index}]`));
  if (value && typeof value === 'object') return Object.entries(value).flatMap(([key, item]) => problemsOf(item, `${path}.${key}`));
  return [];
}
