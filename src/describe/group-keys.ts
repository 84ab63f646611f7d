import { sql } from 'kysely';
import type { About } from '../core/about.ts';
import { Confidence } from '../core/enums.ts';
import { oneOf } from '../core/kinds.ts';
import { scream, snake } from '../core/names.ts';
import { type EdgeOf, type Granularity, type GroupKey, granularities, type TimeOf } from '../read/group/description.ts';
import { type ConceptShape, type FieldShape, shapeOf } from '../read/shape.ts';
import type { GroupOptions } from './groups.ts';

/** What rows of a type can be grouped by: its edges and closed sets, its time, and how sure the hub is of them. */
export function keysOf(shape: ConceptShape, options: GroupOptions, through: EdgeOf | null): GroupKey[] {
  const fields = [...shape.fields].filter(([name]) => !options.except?.includes(name));
  const confidence: GroupKey[] =
    shape.concept.isSourced && !through
      ? [{ ...named('confidence', through), is: 'value', kind: oneOf(Confidence), column: 'confidence' }]
      : [];
  return [
    ...fields.flatMap(([name, field]) => keyOf(name, field, options.values?.includes(name) ?? false, through) ?? []),
    ...Object.entries(options.edges ?? {}).map(([name, edge]): GroupKey => ({ ...named(name, through), is: 'edge', ...edge })),
    ...periodKeys(shape, options, through),
    ...confidence,
  ];
}

function keyOf(name: string, field: FieldShape, isWanted: boolean, through: EdgeOf | null): GroupKey | null {
  if (field.is === 'one') return { ...named(name, through), is: 'edge', ...edgeOf(field) };
  if (field.is !== 'column' || field.kind.name === 'id') return null;
  const isClosed = field.kind.values !== undefined || field.kind.name === 'bool';
  return isClosed || isWanted ? { ...named(name, through), is: 'value', kind: field.kind, column: field.column } : null;
}

const timeField = (shape: ConceptShape, { time }: GroupOptions): string | null =>
  time ?? (shape.fields.get('period')?.is === 'inline' ? 'period' : null);

function periodKeys(shape: ConceptShape, options: GroupOptions, through: EdgeOf | null): GroupKey[] {
  const name = timeField(shape, options);
  const field = name === null ? undefined : shape.fields.get(name);
  if (!name || !field) return [];
  const time: TimeOf = field.is === 'inline' ? { is: 'period', prefix: field.prefix } : { is: 'day', column: snake(name) };
  const lengths = field.is === 'inline' ? (['PERIOD', ...granularities] as const) : granularities;
  return lengths.map(granularity => ({
    ...named(granularity.toLowerCase(), through),
    about: granularity === 'PERIOD' ? own : stretch(granularity, name),
    is: 'period',
    time,
    granularity,
  }));
}

const own: About = ['Period of the rows themselves, whatever its length.', 'Periode baris itu sendiri, berapa pun panjangnya.'];
const words: Record<Granularity, About> = {
  YEAR: ['Year', 'Tahun'],
  SEMESTER: ['Half-year', 'Semester'],
  QUARTER: ['Quarter', 'Triwulan'],
  MONTH: ['Month', 'Bulan'],
};

const stretch = (granularity: Granularity, field: string): About => [
  `${words[granularity][0]} that \`${field}\` lies in. Rows of a longer period, and those without one, make up a group without it.`,
  `${words[granularity][1]} tempat \`${field}\` berada. Baris dengan periode lebih panjang, atau tanpa periode, membentuk kelompok tanpa nilai ini.`,
];

const named = (field: string, through: EdgeOf | null) => ({
  name: scream(field),
  field,
  about: [`\`${field}\` of the rows.`, `\`${field}\` pada baris.`] as About,
  through,
});

/** What is reached through an edge of a row: edges and closed sets of the row behind it, and its time. */
export function throughKeys(shape: ConceptShape, edge: string, fields: readonly string[]): GroupKey[] {
  const field = shape.fields.get(edge);
  if (field?.is !== 'one') throw new Error(`${shape.name}.${edge} is no edge`);
  const far = shapeOf(field.of()) as ConceptShape;
  const time = timeField(far, {});
  return keysOf(far, {}, edgeOf(field)).filter(key =>
    key.is === 'period' ? time !== null && fields.includes(time) : fields.includes(key.field),
  );
}

const edgeOf = ({ of, column }: Extract<FieldShape, { is: 'one' }>): EdgeOf => ({ of, to: alias => sql.ref(`${alias}.${column}`), column });
