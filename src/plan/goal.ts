import { int } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { Mission } from './mission.ts';
import { PlanningDocument } from './planning-document.ts';

@Concept({
  table: 'goal',
  tag: 'goal',
  one: 'goal',
  many: 'goals',
  about: [
    'A goal of a development plan (tujuan): what a mission wants to reach, measured by indicators (Permendagri 86/2017).',
    'Tujuan dalam rencana pembangunan: hal yang hendak dicapai suatu misi, diukur dengan indikator (Permendagri 86/2017).',
  ],
  code: [
    'Composed by the hub: code of the plan, "/T" and number: "RPJMD-2018-2023/T1".',
    'Disusun hub: kode rencana, "/T", dan nomor: "RPJMD-2018-2023/T1".',
  ],
  order: ['number', 'code'],
})
export class Goal {
  id!: string;
  code!: string;

  @One(() => PlanningDocument, ['Plan it belongs to.', 'Rencana yang memuatnya.'], {
    owner: true,
    back: { field: 'goals', about: ['Goals of the plan, in their order.', 'Tujuan rencana ini, menurut urutannya.'] },
  })
  document!: string;

  @One(
    () => Mission,
    [
      'Mission that it serves. Null when not recorded, and for goals of a body, which has no missions of its own.',
      'Misi yang dilayaninya. Null bila tidak dicatat, dan untuk tujuan perangkat daerah, yang tidak memiliki misi sendiri.',
    ],
    {
      nullable: true,
      back: { field: 'goals', about: ['Goals that the mission wants to reach.', 'Tujuan yang hendak dicapai misi ini.'] },
    },
  )
  mission!: string | null;

  @Column(int, ['Number in the plan: 1.', 'Nomor dalam rencana: 1.'], { order: true })
  number!: number;

  @Localized(['Wording.', 'Bunyi tujuan.'], { contains: true })
  text!: string;
}
