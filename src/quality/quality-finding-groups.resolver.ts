import { measuredDay, measuredDayArgument } from '../core/days.ts';
import { addFindingGroups } from '../reckon/finding-group-root.ts';
import { conceptArgument, conceptIn, idOfUnit, illustrativeArgument, unitArgument } from './data-quality.resolver.ts';
import { findingsIn } from './reckoned.ts';

addFindingGroups(
  'qualityFindingGroups',
  [
    'Groups of what is wrong or doubtful in the rows of the hub, with its number and the findings. UNIT is the unit asked for: without one, findings name none.',
    'Kelompok hal yang keliru atau meragukan dalam baris hub, dengan banyaknya dan temuannya. UNIT adalah unit yang ditanyakan: tanpa unit, temuan tidak menyebutnya.',
  ],
  [conceptArgument, unitArgument, illustrativeArgument, measuredDayArgument],
  async (args, question) => {
    const unitId = typeof args['unit'] === 'string' ? await question.load(idOfUnit, args['unit']) : null;
    if (typeof args['unit'] === 'string' && unitId === null) return [];
    const asOf = measuredDay(args, question);
    const found = await findingsIn({ unitId, concept: conceptIn(args), asOf, illustrative: args['illustrative'] === true }, question);
    return found.map(finding => ({ finding, units: unitId === null ? [] : [unitId] }));
  },
);
