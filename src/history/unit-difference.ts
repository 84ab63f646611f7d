import { Field, ObjectType } from 'type-graphql';
import { type About, both } from '../core/about.ts';
import { enumeration } from '../core/enumeration.ts';
import { Pointer, Said } from '../describe/computed.ts';
import type { Keyed } from '../read/array-page.ts';
import { OrganizationUnit, OrganizationUnitKind } from '../unit/organization-unit.ts';

export const UnitDifferenceKind = enumeration(
  'UnitDifferenceKind',
  ['How a unit differs between two days.', 'Perbedaan suatu unit antara dua hari.'],
  {
    ADDED: ['Unit is there on the later day only.', 'Unit hanya ada pada hari yang lebih akhir.'],
    REMOVED: ['Unit is there on the earlier day only.', 'Unit hanya ada pada hari terdahulu.'],
    MOVED: ['Unit reports to another parent.', 'Unit berada di bawah induk lain.'],
    RENAMED: ['Unit has another name.', 'Unit mempunyai nama lain.'],
  },
);
export type UnitDifferenceKind = keyof typeof UnitDifferenceKind;

@ObjectType({
  description: both(['A unit as it stood in the tree on a day.', 'Suatu unit sebagaimana kedudukannya dalam pohon pada satu hari.']),
  simpleResolvers: true,
})
export class UnitPlace {
  @Field(() => String, { description: both(['Code of the unit that day.', 'Kode unit pada hari itu.']) })
  code!: string;

  @Said(['Name of the unit that day.', 'Nama unit pada hari itu.'])
  name!: About;

  @Field(() => OrganizationUnitKind as object, { description: both(['Form of the unit that day.', 'Bentuk unit pada hari itu.']) })
  kind!: OrganizationUnitKind;

  @Field(() => UnitPlace, {
    nullable: true,
    description: both([
      'Unit it reported to, as that stood that day. Null for the top of the tree, and where that unit did not hold that day or can not be seen.',
      'Unit atasannya, sebagaimana kedudukannya pada hari itu. Null untuk puncak pohon, dan bila unit itu tidak berlaku pada hari itu atau tidak terlihat.',
    ]),
  })
  parent!: UnitPlace | null;
}

@ObjectType({
  description: both([
    'One difference between the trees of units of two days. A unit that got a new code with its new name is one unit where the hub knows the change (organizationChanges).',
    'Satu perbedaan antara pohon unit pada dua hari. Unit yang berganti kode bersama namanya tetap satu unit bila perubahannya diketahui hub (organizationChanges).',
  ]),
  simpleResolvers: true,
})
export class UnitDifference implements Keyed {
  key!: string;

  @Field(() => [UnitDifferenceKind], {
    description: both([
      'How it differs: a unit can be renamed and moved at once.',
      'Perbedaannya: suatu unit dapat berganti nama sekaligus berpindah.',
    ]),
  })
  kinds!: UnitDifferenceKind[];

  @Field(() => UnitPlace, {
    nullable: true,
    description: both(['Unit on the earlier day. Null for one that was added.', 'Unit pada hari terdahulu. Null untuk yang ditambahkan.']),
  })
  before!: UnitPlace | null;

  @Field(() => UnitPlace, {
    nullable: true,
    description: both([
      'Unit on the later day. Null for one that is gone.',
      'Unit pada hari yang lebih akhir. Null untuk yang sudah tidak ada.',
    ]),
  })
  after!: UnitPlace | null;

  @Pointer(
    () => OrganizationUnit,
    [
      'Row of the unit: that of the later day where there is one. Null when it can no longer be seen.',
      'Baris unit: dari hari yang lebih akhir bila ada. Null bila tidak lagi terlihat.',
    ],
  )
  unit!: string | null;
}
