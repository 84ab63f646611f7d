import { bureaus } from './bureaus.ts';
import { development } from './catalogue/development.ts';
import { economy } from './catalogue/economy.ts';
import { general } from './catalogue/general.ts';
import { government } from './catalogue/government.ts';
import { legal } from './catalogue/legal.ts';
import { organisation } from './catalogue/organisation.ts';
import { procurement } from './catalogue/procurement.ts';
import { publicRelations } from './catalogue/public-relations.ts';
import { welfare } from './catalogue/welfare.ts';
import type { Entry } from './catalogue.ts';
import { two } from './days.ts';
import { dice } from './dice.ts';
import type { Procedure } from './procedure.ts';
import { type Row, sheet } from './sheet.ts';
import { spoiled } from './sop-flaws.ts';
import { type Plan, plansOf } from './sop-plan.ts';
import { sopReviews } from './sop-reviews.ts';
import { subActivityCode } from './sub-activities.ts';

const entries: Record<string, Entry[]> = {
  PEMOTDA: government,
  KESRA: welfare,
  HUKUM: legal,
  EKON: economy,
  ADBANG: development,
  PBJ: procurement,
  ORG: organisation,
  UMUM: general,
  HUMPRO: publicRelations,
};

export const plans: Plan[] = bureaus.flatMap(bureau =>
  (entries[bureau.short] ?? []).flatMap((entry, i) =>
    plansOf(bureau, entry, i).map(plan => (plan.status === 'REVISED' ? plan : spoiled(plan))),
  ),
);

const bureausOf = (procedure: Procedure): number =>
  new Set(plans.filter(plan => plan.entry.procedure === procedure).map(plan => plan.bureau.short)).size;

function sopRow(plan: Plan): Row {
  const { entry } = plan;
  const roll = dice(`kind/${plan.code}`);
  return {
    code: plan.code,
    number: plan.number,
    title: entry.title,
    unit_code: plan.bureau.code,
    service_code: entry.service ? `CONTOH-LAYANAN-${entry.service}` : null,
    sub_activity_code: entry.subActivity ? subActivityCode(plan.bureau.code, entry.subActivity) : null,
    status: plan.status,
    nature: plan.performers.length === 1 ? 'TECHNICAL' : 'ADMINISTRATIVE',
    scope: plan.steps.length > 10 ? 'MACRO' : 'MICRO',
    coverage: roll.chance(0.15) ? 'PARTIAL' : 'FINAL',
    specificity: bureausOf(entry.procedure) > 1 ? 'GENERIC' : 'SPECIFIC',
    version: plan.version,
    created_on: plan.createdOn,
    revised_on: plan.revisedOn,
    effective_on: plan.effectiveOn,
    approved_by_code: plan.approvedBy,
    warning: plan.warning,
    performer_qualifications: entry.procedure.qualifications,
    equipment: entry.procedure.equipment,
    records: entry.procedure.records,
    replaces_code: plan.replaces,
    valid_from: plan.effectiveOn,
    valid_to: plan.validTo,
    note: plan.note,
  };
}

const stepCode = (plan: Plan, key: string): string => `${plan.code}/${two(plan.steps.find(step => step.key === key)?.number ?? 0)}`;
const performerCode = (plan: Plan, role: string): string =>
  `${plan.code}/P${plan.performers.findIndex(performer => performer.role === role) + 1}`;

const sop = sheet(
  'sop',
  'code number title_ unit_code service_code sub_activity_code status nature scope coverage specificity version created_on revised_on effective_on approved_by_code warning_ performer_qualifications_ equipment_ records_ replaces_code valid_from valid_to',
  plans.map(sopRow),
);

const sopPerformer = sheet(
  'sop_performer',
  'code sop_code number name_ position_code unit_code',
  plans.flatMap(plan =>
    plan.performers.map(({ role, name, position, unit }, i) => ({
      code: performerCode(plan, role),
      sop_code: plan.code,
      number: i + 1,
      name,
      position_code: position,
      unit_code: unit,
    })),
  ),
);

const sopStep = sheet(
  'sop_step',
  'code sop_code number activity_ symbol inputs_ standard_time time_unit output_ remarks_',
  plans.flatMap(plan =>
    plan.steps.map(({ key, number, activity, symbol, inputs, time, unit, output, remarks }) => ({
      code: stepCode(plan, key),
      sop_code: plan.code,
      number,
      activity,
      symbol,
      inputs,
      standard_time: time,
      time_unit: unit,
      output,
      remarks,
    })),
  ),
);

const sopStepPerformer = sheet(
  'sop_step_performer',
  'code step_code performer_code',
  plans.flatMap(plan =>
    plan.steps.flatMap(({ key, performers }) =>
      performers.map(role => {
        const performer = performerCode(plan, role);
        return { code: `${stepCode(plan, key)}-${performer.split('/')[1]}`, step_code: stepCode(plan, key), performer_code: performer };
      }),
    ),
  ),
);

const sopFlow = sheet(
  'sop_flow',
  'code sop_code from_code to_code label_ number',
  plans.flatMap(plan =>
    plan.flows.map(({ from, to, label }, i) => ({
      code: `${plan.code}/F${two(i + 1)}`,
      sop_code: plan.code,
      from_code: stepCode(plan, from),
      to_code: stepCode(plan, to),
      label,
      number: i + 1,
    })),
  ),
);

const sopLegalBasis = sheet(
  'sop_legal_basis',
  'code sop_code legal_instrument_code',
  plans.flatMap(plan => plan.laws.map(law => ({ code: `${plan.code}/${law}`, sop_code: plan.code, legal_instrument_code: law }))),
);

/** Procedures of one bureau that serve the same sub-activity, and the mail by which many of them begin. */
function relationsOf(plan: Plan): Row[] {
  const peers = plans.filter(peer => peer.bureau === plan.bureau && peer.status !== 'REVISED' && peer.code !== plan.code);
  const alike = peers.filter(peer => peer.entry.subActivity && peer.entry.subActivity === plan.entry.subActivity);
  const mail = peers.filter(peer => peer.entry.title.id.includes('Surat Masuk') && dice(`mail/${plan.code}`).chance(0.4));
  return [...new Set([...alike, ...mail])]
    .slice(0, 3)
    .map(peer => ({ code: `${plan.code}/${peer.code}`, sop_code: plan.code, related_code: peer.code }));
}

const sopRelation = sheet(
  'sop_relation',
  'code sop_code related_code',
  plans.filter(plan => plan.status !== 'REVISED').flatMap(relationsOf),
);

export const sops = [sop, sopPerformer, sopStep, sopStepPerformer, sopFlow, sopReviews(plans), sopLegalBasis, sopRelation];
