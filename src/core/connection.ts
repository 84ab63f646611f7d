import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { orderableByCount } from '../describe/count-order.ts';
import { filterInputOf } from '../describe/filter-input.ts';
import { type Argument, type Class, shapeOf } from '../read/shape.ts';
import { both } from './about.ts';
import { CountPrecision, NullPlacement, OrderDirection } from './enums.ts';
import { DateScalar } from './scalars.ts';

@ObjectType({ description: both(['Where a page stands in its list.', 'Letak halaman dalam daftarnya.']), simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, {
    description: both(['True when rows follow behind this page.', 'Benar bila masih ada baris sesudah halaman ini.']),
  })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: both(['True when rows stand before this page.', 'Benar bila ada baris sebelum halaman ini.']) })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: both([
      'Cursor of the first row, for `before`. Null on an empty page.',
      'Kursor baris pertama, untuk `before`. Null pada halaman kosong.',
    ]),
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: both([
      'Cursor of the last row, for `after`. Null on an empty page.',
      'Kursor baris terakhir, untuk `after`. Null pada halaman kosong.',
    ]),
  })
  endCursor!: string | null;
}

@ObjectType({
  description: both(['A count that says whether it was finished.', 'Hitungan yang menyebut apakah ia selesai.']),
  simpleResolvers: true,
})
export class Count {
  @Field(() => Int, {
    description: both(['Number of distinct visible rows, at most 10,000.', 'Banyaknya baris berbeda yang terlihat, paling banyak 10.000.']),
  })
  value!: number;

  @Field(() => CountPrecision as object, {
    description: both(['AT_LEAST when counting stopped at the cap.', 'AT_LEAST bila penghitungan berhenti di batas.']),
  })
  precision!: keyof typeof CountPrecision;
}

const connections = new Map<Class, Class>();

const named = (name: string): Class => ({ [name]: class {} })[name] as Class;

/** The Relay connection of a type, made once. */
export function connectionOf(node: Class): Class {
  const made = connections.get(node);
  if (made) return made;
  const edge = named(`${node.name}Edge`);
  Field(() => String, {
    description: both([
      'Opaque place of this row in its list, bound to its order.',
      'Letak buram baris ini dalam daftarnya, terikat pada urutannya.',
    ]),
  })(edge.prototype, 'cursor');
  Field(() => node, { description: both(['Row at this place.', 'Baris di letak ini.']) })(edge.prototype, 'node');
  ObjectType({ description: both([`A place in a list of ${node.name}.`, `Satu letak dalam daftar ${node.name}.`]), simpleResolvers: true })(
    edge as never,
  );

  const connection = named(`${node.name}Connection`);
  Field(() => [edge], { description: both(['Rows of this page with their cursors.', 'Baris halaman ini beserta kursornya.']) })(
    connection.prototype,
    'edges',
  );
  Field(() => [node], { description: both(['Rows of this page.', 'Baris halaman ini.']) })(connection.prototype, 'nodes');
  Field(() => PageInfo, { description: both(['Where this page stands.', 'Letak halaman ini.']) })(connection.prototype, 'pageInfo');
  Field(() => Count, {
    description: both([
      'Rows of the whole list; counted only when asked for.',
      'Banyaknya baris seluruh daftar; hanya dihitung bila diminta.',
    ]),
  })(connection.prototype, 'totalCount');
  ObjectType({ description: both([`A page of a list of ${node.name}.`, `Satu halaman daftar ${node.name}.`]), simpleResolvers: true })(
    connection as never,
  );
  connections.set(node, connection);
  return connection;
}

/** Names of the types that make up pages. `Count` is none of them: it is whole whenever it is asked for. */
export const connectionTypes = (): string[] => [
  'PageInfo',
  ...[...connections.keys()].flatMap(node => [`${node.name}Connection`, `${node.name}Edge`]),
];

const orders = new Map<Class, Class>();

/** The orders a list of this type can be asked for. */
function orderOf(node: Class): Class {
  const made = orders.get(node);
  if (made) return made;
  const values = Object.fromEntries([...shapeOf(node).orders.keys()].map(key => [key, key]));
  registerEnumType(values, {
    name: `${node.name}OrderField`,
    description: both([`What a list of ${node.name} can be ordered by.`, `Dasar pengurutan daftar ${node.name}.`]),
    valuesConfig: Object.fromEntries(
      Object.keys(values).map(key => [key, { description: both([`By ${words(key)}.`, `Menurut ${words(key)}.`]) }]),
    ),
  });
  const order = named(`${node.name}Order`);
  Field(() => values as object, {
    nullable: true,
    description: both(['What to order by. Exactly one of field and count.', 'Dasar pengurutan. Tepat satu dari field dan count.']),
  })(order.prototype, 'field');
  orderableByCount(order, node);
  Field(() => OrderDirection as object, { nullable: true, description: both(['ASC when not given.', 'ASC bila tidak diberikan.']) })(
    order.prototype,
    'direction',
  );
  Field(() => NullPlacement as object, { nullable: true, description: both(['LAST when not given.', 'LAST bila tidak diberikan.']) })(
    order.prototype,
    'nulls',
  );
  InputType({
    description: both([
      `One key of an order of ${node.name}; the id always follows as the last one.`,
      `Satu kunci urutan ${node.name}; id selalu menyusul sebagai kunci terakhir.`,
    ]),
  })(order as never);
  orders.set(node, order);
  return order;
}

const words = (key: string): string => key.toLowerCase().replaceAll('_', ' ');

export const asOfArgument: Argument = {
  name: 'asOf',
  type: () => DateScalar,
  about: [
    'Day for which the world is described: rows whose validity holds that day. Today (in Palembang) when not given; nested lists inherit it.',
    'Hari yang digambarkan: baris yang berlaku pada hari itu. Hari ini (di Palembang) bila tidak diberikan; daftar di dalamnya mengikutinya.',
  ],
};

/** Arguments of every page, whatever its list is made of. */
export const listArguments = (): Argument[] => [
  {
    name: 'first',
    type: () => Int,
    about: [
      'Page size from the start, 0 to 100; 25 when neither first nor last is given. Example: 10.',
      'Ukuran halaman dari awal, 0 sampai 100; 25 bila first dan last tidak diberikan. Contoh: 10.',
    ],
  },
  { name: 'after', type: () => String, about: ['Cursor behind which the page begins.', 'Kursor yang sesudahnya halaman dimulai.'] },
  {
    name: 'last',
    type: () => Int,
    about: [
      'Page size from the end, 0 to 100; never together with first.',
      'Ukuran halaman dari akhir, 0 sampai 100; tidak bersama first.',
    ],
  },
  { name: 'before', type: () => String, about: ['Cursor before which the page ends.', 'Kursor yang sebelumnya halaman berakhir.'] },
];

const orderArgument = (node: Class, order: Class): Argument => ({
  name: 'orderBy',
  type: () => [order],
  about: [
    `Keys of the order, most important first. Default: ${defaultOrder(node)}.`,
    `Kunci urutan, yang terpenting dahulu. Bawaan: ${defaultOrder(node)}.`,
  ],
});

/** Rows that are kept have filters; whoever adds a connection later has `filter` without a further word. */
function filterArgument(node: Class): Argument[] {
  if (shapeOf(node).filters.size === 0) return [];
  const filter = filterInputOf(node);
  return [
    {
      name: 'filter',
      type: () => filter,
      about: [
        'Which rows of the list: all conditions have to hold. Rows, totals and pages follow it. See docs/filters.md.',
        'Baris mana dalam daftar: semua syarat harus terpenuhi. Baris, jumlah, dan halaman mengikutinya. Lihat docs/filters.md.',
      ],
    },
  ];
}

const defaultOrder = (node: Class): string => [...shapeOf(node).defaultOrder, 'ID'].join(', ');

/** Arguments of a connection of rows: those of every page, its orders, and the day where rows come and go. */
export function pageArguments(node: Class, isRoot: boolean): Argument[] {
  const order = shapeOf(node).orders.size > 0 ? [orderArgument(node, orderOf(node))] : [];
  const day = isRoot || shapeOf(node).concept?.hasValidity ? [asOfArgument] : [];
  return [...listArguments(), ...filterArgument(node), ...order, ...day];
}
