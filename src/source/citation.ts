import { sql } from 'kysely';
import { Field } from 'type-graphql';
import { both } from '../core/about.ts';
import { Node } from '../core/node.ts';
import { SourceReference } from '../core/provenance.ts';
import { Computed } from '../describe/computed.ts';
import { addMany } from '../describe/edge.ts';
import { conceptShapes, shapeOf } from '../read/shape.ts';
import { Source } from './source.ts';

// A reference joins a fact and its source. Core keeps it for all facts; what it points to is known only here.
Field(() => Source, { nullable: true, description: both(['Source that says so.', 'Sumber yang menyatakan.']) })(
  SourceReference.prototype,
  'source',
);
shapeOf(SourceReference).fields.set('source', { is: 'one', of: () => Source, column: 'source_id' });
shapeOf(SourceReference).filters.set('source', { is: 'one', of: () => Source, column: 'source_id', nullable: false });

Computed(
  () => Node,
  ['Fact that rests on the source. Null when it is not public.', 'Fakta yang bersandar pada sumber. Null bila tidak publik.'],
  ['entity', 'entity_id'],
  (row, question, info) => {
    const shape = conceptShapes().find(one => one.table === row['entity']);
    return shape?.concept.one ? question.follow(shape, row['entity_id'] as string, info) : null;
  },
)(SourceReference.prototype, 'subject');

/** Links are edges, not things to point at: they are no citations. */
const links = (): string[] => conceptShapes().flatMap(shape => (shape.concept.one ? [] : [shape.table]));

addMany(
  () => Source,
  'citations',
  () => SourceReference,
  ['Facts that rest on this source.', 'Fakta yang bersandar pada sumber ini.'],
  (parent, child) =>
    sql`${sql.ref(`${child}.source_id`)} = ${sql.ref(`${parent}.id`)} and ${sql.ref(`${child}.entity`)} <> all (${links()}::text[])`,
);
