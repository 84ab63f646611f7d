import { Field, Int, ObjectType } from 'type-graphql';
import { both } from '../core/about.ts';
import { enumeration } from '../core/enumeration.ts';
import { ComputedMany, Pointer } from '../describe/computed.ts';
import { Figure } from '../reckon/figure.ts';
import { Finding } from '../reckon/finding.ts';
import { CalculationRule } from '../rule/calculation-rule.ts';
import { SopCheckKind } from './process/check.ts';

const SopCheckStatus = enumeration('SopCheckStatus', ['How a check of an SOP came out.', 'Hasil suatu pemeriksaan SOP.'], {
  PASSED: ['Everything looked at is in order.', 'Semua yang diperiksa sesuai.'],
  FAILED: ['Something is wrong or missing.', 'Ada yang keliru atau tidak ada.'],
  NOT_APPLICABLE: [
    'Nothing to look at: an SOP that is not in force needs no evaluation.',
    'Tidak ada yang diperiksa: SOP yang tidak berlaku tidak perlu dievaluasi.',
  ],
});

@ObjectType({
  description: both(['One check of an SOP against the rules.', 'Satu pemeriksaan SOP terhadap aturan.']),
  simpleResolvers: true,
})
export class SopCheck {
  @Field(() => SopCheckKind as object, { description: both(['What was checked.', 'Hal yang diperiksa.']) })
  kind!: SopCheckKind;

  @Field(() => SopCheckStatus as object, { description: both(['How it came out.', 'Hasilnya.']) })
  status!: keyof typeof SopCheckStatus;

  @Field(() => Int, {
    description: both([
      'How many things were looked at: steps, decisions, elements; 0 where the check does not apply.',
      'Banyaknya hal yang diperiksa: kegiatan, keputusan, unsur; 0 bila pemeriksaan tidak berlaku.',
    ]),
  })
  examined!: number;

  @Field(() => Int, {
    description: both(['How many of them are not in order, 0 or more.', 'Banyaknya yang tidak sesuai, 0 atau lebih.']),
  })
  failed!: number;

  @Pointer(() => CalculationRule, ['Rule that it checks.', 'Aturan yang diperiksa.'])
  rule!: string;
}

@ObjectType({
  description: both([
    'How well an SOP keeps to PermenPANRB 35/2012 on the day asked for.',
    'Kepatuhan SOP terhadap PermenPANRB 35/2012 pada hari yang ditanyakan.',
  ]),
  simpleResolvers: true,
})
export class SopCompliance {
  @Field(() => Figure, {
    description: both([
      'Share of the checks that apply which were passed, in percent, 0.00 to 100.00.',
      'Bagian pemeriksaan yang lulus dari yang berlaku, dalam persen, 0,00 sampai 100,00.',
    ]),
  })
  score!: Figure;

  @Field(() => [SopCheck], {
    description: both(['All fourteen checks, whether they apply or not.', 'Keempat belas pemeriksaan, berlaku maupun tidak.']),
  })
  checks!: SopCheck[];

  // Not shown as such: the pages are made of it.
  found!: Finding[];
}

ComputedMany(
  () => Finding,
  [
    'What is wrong, gravest first: step or SOP it is about, rule, and what to do.',
    'Hal yang keliru, yang terberat lebih dahulu: kegiatan atau SOP yang dimaksud, aturan, dan tindakannya.',
  ],
  [],
  compliance => (compliance as unknown as SopCompliance).found,
)(SopCompliance.prototype, 'findings');
