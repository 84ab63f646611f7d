import { Check } from '@mikro-orm/decorators/legacy';
import { int } from '../core/kinds.ts';
import { Period, periodColumns } from '../core/period.ts';
import { Column, Inline } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';

@Check({
  name: 'change_agent_counts_are_plausible',
  expression: 'plan_completed >= 0 and plan_completed <= with_plan and with_plan <= agents and evaluated >= 0 and evaluated <= agents',
})
@Concept({
  table: 'change_agent_evaluation',
  tag: 'agents',
  one: 'changeAgentEvaluation',
  many: 'changeAgentEvaluations',
  about: [
    'How the change agents (agen perubahan) of a unit did in a period: officials chosen to lead change. Counts only, never names.',
    'Evaluasi agen perubahan suatu unit dalam suatu periode: pegawai yang dipilih memimpin perubahan. Hanya jumlah, tanpa nama.',
  ],
  code: [
    'Composed by the hub: code of the unit, "/", period: "SETDA.ORG/2022".',
    'Disusun hub: kode unit, "/", periode: "SETDA.ORG/2022".',
  ],
  order: ['period', 'code'],
})
export class ChangeAgentEvaluation {
  id!: string;
  code!: string;

  @One(() => OrganizationUnit, ['Unit whose change agents were evaluated.', 'Unit yang agen perubahannya dievaluasi.'], {
    owner: true,
    back: {
      field: 'changeAgentEvaluations',
      about: ['Evaluations of the change agents of the unit, earliest first.', 'Evaluasi agen perubahan unit ini, dari yang terdahulu.'],
    },
  })
  unit!: string;

  @Inline(() => Period, ['Period that was evaluated: 2022.', 'Periode yang dievaluasi: 2022.'], periodColumns, { order: 'start' })
  period!: Period;

  @Column(int, ['Number of change agents in the unit.', 'Jumlah agen perubahan dalam unit.'], { filter: true })
  agents!: number;

  @Column(int, ['Number of them that were evaluated.', 'Jumlah agen perubahan yang dievaluasi.'], { filter: true })
  evaluated!: number;

  @Column(int, ['Number of them with an action plan.', 'Jumlah agen perubahan yang memiliki rencana aksi.'], { filter: true })
  withPlan!: number;

  @Column(int, ['Number of them whose action plan was completed.', 'Jumlah agen perubahan yang rencana aksinya selesai dilaksanakan.'], {
    filter: true,
  })
  planCompleted!: number;
}
