import { GraphQLError } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import { badInput } from '../core/errors.ts';
import { globalId, readGlobalId } from '../core/id.ts';
import { type ConceptShape, conceptShapes } from './shape.ts';

type Wanted = (alias: string) => RawBuilder<unknown>;
type ReadCode = (args: Record<string, unknown>) => Wanted | null;

/** Look-ups whose code is more than a text, such as a region's with its code system. */
export const codeReaders = new Map<string, ReadCode>();

const byTag = new Map<string, ConceptShape>();
function shapeOfTag(tag: string): ConceptShape | undefined {
  if (byTag.size === 0) for (const shape of conceptShapes()) if (shape.concept.one) byTag.set(shape.concept.tag, shape);
  return byTag.get(tag);
}

const example = (tag: string): string => globalId(tag, '00000000-0000-0000-0000-000000000000');

/** Reads a global id. A made-up one of the right form is unknown, not wrong: null. */
export function nodeId(id: string, field: string): { shape: ConceptShape; id: string } | null {
  const read = readGlobalId(id);
  if (!read)
    throw badInput(
      `\`${field}\` is no global id of the hub. Take ids as they stand in answers.`,
      `\`${field}\` bukan id global hub. Ambil id apa adanya dari jawaban.`,
      { field, example: example('unit') },
    );
  const shape = shapeOfTag(read.tag);
  return shape ? { shape, id: read.uuid } : null;
}

export function nodeIds(ids: readonly string[]): ({ shape: ConceptShape; id: string } | null)[] {
  if (ids.length > 100)
    throw badInput(`\`ids\` takes at most 100 ids; ${ids.length} were given.`, `\`ids\` paling banyak 100 id; diberikan ${ids.length}.`, {
      field: 'ids',
    });
  const wrong = ids.flatMap((id, index) => (readGlobalId(id) ? [] : [index]));
  if (wrong.length > 0)
    throw badInput(
      `\`ids\` holds what is no global id, at ${wrong.join(', ')} (counted from 0).`,
      `\`ids\` berisi yang bukan id global, pada ${wrong.join(', ')} (dihitung dari 0).`,
      { field: 'ids', positions: wrong, example: example('unit') },
    );
  return ids.map(id => nodeId(id, 'ids'));
}

/** Which row a look-up wants: by exactly one of `id` and `code`. Null when no row can be meant. */
export function lookUp(shape: ConceptShape, args: Record<string, unknown>): Wanted | null {
  const [id, code] = [args['id'] ?? null, args['code'] ?? null] as [string | null, string | null];
  if ((id === null) === (code === null))
    throw badInput('Give exactly one of `id` and `code`.', 'Berikan tepat satu dari `id` dan `code`.', {
      field: id === null ? 'code' : 'id',
    });
  if (id !== null) {
    const found = nodeId(id, 'id');
    return found?.shape === shape ? alias => sql`${sql.ref(`${alias}.id`)} = ${found.id}::uuid` : null;
  }
  const read = codeReaders.get(shape.name);
  if (read) return read(args);
  return byCode(code as string);
}

const readable = /^[^\p{Cc}]{1,500}$/u;

function byCode(code: string): Wanted {
  if (!readable.test(code))
    throw badInput(
      '`code` is a text of 1 to 500 characters without control characters.',
      '`code` adalah teks 1 sampai 500 karakter tanpa karakter kendali.',
      { field: 'code', example: 'SETDA.ORG' },
    );
  return alias => sql`${sql.ref(`${alias}.code`)} = ${code}`;
}

/** A caller's mistake stays what it is; everything else is ours and goes on to the log. */
export const fault = (error: unknown): GraphQLError => {
  if (error instanceof GraphQLError) return error;
  throw error;
};
