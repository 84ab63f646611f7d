import { sql } from 'kysely';
import { Field, ObjectType } from 'type-graphql';
import { shapeOf } from '../read/shape.ts';
import { both } from './about.ts';
import { enumeration } from './enumeration.ts';
import { instant, oneOf, text } from './kinds.ts';
import { DateTime } from './scalars.ts';

export const RevisionKind = enumeration('RevisionKind', ['What a revision did to the row.', 'Apa yang dilakukan revisi terhadap baris.'], {
  ADDED: ['Row came into the hub.', 'Baris masuk ke hub.'],
  CHANGED: ['Row was changed.', 'Baris diubah.'],
  REMOVED: ['Row left the hub.', 'Baris dihapus dari hub.'],
});

@ObjectType({ description: both(['One field that a revision changed.', 'Satu isian yang diubah oleh revisi.']), simpleResolvers: true })
export class FieldChange {
  @Field(() => String, { description: both(['Name of the column, as in files of the hub.', 'Nama kolom, sebagaimana dalam berkas hub.']) })
  field!: string;

  @Field(() => String, {
    nullable: true,
    description: both(['Value before, as text. Null when empty.', 'Nilai sebelumnya, sebagai teks. Null bila kosong.']),
  })
  before!: string | null;

  @Field(() => String, {
    nullable: true,
    description: both(['Value after, as text. Null when empty.', 'Nilai sesudahnya, sebagai teks. Null bila kosong.']),
  })
  after!: string | null;
}

/** What the database recorded of a row. Written by trigger, so nothing can write around it. */
@ObjectType({
  description: both([
    'A recorded state of a row, from one change to the next.',
    'Keadaan tercatat suatu baris, dari satu perubahan ke perubahan berikutnya.',
  ]),
  simpleResolvers: true,
})
export class Revision {
  @Field(() => DateTime, {
    description: both(['Timestamp from which the hub knew this state.', 'Cap waktu sejak hub mengetahui keadaan ini.']),
  })
  recordedFrom!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: both([
      'Timestamp at which the next state followed. Null for the present one.',
      'Cap waktu keadaan berikutnya. Null untuk keadaan sekarang.',
    ]),
  })
  recordedTo!: string | null;

  @Field(() => RevisionKind as object, { description: both(['What happened.', 'Apa yang terjadi.']) })
  kind!: keyof typeof RevisionKind;

  @Field(() => String, {
    nullable: true,
    description: both([
      'Who changed it. Null to the public, and where no one was named.',
      'Siapa yang mengubah. Null bagi publik, dan bila tidak disebut.',
    ]),
  })
  actor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: both(['Why it was changed. Null when no reason was given.', 'Mengapa diubah. Null bila tanpa alasan.']),
  })
  reason!: string | null;

  @Field(() => [FieldChange], {
    description: both([
      'What differs from the state before; empty for the first.',
      'Apa yang berbeda dari keadaan sebelumnya; kosong untuk yang pertama.',
    ]),
  })
  changes!: FieldChange[];
}

const change = shapeOf(FieldChange);
for (const key of ['field', 'before', 'after'])
  change.fields.set(key, { is: 'column', kind: text, column: key, nullable: key !== 'field' });

const revision = shapeOf(Revision);
revision.table = 'revision';
revision.fields.set('recordedFrom', { is: 'column', kind: instant, column: 'recorded_from', nullable: false });
revision.fields.set('recordedTo', { is: 'column', kind: instant, column: 'recorded_to', nullable: true });
revision.fields.set('kind', { is: 'column', kind: oneOf(RevisionKind), column: 'kind', nullable: false });
revision.fields.set('actor', { is: 'column', kind: text, column: 'actor', nullable: true });
revision.fields.set('reason', { is: 'column', kind: text, column: 'reason', nullable: true });
revision.fields.set('changes', {
  is: 'list',
  of: () => FieldChange,
  from: (parent, child) => sql`(
    select k.key as field, p.row ->> k.key as before, ${sql.ref(`${parent}.row`)} ->> k.key as after
    from unnest(${sql.ref(`${parent}.changed`)}) as k(key)
    left join revision p on p.entity = ${sql.ref(`${parent}.entity`)} and p.entity_id = ${sql.ref(`${parent}.entity_id`)} and p.recorded_to = ${sql.ref(`${parent}.recorded_from`)}
    where ${sql.ref(`${parent}.row`)} ? k.key or p.row ? k.key
  ) ${sql.id(child)} order by ${sql.ref(`${child}.field`)}`,
  args: [],
});
revision.orders.set('RECORDED_FROM', {
  kind: instant,
  nullable: false,
  isLocalized: false,
  sql: alias => sql.ref(`${alias}.recorded_from`),
});
revision.defaultOrder = ['-RECORDED_FROM'];
// Asked only of one row's history, which is found by the row: no filter of it needs an index of its own.
for (const [key, column, kind] of [
  ['recordedFrom', 'recorded_from', instant],
  ['recordedTo', 'recorded_to', instant],
  ['kind', 'kind', oneOf(RevisionKind)],
] as const)
  revision.filters.set(key, { is: 'value', kind, columns: [column], nullable: key === 'recordedTo', words: false });
