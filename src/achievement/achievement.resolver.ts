import { Int } from 'type-graphql';
import { connectionOf, listArguments } from '../core/connection.ts';
import { Computed } from '../describe/computed.ts';
import { Target } from '../indicator/target.ts';
import { pageOfArray } from '../read/array-page.ts';
import { addRoot } from '../read/root.ts';
import { achievementByTarget, judgedTargets } from './achievement.loader.ts';
import { Achievement, AchievementStatus } from './achievement.ts';
import { planArgument, readYear } from './arguments.ts';
import { refuseUnknown } from './known-codes.ts';

Computed(
  () => Achievement,
  [
    'Target against the preferred value of its period: status, percentage, level, and how they came about.',
    'Target dibandingkan dengan nilai yang diutamakan pada periodenya: status, persentase, tingkat, dan cara memperolehnya.',
  ],
  ['id'],
  (target, question) => question.load(achievementByTarget, target['id'] as string),
)(Target.prototype, 'achievement');

const which = `
  select 0, t.id from target t join indicator i on i.id = t.indicator_id
  where t.is_current
    and ($1::text is null or t.document_id in (select d.id from planning_document d where d.code = $1))
    and ($2::int is null or (t.period_start >= make_date($2, 1, 1) and t.period_end <= make_date($2 + 1, 1, 1)))
    and ($3::text is null or i.code = $3)
    and ($4::text is null or coalesce(t.unit_id, i.unit_id) in (select u.id from organization_unit u where u.code = $4))`;

const page = connectionOf(Achievement);

addRoot('achievements', {
  type: () => page,
  about: [
    'Targets that hold, each against the value of its period, by the code of the target. Replaced targets are left out.',
    'Target yang berlaku, masing-masing dibandingkan dengan nilai pada periodenya, menurut kode target. Target yang sudah diganti tidak termasuk.',
  ],
  args: [
    planArgument,
    {
      name: 'year',
      type: () => Int,
      about: [
        'Year in which the period of the target lies, parts of the year among them. Every year when not given. Example: 2023.',
        'Tahun yang memuat periode target, termasuk bagian tahun. Semua tahun bila tidak diberikan. Contoh: 2023.',
      ],
    },
    {
      name: 'indicator',
      type: () => String,
      about: ['Code of the indicator: "POVERTY_RATE". All when not given.', 'Kode indikator: "POVERTY_RATE". Semua bila tidak diberikan.'],
    },
    {
      name: 'unit',
      type: () => String,
      about: [
        'Code of the unit that answers for the target, or where the target names none, for the indicator. All when not given.',
        'Kode unit penanggung jawab target, atau bila target tidak menyebutnya, penanggung jawab indikator. Semua bila tidak diberikan.',
      ],
    },
    {
      name: 'status',
      type: () => AchievementStatus,
      about: ['Only those with this status. All when not given.', 'Hanya yang berstatus ini. Semua bila tidak diberikan.'],
    },
    ...listArguments(),
  ],
  resolve: async (args, question) => {
    const text = (name: string): string | null => (args[name] as string | null | undefined) ?? null;
    const found = await judgedTargets(question, which, [text('plan'), readYear(args['year'], 'year'), text('indicator'), text('unit')]);
    if (found.length === 0) await refuseUnknown(question, { plan: text('plan'), indicator: text('indicator'), unit: text('unit') });
    const status = text('status');
    const judged = found.map(one => one.judged).filter(one => status === null || one.status === status);
    return pageOfArray(judged, args, 'Query.achievements');
  },
});
