import { int } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';
import { Position } from '../unit/position.ts';
import { Sop } from './sop.ts';

@Concept({
  table: 'sop_performer',
  tag: 'performer',
  one: 'sopPerformer',
  many: 'sopPerformers',
  about: [
    'A performer of an SOP: one column of its flowchart. A role or a position, never a person.',
    'Pelaksana SOP: satu kolom diagram alirnya. Berupa peran atau jabatan, bukan orang.',
  ],
  code: [
    'Code of the SOP and number of the column, joined by "/P": "SETDA.ORG/SOP-07/V2/P1".',
    'Kode SOP dan nomor kolom, dihubungkan "/P": "SETDA.ORG/SOP-07/V2/P1".',
  ],
  order: ['number', 'code'],
})
export class SopPerformer {
  id!: string;
  code!: string;

  @One(() => Sop, ['SOP that the performer takes part in.', 'SOP tempat pelaksana berperan.'], {
    owner: true,
    back: {
      field: 'performers',
      about: [
        'Performers of the SOP, from the left column of the flowchart to the right.',
        'Pelaksana SOP, dari kolom kiri diagram alir ke kanan.',
      ],
    },
  })
  sop!: string;

  @Column(int, ['Number of the column, from the left, beginning with 1.', 'Nomor kolom dari kiri, mulai dari 1.'], { order: true })
  number!: number;

  @Localized(['Heading of the column: "Kepala Bagian", "Pemohon".', 'Judul kolom: "Kepala Bagian", "Pemohon".'], { contains: true })
  name!: string;

  @One(
    () => Position,
    [
      'Position meant by the heading. Null when it is a role without one, such as the applicant.',
      'Jabatan yang dimaksud judul kolom. Null bila berupa peran tanpa jabatan, seperti pemohon.',
    ],
    {
      nullable: true,
      back: {
        field: 'performerRoles',
        about: ['SOPs in which the position performs steps.', 'Peran jabatan sebagai pelaksana dalam berbagai SOP.'],
      },
    },
  )
  position!: string | null;

  @One(
    () => OrganizationUnit,
    [
      'Unit meant by the heading, where it names a unit. Null when it names none.',
      'Unit yang dimaksud judul kolom, bila menyebut unit. Null bila tidak menyebutnya.',
    ],
    {
      nullable: true,
      back: {
        field: 'sopPerformerRoles',
        about: [
          'SOPs, of this or other units, in which the unit performs steps.',
          'Peran unit sebagai pelaksana dalam SOP miliknya atau milik unit lain.',
        ],
      },
    },
  )
  unit!: string | null;
}
