import { Field, Int, ObjectType } from 'type-graphql';
import { both } from '../core/about.ts';
import { Pointer } from '../describe/computed.ts';
import { FindingSeverity } from '../reckon/finding.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';
import type { Gap } from './gap.ts';

@ObjectType({
  description: both(['How many findings of one kind concern one unit.', 'Banyaknya temuan sejenis yang menyangkut satu unit.']),
  simpleResolvers: true,
})
export class FindingCount {
  @Pointer(
    () => OrganizationUnit,
    [
      'Unit concerned. Null for findings that concern no single unit.',
      'Unit yang bersangkutan. Null untuk temuan yang tidak menyangkut satu unit.',
    ],
  )
  unit!: string | null;

  @Field(() => String, {
    description: both(['Code of the findings, for example "UNIT_OVERLINKED".', 'Kode temuan, misalnya "UNIT_OVERLINKED".']),
  })
  code!: string;

  @Field(() => FindingSeverity as object, { description: both(['How grave they are.', 'Tingkat keseriusannya.']) })
  severity!: FindingSeverity;

  @Field(() => Int, { description: both(['Number of findings, 1 or more.', 'Banyaknya temuan, 1 atau lebih.']) })
  count!: number;
}

/** Counts by unit and code, those without a unit first; a finding that concerns several units counts for each. */
export function countsOf(gaps: readonly Gap[], unitCodes: ReadonlyMap<string, string>): FindingCount[] {
  const counts = new Map<string, FindingCount>();
  for (const { finding, units } of gaps)
    for (const unit of units.length > 0 ? units : [null]) {
      const key = `${unit}|${finding.code}`;
      const so = counts.get(key) ?? Object.assign(new FindingCount(), { unit, code: finding.code, severity: finding.severity, count: 0 });
      so.count++;
      counts.set(key, so);
    }
  const place = ({ unit }: FindingCount): string => (unit === null ? '' : (unitCodes.get(unit) ?? unit));
  return [...counts.values()].sort((a, b) => before(place(a), place(b)) || before(a.code, b.code));
}

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
