import { ObjectType, registerEnumType } from 'type-graphql';
import { type About, both } from '../core/about.ts';
import { connectionOf, pageArguments } from '../core/connection.ts';
import { Period } from '../core/period.ts';
import type { GroupKey, Groups } from '../read/group/description.ts';
import { type Argument, type Class, shapeOf } from '../read/shape.ts';
import { fieldWithArguments, shown } from './field.ts';
import { type Enumerations, havingOf, orderInputOf } from './group-inputs.ts';
import { measuresOf } from './group-measure-types.ts';

const named = (name: string): Class => ({ [name]: class {} })[name] as Class;

/** A type made of a description. Its shape is empty: the compiler of groups reads it, and its fields are read like those of rows. */
export function madeType(name: string, about: About): Class {
  const type = named(name);
  ObjectType({ description: both(about), simpleResolvers: true })(type as never);
  shapeOf(type);
  return type;
}

/** The types of the groups of a concept, and the arguments of their list. */
export function groupTypesOf(groups: Groups): { group: Class; arguments: Argument[] } {
  const { name } = groups.shape;
  const enumerations = enumerationsOf(groups);
  const keys = keysType(groups);
  const measures = measuresOf(groups, enumerations);
  const group = madeType(`${name}Group`, [`Rows of ${name} that share their keys.`, `Baris ${name} dengan kunci yang sama.`]);
  shown(group.prototype, 'keys', () => keys, ['What the rows share.', 'Kesamaan baris-barisnya.'], false);
  shown(group.prototype, 'measures', () => measures, ['What is worked out of the rows.', 'Hasil hitungan dari baris-barisnya.'], false);
  const rows = connectionOf(groups.shape.type);
  fieldWithArguments(
    group.prototype,
    'rows',
    () => rows,
    ['Rows of the group, in pages; as many as `measures.count`.', 'Baris-barisnya, per halaman; sebanyak `measures.count`.'],
    false,
    // Rows of the day of their groups, or they would be others than those counted.
    pageArguments(groups.shape.type, false).filter(argument => argument.name !== 'asOf'),
  );
  return { group, arguments: argumentsOf(groups, enumerations) };
}

function enumerationsOf({ shape: { name }, keys, numbers }: Groups): Enumerations {
  return {
    key: enumeration(
      `${name}GroupKey`,
      [`What rows of ${name} can be grouped by.`, `Dasar pengelompokan baris ${name}.`],
      [...keys.values()],
    ),
    number:
      numbers.size === 0
        ? null
        : enumeration(
            `${name}Number`,
            [`Numbers of ${name} that can be measured.`, `Bilangan ${name} yang dapat diukur.`],
            [...numbers.values()],
          ),
  };
}

function enumeration(name: string, about: About, members: readonly { name: string; about: About }[]): object {
  const values = Object.fromEntries(members.map(member => [member.name, member.name]));
  registerEnumType(values, {
    name,
    description: both(about),
    valuesConfig: Object.fromEntries(members.map(member => [member.name, { description: both(member.about) }])),
  });
  return values;
}

function keysType({ shape: { name }, keys }: Groups): Class {
  const type = madeType(`${name}GroupKeys`, [
    `Keys of a group of ${name}. Null is a key that was not asked for in groupBy, or of which the rows have none.`,
    `Kunci kelompok ${name}. Null berarti kunci tidak diminta dalam groupBy, atau barisnya tidak memilikinya.`,
  ]);
  for (const key of keys.values()) shown(type.prototype, key.field, typeOf(key), key.about, true);
  return type;
}

function typeOf(key: GroupKey): () => unknown {
  if (key.is === 'edge') return key.of;
  return key.is === 'value' ? key.kind.graph : () => Period;
}

function argumentsOf(groups: Groups, enumerations: Enumerations): Argument[] {
  const having = havingOf(groups, enumerations);
  const order = orderInputOf(groups, enumerations);
  return [
    {
      name: 'groupBy',
      required: true,
      type: () => [enumerations.key],
      about: ['What the rows of a group share, 1 to 5 keys.', 'Kesamaan baris dalam satu kelompok, 1 sampai 5 kunci.'],
    },
    {
      name: 'having',
      type: () => having,
      about: [
        'Which groups: all conditions have to hold. A measure that is refused meets no condition.',
        'Kelompok mana: semua syarat harus terpenuhi. Ukuran yang ditolak tidak memenuhi syarat apa pun.',
      ],
    },
    {
      name: 'orderBy',
      type: () => [order],
      about: [
        'Keys of the order of groups, most important first; all keys of groupBy follow, which is also the default.',
        'Kunci urutan kelompok, yang terpenting dahulu; semua kunci groupBy menyusul, dan itu pula bawaannya.',
      ],
    },
  ];
}
