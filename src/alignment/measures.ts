import type { Question } from '../read/question.ts';
import type { Figure } from '../reckon/figure.ts';
import { measure } from '../reckon/measure.ts';
import type { Calculation } from '../reckon/reckon.ts';
import { ruleBook } from '../rule/rule-book.ts';
import { type Coverage, coverageOf, noPlan, objectiveCoverage, unitCoverage } from './coverage.ts';
import { loadPlanFacts } from './plan-facts.ts';
import { reckonShare } from './share.ts';

/** Coverage of the medium-term plan that covers the day itself: a plan that is over says nothing about today. */
async function onDay(question: Question, day: string, field: keyof Coverage, made: Calculation): Promise<Figure> {
  const [facts, book] = await Promise.all([
    loadPlanFacts(question, { plan: null, day, isOpen: false, illustrative: true }),
    question.load(ruleBook, 'all'),
  ]);
  return facts ? coverageOf(facts, book)[field] : reckonShare(made, [], noPlan);
}

measure({
  code: 'ALIGNMENT_OBJECTIVE_COVERAGE',
  name: ['Objectives of the RPJMD with a unit', 'Sasaran RPJMD yang mempunyai unit'],
  direction: 'HIGHER_IS_BETTER',
  means: [
    'Share of the objectives of the medium-term plan to which at least one unit is aligned. Says that somebody works on them, not that the structure fits them or that they are reached.',
    'Bagian sasaran rencana jangka menengah yang diupayakan sedikitnya satu unit. Menunjukkan ada yang mengerjakannya, bukan bahwa kelembagaannya sesuai atau sasarannya tercapai.',
  ],
  at: (question, asOf) => onDay(question, asOf, 'objectives', objectiveCoverage),
});

measure({
  code: 'ALIGNMENT_UNIT_COVERAGE',
  name: ['Bureaus and regional bodies with an objective of the RPJMD', 'Biro dan perangkat daerah yang mempunyai sasaran RPJMD'],
  direction: 'HIGHER_IS_BETTER',
  means: [
    'Share of the bureaus and regional bodies that are aligned to at least one objective of the medium-term plan. A unit with statutory tasks alone may rightly have none.',
    'Bagian biro dan perangkat daerah yang selaras dengan sedikitnya satu sasaran rencana jangka menengah. Unit yang hanya bertugas menurut undang-undang dapat saja tidak mempunyainya.',
  ],
  at: (question, asOf) => onDay(question, asOf, 'units', unitCoverage),
});
