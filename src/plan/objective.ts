import { enumeration } from '../core/enumeration.ts';
import { int, oneOf } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { Goal } from './goal.ts';
import { Mission } from './mission.ts';
import { PlanningDocument } from './planning-document.ts';

export const ObjectiveLevel = enumeration(
  'ObjectiveLevel',
  [
    'Whether an objective is one of the plan, or a priority above them.',
    'Apakah suatu sasaran merupakan sasaran rencana, atau prioritas di atasnya.',
  ],
  {
    PRIORITY: [
      'Development priority (prioritas pembangunan): a broad heading, not one of the measured objectives.',
      'Prioritas pembangunan: pokok yang luas, bukan salah satu sasaran terukur.',
    ],
    OBJECTIVE: ['Objective (sasaran): a measured result under a goal.', 'Sasaran: hasil terukur di bawah suatu tujuan.'],
  },
);
export type ObjectiveLevel = keyof typeof ObjectiveLevel;

@Concept({
  table: 'objective',
  tag: 'objective',
  one: 'objective',
  many: 'objectives',
  about: [
    'An objective (sasaran) or development priority of a plan. Of the RPJMD 2018-2023 five priorities are known; its sixteen objectives were not found.',
    'Sasaran atau prioritas pembangunan suatu rencana. Dari RPJMD 2018-2023 diketahui lima prioritas; enam belas sasarannya belum ditemukan.',
  ],
  code: ['Short code given by the hub: "OBJ-PRIO-1".', 'Kode pendek yang diberikan hub: "OBJ-PRIO-1".'],
  order: ['level', 'number', 'code'],
})
export class Objective {
  id!: string;
  code!: string;

  @One(() => PlanningDocument, ['Plan it belongs to.', 'Rencana yang memuatnya.'], {
    owner: true,
    back: { field: 'objectives', about: ['Objectives and priorities of the plan.', 'Sasaran dan prioritas rencana ini.'] },
  })
  document!: string;

  @Column(oneOf(ObjectiveLevel), ['PRIORITY or OBJECTIVE.', 'PRIORITY (prioritas) atau OBJECTIVE (sasaran).'], { order: true })
  level!: ObjectiveLevel;

  @One(
    () => Goal,
    [
      'Goal that it measures. Null for a priority, and when not recorded.',
      'Tujuan yang diukurnya. Null untuk prioritas, dan bila tidak dicatat.',
    ],
    { nullable: true, back: { field: 'objectives', about: ['Objectives that measure the goal.', 'Sasaran yang mengukur tujuan ini.'] } },
  )
  goal!: string | null;

  @One(() => Mission, ['Mission that it serves. Null when not recorded.', 'Misi yang dilayaninya. Null bila tidak dicatat.'], {
    nullable: true,
    back: {
      field: 'objectives',
      about: ['Objectives and priorities that serve the mission.', 'Sasaran dan prioritas yang melayani misi ini.'],
    },
  })
  mission!: string | null;

  @Column(int, ['Number among those of its level in the plan: 1.', 'Nomor di antara yang setingkat dalam rencana: 1.'], { order: true })
  number!: number;

  @Localized(
    ['Wording. English wordings are translations of the hub.', 'Bunyi sasaran atau prioritas. Teks bahasa Inggris adalah terjemahan hub.'],
    { contains: true },
  )
  text!: string;
}
