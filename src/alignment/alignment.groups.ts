import { sql } from 'kysely';
import { groups } from '../describe/groups.ts';
import { PlanningDocument } from '../plan/planning-document.ts';
import type { Guard } from '../read/group/description.ts';
import { Alignment } from './alignment.ts';

const oneUnit: Guard = {
  code: 'NOT_ADDITIVE',
  measures: ['sum'],
  differs: alias => sql.ref(`${alias}.unit_id`),
  says: [
    'Weights are shares of the work of one unit, and the group holds several units.',
    'Bobot adalah bagian kerja satu unit, sedangkan kelompok ini memuat beberapa unit.',
  ],
  advice: ['Group by UNIT, or take `mean` or `median`.', 'Kelompokkan menurut UNIT, atau pakai `mean` atau `median`.'],
};

groups(Alignment, {
  edges: {
    plan: {
      of: () => PlanningDocument,
      about: [
        'Plan of the mission, goal or objective; budget programs name none.',
        'Rencana yang memuat misi, tujuan, atau sasarannya; program anggaran tidak menyebut rencana.',
      ],
      to: alias => sql`coalesce((select o.document_id from objective o where o.id = ${sql.ref(`${alias}.objective_id`)}),
        (select g.document_id from goal g where g.id = ${sql.ref(`${alias}.goal_id`)}),
        (select m.document_id from mission m where m.id = ${sql.ref(`${alias}.mission_id`)}))`,
    },
  },
  time: 'validFrom',
  numbers: { weight: { guards: [oneUnit] } },
});
