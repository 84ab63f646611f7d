import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, getArgumentValues } from 'graphql';
import { badInput } from '../core/errors.ts';
import { DateTime } from '../core/scalars.ts';
import { type Document, select } from './select.ts';
import type { Argument } from './shape.ts';

/** On every root field; all that stands below it is answered from the same record. */
export const knownAtArgument: Argument = {
  name: 'knownAt',
  type: () => DateTime,
  about: [
    'Timestamp of the record: the answer is what the hub had recorded by then, below this field as well. Now when not given. What has been withdrawn from the public since is not shown. Example: "2026-03-01T00:00:00+07:00".',
    'Cap waktu catatan: jawabannya adalah yang sudah tercatat di hub saat itu, juga di bawah field ini. Sekarang bila tidak diberikan. Yang sejak itu ditarik dari publik tidak ditampilkan. Contoh: "2026-03-01T00:00:00+07:00".',
  ],
};

/** An instant that has come, as it was given; what is not yet recorded can't be known. */
export function pastInstant(instant: unknown, field: string): string | null {
  if (typeof instant !== 'string') return null;
  if (Date.parse(instant) > Date.now())
    throw badInput(
      `\`${field}\` lies in the future: the hub only knows what it has recorded.`,
      `\`${field}\` berada di masa depan: hub hanya mengetahui yang sudah tercatat.`,
      {
        field,
        example: `${field}: "${new Date(Date.now() - 86_400_000).toISOString()}"`,
        hint: 'Leave it out for what is known now. For a day to come of the world that is described, use asOf.',
      },
    );
  return instant;
}

/** The instant that a root field asks of, null for now. */
export function knownAtOf(document: Document, nodes: readonly FieldNode[]): string | null {
  const [node] = nodes;
  const field = node && document.schema.getQueryType()?.getFields()[node.name.value];
  return field ? pastInstant(getArgumentValues(field, node, document.variables)['knownAt'], 'knownAt') : null;
}

/** The response key of the root field that a field stands below. */
export function rootKeyOf({ path }: GraphQLResolveInfo): string {
  let step = path;
  while (step.prev) step = step.prev;
  return String(step.key);
}

/** The same for any field, from the root field above it. */
export function knownAtAbove(info: GraphQLResolveInfo): string | null {
  const document = { schema: info.schema, fragments: info.fragments, variables: info.variableValues };
  const query = info.schema.getQueryType() as GraphQLObjectType;
  return knownAtOf(document, select(document, query, [info.operation.selectionSet]).get(rootKeyOf(info)) ?? []);
}
