import { Field, Int, ObjectType } from 'type-graphql';
import { both } from '../core/about.ts';
import { enumeration } from '../core/enumeration.ts';
import { ComputedMany, NodePointer, Pointer, type RowRef } from '../describe/computed.ts';
import type { Keyed } from '../read/array-page.ts';
import { Figure } from '../reckon/figure.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';
import type { Pair } from './pairs.ts';
import { countOf, strengthOf } from './strength.ts';
import { subjectOf, type Tie } from './ties.ts';

export const CrossUnitTieKind = enumeration(
  'CrossUnitTieKind',
  ['What ties two units together (rule CROSS_UNIT_LINKS).', 'Hal yang mengaitkan dua unit (aturan CROSS_UNIT_LINKS).'],
  {
    OBJECTIVE: ['Objective or priority that both are aligned to.', 'Sasaran atau prioritas yang dituju keduanya.'],
    PROGRAM: ['Budget program that both carry out or work towards.', 'Program yang dilaksanakan atau dituju keduanya.'],
    SOP: ['SOP in which both have a performer.', 'SOP yang pelaksananya ada di keduanya.'],
    HAND_OFF: [
      'Arrow of a flowchart from a step of one to a step of the other.',
      'Anak panah diagram alir dari kegiatan unit yang satu ke kegiatan unit yang lain.',
    ],
  },
);

@ObjectType({ description: both(['One thing that ties two units together.', 'Satu hal yang mengaitkan dua unit.']), simpleResolvers: true })
export class CrossUnitTie implements Keyed {
  key!: string;

  @Field(() => CrossUnitTieKind as object, { description: both(['What it is.', 'Jenisnya.']) })
  kind!: Tie['kind'];

  @NodePointer(['Objective, program, SOP or arrow of a flowchart.', 'Sasaran, program, SOP, atau anak panah diagram alir.'])
  subject!: RowRef | null;
}

@ObjectType({
  description: both([
    'Two units that work on the same things or hand work to each other.',
    'Dua unit yang mengerjakan hal yang sama atau saling menyerahkan pekerjaan.',
  ]),
  simpleResolvers: true,
})
export class CrossUnitLink implements Keyed {
  key!: string;

  @Pointer(() => OrganizationUnit, ['Unit whose code comes first in the alphabet.', 'Unit yang kodenya lebih dahulu menurut abjad.'])
  first!: string;

  @Pointer(() => OrganizationUnit, ['Other unit.', 'Unit yang lain.'])
  second!: string;

  @Field(() => Int, {
    description: both([
      'Objectives and priorities that both are aligned to, 0 or more.',
      'Sasaran dan prioritas yang dituju keduanya, 0 atau lebih.',
    ]),
  })
  sharedObjectives!: number;

  @Field(() => Int, {
    description: both([
      'Budget programs that both carry out or work towards, 0 or more.',
      'Program yang dilaksanakan atau dituju keduanya, 0 atau lebih.',
    ]),
  })
  sharedPrograms!: number;

  @Field(() => Int, {
    description: both(['SOPs in which both have a performer, 0 or more.', 'SOP yang pelaksananya ada di keduanya, 0 atau lebih.']),
  })
  sharedSops!: number;

  @Field(() => Int, {
    description: both([
      'Arrows of flowcharts that lead from a step of one to a step of the other, both ways together, 0 or more.',
      'Anak panah diagram alir dari kegiatan unit yang satu ke kegiatan unit yang lain, kedua arah dijumlahkan, 0 atau lebih.',
    ]),
  })
  handOffs!: number;

  @Field(() => Figure, {
    nullable: true,
    description: both([
      'How much ties them: the four counts added up, 1 or more (rule CROSS_UNIT_LINKS). Each thing that ties them is an input of the explanation.',
      'Kuatnya kaitan: jumlah keempat hitungan, 1 atau lebih (aturan CROSS_UNIT_LINKS). Setiap hal yang mengaitkan menjadi masukan penjelasannya.',
    ]),
  })
  strength!: Figure;

  @ComputedMany(
    () => CrossUnitTie,
    ['What ties them, thing by thing, by kind and code.', 'Hal yang mengaitkan keduanya, satu per satu, menurut jenis dan kode.'],
    [],
    from =>
      (from as unknown as CrossUnitLink).pair.ties.map(tie =>
        Object.assign(new CrossUnitTie(), {
          key: `${tie.kind}|${tie.code}`,
          kind: tie.kind,
          subject: subjectOf(tie),
        }),
      ),
  )
  ties!: unknown;

  pair!: Pair;
}

export const linkOf = (pair: Pair): CrossUnitLink =>
  Object.assign(new CrossUnitLink(), {
    key: pair.key,
    first: pair.first.id,
    second: pair.second.id,
    sharedObjectives: countOf(pair, 'OBJECTIVE'),
    sharedPrograms: countOf(pair, 'PROGRAM'),
    sharedSops: countOf(pair, 'SOP'),
    handOffs: countOf(pair, 'HAND_OFF'),
    strength: strengthOf(pair),
    pair,
  });
