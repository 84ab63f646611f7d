import { Field, Int, ObjectType } from 'type-graphql';
import { both } from '../core/about.ts';
import { enumeration } from '../core/enumeration.ts';
import { Computed, ComputedMany, Pointer } from '../describe/computed.ts';
import type { Keyed } from '../read/array-page.ts';
import { CalculationRule } from '../rule/calculation-rule.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';
import { Finding, FindingSeverity } from './finding.ts';

export const FindingGroupKey = enumeration('FindingGroupKey', ['What findings can be grouped by.', 'Dasar pengelompokan temuan.'], {
  UNIT: [
    'Unit concerned. A finding that concerns several units stands in the group of each; one that concerns none in the group without a unit.',
    'Unit yang bersangkutan. Temuan yang menyangkut beberapa unit masuk kelompok tiap unit; yang tidak menyangkut unit masuk kelompok tanpa unit.',
  ],
  CODE: ['Kind of finding: "SOP_NO_START".', 'Jenis temuan: "SOP_NO_START".'],
  SEVERITY: ['How grave they are, the gravest first.', 'Tingkat keseriusan, yang terberat lebih dahulu.'],
  RULE: ['Rule they rest on.', 'Aturan yang mendasarinya.'],
  SUBJECT_TYPE: ['Type of the rows they are about: "Sop".', 'Jenis baris yang dimaksud: "Sop".'],
});
export type FindingGroupKey = keyof typeof FindingGroupKey;

@ObjectType({
  description: both([
    'Keys of a group of findings. Null is a key that was not asked for in groupBy, or of which the findings have none.',
    'Kunci kelompok temuan. Null berarti kunci tidak diminta dalam groupBy, atau temuannya tidak memilikinya.',
  ]),
  simpleResolvers: true,
})
export class FindingGroupKeys {
  @Pointer(() => OrganizationUnit, ['Unit concerned.', 'Unit yang bersangkutan.'])
  unit!: string | null;

  @Field(() => String, { nullable: true, description: both(['Code of the findings.', 'Kode temuan.']) })
  code!: string | null;

  @Field(() => FindingSeverity as object, { nullable: true, description: both(['How grave they are.', 'Tingkat keseriusannya.']) })
  severity!: FindingSeverity | null;

  @Pointer(() => CalculationRule, ['Rule they rest on.', 'Aturan yang mendasarinya.'])
  rule!: string | null;

  @Field(() => String, {
    nullable: true,
    description: both(['Type of the rows they are about, as in __typename.', 'Jenis baris yang dimaksud, seperti __typename.']),
  })
  subjectType!: string | null;
}

@ObjectType({
  description: both(['What is counted in a group of findings.', 'Hitungan dalam satu kelompok temuan.']),
  simpleResolvers: true,
})
export class FindingMeasures {
  @Field(() => Int, { description: both(['Number of findings, 1 or more.', 'Banyaknya temuan, 1 atau lebih.']) })
  count!: number;

  /** Values of each key among the findings. */
  distinct!: Record<FindingGroupKey, number>;
}

Computed(
  () => Int,
  [
    'Number of different values of a key; findings that have none are not counted.',
    'Banyaknya nilai kunci yang berbeda; temuan tanpa nilai tidak dihitung.',
  ],
  [],
  (measures, _question, _info, { of }) => (measures['distinct'] as FindingMeasures['distinct'])[(of ?? 'CODE') as FindingGroupKey],
  [
    {
      name: 'of',
      type: () => FindingGroupKey,
      about: ['Which key; CODE when not given.', 'Kunci mana; CODE bila tidak diberikan.'],
    },
  ],
)(FindingMeasures.prototype, 'countDistinct');

@ObjectType({ description: both(['Findings that share their keys.', 'Temuan dengan kunci yang sama.']), simpleResolvers: true })
export class FindingGroup implements Keyed {
  key!: string;

  @Field(() => FindingGroupKeys, { description: both(['What the findings share.', 'Kesamaan temuan-temuannya.']) })
  keys!: FindingGroupKeys;

  @Field(() => FindingMeasures, { description: both(['What is counted.', 'Hitungannya.']) })
  measures!: FindingMeasures;

  findings!: readonly Finding[];
}

ComputedMany(
  () => Finding,
  [
    'Findings of the group, the gravest first; as many as `measures.count`.',
    'Temuan-temuannya, yang terberat lebih dahulu; sebanyak `measures.count`.',
  ],
  [],
  group => group['findings'] as Finding[],
)(FindingGroup.prototype, 'rows');
