import { Field, ObjectType } from 'type-graphql';
import { type About, both } from '../core/about.ts';
import { enumeration } from '../core/enumeration.ts';
import { rowId } from '../core/id.ts';
import { NodePointer, Pointer, type RowRef, Said } from '../describe/computed.ts';
import type { Keyed } from '../read/array-page.ts';
import { CalculationRule } from '../rule/calculation-rule.ts';

export const FindingSeverity = enumeration('FindingSeverity', ['How grave a finding is.', 'Tingkat keseriusan temuan.'], {
  ERROR: ['A rule is broken.', 'Suatu aturan dilanggar.'],
  WARNING: ['Something is likely to be wrong or incomplete.', 'Ada yang mungkin keliru atau belum lengkap.'],
  INFO: ['Worth knowing.', 'Perlu diketahui.'],
});
export type FindingSeverity = keyof typeof FindingSeverity;

@ObjectType({
  description: both(['Something a rule of the hub found in its data.', 'Sesuatu yang ditemukan aturan hub dalam datanya.']),
  simpleResolvers: true,
})
export class Finding implements Keyed {
  key!: string;

  @Field(() => String, {
    description: both([
      'Code of the finding, for example "SOP_NO_START"; docs/findings.md lists them all.',
      'Kode temuan, misalnya "SOP_NO_START"; docs/findings.md memuat semuanya.',
    ]),
  })
  code!: string;

  @Field(() => FindingSeverity as object, { description: both(['How grave it is.', 'Tingkat keseriusannya.']) })
  severity!: FindingSeverity;

  @Said(['What was found, and what to do.', 'Apa yang ditemukan, dan apa yang perlu dilakukan.'])
  message!: About;

  @NodePointer([
    'Row it is about. Null when it is about no single public row.',
    'Baris yang dimaksud. Null bila tidak mengenai satu baris publik.',
  ])
  subject!: RowRef | null;

  @Pointer(() => CalculationRule, ['Rule it rests on.', 'Aturan yang mendasarinya.'])
  rule!: string;
}

export interface FindingKind {
  code: string;
  severity: FindingSeverity;
  /** Code of the rule it rests on. */
  rule: string;
  /** What it means in general: for docs/findings.md. */
  means: About;
}

const kinds = new Map<string, FindingKind>();

/** Declares a kind of finding. */
export function findingKind(kind: FindingKind): FindingKind {
  if (kinds.has(kind.code)) throw new Error(`Two kinds of finding are called ${kind.code}`);
  kinds.set(kind.code, kind);
  return kind;
}

export const allFindingKinds = (): FindingKind[] => [...kinds.values()].sort((a, b) => (a.code < b.code ? -1 : 1));

const rank: Record<FindingSeverity, number> = { ERROR: 1, WARNING: 2, INFO: 3 };

const ruleIds = new Map<string, string>();

/** Id of the rule of a kind: findings come by the ten thousand, and making an id takes longer than finding something. */
function ruleIdOf({ rule }: FindingKind): string {
  const id = ruleIds.get(rule) ?? rowId('rule', rule);
  ruleIds.set(rule, id);
  return id;
}

/** A finding of a kind. `place` tells findings of one kind apart and is their order: the code of the row, then what of it. */
export const finding = (kind: FindingKind, message: About, place: string, subject: RowRef | null): Finding =>
  ({
    key: `${rank[kind.severity]}|${kind.code}|${place}`,
    code: kind.code,
    severity: kind.severity,
    message,
    subject,
    rule: ruleIdOf(kind),
  }) as Finding;
