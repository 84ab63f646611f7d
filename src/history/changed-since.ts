import { sql } from 'kysely';
import { connectionOf, listArguments } from '../core/connection.ts';
import { badInput } from '../core/errors.ts';
import { instant, text } from '../core/kinds.ts';
import { DateTime } from '../core/scalars.ts';
import { addCompiledRoot } from '../read/compiled-root.ts';
import { compileConnection } from '../read/connection.ts';
import { pastInstant } from '../read/known-at.ts';
import { type SortKey, uuid } from '../read/order.ts';
import { setsOf } from '../read/select.ts';
import { shapeOf } from '../read/shape.ts';
import { Change } from './change.ts';
import { compileChange, ofItself, ofOthers } from './compile-change.ts';
import { NodeType, tableOfType } from './node-type.ts';

/** Each change is asked what the public saw before and after it: a total stops where that would take long. */
const countCap = 1000;

const key = (name: string, column: string, kind: SortKey['kind']): SortKey => ({
  name,
  kind,
  nullable: false,
  descending: false,
  nullsFirst: false,
  sql: alias => sql.ref(`${alias}.${column}`),
});
const keys = [key('RECORDED_AT', 'recorded_at', instant), key('TYPE', 'entity', text), key('ID', 'entity_id', uuid)];

/** The instant behind which changes are asked for: it has come, and was not behind what is known. */
function since({ time, knownAt }: Record<string, unknown>): string {
  const from = pastInstant(time, 'time') as string;
  if (typeof knownAt === 'string' && Date.parse(from) > Date.parse(knownAt))
    throw badInput('`time` is not later than `knownAt`.', '`time` tidak sesudah `knownAt`.', {
      field: 'time',
      example: `time: "${knownAt}"`,
    });
  return from;
}

const connection = connectionOf(Change);

addCompiledRoot('changedSince', {
  type: () => connection,
  about: [
    'What came, changed and went since a timestamp, in the order in which it was recorded, with the values before and after. To keep a copy, walk to the end and ask again later from a little before the last recordedAt. See docs/time.md.',
    'Apa yang masuk, berubah, dan keluar sejak suatu cap waktu, menurut urutan pencatatannya, dengan nilai sebelum dan sesudahnya. Untuk memelihara salinan, telusuri sampai akhir lalu tanyakan lagi dari sesaat sebelum recordedAt terakhir. Lihat docs/time.md.',
  ],
  args: [
    {
      name: 'time',
      required: true,
      type: () => DateTime,
      about: [
        'Timestamp behind which the changes were recorded; one that is yet to come is refused. Example: "2026-03-01T00:00:00+07:00".',
        'Cap waktu; perubahan tercatat sesudahnya. Yang belum tiba ditolak. Contoh: "2026-03-01T00:00:00+07:00".',
      ],
    },
    {
      name: 'types',
      type: () => [NodeType],
      about: [
        'Only changes of these. All when not given. Example: [SOP, SOP_STEP].',
        'Hanya perubahan jenis ini. Semua bila tidak diberikan. Contoh: [SOP, SOP_STEP].',
      ],
    },
    ...listArguments(),
  ],
  compile: (around, type, nodes, args) => {
    const from = sql`${since(args)}::timestamptz`;
    const tables = (args['types'] as string[] | null | undefined)?.map(tableOfType) ?? null;
    return compileConnection(around, {
      shape: shapeOf(Change),
      derived: {
        parts: [ofItself, ofOthers(from)],
        keys,
        node: compileChange,
        isMadeUp: alias => sql`${sql.ref(`${alias}.confidence`)} = 'ILLUSTRATIVE'`,
      },
      list: 'Query.changedSince',
      type,
      sets: setsOf(nodes),
      args,
      countCap,
      on: alias => {
        const isLater = sql`${sql.ref(`${alias}.recorded_at`)} > ${from}`;
        return tables ? sql`${isLater} and ${sql.ref(`${alias}.entity`)} = any(${tables}::text[])` : isLater;
      },
    });
  },
});
