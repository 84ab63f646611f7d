import { Field, Int, ObjectType } from 'type-graphql';
import { type About, both } from '../core/about.ts';
import { RevisionKind } from '../core/revision.ts';
import { DateScalar } from '../core/scalars.ts';
import { Pointer, Said } from '../describe/computed.ts';
import type { Keyed } from '../read/array-page.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';
import { Position } from '../unit/position.ts';
import { InformationClassCode, InformationForm, PublicInformation } from './public-information.ts';

@ObjectType({
  description: both([
    'One line of a public information list in the seven legal columns: number, summary, holder, responsible, time and place of making, form, retention.',
    'Satu baris daftar informasi publik dalam tujuh kolom: nomor, ringkasan isi, unit penguasa, penanggung jawab, waktu dan tempat pembuatan, bentuk, jangka waktu penyimpanan.',
  ]),
  simpleResolvers: true,
})
export class InformationListEntry implements Keyed {
  key!: string;

  @Field(() => Int, { description: both(['Column 1: number in the list of the holder.', 'Kolom 1: nomor dalam daftar unit penguasa.']) })
  number!: number;

  @Said(['Column 2: summary of what the information contains.', 'Kolom 2: ringkasan isi informasi.'])
  summary!: About;

  @Pointer(() => OrganizationUnit, ['Column 3: unit that holds the information.', 'Kolom 3: unit yang menguasai informasi.'])
  holder!: string;

  @Pointer(
    () => Position,
    [
      'Column 4: position responsible for making it. Null when not stated.',
      'Kolom 4: jabatan penanggung jawab pembuatan. Null bila tidak disebut.',
    ],
  )
  responsible!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: both(['Column 5: day on which it was made. Null when not stated.', 'Kolom 5: hari pembuatan. Null bila tidak disebut.']),
  })
  madeOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: both(['Column 5: place where it was made. Null when not stated.', 'Kolom 5: tempat pembuatan. Null bila tidak disebut.']),
  })
  madeAt!: string | null;

  @Field(() => InformationForm as object, {
    description: both(['Column 6: form in which it can be had.', 'Kolom 6: bentuk informasi yang tersedia.']),
  })
  form!: InformationForm;

  @Said(['Column 7: how long it is kept. Null when not stated.', 'Kolom 7: jangka waktu penyimpanan. Null bila tidak disebut.'], {
    nullable: true,
  })
  retention!: About | null;

  @Field(() => InformationClassCode as object, {
    description: both([
      'Class of the information; EXEMPT for what was closed and is open again.',
      'Klasifikasi informasi; EXEMPT untuk yang pernah dikecualikan dan kini terbuka.',
    ]),
  })
  classCode!: InformationClassCode;

  @Pointer(() => PublicInformation, ['Row the line was made of.', 'Baris asal.'])
  information!: string;
}

@ObjectType({
  description: both([
    'One difference between the public information lists of two days, as the hub recorded it.',
    'Satu perbedaan antara daftar informasi publik pada dua hari, menurut catatan hub.',
  ]),
  simpleResolvers: true,
})
export class InformationListChange implements Keyed {
  key!: string;

  @Field(() => RevisionKind as object, {
    description: both([
      'ADDED for what is on the later list only, exemptions that ended among it; REMOVED for what is on the earlier one only; CHANGED for what is on both and differs in a column.',
      'ADDED untuk yang hanya ada pada daftar yang lebih akhir, termasuk pengecualian yang berakhir; REMOVED untuk yang hanya ada pada daftar terdahulu; CHANGED untuk yang ada pada keduanya dan berbeda kolomnya.',
    ]),
  })
  kind!: keyof typeof RevisionKind;

  @Field(() => Int, {
    nullable: true,
    description: both([
      'Number in the list. Null for what is no longer public: such information is not named.',
      'Nomor dalam daftar. Null untuk yang tidak lagi terbuka: informasi itu tidak disebut.',
    ]),
  })
  number!: number | null;

  @Said(
    [
      'Summary of the information, as on the later list where it is on it. Null for what is no longer public.',
      'Ringkasan isi informasi, menurut daftar yang lebih akhir bila tercantum. Null untuk yang tidak lagi terbuka.',
    ],
    { nullable: true },
  )
  summary!: About | null;

  @Field(() => InformationListEntry, {
    nullable: true,
    description: both([
      'Line of the earlier list. Null for what was not on it, and for what is no longer public.',
      'Baris pada daftar terdahulu. Null untuk yang tidak tercantum di sana, dan untuk yang tidak lagi terbuka.',
    ]),
  })
  before!: InformationListEntry | null;

  @Field(() => InformationListEntry, {
    nullable: true,
    description: both([
      'Line of the later list. Null for what is not on it.',
      'Baris pada daftar yang lebih akhir. Null untuk yang tidak tercantum di sana.',
    ]),
  })
  after!: InformationListEntry | null;

  @Pointer(
    () => PublicInformation,
    [
      'Row it is about, with its history. Null when it left the hub or is not public.',
      'Baris yang dimaksud, beserta riwayatnya. Null bila sudah dihapus atau tidak terbuka.',
    ],
  )
  information!: string | null;
}
