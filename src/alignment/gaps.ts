import type { RuleBook } from '../rule/rule-book.ts';
import { chainGaps } from './chain-gaps.ts';
import { type Gap, gapOf } from './gap.ts';
import {
  alignmentNotRecorded,
  linkWithoutBasis,
  objectiveWithoutLead,
  objectiveWithoutUnit,
  planAnnexMissing,
  planNotInForce,
  unitWithoutObjective,
} from './gap-kinds.ts';
import { isInForce, type PlanFacts, type PlanObjective } from './plan-facts.ts';
import { nameOf, unitsOfPlan, upwards } from './plan-units.ts';
import { loadGaps } from './unit-load.ts';

/** Whether the plan's own objectives are missing: a made-up plan has made-up objectives, and misses nothing. */
export const isAnnexMissing = ({ plan, realObjectives }: PlanFacts): boolean => plan.confidence !== 'ILLUSTRATIVE' && realObjectives === 0;

function planGaps(facts: PlanFacts): Gap[] {
  const { plan, day } = facts;
  const gaps: Gap[] = [];
  if (isAnnexMissing(facts))
    gaps.push(
      gapOf(
        planAnnexMissing,
        'planning_document',
        plan,
        [],
        [
          `The objectives of ${plan.code} (its annex) were not found; enter them, with their source, in place of examples.`,
          `Sasaran ${plan.code} (lampirannya) belum ditemukan; isikan beserta sumbernya sebagai pengganti contoh.`,
        ],
      ),
    );
  if (!isInForce(facts))
    gaps.push(
      gapOf(
        planNotInForce,
        'planning_document',
        plan,
        [],
        [
          `${plan.code} covers ${plan.startYear} to ${plan.endYear}, not ${day}; ask for a day within these years.`,
          `${plan.code} mencakup ${plan.startYear} sampai ${plan.endYear}, bukan ${day}; tanyakan hari dalam tahun-tahun itu.`,
        ],
      ),
    );
  if (isInForce(facts) && (facts.everLinked.length === 0 || facts.objectives.some(({ level }) => !isRecorded(facts, level))))
    gaps.push(
      gapOf(
        alignmentNotRecorded,
        'planning_document',
        plan,
        [],
        [
          `No alignment with some or all objectives and priorities of ${plan.code} is recorded, so who answers for them is not known; enter the alignments, with their source.`,
          `Penyelarasan dengan sebagian atau semua sasaran dan prioritas ${plan.code} belum tercatat, sehingga penanggung jawabnya tidak diketahui; isikan penyelarasan beserta sumbernya.`,
        ],
      ),
    );
  return gaps;
}

const called = ({ level, number, code }: PlanObjective): [string, string] =>
  level === 'OBJECTIVE'
    ? [`Objective ${number} (${code})`, `Sasaran ${number} (${code})`]
    : [`Priority ${number} (${code})`, `Prioritas ${number} (${code})`];

/** Nothing recorded for any day is not the same as nothing aligned: then no row is to blame. */
const isRecorded = ({ everLinked }: PlanFacts, level: PlanObjective['level']): boolean => everLinked.includes(level);

function objectiveGaps(facts: PlanFacts): Gap[] {
  return facts.objectives
    .filter(({ level }) => isRecorded(facts, level))
    .flatMap(objective => {
      const own = facts.links.filter(link => link.objective === objective.id);
      const [english, indonesian] = called(objective);
      if (own.length === 0)
        return gapOf(
          objectiveWithoutUnit,
          'objective',
          objective,
          [],
          [
            `${english} has no unit on ${facts.day}; name the unit that answers for it.`,
            `${indonesian} tidak mempunyai unit pada ${facts.day}; tetapkan unit penanggung jawabnya.`,
          ],
        );
      if (own.some(link => link.role === 'LEAD')) return [];
      return gapOf(
        objectiveWithoutLead,
        'objective',
        objective,
        own.map(link => link.unit),
        [
          `${english} has no unit that leads on ${facts.day}, of ${own.length} aligned to it; choose one.`,
          `${indonesian} tidak mempunyai penanggung jawab utama pada ${facts.day} di antara ${own.length} unit yang selaras; tetapkan salah satunya.`,
        ],
      );
    });
}

function unitGaps(facts: PlanFacts, book: RuleBook): Gap[] {
  const byId = new Map(facts.units.map(unit => [unit.id, unit]));
  if (facts.everLinked.length === 0) return [];
  const linked = new Set(
    facts.links
      .filter(link => link.objective !== null)
      .flatMap(link => {
        const unit = byId.get(link.unit);
        return unit ? upwards(unit, byId).map(one => one.id) : [];
      }),
  );
  return unitsOfPlan(facts, book)
    .filter(unit => !linked.has(unit.id))
    .map(unit => {
      const [english, indonesian] = nameOf(unit);
      return gapOf(
        unitWithoutObjective,
        'organization_unit',
        unit,
        [unit.id],
        [
          `${english} is aligned to no objective of ${facts.plan.code} on ${facts.day}; align it, or record why it has none.`,
          `${indonesian} tidak selaras dengan satu pun sasaran ${facts.plan.code} pada ${facts.day}; selaraskan, atau catat alasannya.`,
        ],
      );
    });
}

const linkGaps = (facts: PlanFacts): Gap[] =>
  facts.links
    .filter(link => link.isOfPlan && link.basis === 'EDITORIAL' && !link.hasInstrument)
    .map(link =>
      gapOf(
        linkWithoutBasis,
        'alignment',
        link,
        [link.unit],
        [
          `Alignment ${link.code} is a suggestion without a legal basis; name the regulation or decree that lays it down.`,
          `Penyelarasan ${link.code} berupa usulan tanpa dasar hukum; sebutkan peraturan atau keputusan yang menetapkannya.`,
        ],
      ),
    );

/** Every gap of a plan on a day. Units and links are judged only while the plan is in force. */
export function gapsOf(facts: PlanFacts, book: RuleBook): Gap[] {
  const ofDay = isInForce(facts) ? [...objectiveGaps(facts), ...unitGaps(facts, book), ...loadGaps(facts, book), ...linkGaps(facts)] : [];
  return [...planGaps(facts), ...ofDay, ...chainGaps(facts)];
}
