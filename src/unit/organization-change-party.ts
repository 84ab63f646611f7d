import { sql } from 'kysely';
import { enumeration } from '../core/enumeration.ts';
import { oneOf } from '../core/kinds.ts';
import { Column } from '../describe/column.ts';
import { Link } from '../describe/concept.ts';
import { addMany, Many, One, over } from '../describe/edge.ts';
import type { Linked } from '../read/shape.ts';
import { OrganizationChange } from './organization-change.ts';
import { OrganizationUnit } from './organization-unit.ts';

const OrganizationChangeRole = enumeration(
  'OrganizationChangeRole',
  ['On which side of a change of the organization a unit stands.', 'Kedudukan unit dalam perubahan kelembagaan.'],
  {
    PREDECESSOR: ['Unit as it was before.', 'Unit sebelum perubahan.'],
    SUCCESSOR: ['Unit as it is after.', 'Unit sesudah perubahan.'],
  },
);
type OrganizationChangeRole = keyof typeof OrganizationChangeRole;

@Link({
  table: 'organization_change_party',
  tag: 'orgparty',
  about: ['A unit that took part in a change of the organization.', 'Unit yang terlibat dalam perubahan kelembagaan.'],
})
export class OrganizationChangeParty {
  id!: string;
  code!: string;

  @One(() => OrganizationChange, ['', ''], { shown: false, owner: true })
  change!: string;

  @One(() => OrganizationUnit, ['', ''], { shown: false, owner: true })
  unit!: string;

  @Column(oneOf(OrganizationChangeRole), ['', ''], { shown: false })
  role!: OrganizationChangeRole;
}

const unitsAs = (role: OrganizationChangeRole): Linked =>
  over(
    () => 'organization_change_party',
    'change_id',
    'unit_id',
    row => sql`${sql.ref(`${row}.role`)} = ${sql.lit(role)}`,
  );

// Units that a change ended no longer hold today; their change must name them all the same.
Many(
  () => OrganizationUnit,
  ['Units as they were before the change, whether they still exist or not.', 'Unit sebelum perubahan, baik yang masih ada maupun tidak.'],
  unitsAs('PREDECESSOR'),
  { ignoresValidity: true },
)(OrganizationChange.prototype, 'predecessors');
Many(
  () => OrganizationUnit,
  ['Units as they were after the change, whether they still exist or not.', 'Unit sesudah perubahan, baik yang masih ada maupun tidak.'],
  unitsAs('SUCCESSOR'),
  { ignoresValidity: true },
)(OrganizationChange.prototype, 'successors');

addMany(
  () => OrganizationUnit,
  'changes',
  () => OrganizationChange,
  ['Changes of the organization that this unit came out of or went into.', 'Perubahan kelembagaan yang melahirkan atau mengubah unit ini.'],
  over(() => 'organization_change_party', 'unit_id', 'change_id'),
);
