import { measuredDayArgument } from '../core/days.ts';
import { addFindingGroups } from '../reckon/finding-group-root.ts';
import { foundInSops, unitArgument } from './sop-compliance.resolver.ts';

addFindingGroups(
  'sopFindingGroups',
  [
    'Groups of what is wrong with SOPs that hold on the day, with its number and the findings: by unit, kind, severity.',
    'Kelompok hal yang keliru pada SOP yang berlaku pada hari itu, dengan banyaknya dan temuannya: menurut unit, jenis, tingkat.',
  ],
  [unitArgument, measuredDayArgument],
  foundInSops,
);
