import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { sql } from 'kysely';
import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { shapeOf } from '../read/shape.ts';
import { both } from './about.ts';
import { Confidence } from './enums.ts';
import { oneOf, text } from './kinds.ts';
import { typeName } from './node.ts';

const locator = both([
  'Where in the source: page, table, paragraph. Null when not recorded.',
  'Letak dalam sumber: halaman, tabel, paragraf. Null bila tidak dicatat.',
]);
const note = both(['Remark on this reference. Null when there is none.', 'Catatan atas rujukan ini. Null bila tidak ada.']);

/** That a source backs a row. The source itself is added by the folder of sources, which knows them. */
@ObjectType({
  description: both(['A reference to a source that backs a fact.', 'Rujukan ke sumber yang mendukung suatu fakta.']),
  simpleResolvers: true,
})
@Entity({ tableName: 'provenance' })
@Index({ properties: ['entityId', 'entity'] })
@Index({ properties: ['source', 'id'] })
export class SourceReference {
  @PrimaryKey({ type: 'uuid', columnType: 'uuid' })
  id!: string;

  @Property({ type: 'text', columnType: 'text', collation: 'C' })
  entity!: string;

  @Property({ type: 'uuid', columnType: 'uuid' })
  entityId!: string;

  @ManyToOne({
    entity: () => 'Source' as never,
    mapToPk: true,
    fieldName: 'source_id',
    index: false,
    updateRule: 'no action',
    deleteRule: 'no action',
  } as never)
  source!: string;

  @Field(() => String, { nullable: true, description: locator })
  @Property({ type: 'text', columnType: 'text', nullable: true, collation: 'C' })
  locator!: string | null;

  @Field(() => String, { nullable: true, description: note })
  @Property({ type: 'text', columnType: 'text', nullable: true, collation: 'C' })
  note!: string | null;
}

const reference = shapeOf(SourceReference);
reference.table = 'provenance';
reference.fields.set('locator', { is: 'column', kind: text, column: 'locator', nullable: true });
reference.fields.set('note', { is: 'column', kind: text, column: 'note', nullable: true });

/** Who says so. Made of the columns of the fact's own row and the references to it. */
@ObjectType({
  description: both(['Who says so, and how sure that is.', 'Siapa yang menyatakan, dan seberapa yakin.']),
  simpleResolvers: true,
})
export class Provenance {
  @Field(() => Confidence as object, {
    description: both([
      'How sure the hub is. ILLUSTRATIVE marks a made-up example.',
      'Tingkat keyakinan hub. ILLUSTRATIVE menandai contoh buatan.',
    ]),
  })
  confidence!: Confidence;

  @Field(() => String, {
    nullable: true,
    description: both([
      'Editorial note on this fact, in English. Null when there is none.',
      'Catatan redaksi atas fakta ini, dalam bahasa Inggris. Null bila tidak ada.',
    ]),
  })
  note!: string | null;

  @Field(() => [SourceReference], { description: both(['Sources that back this fact.', 'Sumber yang mendukung fakta ini.']) })
  sources!: SourceReference[];
}

const provenance = shapeOf(Provenance);
provenance.fields.set('confidence', { is: 'column', kind: oneOf(Confidence), column: 'confidence', nullable: false });
provenance.fields.set('note', { is: 'column', kind: text, column: 'note', nullable: true });
provenance.fields.set('sources', {
  is: 'list',
  of: () => SourceReference,
  from: (parent, child) =>
    sql`provenance ${sql.id(child)} where ${sql.ref(`${child}.entity_id`)} = ${sql.ref(`${parent}.id`)} order by ${sql.ref(`${child}.id`)}`,
  args: [],
});

@InterfaceType({
  description: both(['A fact: says who says so.', 'Sebuah fakta: menyebut siapa yang menyatakan.']),
  resolveType: (value: { [typeName]?: string }) => value[typeName],
})
export abstract class Sourced {
  @Field(() => Provenance, {
    description: both(['Who says so: sources, confidence, note.', 'Siapa yang menyatakan: sumber, tingkat keyakinan, catatan.']),
  })
  provenance!: Provenance;
}
