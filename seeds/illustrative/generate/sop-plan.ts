import type { Bureau, Division } from './bureaus.ts';
import type { Entry } from './catalogue.ts';
import { plus, three, workday } from './days.ts';
import { type Dice, dice } from './dice.ts';
import { positionOf } from './positions.ts';
import { type Performer, performer } from './roles.ts';
import { chosen, type Flow, flowsOf, type Step, stepsOf } from './sop-flow.ts';
import type { Words } from './words.ts';

export type Status = NonNullable<Entry['status']> | 'REVISED';

/** One version of one SOP, before it becomes rows. */
export interface Plan {
  code: string;
  number: string;
  bureau: Bureau;
  division: Division;
  entry: Entry;
  version: number;
  replaces: string | null;
  status: Status;
  createdOn: string;
  revisedOn: string | null;
  effectiveOn: string | null;
  validTo: string | null;
  approvedBy: string | null;
  warning: Words | null;
  laws: string[];
  performers: Performer[];
  steps: Step[];
  flows: Flow[];
  isReviewed: boolean;
  note: string | null;
}

/** The versions of one entry, oldest first. */
export function plansOf(bureau: Bureau, entry: Entry, index: number): Plan[] {
  const code = `CONTOH-SOP-${bureau.short}-${three(index + 1)}`;
  const roll = dice(code);
  if (!entry.earlier)
    return [
      version(bureau, entry, index, roll, {
        code,
        version: 1,
        replaces: null,
        status: entry.status ?? 'EFFECTIVE',
        dates: dates(entry.status ?? 'EFFECTIVE', roll),
        validTo: null,
      }),
    ];
  const first = workday(plus('2018-02-01', roll.between(0, 900)));
  const second = workday(plus('2022-01-10', roll.between(0, 900)));
  const old = `${code}-V1`;
  return [
    version(bureau, entry, index, dice(old), {
      code: old,
      version: 1,
      replaces: null,
      status: 'REVISED',
      dates: { created: plus(first, -roll.between(14, 60)), revised: null, effective: first },
      validTo: second,
    }),
    version(bureau, entry, index, roll, {
      code,
      version: 2,
      replaces: old,
      status: entry.status ?? 'EFFECTIVE',
      dates: { created: plus(second, -roll.between(14, 60)), revised: plus(second, -roll.between(3, 12)), effective: second },
      validTo: null,
    }),
  ];
}

interface Dates {
  created: string;
  revised: string | null;
  effective: string | null;
}

function dates(status: Status, roll: Dice): Dates {
  const open = ['DRAFT', 'SUBMITTED', 'VERIFIED', 'APPROVED'].includes(status);
  const created = workday(plus(open ? '2026-02-02' : '2018-06-01', roll.between(0, open ? 200 : 2500)));
  if (open) return { created, revised: null, effective: null };
  const effective = workday(plus(created, roll.between(14, 70)));
  // The printed date of revision may be the planned one, ahead of the reader.
  return { created, revised: status === 'UNDER_REVIEW' ? workday(plus('2027-01-11', roll.between(0, 120))) : null, effective };
}

function version(
  bureau: Bureau,
  entry: Entry,
  index: number,
  roll: Dice,
  of: { code: string; version: number; replaces: string | null; status: Status; dates: Dates; validTo: string | null },
): Plan {
  const division = bureau.divisions[entry.division - 1] as Division;
  const template = chosen(entry.procedure, bureau, roll);
  const roles = [...new Set(template.flatMap(step => step.performers))];
  const { created, revised, effective } = of.dates;
  const open = effective === null;
  return {
    code: of.code,
    number: `CONTOH/${bureau.classification}/${three(index + 1)}/SOP-${bureau.short}/${(effective ?? created).slice(0, 4)}`,
    bureau,
    division,
    entry,
    version: of.version,
    replaces: of.replaces,
    status: of.status,
    createdOn: created,
    revisedOn: revised,
    effectiveOn: effective,
    validTo: of.status === 'RETIRED' && effective ? workday(plus(effective, roll.between(500, 900))) : of.validTo,
    approvedBy: open && of.status !== 'APPROVED' ? null : roles.includes('secretary') ? positionOf.secretary : positionOf.head(bureau),
    warning: entry.procedure.warning,
    laws: entry.procedure.laws,
    performers: roles.map(role => performer(role, entry.procedure, bureau, division)),
    steps: stepsOf(template, entry.subject, roll),
    flows: flowsOf(entry.procedure, template),
    isReviewed: true,
    note: null,
  };
}
