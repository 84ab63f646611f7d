import { Field, ObjectType } from 'type-graphql';
import { countsOf, FindingCount } from '../alignment/finding-count.ts';
import { filtered, findingArguments } from '../alignment/finding-filter.ts';
import type { Gap } from '../alignment/gap.ts';
import { upwards } from '../alignment/plan-units.ts';
import { type Dated, datedOf, undatedFindings } from '../alignment/undated.ts';
import { both } from '../core/about.ts';
import { DateScalar } from '../core/scalars.ts';
import { ComputedMany } from '../describe/computed.ts';
import type { Question } from '../read/question.ts';
import { Figure } from '../reckon/figure.ts';
import { Finding } from '../reckon/finding.ts';
import { type CascadeFacts, loadCascadeFacts } from './cascade-facts.ts';
import { breaksIn, standingsIn } from './known.ts';
import { type PositionShares, positionShares, positionsInside } from './position-share.ts';

@ObjectType({
  description: both([
    'How well the chain from plan to unit to position holds on a day (rules CASCADE_SHARE and CASCADE_CHAIN). Positions, never persons.',
    'Seberapa utuh rantai dari rencana ke unit ke jabatan pada suatu hari (aturan CASCADE_SHARE dan CASCADE_CHAIN). Jabatan, bukan orang.',
  ]),
  simpleResolvers: true,
})
export class PerformanceCascade implements PositionShares {
  @Field(() => DateScalar, { description: both(['Day that is judged.', 'Hari yang dinilai.']) })
  asOf!: string;

  @Field(() => Figure, {
    nullable: true,
    description: both([
      'Share of positions whose indicators all derive from an indicator of a unit or plan, of all positions that hold on the day, in percent, 0 to 100 (improvement action 3). Positions without an indicator count as not derived.',
      'Bagian jabatan yang semua indikatornya diturunkan dari indikator unit atau rencana, dari semua jabatan pada hari itu, dalam persen, 0 sampai 100 (tindakan perbaikan 3). Jabatan tanpa indikator dihitung tidak diturunkan.',
    ]),
  })
  derived!: Figure;

  @Field(() => Figure, {
    nullable: true,
    description: both([
      'Share of positions that have an indicator at all, in percent, 0 to 100.',
      'Bagian jabatan yang mempunyai indikator, dalam persen, 0 sampai 100.',
    ]),
  })
  withIndicator!: Figure;

  @Field(() => Figure, {
    nullable: true,
    description: both([
      'Share of positions whose indicators all derive from an indicator of a plan, in percent, 0 to 100.',
      'Bagian jabatan yang semua indikatornya diturunkan dari indikator rencana, dalam persen, 0 sampai 100.',
    ]),
  })
  reachesPlan!: Figure;

  @ComputedMany(
    () => Finding,
    [
      'Breaks in the chain, the gravest first, with what to do (rule CASCADE_CHAIN); for a past day also how many positions and links carry no start day (UNDATED_ROWS).',
      'Putusnya rantai, yang paling serius dahulu, beserta tindakannya (aturan CASCADE_CHAIN); untuk hari yang lampau juga banyaknya jabatan dan penurunan tanpa hari awal (UNDATED_ROWS).',
    ],
    [],
    (from, question, _info, args) => {
      const { gaps, dated, asOf, unit } = from as unknown as PerformanceCascade;
      const subject = unit === null ? null : { table: 'organization_unit', id: unit };
      return filtered([...gaps.map(gap => gap.finding), ...undatedFindings(dated, asOf, question, subject)], args);
    },
    findingArguments,
  )
  findings!: unknown;

  @Field(() => [FindingCount], {
    description: both([
      'Number of breaks by unit and code, by the code of the unit.',
      'Banyaknya putusnya rantai menurut unit dan kode, menurut kode unit.',
    ]),
  })
  findingCounts!: FindingCount[];

  gaps!: readonly Gap[];
  dated!: readonly Dated[];
  unit!: string | null;
}

/** Judges the chain on a day, of a unit with all below it or of the province. */
export async function performanceCascade(
  question: Question,
  day: string,
  illustrative: boolean,
  unit: string | null,
): Promise<PerformanceCascade> {
  const facts = await loadCascadeFacts(question, day, illustrative);
  const inside = insideOf(facts, unit);
  const gaps = breaksIn(facts).filter(gap => unit === null || gap.units.some(id => inside.has(id)));
  const codes = new Map(facts.units.map(one => [one.id, one.code]));
  return Object.assign(new PerformanceCascade(), positionShares(facts, standingsIn(facts), unit), {
    asOf: day,
    unit,
    gaps,
    dated: [
      datedOf(['positions', 'jabatan'], positionsInside(facts, unit), position => position.isUndated === true),
      datedOf(['links between indicators', 'penurunan indikator'], facts.links, link => link.isUndated === true),
    ],
    findingCounts: countsOf(gaps, codes),
  });
}

function insideOf({ units }: CascadeFacts, unit: string | null): ReadonlySet<string> {
  const byId = new Map(units.map(one => [one.id, one]));
  return new Set(units.filter(one => unit !== null && upwards(one, byId).some(above => above.id === unit)).map(one => one.id));
}
