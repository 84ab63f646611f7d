import { Field, ObjectType } from 'type-graphql';
import { type About, both } from '../core/about.ts';
import { DateScalar } from '../core/scalars.ts';
import { ComputedMany, Pointer, Said } from '../describe/computed.ts';
import { PlanningDocument } from '../plan/planning-document.ts';
import type { Question } from '../read/question.ts';
import { Figure } from '../reckon/figure.ts';
import { Finding } from '../reckon/finding.ts';
import { type RuleBook, ruleBook } from '../rule/rule-book.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { countsOf, FindingCount } from './finding-count.ts';
import { filtered, findingArguments } from './finding-filter.ts';
import type { Gap } from './gap.ts';
import { gapsOf, isAnnexMissing } from './gaps.ts';
import { isInForce, loadPlanFacts, type PlanAsked, type PlanFacts } from './plan-facts.ts';
import { type Dated, datedOf, undatedFindings } from './undated.ts';

@ObjectType({
  description: both([
    'How well a plan and the units of the province are aligned on a day (rule ALIGNMENT_COVERAGE).',
    'Seberapa selaras rencana dan unit-unit provinsi pada suatu hari (aturan ALIGNMENT_COVERAGE).',
  ]),
  simpleResolvers: true,
})
export class PlanAlignment implements Coverage {
  @Pointer(() => PlanningDocument, ['Plan that is judged.', 'Rencana yang dinilai.'])
  plan!: string;

  @Field(() => DateScalar, {
    description: both([
      'Day on which units and links are judged: the day asked for, or the last day of the plan where no day was asked for and the plan is over.',
      'Hari penilaian unit dan kaitannya: hari yang ditanyakan, atau hari terakhir rencana bila tidak ditanyakan dan rencana telah berakhir.',
    ]),
  })
  asOf!: string;

  @Field(() => Figure, {
    nullable: true,
    description: both([
      'Share of the objectives of the plan with at least one unit, in percent, 0 to 100. Priorities are not counted.',
      'Bagian sasaran rencana yang mempunyai sedikitnya satu unit, dalam persen, 0 sampai 100. Prioritas tidak dihitung.',
    ]),
  })
  objectives!: Figure;

  @Field(() => Figure, {
    nullable: true,
    description: both([
      'Share of the objectives of the plan with a unit that answers for them (LEAD), in percent, 0 to 100.',
      'Bagian sasaran rencana yang mempunyai unit penanggung jawab utama (LEAD), dalam persen, 0 sampai 100.',
    ]),
  })
  objectivesWithLead!: Figure;

  @Field(() => Figure, {
    nullable: true,
    description: both([
      'Share of the development priorities of the plan with at least one unit, in percent, 0 to 100.',
      'Bagian prioritas pembangunan dalam rencana yang mempunyai sedikitnya satu unit, dalam persen, 0 sampai 100.',
    ]),
  })
  priorities!: Figure;

  @Field(() => Figure, {
    nullable: true,
    description: both([
      'Share of the bureaus and regional bodies that hold on the day with at least one objective or priority of the plan, theirs or of a unit below them, in percent, 0 to 100.',
      'Bagian biro dan perangkat daerah pada hari itu yang mempunyai sedikitnya satu sasaran atau prioritas rencana, milik sendiri atau unit di bawahnya, dalam persen, 0 sampai 100.',
    ]),
  })
  units!: Figure;

  @Said(
    [
      'What the reader has to know of the figures: the annex of the plan is missing, or the plan does not cover the day. Null when there is nothing.',
      'Hal yang perlu diketahui tentang angkanya: lampiran rencana tidak ada, atau rencana tidak mencakup hari itu. Null bila tidak ada.',
    ],
    { nullable: true },
  )
  note!: About | null;

  @ComputedMany(
    () => Finding,
    [
      'Gaps of the alignment, the gravest first (rule ALIGNMENT_GAP); for a past day also how many units and alignments carry no start day (UNDATED_ROWS).',
      'Celah penyelarasan, yang paling serius dahulu (aturan ALIGNMENT_GAP); untuk hari yang lampau juga banyaknya unit dan penyelarasan tanpa hari awal (UNDATED_ROWS).',
    ],
    [],
    (from, question, _info, args) => {
      const { gaps, dated, asOf } = from as unknown as PlanAlignment;
      return filtered([...gaps.map(gap => gap.finding), ...undatedFindings(dated, asOf, question)], args);
    },
    findingArguments,
  )
  findings!: unknown;

  @Field(() => [FindingCount], {
    description: both([
      'Number of findings by unit and code, by the code of the unit; a finding that concerns several units counts for each of them.',
      'Banyaknya temuan menurut unit dan kode, menurut kode unit; temuan yang menyangkut beberapa unit dihitung untuk masing-masing.',
    ]),
  })
  findingCounts!: FindingCount[];

  gaps!: readonly Gap[];
  dated!: readonly Dated[];
}

function noteOf(facts: PlanFacts): About | null {
  const { plan, realObjectives, objectives } = facts;
  const said: About[] = [];
  if (isAnnexMissing(facts)) {
    const made = objectives.filter(one => one.level === 'OBJECTIVE').length;
    const priorities = objectives.length - made;
    const named: About = [`${priorities} priorities that a source names`, `${priorities} prioritas yang disebut sumber`];
    said.push(
      made === 0
        ? [
            `The objectives of ${plan.code} (its annex) were not found: only ${named[0]} are counted here.`,
            `Sasaran ${plan.code} (lampirannya) belum ditemukan: yang dihitung di sini hanya ${named[1]}.`,
          ]
        : [
            `The objectives of ${plan.code} (its annex) were not found: counted here are ${made} made-up objectives and ${named[0]}.`,
            `Sasaran ${plan.code} (lampirannya) belum ditemukan: yang dihitung di sini ${made} sasaran contoh buatan dan ${named[1]}.`,
          ],
    );
  } else if (realObjectives === 0 && objectives.length > 0)
    said.push([`${plan.code} and its objectives are made up.`, `${plan.code} beserta sasarannya adalah contoh buatan.`]);
  if (!isInForce(facts))
    said.push([
      `It covers ${plan.startYear} to ${plan.endYear}: units and links are not judged on ${facts.day}.`,
      `Rencana mencakup ${plan.startYear} sampai ${plan.endYear}: unit dan kaitannya tidak dinilai pada ${facts.day}.`,
    ]);
  return said.length === 0 ? null : [said.map(([english]) => english).join(' '), said.map(([, indonesian]) => indonesian).join(' ')];
}

/** Judged once by a book of rules, however many rows ask. */
const judged = new WeakMap<PlanFacts, WeakMap<RuleBook, PlanAlignment>>();

function judge(facts: PlanFacts, book: RuleBook): PlanAlignment {
  const gaps = gapsOf(facts, book);
  const codes = new Map(facts.units.map(unit => [unit.id, unit.code]));
  return Object.assign(new PlanAlignment(), coverageOf(facts, book), {
    plan: facts.plan.id,
    asOf: facts.day,
    note: noteOf(facts),
    gaps,
    dated: [
      datedOf(['units', 'unit'], facts.units, unit => unit.isUndated === true),
      datedOf(['alignments', 'penyelarasan'], facts.links, link => link.isUndated === true),
    ],
    findingCounts: countsOf(gaps, codes),
  });
}

/** Judges a plan on a day; null where there is no such plan. */
export async function planAlignment(question: Question, asked: PlanAsked): Promise<PlanAlignment | null> {
  const [facts, book] = await Promise.all([loadPlanFacts(question, asked), question.load(ruleBook, 'all')]);
  if (!facts) return null;
  const byBook = judged.get(facts) ?? new WeakMap<RuleBook, PlanAlignment>();
  const alignment = byBook.get(book) ?? judge(facts, book);
  judged.set(facts, byBook.set(book, alignment));
  return alignment;
}
