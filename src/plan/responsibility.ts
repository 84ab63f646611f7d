import { Check } from '@mikro-orm/decorators/legacy';
import { Concept } from '../describe/concept.ts';
import { addMany, One, over } from '../describe/edge.ts';
import type { Linked } from '../read/shape.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';
import { Activity } from './activity.ts';
import { Program } from './program.ts';
import { SubActivity } from './sub-activity.ts';

@Check({ name: 'responsibility_is_for_something', expression: 'num_nonnulls(program_id, activity_id, sub_activity_id) >= 1' })
@Concept({
  table: 'responsibility',
  tag: 'responsibility',
  one: 'responsibility',
  many: 'responsibilities',
  valid: true,
  about: [
    'That a unit carries out a program, an activity or a sub-activity: one line of its budget, without amounts.',
    'Bahwa suatu unit melaksanakan program, kegiatan, atau sub kegiatan: satu baris anggarannya, tanpa nilai rupiah.',
  ],
  code: [
    'Composed by the hub: code of the unit, "/", code of the sub-activity, or of activity or program where nothing closer is known.',
    'Disusun hub: kode unit, "/", kode sub kegiatan, atau kegiatan atau program bila tidak diketahui lebih rinci.',
  ],
})
export class Responsibility {
  id!: string;
  code!: string;

  @One(() => OrganizationUnit, ['Unit that carries it out.', 'Unit pelaksana.'], {
    owner: true,
    back: {
      field: 'responsibilities',
      about: ['What the unit carries out, line by line of its budget.', 'Hal yang dilaksanakan unit, per baris anggarannya.'],
    },
  })
  unit!: string;

  @One(
    () => Program,
    [
      'Program in the line. Null to the public while its name is not confirmed.',
      'Program pada baris ini. Null bagi publik selama namanya belum terkonfirmasi.',
    ],
    {
      nullable: true,
      back: {
        field: 'responsibilities',
        about: ['Budget lines of units under this program.', 'Baris anggaran unit-unit dalam program ini.'],
      },
    },
  )
  program!: string | null;

  @One(
    () => Activity,
    ['Activity in the line. Null when only the program is known.', 'Kegiatan pada baris ini. Null bila hanya programnya yang diketahui.'],
    {
      nullable: true,
      back: {
        field: 'responsibilities',
        about: ['Budget lines of units under this activity.', 'Baris anggaran unit-unit dalam kegiatan ini.'],
      },
    },
  )
  activity!: string | null;

  @One(
    () => SubActivity,
    [
      'Sub-activity in the line. Null when only program or activity is known.',
      'Sub kegiatan pada baris ini. Null bila hanya program atau kegiatannya yang diketahui.',
    ],
    {
      nullable: true,
      back: {
        field: 'responsibilities',
        about: ['Budget lines of units with this sub-activity.', 'Baris anggaran unit-unit dengan sub kegiatan ini.'],
      },
    },
  )
  subActivity!: string | null;
}

/** Rows of one end that share a responsibility, held on the day asked for, with a row of the other. */
const sharing = (here: string, there: string): Linked =>
  over(
    () => 'responsibility',
    here,
    there,
    (row, { holds }) => holds(row),
  );

addMany(
  () => OrganizationUnit,
  'programs',
  () => Program,
  [
    'Budget programs that the unit carries out, wholly or in part, without those of units below it.',
    'Program anggaran yang dilaksanakan unit, seluruhnya atau sebagian, tidak termasuk program unit di bawahnya.',
  ],
  sharing('unit_id', 'program_id'),
);
addMany(
  () => OrganizationUnit,
  'activities',
  () => Activity,
  [
    'Activities that the unit carries out, wholly or in part, without those of units below it.',
    'Kegiatan yang dilaksanakan unit, seluruhnya atau sebagian, tidak termasuk kegiatan unit di bawahnya.',
  ],
  sharing('unit_id', 'activity_id'),
);
addMany(
  () => OrganizationUnit,
  'subActivities',
  () => SubActivity,
  [
    'Sub-activities that the unit carries out, without those of units below it.',
    'Sub kegiatan yang dilaksanakan unit, tidak termasuk sub kegiatan unit di bawahnya.',
  ],
  sharing('unit_id', 'sub_activity_id'),
);
addMany(
  () => Program,
  'units',
  () => OrganizationUnit,
  ['Units that carry out the program, each its part.', 'Unit yang melaksanakan program, masing-masing sesuai bagiannya.'],
  sharing('program_id', 'unit_id'),
);
addMany(
  () => Activity,
  'units',
  () => OrganizationUnit,
  ['Units that carry out the activity, each its part.', 'Unit yang melaksanakan kegiatan, masing-masing sesuai bagiannya.'],
  sharing('activity_id', 'unit_id'),
);
addMany(
  () => SubActivity,
  'units',
  () => OrganizationUnit,
  ['Units that carry out the sub-activity.', 'Unit yang melaksanakan sub kegiatan.'],
  sharing('sub_activity_id', 'unit_id'),
);
