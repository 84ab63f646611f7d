import { measuredDayArgument } from '../core/days.ts';
import { addFindingGroups } from '../reckon/finding-group-root.ts';
import type { Placed } from '../reckon/finding-groups.ts';
import { findingsOf, judge } from './process/compliance.ts';
import { sopsAsked, undatedIn, unitArgument } from './sop-compliance.resolver.ts';

addFindingGroups(
  'sopFindingGroups',
  [
    'Groups of what is wrong with SOPs that hold on the day, with its number and the findings: by unit, kind, severity.',
    'Kelompok hal yang keliru pada SOP yang berlaku pada hari itu, dengan banyaknya dan temuannya: menurut unit, jenis, tingkat.',
  ],
  [unitArgument, measuredDayArgument],
  async (args, question) => {
    const [asOf, all] = sopsAsked(args, question);
    const loaded = await all;
    const own = loaded.processes.flatMap(process =>
      findingsOf(judge(process, asOf, loaded.book.on(asOf))).map((finding): Placed => ({ finding, units: [process.unit] })),
    );
    return [...own, ...undatedIn(loaded, asOf, question, null).map((finding): Placed => ({ finding, units: [] }))];
  },
);
