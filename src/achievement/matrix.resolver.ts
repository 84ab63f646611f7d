import type { About } from '../core/about.ts';
import { Computed } from '../describe/computed.ts';
import { Indicator } from '../indicator/indicator.ts';
import { Mission } from '../plan/mission.ts';
import { Objective } from '../plan/objective.ts';
import type { Class, Compute } from '../read/shape.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';
import { planArgument, readYear, yearArguments, yearsOf } from './arguments.ts';
import { keyOf, matrixOf, planByCode } from './matrix.loader.ts';
import { AchievementMatrix } from './matrix.ts';

const matrix =
  (batch: (typeof matrixOf)[keyof typeof matrixOf]): Compute =>
  async (row, question, _info, args) => {
    const asked = { from: readYear(args['from'], 'from'), to: readYear(args['to'], 'to') };
    const code = (args['plan'] as string | null | undefined) ?? null;
    const plan = code === null ? null : await question.load(planByCode, code);
    if (code !== null && !plan) return null;
    const years = yearsOf(asked, plan, Number((row['asOf'] as string).slice(0, 4)));
    return question.load(batch, keyOf({ id: row['id'] as string, plan: plan?.id ?? null, ...years }));
  };

const add = (to: Class, kind: keyof typeof matrixOf, about: About): void =>
  Computed(() => AchievementMatrix, about, ['id'], matrix(matrixOf[kind]), [planArgument, ...yearArguments])(
    to.prototype,
    'achievementMatrix',
  );

add(Indicator, 'indicator', [
  'Targets and values of the indicator, year by year, with the share achieved. Null when there is no such plan.',
  'Target dan nilai indikator, tahun demi tahun, beserta bagian yang tercapai. Null bila rencananya tidak ada.',
]);
add(Objective, 'objective', [
  'Targets and values of the indicators of the objective, year by year, with the share achieved. Null when there is no such plan.',
  'Target dan nilai indikator sasaran, tahun demi tahun, beserta bagian yang tercapai. Null bila rencananya tidak ada.',
]);
add(Mission, 'mission', [
  'Targets and values of the indicators of all objectives of the mission, year by year, with the share achieved. Null when there is no such plan.',
  'Target dan nilai indikator semua sasaran misi, tahun demi tahun, beserta bagian yang tercapai. Null bila rencananya tidak ada.',
]);
add(OrganizationUnit, 'unit', [
  'Targets that the unit is responsible for and values of its indicators, year by year, with the share achieved. Null when there is no such plan.',
  'Target yang menjadi tanggung jawab unit dan nilai indikatornya, tahun demi tahun, beserta bagian yang tercapai. Null bila rencananya tidak ada.',
]);
