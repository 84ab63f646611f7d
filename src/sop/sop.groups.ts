import { sql } from 'kysely';
import { groups } from '../describe/groups.ts';
import { Sop } from './sop.ts';

groups(Sop, {
  values: ['version'],
  except: ['replaces'],
  time: 'effectiveOn',
  numbers: {
    steps: {
      about: ['Number of steps of the SOP.', 'Banyaknya langkah dalam SOP.'],
      sql: alias => sql`(select count(*) from sop_step s where s.sop_id = ${sql.ref(`${alias}.id`)})`,
    },
  },
});
