import { measuredDayArgument } from '../core/days.ts';
import { addFindingGroups } from '../reckon/finding-group-root.ts';
import { illustrativeArgument } from './finding-filter.ts';
import { askedPlan, planArgument } from './plan-alignment.resolver.ts';
import { planAlignment } from './plan-alignment.ts';

addFindingGroups(
  'alignmentFindingGroups',
  [
    'Groups of the gaps of the alignment between a plan and the units, with their number and the findings. Empty when there is no such plan.',
    'Kelompok celah penyelarasan antara rencana dan unit-unit, dengan banyaknya dan temuannya. Kosong bila rencananya tidak ada.',
  ],
  [planArgument, illustrativeArgument, measuredDayArgument],
  async (args, question) => (await planAlignment(question, askedPlan(question, args['plan'], args['asOf'], args)))?.gaps ?? [],
);
