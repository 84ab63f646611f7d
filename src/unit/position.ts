import { Check } from '@mikro-orm/decorators/legacy';
import { enumeration } from '../core/enumeration.ts';
import { bool, int, oneOf } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { OrganizationUnit } from './organization-unit.ts';

export const PositionClass = enumeration(
  'PositionClass',
  ['Class of a civil service position, highest first.', 'Kelompok jabatan aparatur sipil negara, dari yang tertinggi.'],
  {
    JPT_MADYA: [
      'Middle senior executive: the Regional Secretary of a province.',
      'Jabatan pimpinan tinggi madya: Sekretaris Daerah Provinsi.',
    ],
    JPT_PRATAMA: [
      'Junior senior executive: assistants, heads of bureaus, agencies and boards.',
      'Jabatan pimpinan tinggi pratama: asisten, kepala biro, kepala dinas, dan kepala badan.',
    ],
    ADMINISTRATOR: ['Administrator: heads of divisions.', 'Jabatan administrator: kepala bagian.'],
    SUPERVISOR: ['Supervisor: heads of sub-divisions.', 'Jabatan pengawas: kepala subbagian.'],
    EXECUTIVE: ['Executive staff, who carry out the daily work.', 'Jabatan pelaksana, yang menjalankan tugas sehari-hari.'],
    FUNCTIONAL: [
      'Functional position, held for an expertise or skill, such as policy analyst.',
      'Jabatan fungsional, berdasarkan keahlian atau keterampilan, misalnya analis kebijakan.',
    ],
  },
);
export type PositionClass = keyof typeof PositionClass;

@Check({ name: 'position_counts_are_plausible', expression: 'formation >= 0 and filled >= 0 and qualified >= 0 and qualified <= filled' })
@Concept({
  table: 'position',
  tag: 'position',
  one: 'position',
  many: 'positions',
  valid: true,
  about: [
    'A position in a unit (jabatan). It exists whether or not somebody holds it; the hub keeps positions and counts, never persons.',
    'Jabatan dalam suatu unit. Jabatan tetap ada dengan atau tanpa pemangku; hub menyimpan jabatan dan jumlahnya, bukan orangnya.',
  ],
  code: [
    'Composed by the hub: code of the unit, "/", short name of the position: "SETDA.ORG/KEPALA".',
    'Disusun hub: kode unit, "/", nama pendek jabatan: "SETDA.ORG/KEPALA".',
  ],
  order: ['code'],
})
export class Position {
  id!: string;
  code!: string;

  @One(() => OrganizationUnit, ['Unit to which the position belongs.', 'Unit tempat jabatan berada.'], {
    owner: true,
    back: { field: 'positions', about: ['Positions in the unit.', 'Jabatan dalam unit.'] },
  })
  unit!: string;

  @Localized(['Title of the position: "Kepala Biro Organisasi".', 'Nama jabatan: "Kepala Biro Organisasi".'], {
    order: true,
    contains: true,
  })
  name!: string;

  @Column(
    oneOf(PositionClass),
    ['Class of the position: JPT_PRATAMA for the head of a bureau.', 'Kelompok jabatan: JPT_PRATAMA untuk kepala biro.'],
    { order: true },
  )
  positionClass!: PositionClass;

  @Column(bool, ['True for the position that leads the unit.', 'Benar untuk jabatan yang memimpin unit.'], { filter: true })
  isHead!: boolean;

  @One(
    () => Position,
    ['Position it reports to. Null at the top, or when not known.', 'Jabatan atasannya. Null pada puncak, atau bila tidak diketahui.'],
    {
      nullable: true,
      back: { field: 'subordinates', about: ['Positions that report to this one.', 'Jabatan yang langsung di bawah jabatan ini.'] },
    },
  )
  reportsTo!: string | null;

  @Column(int, ['Number of posts foreseen (formasi). Null when not known.', 'Jumlah formasi yang ditetapkan. Null bila tidak diketahui.'], {
    nullable: true,
    filter: true,
  })
  formation!: number | null;

  @Column(
    int,
    [
      'Number of posts that are filled. Null when not known; 0 when all are vacant.',
      'Jumlah formasi yang terisi. Null bila tidak diketahui; 0 bila semuanya lowong.',
    ],
    { nullable: true, filter: true },
  )
  filled!: number | null;

  @Column(
    int,
    [
      'Number of filled posts whose holder meets the requirements of the position. Null when not known.',
      'Jumlah formasi terisi yang pemangkunya memenuhi syarat jabatan. Null bila tidak diketahui.',
    ],
    { nullable: true, filter: true },
  )
  qualified!: number | null;
}
