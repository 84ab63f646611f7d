import { Field, ID, ObjectType } from 'type-graphql';
import { both } from '../core/about.ts';
import { Language } from '../core/enums.ts';
import { Node } from '../core/node.ts';
import { RevisionKind } from '../core/revision.ts';
import { DateTime } from '../core/scalars.ts';
import { Computed } from '../describe/computed.ts';
import { type ConceptShape, shapeOf } from '../read/shape.ts';
import { NodeType, shapeOfTable } from './node-type.ts';

@ObjectType({
  description: both(['One field of the graph that a change touched.', 'Satu isian graf yang terkena suatu perubahan.']),
  simpleResolvers: true,
})
export class ChangedField {
  @Field(() => String, {
    description: both([
      'Name of the field, with a dot where it is part of an object: "name", "parent", "period.start", "provenance.confidence".',
      'Nama isian, dengan titik bila bagian dari suatu objek: "name", "parent", "period.start", "provenance.confidence".',
    ]),
  })
  name!: string;

  @Field(() => Language as object, {
    nullable: true,
    description: both([
      'Language of the text, where the field has one in each. Null for all other fields.',
      'Bahasa teksnya, bila isian itu mempunyai teks dalam tiap bahasa. Null untuk isian lain.',
    ]),
  })
  lang!: 'ID' | 'EN' | null;

  @Field(() => String, {
    nullable: true,
    description: both([
      'Value before, as text: numbers and days as the graph writes them, a list as JSON, a row by its global id. Null when it was empty, or pointed to a row that is not public.',
      'Nilai sebelumnya, sebagai teks: bilangan dan tanggal seperti dalam graf, daftar sebagai JSON, baris dengan id globalnya. Null bila kosong, atau merujuk ke baris yang tidak terbuka.',
    ]),
  })
  before!: string | null;

  @Field(() => String, {
    nullable: true,
    description: both(['Value after, written like `before`.', 'Nilai sesudahnya, ditulis seperti `before`.']),
  })
  after!: string | null;
}

@ObjectType({
  description: both([
    'Something that came into the hub, changed in it or left it, as the asker could see it.',
    'Sesuatu yang masuk, berubah, atau keluar dari hub, sejauh dapat dilihat penanya.',
  ]),
  simpleResolvers: true,
})
export class Change {
  @Field(() => DateTime, {
    description: both([
      'Timestamp of the record, to the microsecond; for an embargo that ended, its end.',
      'Cap waktu pencatatan, sampai mikrodetik; untuk embargo yang berakhir, saat berakhirnya.',
    ]),
  })
  recordedAt!: string;

  @Field(() => NodeType as object, { description: both(['What the row is.', 'Jenis barisnya.']) })
  type!: string;

  @Field(() => RevisionKind as object, {
    description: both([
      'ADDED when the row came into sight, REMOVED when it left it, CHANGED when what is seen of it changed. To the public a draft that was published is ADDED, one that was withdrawn REMOVED.',
      'ADDED bila baris mulai terlihat, REMOVED bila tidak lagi terlihat, CHANGED bila yang terlihat berubah. Bagi publik, rancangan yang diterbitkan adalah ADDED, yang ditarik adalah REMOVED.',
    ]),
  })
  kind!: keyof typeof RevisionKind;

  // Not called id: the same row changes often, and caches of clients would take its changes for one another.
  @Field(() => ID, {
    description: both([
      'Global id of the row, which stays its own when it has left the hub: the key to keep a copy by.',
      'Id global baris, yang tetap miliknya setelah keluar dari hub: kunci untuk memelihara salinan.',
    ]),
  })
  key!: string;

  @Field(() => String, {
    nullable: true,
    description: both([
      'Code of the row, as it was after the change. Null for references to sources, which have none.',
      'Kode baris, setelah perubahan. Null untuk rujukan ke sumber, yang tidak berkode.',
    ]),
  })
  code!: string | null;

  @Field(() => String, {
    nullable: true,
    description: both([
      'Why it was changed. Null when no reason was given, or none may be told.',
      'Mengapa diubah. Null bila tanpa alasan, atau alasannya tidak terbuka.',
    ]),
  })
  reason!: string | null;

  @Computed(
    () => Node,
    [
      'Row as it is known now (or at knownAt). Null when it can no longer be seen, and for pairs of rows that the graph shows as edges alone.',
      'Baris sebagaimana diketahui sekarang (atau pada knownAt). Null bila tidak lagi terlihat, dan untuk pasangan baris yang dalam graf hanya tampak sebagai relasi.',
    ],
    [],
    ({ table, id }, question, info) => {
      const shape = shapeOfTable(table as string);
      return shape?.concept?.one ? question.follow(shape as ConceptShape, id as string, info) : null;
    },
  )
  node!: Node | null;

  @Field(() => [ChangedField], {
    description: both([
      'Fields that differ, in the order of the type: all that are filled for a row that came or went. Empty for a row that was withdrawn, and for a change of what the graph does not show.',
      'Isian yang berbeda, menurut urutan jenisnya: semua yang terisi bagi baris yang masuk atau keluar. Kosong bagi baris yang ditarik, dan bagi perubahan atas yang tidak ditampilkan graf.',
    ]),
  })
  changes!: ChangedField[];
}

shapeOf(Change);
