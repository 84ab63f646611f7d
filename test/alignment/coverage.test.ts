import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../src/alignment/coverage.ts';
import { gapsOf } from '../../src/alignment/gaps.ts';
import type { PlanFacts, PlanLink } from '../../src/alignment/plan-facts.ts';
import { weightSum } from '../../src/alignment/unit-load.ts';
import { calculationOf, workOut } from '../../src/reckon/reckon.ts';
import { RuleBook } from '../../src/rule/rule-book.ts';

const book = RuleBook.of(
  new Map([
    ['ALIGNMENT_COVERAGE/unit_kinds', 'BUREAU|AGENCY'],
    ['ALIGNMENT_GAP/most_objectives', '3'],
  ]),
);

const empty: PlanFacts = {
  plan: { id: 'p', code: 'RPJMD', confidence: 'CONFIRMED', unit: null, startYear: 2018, endYear: 2023, firstYear: 2019, lastYear: 2023 },
  day: '2022-06-30',
  objectives: [],
  realObjectives: 1,
  units: [],
  links: [],
  everLinked: ['OBJECTIVE', 'PRIORITY'],
  indicators: [],
  ownerlessTargets: [],
  programs: [],
};
const objective = (n: number, level: 'OBJECTIVE' | 'PRIORITY' = 'OBJECTIVE') =>
  ({ id: `o${n}`, code: `S${n}`, confidence: 'CONFIRMED', level, number: n }) as const;
const unit = (n: number, kind = 'BUREAU', parent: number | null = null) =>
  ({
    id: `u${n}`,
    code: `U${n}`,
    confidence: 'CONFIRMED',
    kind,
    parent: parent === null ? null : `u${parent}`,
    nameId: `Unit ${n}`,
    nameEn: null,
  }) as const;
const link = (u: number, o: number | null, more: Partial<PlanLink> = {}): PlanLink => ({
  id: `a${u}-${o}`,
  code: `U${u}/S${o}`,
  confidence: 'CONFIRMED',
  unit: `u${u}`,
  objective: o === null ? null : `o${o}`,
  isOfPlan: true,
  role: 'CONTRIBUTING',
  weight: null,
  basis: 'OFFICIAL',
  hasInstrument: true,
  ...more,
});
const codes = (facts: PlanFacts): string[] => gapsOf(facts, book).map(gap => `${gap.finding.code} ${gap.finding.key.split('|')[2]}`);

describe('coverage of a plan', () => {
  const facts = {
    ...empty,
    objectives: [objective(1), objective(2), objective(3)],
    units: [unit(1), unit(2), unit(3, 'DIVISION', 2), unit(4)],
  };

  test('two of three objectives have a unit, one of them a lead; the objective of a division counts for its bureau', () => {
    const { objectives, objectivesWithLead, units } = coverageOf({ ...facts, links: [link(1, 1, { role: 'LEAD' }), link(3, 2)] }, book);
    expect([objectives.value, objectivesWithLead.value, units.value]).toEqual(['66.67', '33.33', '66.67']);
  });

  test('one made-up alignment makes an example of the figure it counts in, and leaves the others as they are', () => {
    const { objectives, objectivesWithLead } = coverageOf(
      { ...facts, links: [link(1, 1, { role: 'LEAD' }), link(3, 2, { confidence: 'ILLUSTRATIVE' })] },
      book,
    );
    expect([objectives.confidence, objectivesWithLead.confidence]).toEqual(['ILLUSTRATIVE', 'CONFIRMED']);
  });

  test('a plan whose objectives were not found has no coverage, which is not a coverage of zero', () => {
    const { objectives } = coverageOf({ ...facts, objectives: [objective(1, 'PRIORITY')] }, book);
    expect([objectives.value, objectives.status, objectives.reason?.[0]]).toEqual([
      null,
      'NOT_COMPUTABLE',
      'The objectives of the plan were not found.',
    ]);
  });

  test('where no alignment was ever recorded nothing is known, and outside its years a plan is not judged', () => {
    expect(coverageOf({ ...facts, everLinked: [] }, book).objectives.value).toBeNull();
    expect(coverageOf({ ...facts, day: '2024-01-01' }, book).units.reason?.[0]).toBe('RPJMD covers 2018 to 2023, not 2024-01-01.');
    expect(coverageOf({ ...facts, links: [] }, book).objectives.value).toBe('0.00');
  });

  test('equals a count by hand for any alignments, and can be worked out again from its explanation', () => {
    const aligned = fc.array(fc.record({ unit: fc.nat(7), objective: fc.nat(9), isLead: fc.boolean() }), { maxLength: 30 });
    fc.assert(
      fc.property(aligned, links => {
        const all: PlanFacts = {
          ...empty,
          objectives: Array.from({ length: 10 }, (_, n) => objective(n)),
          // Units 4 to 7 are divisions of 0 to 3; 3 is of a kind that does not count.
          units: Array.from({ length: 8 }, (_, n) => (n > 3 ? unit(n, 'DIVISION', n - 4) : unit(n, n === 3 ? 'HOSPITAL' : 'AGENCY'))),
          links: links.map(one => link(one.unit, one.objective, { role: one.isLead ? 'LEAD' : 'SUPPORTING' })),
        };
        const figures = coverageOf(all, book);
        const percent = (part: number, whole: number): string => (Math.round((part / whole) * 10_000) / 100).toFixed(2);
        expect(figures.objectives.value).toBe(percent(new Set(links.map(one => one.objective)).size, 10));
        expect(figures.objectivesWithLead.value).toBe(percent(new Set(links.filter(one => one.isLead).map(one => one.objective)).size, 10));
        expect(figures.units.value).toBe(percent(new Set(links.map(one => one.unit % 4).filter(one => one < 3)).size, 3));
        for (const { explain, value } of [figures.objectives, figures.objectivesWithLead, figures.units])
          expect(workOut(calculationOf(explain.formula)!, explain.inputs)[0]).toBe(value);
      }),
      { numRuns: 60 },
    );
  });
});

describe('gaps of a plan', () => {
  test('an objective without a unit, one without a lead, a unit without an objective', () => {
    const facts = {
      ...empty,
      objectives: [objective(1), objective(2), objective(3, 'PRIORITY')],
      units: [unit(1), unit(2)],
      links: [link(1, 2)],
    };
    expect(codes(facts)).toEqual([
      'OBJECTIVE_WITHOUT_UNIT S1',
      'OBJECTIVE_WITHOUT_LEAD S2',
      'OBJECTIVE_WITHOUT_UNIT S3',
      'UNIT_WITHOUT_OBJECTIVE U2',
      'OBJECTIVE_WITHOUT_INDICATOR S1',
      'OBJECTIVE_WITHOUT_INDICATOR S2',
    ]);
    expect(gapsOf(facts, book)[1]?.units).toEqual(['u1']);
  });

  test('weights that are given add up to one exactly, over all alignments of the unit', () => {
    const weighed = (...weights: (string | null)[]) =>
      codes({ ...empty, units: [unit(1)], links: weights.map((weight, n) => link(1, n, { weight, objective: 'o1', isOfPlan: n === 0 })) });
    const own = (found: string[]) => found.filter(code => code.startsWith('WEIGHTS'));
    expect(own(weighed('0.1', '0.2', '0.7'))).toEqual([]);
    expect(own(weighed(null, null))).toEqual([]);
    expect(own(weighed('0.5', null))).toEqual(['WEIGHTS_NOT_ONE U1']);
    expect(own(weighed('0.333', '0.333', '0.333'))).toEqual(['WEIGHTS_NOT_ONE U1']);
  });

  test('a sum of weights is that of whole numbers of thousandths: no drift of binary fractions', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 }), thousandths => {
        const sum = weightSum(thousandths.map(one => ({ weight: (one / 1000).toFixed(3) })));
        expect(Math.round(Number(sum) * 1000)).toBe(thousandths.reduce((a, b) => a + b, 0));
        expect(sum === '1').toBe(thousandths.reduce((a, b) => a + b, 0) === 1000);
      }),
    );
  });

  test('a unit with more objectives than the rule allows is overlinked; without the rule nothing is', () => {
    const facts = { ...empty, units: [unit(1)], links: [1, 2, 3, 4].map(n => link(1, n)) };
    const own = (rules: RuleBook) => gapsOf(facts, rules).filter(gap => gap.finding.code === 'UNIT_OVERLINKED');
    expect(own(book)).toHaveLength(1);
    expect(own(RuleBook.of(new Map()))).toEqual([]);
  });

  test('a year of the plan that is over wants a value, one that is not over does not', () => {
    const indicator = {
      id: 'i',
      code: 'IKU',
      confidence: 'CONFIRMED',
      objective: 'o1',
      unit: null,
      isRegular: true,
      targetYears: [2019],
      valueYears: [2020],
    } as const;
    const facts = { ...empty, objectives: [objective(1)], indicators: [{ ...indicator, targetYears: [2019], valueYears: [2020] }] };
    const keys = gapsOf(facts, book).flatMap(({ finding }) =>
      finding.code === 'INDICATOR_WITHOUT_VALUE' ? finding.key.split('|')[3] : [],
    );
    expect(keys).toEqual(['2019', '2021']);
    expect(codes({ ...facts, indicators: [{ ...facts.indicators[0]!, targetYears: [] }] })).toContain('INDICATOR_WITHOUT_TARGET IKU');
  });

  test('a suggestion without a legal basis is said to be one, and no finding repeats the key of another', () => {
    const facts = {
      ...empty,
      units: [unit(1)],
      links: [link(1, null, { basis: 'EDITORIAL', hasInstrument: false }), link(1, 2, { basis: 'EDITORIAL' })],
    };
    expect(codes(facts).filter(code => code.startsWith('LINK'))).toEqual(['LINK_WITHOUT_BASIS U1/Snull']);
  });
});
