import { measuredDayArgument, notAfterToday } from '../core/days.ts';
import { Computed, ComputedMany } from '../describe/computed.ts';
import { Objective } from '../plan/objective.ts';
import { PlanningDocument } from '../plan/planning-document.ts';
import type { Question } from '../read/question.ts';
import { addRoot } from '../read/root.ts';
import type { Argument } from '../read/shape.ts';
import { Finding } from '../reckon/finding.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';
import { filtered, findingArguments, illustrativeArgument } from './finding-filter.ts';
import { PlanAlignment, planAlignment } from './plan-alignment.ts';
import type { PlanAsked } from './plan-facts.ts';

/** A day equal to today counts as not said: a plan that is over is then judged on its last day. */
export const askedPlan = (question: Question, plan: unknown, day: unknown, { illustrative }: Record<string, unknown>): PlanAsked => ({
  plan: typeof plan === 'string' ? plan : null,
  day: typeof day === 'string' ? notAfterToday(day, question) : question.today,
  isOpen: typeof day !== 'string' || day === question.today,
  illustrative: illustrative !== false,
});

export const planArgument: Argument = {
  name: 'plan',
  type: () => String,
  about: [
    'Code of the plan: "RPJMD-2018-2023". The latest medium-term plan of the province when not given.',
    'Kode rencana: "RPJMD-2018-2023". Rencana jangka menengah provinsi yang terakhir bila tidak diberikan.',
  ],
};

addRoot('planAlignment', {
  type: () => PlanAlignment,
  about: [
    'How well a plan and the units of the province are aligned: coverage, gaps, counts by unit. Null when there is no such plan.',
    'Seberapa selaras rencana dan unit-unit provinsi: cakupan, celah, hitungan menurut unit. Null bila rencananya tidak ada.',
  ],
  args: [
    { ...planArgument, required: true, about: ['Code of the plan: "RPJMD-2018-2023".', 'Kode rencana: "RPJMD-2018-2023".'] },
    measuredDayArgument,
    illustrativeArgument,
  ],
  resolve: (args, question) => planAlignment(question, askedPlan(question, args['plan'], args['asOf'], args)),
});

Computed(
  () => PlanAlignment,
  [
    'How well the plan and the units of the province are aligned on the day asked for, or on its last day when none was asked for and it is over.',
    'Seberapa selaras rencana dan unit-unit provinsi pada hari yang ditanyakan, atau pada hari terakhirnya bila tidak ditanyakan dan rencana telah berakhir.',
  ],
  ['id'],
  (plan, question, _info, args) => planAlignment(question, askedPlan(question, plan['id'], plan['asOf'], args)),
  [illustrativeArgument],
)(PlanningDocument.prototype, 'alignmentCoverage');

ComputedMany(
  () => Finding,
  [
    'Gaps of the alignment with a plan that concern the unit itself, the gravest first. Empty when there are none or no such plan.',
    'Celah penyelarasan dengan rencana yang menyangkut unit ini sendiri, yang paling serius dahulu. Kosong bila tidak ada, atau bila rencananya tidak ada.',
  ],
  ['id'],
  async (unit, question, _info, args) => {
    const of = await planAlignment(question, askedPlan(question, args['plan'], unit['asOf'], args));
    const own = of?.gaps.filter(gap => gap.units.includes(unit['id'] as string)) ?? [];
    return filtered(
      own.map(gap => gap.finding),
      args,
    );
  },
  [planArgument, illustrativeArgument, ...findingArguments],
)(OrganizationUnit.prototype, 'alignmentFindings');

ComputedMany(
  () => Finding,
  [
    'Gaps of the alignment that are about this objective or priority itself, the gravest first. Empty when there are none.',
    'Celah penyelarasan tentang sasaran atau prioritas ini sendiri, yang paling serius dahulu. Kosong bila tidak ada.',
  ],
  ['id', 'document_id'],
  async (objective, question, _info, args) => {
    const of = await planAlignment(question, askedPlan(question, objective['document_id'], objective['asOf'], args));
    return filtered(of?.gaps.map(gap => gap.finding).filter(({ subject }) => subject?.id === objective['id']) ?? [], args);
  },
  [illustrativeArgument, ...findingArguments],
)(Objective.prototype, 'alignmentFindings');
