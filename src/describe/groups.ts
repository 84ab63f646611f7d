import { type RawBuilder, sql } from 'kysely';
import type { About } from '../core/about.ts';
import { connectionOf, pageArguments } from '../core/connection.ts';
import { scream, snake } from '../core/names.ts';
import { addCompiledRoot } from '../read/compiled-root.ts';
import { compileGroups, mostGroupKeys } from '../read/group/compile-groups.ts';
import type { EdgeOf, GroupNumber, Groups, Guard, WeightOf } from '../read/group/description.ts';
import { type Class, type ConceptShape, shapeOf } from '../read/shape.ts';
import { farEnds } from './field.ts';
import { keysOf, throughKeys } from './group-keys.ts';
import { groupTypesOf } from './group-types.ts';

interface NumberOptions {
  /** What the measure is of, where the name of the column does not say it. */
  about?: About;
  /** A number that is no column. */
  sql?: (alias: string) => RawBuilder<unknown>;
  guards?: readonly Guard[];
}

export interface GroupOptions {
  /** Texts and whole numbers to group by, beside all edges and closed sets. */
  values?: readonly string[];
  /** Edges and closed sets that nobody groups by. */
  except?: readonly string[];
  /** Edges that no column holds, such as the plan of an alignment. */
  edges?: Readonly<Record<string, EdgeOf & { about: About }>>;
  /** The period or day that says when: `period` where there is one. */
  time?: string;
  /** What is reached through an edge of the row: its edges, closed sets and period. */
  through?: Readonly<Record<string, readonly string[]>>;
  /** Numbers that can be measured, by their columns. */
  numbers?: Readonly<Record<string, NumberOptions>>;
  weightOf?: WeightOf;
}

/** Lets rows of a concept be grouped and measured: `observationGroups` on the root, made of this and of the shape of the concept. */
export const groups = (type: Class, options: GroupOptions = {}): void => void farEnds.push(() => declare(type, options));

function declare(type: Class, options: GroupOptions): void {
  const described = describe(shapeOf(type) as ConceptShape, options);
  const { one, many } = described.shape.concept;
  const types = groupTypesOf(described);
  const connection = connectionOf(types.group);
  const list = `${one}Groups`;
  const pages = pageArguments(type, true).filter(argument => argument.name !== 'orderBy');
  addCompiledRoot(list, {
    type: () => connection,
    about: [
      `Groups of \`${many}\` by one to ${mostGroupKeys} keys at once, with measures of each group and its rows. See docs/groups.md.`,
      `Kelompok \`${many}\` menurut satu sampai ${mostGroupKeys} kunci sekaligus, dengan ukuran tiap kelompok dan baris-barisnya. Lihat docs/groups.md.`,
    ],
    args: [...types.arguments, ...pages],
    compile: (around, object, nodes, args) => compileGroups(around, described, types.group, `Query.${list}`, object, nodes, args),
  });
}

function describe(shape: ConceptShape, options: GroupOptions): Groups {
  const own = keysOf(shape, options, null);
  const reached = Object.entries(options.through ?? {}).flatMap(([edge, fields]) => throughKeys(shape, edge, fields));
  const keys = [...own, ...reached.filter(key => !own.some(other => other.name === key.name))];
  const period = keys.find(key => key.is === 'period');
  if (options.numbers && !period) throw new Error(`${shape.name} has numbers and no time`);
  return {
    shape,
    keys: new Map(keys.map(key => [key.name, key])),
    numbers: new Map(Object.entries(options.numbers ?? {}).map(([column, number]) => numberOf(shape, column, number))),
    time: period?.is === 'period' ? { ...period.time, through: period.through } : null,
    weightOf: options.weightOf ?? null,
  };
}

function numberOf(shape: ConceptShape, column: string, options: NumberOptions): [string, GroupNumber] {
  const name = scream(column);
  const field = shape.fields.get(column);
  if (!options.sql && !(field?.is === 'column' && ['int', 'decimal'].includes(field.kind.name)))
    throw new Error(`${shape.name}.${column} is no number`);
  return [
    name,
    {
      name,
      about: options.about ?? [`\`${column}\` of the rows.`, `\`${column}\` pada baris.`],
      sql: options.sql ?? (alias => sql.ref(`${alias}.${snake(column)}`)),
      guards: options.guards ?? [],
    },
  ];
}
