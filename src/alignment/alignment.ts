import { Check } from '@mikro-orm/decorators/legacy';
import { enumeration } from '../core/enumeration.ts';
import { decimal, oneOf, text } from '../core/kinds.ts';
import { Column } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { Goal } from '../plan/goal.ts';
import { Mission } from '../plan/mission.ts';
import { Objective } from '../plan/objective.ts';
import { Program } from '../plan/program.ts';
import { LinkBasis } from '../program/link-basis.ts';
import { LegalInstrument } from '../source/legal-instrument.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';

export const AlignmentRole = enumeration(
  'AlignmentRole',
  ['Part that a unit plays for a target of the plan.', 'Peran unit terhadap sasaran rencana yang dituju.'],
  {
    LEAD: ['Answers for the result.', 'Bertanggung jawab atas hasilnya.'],
    CONTRIBUTING: ['Delivers a part of the result.', 'Menghasilkan sebagian dari hasilnya.'],
    SUPPORTING: [
      'Helps others to deliver it, with staff, money, rules or data.',
      'Membantu unit lain menghasilkannya, dengan pegawai, anggaran, aturan, atau data.',
    ],
  },
);
export type AlignmentRole = keyof typeof AlignmentRole;

export const AlignmentStrength = enumeration(
  'AlignmentStrength',
  ['How closely the work of a unit is tied to a target of the plan.', 'Keeratan kaitan kerja unit dengan sasaran rencana yang dituju.'],
  {
    STRONG: [
      'Named in the duties of the unit or measured by its own indicators.',
      'Disebut dalam tugas unit atau diukur dengan indikatornya sendiri.',
    ],
    MEDIUM: ['Served by a program or activity of the unit.', 'Dilayani program atau kegiatan unit.'],
    WEAK: ['Touched by the work of the unit only indirectly.', 'Hanya tersentuh kerja unit secara tidak langsung.'],
  },
);
export type AlignmentStrength = keyof typeof AlignmentStrength;

@Check({ name: 'alignment_has_one_target', expression: 'num_nonnulls(mission_id, goal_id, objective_id, program_id) = 1' })
@Check({ name: 'alignment_weight_is_a_share', expression: 'weight >= 0 and weight <= 1' })
@Concept({
  table: 'alignment',
  tag: 'alignment',
  one: 'alignment',
  many: 'alignments',
  valid: true,
  about: [
    'That a unit works towards a mission, goal, objective or program of the plan (penyelarasan kelembagaan dengan RPJMD). Exactly one of the four is set.',
    'Bahwa suatu unit bekerja untuk misi, tujuan, sasaran, atau program dalam rencana (penyelarasan kelembagaan dengan RPJMD). Tepat satu dari keempatnya terisi.',
  ],
  code: [
    'Composed by the hub: code of the unit, "/", code of the mission, goal, objective or program: "SETDA.ORG/M3".',
    'Disusun hub: kode unit, "/", kode misi, tujuan, sasaran, atau program: "SETDA.ORG/M3".',
  ],
})
export class Alignment {
  id!: string;
  code!: string;

  @One(() => OrganizationUnit, ['Unit that is aligned.', 'Unit yang diselaraskan.'], {
    owner: true,
    back: { field: 'alignments', about: ['What in the plan the unit works towards.', 'Hal dalam rencana yang diupayakan unit.'] },
  })
  unit!: string;

  @One(
    () => Mission,
    [
      'Mission that it works towards. Null when aligned to a goal, objective or program.',
      'Misi yang dituju. Null bila diselaraskan dengan tujuan, sasaran, atau program.',
    ],
    {
      nullable: true,
      back: { field: 'alignments', about: ['Units that work towards the mission.', 'Unit yang bekerja untuk misi ini.'] },
    },
  )
  mission!: string | null;

  @One(
    () => Goal,
    [
      'Goal that it works towards. Null when aligned to a mission, objective or program.',
      'Tujuan yang dituju. Null bila diselaraskan dengan misi, sasaran, atau program.',
    ],
    {
      nullable: true,
      back: { field: 'alignments', about: ['Units that work towards the goal.', 'Unit yang bekerja untuk tujuan ini.'] },
    },
  )
  goal!: string | null;

  @One(
    () => Objective,
    [
      'Objective or priority that it works towards. Null when aligned to a mission, goal or program.',
      'Sasaran atau prioritas yang dituju. Null bila diselaraskan dengan misi, tujuan, atau program.',
    ],
    {
      nullable: true,
      back: {
        field: 'alignments',
        about: ['Units that work towards the objective or priority.', 'Unit yang bekerja untuk sasaran atau prioritas ini.'],
      },
    },
  )
  objective!: string | null;

  @One(
    () => Program,
    [
      'Budget program that it works towards. Null when aligned to a mission, goal or objective.',
      'Program anggaran yang dituju. Null bila diselaraskan dengan misi, tujuan, atau sasaran.',
    ],
    {
      nullable: true,
      back: { field: 'alignments', about: ['Units that work towards the program.', 'Unit yang bekerja untuk program ini.'] },
    },
  )
  program!: string | null;

  @Column(
    oneOf(AlignmentRole),
    ['Part that the unit plays: LEAD, CONTRIBUTING or SUPPORTING.', 'Peran unit: LEAD, CONTRIBUTING, atau SUPPORTING.'],
    { order: true },
  )
  role!: AlignmentRole;

  @Column(oneOf(AlignmentStrength), ['How close the tie is: STRONG, MEDIUM or WEAK.', 'Keeratan kaitannya: STRONG, MEDIUM, atau WEAK.'], {
    order: true,
  })
  strength!: AlignmentStrength;

  @Column(
    decimal,
    [
      'Share of the work of the unit that goes into it, from 0 to 1: "0.25" is a quarter. Null when not set.',
      'Bagian kerja unit yang diarahkan kepadanya, dari 0 sampai 1: "0.25" berarti seperempat. Null bila tidak ditetapkan.',
    ],
    { nullable: true, filter: true },
  )
  weight!: string | null;

  @Column(
    oneOf(LinkBasis),
    ['What the alignment rests on; EDITORIAL marks a suggestion of the hub.', 'Dasar penyelarasan; EDITORIAL menandai usulan hub.'],
    { filter: true },
  )
  basis!: LinkBasis;

  @One(
    () => LegalInstrument,
    [
      'Regulation or decree that lays it down. Null when none does, or when not known.',
      'Peraturan atau keputusan yang menetapkannya. Null bila tidak ada, atau bila tidak diketahui.',
    ],
    {
      nullable: true,
      back: {
        field: 'alignments',
        about: [
          'Alignments of units with the plan that this instrument lays down.',
          'Penyelarasan unit dengan rencana yang ditetapkan produk hukum ini.',
        ],
      },
    },
  )
  legalInstrument!: string | null;

  @Column(
    text,
    ['Reason for the alignment in a few words. Null when none is given.', 'Alasan penyelarasan secara singkat. Null bila tidak diberikan.'],
    { nullable: true },
  )
  remark!: string | null;
}
