import { Field, Int, ObjectType } from 'type-graphql';
import { both } from '../core/about.ts';
import { DateTime } from '../core/scalars.ts';
import { addRoot } from '../read/root.ts';
import { limits } from './limits.ts';

@ObjectType({
  description: both([
    'What this question costs, and what is left to the address that asks it.',
    'Biaya pertanyaan ini, dan sisa jatah alamat yang bertanya.',
  ]),
  simpleResolvers: true,
})
export class RateLimit {
  @Field(() => Int, {
    description: both([
      'Points of this question: one for each row it may bring and each figure worked out for a row. Known from the document alone, before any SQL.',
      'Poin pertanyaan ini: satu untuk setiap baris yang dapat dibawa dan setiap angka yang dihitung bagi suatu baris. Diketahui dari dokumennya saja, sebelum SQL.',
    ]),
  })
  cost!: number;

  @Field(() => Int, {
    description: both([
      `Most points of one question: ${limits.cost}. A dearer one is refused whole.`,
      `Poin terbanyak satu pertanyaan: ${limits.cost}. Yang lebih mahal ditolak seluruhnya.`,
    ]),
  })
  costLimit!: number;

  @Field(() => Int, {
    nullable: true,
    description: both([
      'Points of one address a minute. Null when the hub sets no limit.',
      'Poin satu alamat per menit. Null bila hub tidak membatasi.',
    ]),
  })
  limit!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: both([
      'Points left in the running minute, this question paid. Null when the hub sets no limit.',
      'Poin tersisa pada menit berjalan, setelah pertanyaan ini. Null bila hub tidak membatasi.',
    ]),
  })
  remaining!: number | null;

  @Field(() => DateTime, {
    nullable: true,
    description: both([
      'Timestamp at which the limit is whole again. Null when the hub sets no limit.',
      'Cap waktu saat jatah utuh kembali. Null bila hub tidak membatasi.',
    ]),
  })
  resetAt!: string | null;
}

addRoot('rateLimit', {
  type: () => RateLimit,
  about: [
    'What this question costs and what is left to the address that asks it. Ask for it beside anything, or alone.',
    'Biaya pertanyaan ini dan sisa jatah alamat yang bertanya. Dapat ditanyakan bersama apa pun, atau sendiri.',
  ],
  args: [],
  isTimeless: true,
  resolve: (_args, question) => {
    question.isOfItsAsker = true;
    const { cost, allowance } = question.priced;
    return {
      cost,
      costLimit: limits.cost,
      limit: allowance?.limit ?? null,
      remaining: allowance?.remaining ?? null,
      resetAt: allowance ? new Date(Date.now() + allowance.resetIn).toISOString() : null,
    };
  },
});
