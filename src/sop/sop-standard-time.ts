import { Field, Int, ObjectType } from 'type-graphql';
import { type About, both } from '../core/about.ts';
import { Decimal } from '../core/scalars.ts';
import { ComputedMany, Pointer, Said } from '../describe/computed.ts';
import type { Keyed } from '../read/array-page.ts';
import { Figure } from '../reckon/figure.ts';
import { SopPerformer } from './sop-performer.ts';
import { SopStep } from './sop-step.ts';

@ObjectType({
  description: both(['A step on the longest path of an SOP.', 'Satu kegiatan pada jalur terpanjang SOP.']),
  simpleResolvers: true,
})
export class SopPathStep implements Keyed {
  key!: string;

  @Field(() => Int, { description: both(['Place on the path, from 1.', 'Urutan pada jalur, mulai dari 1.']) })
  place!: number;

  @Field(() => Int, {
    description: both([
      '1 the first time the path comes by the step, 2 and more when a loop brings it back.',
      '1 saat pertama jalur melewati kegiatan, 2 dan seterusnya saat jalur kembali karena perbaikan.',
    ]),
  })
  pass!: number;

  @Pointer(() => SopStep, ['Step at this place.', 'Kegiatan di urutan ini.'])
  step!: string;

  @Field(() => Decimal, { description: both(['Its standard time, in working minutes.', 'Waktu bakunya, dalam menit kerja.']) })
  minutes!: string;
}

@ObjectType({
  description: both(['What a performer has to do in an SOP.', 'Beban seorang pelaksana dalam SOP.']),
  simpleResolvers: true,
})
export class SopPerformerLoad implements Keyed {
  key!: string;

  @Pointer(() => SopPerformer, ['Performer meant.', 'Pelaksana yang dimaksud.'])
  performer!: string;

  @Field(() => Figure, {
    description: both([
      'Working minutes of the steps on the longest path in which the performer takes part; a step done by several counts in full for each.',
      'Menit kerja kegiatan pada jalur terpanjang yang diikuti pelaksana; kegiatan bersama dihitung penuh bagi masing-masing.',
    ]),
  })
  load!: Figure;

  @Said(
    [
      'Load in words: "1 working day 2 hours". Null when it could not be worked out.',
      'Beban dalam kata-kata: "1 hari kerja 2 jam". Null bila tidak dapat dihitung.',
    ],
    { nullable: true },
  )
  loadText!: About | null;

  @Field(() => Figure, {
    description: both([
      'How often, on the longest path, the performer hands work over or takes it.',
      'Berapa kali pelaksana menyerahkan atau menerima pekerjaan pada jalur terpanjang.',
    ]),
  })
  handOffs!: Figure;
}

@ObjectType({
  description: both([
    'How long an SOP takes. Time belongs to a path through the branches, never to the sum of all steps.',
    'Lamanya SOP. Waktu dihitung menurut jalur melalui percabangan, bukan jumlah semua kegiatan.',
  ]),
  simpleResolvers: true,
})
export class SopStandardTime {
  @Field(() => Figure, {
    description: both([
      'Working minutes of the shortest path from start to an end. It takes no loop: nothing has to be revised.',
      'Menit kerja jalur terpendek dari awal ke akhir. Tanpa pengulangan: tidak ada yang perlu diperbaiki.',
    ]),
  })
  shortest!: Figure;

  @Said(
    ['Shortest time in words. Null when it could not be worked out.', 'Waktu terpendek dalam kata-kata. Null bila tidak dapat dihitung.'],
    {
      nullable: true,
    },
  )
  shortestText!: About | null;

  @Field(() => Figure, {
    description: both([
      'Working minutes of the longest path. Every loop that returns to a step of it is taken once, as for one revision; oftener there is no bound.',
      'Menit kerja jalur terpanjang. Setiap pengulangan yang kembali ke jalur itu dihitung satu kali, seperti satu kali perbaikan; lebih dari itu tidak ada batasnya.',
    ]),
  })
  longest!: Figure;

  @Said(
    ['Longest time in words. Null when it could not be worked out.', 'Waktu terpanjang dalam kata-kata. Null bila tidak dapat dihitung.'],
    {
      nullable: true,
    },
  )
  longestText!: About | null;

  @Field(() => Boolean, {
    description: both([
      'True when arrows lead back to earlier steps, so that work can be repeated.',
      'Benar bila ada anak panah yang kembali ke kegiatan sebelumnya, sehingga pekerjaan dapat berulang.',
    ]),
  })
  hasLoops!: boolean;

  @Field(() => Figure, {
    description: both([
      'How often work passes to other performers on the longest path.',
      'Berapa kali pekerjaan beralih ke pelaksana lain pada jalur terpanjang.',
    ]),
  })
  handOffs!: Figure;

  @Field(() => Figure, {
    description: both([
      'How often work passes from one bureau or agency to another on the longest path. Divisions of one bureau count as one; performers without a unit are left out.',
      'Berapa kali pekerjaan beralih dari satu biro atau perangkat daerah ke yang lain pada jalur terpanjang. Bagian dalam satu biro dihitung satu; pelaksana tanpa unit tidak dihitung.',
    ]),
  })
  handOffsBetweenUnits!: Figure;

  // Not shown as such: the pages are made of them.
  path!: SopPathStep[];
  loads!: SopPerformerLoad[];
}

ComputedMany(
  () => SopPathStep,
  [
    'Steps of the longest path in their order, each as often as the path comes by. Empty when there is no path.',
    'Kegiatan pada jalur terpanjang menurut urutannya, sebanyak jalur melewatinya. Kosong bila tidak ada jalur.',
  ],
  [],
  time => (time as unknown as SopStandardTime).path,
)(SopStandardTime.prototype, 'criticalPath');

ComputedMany(
  () => SopPerformerLoad,
  ['Load of each performer, from the left column to the right.', 'Beban setiap pelaksana, dari kolom kiri ke kanan.'],
  [],
  time => (time as unknown as SopStandardTime).loads,
)(SopStandardTime.prototype, 'performerLoads');
