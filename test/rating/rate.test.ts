import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rate } from '../../src/rating/rate.ts';
import { calculationOf, workOut } from '../../src/reckon/reckon.ts';
import { scaleFrom } from './scales.ts';

const graded = (code: string, score: string, on = '2022-12-31', sight: 'open' | 'desk' = 'desk') =>
  rate({ code, scale: scaleFrom(code, sight), score, on });
const gradeOf = (code: string, score: string, on?: string) => graded(code, score, on).gradeCode;

describe('satisfaction scale of 2017: all boundary cases of rules §1', () => {
  test.each([
    ['25', 'D'],
    ['64.99', 'D'],
    ['64.994', 'D'],
    ['64.995', 'C'],
    ['65', 'C'],
    ['76.60', 'C'],
    ['76.604', 'C'],
    ['76.605', 'B'],
    ['76.61', 'B'],
    ['88.30', 'B'],
    ['88.304', 'B'],
    ['88.305', 'A'],
    ['88.31', 'A'],
    ['100', 'A'],
  ])('%s is %s', (score, grade) => {
    expect(gradeOf('SKM_2017', score)).toBe(grade);
  });

  test.each(['24.99', '100.01'])('%s is an error, and no grade', score => {
    const { grade, label, rank, finding } = graded('SKM_2017', score);
    expect([grade, label, rank.value]).toEqual([null, null, null]);
    expect(finding).toMatchObject({ code: 'SCORE_OUTSIDE_SCALE', severity: 'ERROR', subject: { table: 'rating_scale' } });
  });
});

describe('satisfaction scale of 2004', () => {
  test('63 was B in 2010 and is D today', () => {
    expect(gradeOf('IKM_2004', '63.0', '2010-12-31')).toBe('B');
    expect(gradeOf('SKM_2017', '63.0')).toBe('D');
  });

  test.each([
    ['25', 'D'],
    ['43.75', 'D'],
    ['43.76', 'C'],
    ['62.50', 'C'],
    ['62.51', 'B'],
    ['81.25', 'B'],
    ['81.26', 'A'],
  ])('%s is %s', (score, grade) => {
    expect(gradeOf('IKM_2004', score, '2010-12-31')).toBe(grade);
  });

  test('grades nothing today, and says until when it held', () => {
    expect(graded('IKM_2004', '63').rank).toMatchObject({
      value: null,
      reason: [expect.stringContaining('2015-01-01'), expect.anything()],
    });
  });

  test('has an upper grade that is not confirmed: the public gets none there, rather than a wrong one', () => {
    const { grade, rank, finding } = graded('IKM_2004', '90', '2010-12-31', 'open');
    expect([grade, finding]).toEqual([null, null]);
    expect(rank.reason?.[0]).toContain('not confirmed');
  });
});

describe('reform index: real announcements and boundaries of rules §8', () => {
  test.each([
    ['68.89', 'B'],
    ['69.78', 'B'],
    ['74.21', 'BB'],
    ['77.1', 'BB'],
    ['79.55', 'BB'],
    ['80.18', 'A'],
    ['81.74', 'A'],
    ['86.85', 'A'],
    ['80.00', 'BB'],
    ['80.01', 'A'],
    ['80.001', 'A'],
    ['70.00', 'B'],
    ['70.01', 'BB'],
    ['30.00', 'D'],
    ['30.01', 'C'],
    ['100', 'AA'],
    ['0', 'D'],
  ])('%s is %s', (score, grade) => {
    expect(gradeOf('RB_INDEX', score)).toBe(grade);
  });

  test('has its label in both languages and a rank with its explanation', () => {
    const { label, rank } = graded('RB_INDEX', '74.21');
    expect(label).toEqual(['Very good', 'Sangat Baik']);
    expect(rank.value).toBe('3');
    expect(rank.explain.inputs.map(input => input.name)).toEqual(
      expect.arrayContaining(['score', 'minimum[BB]', 'minimumCounts[BB]', 'maximum[A]']),
    );
  });
});

describe('SAKIP', () => {
  test('75.11 is BB', () => expect(gradeOf('SAKIP', '75.11')).toBe('BB'));

  test('above 90 the public gets no grade, since the highest is not confirmed', () => {
    expect(graded('SAKIP', '95', undefined, 'open').rank.value).toBeNull();
    expect(graded('SAKIP', '90', undefined, 'open').gradeCode).toBe('A');
    expect(graded('SAKIP', '95').gradeCode).toBe('AA');
  });
});

describe('Ombudsman', () => {
  test.each([
    ['50', 'RED'],
    ['50.99', 'RED'],
    ['51', 'YELLOW'],
    ['80.03', 'YELLOW'],
    ['80.6', 'YELLOW'],
    ['81', 'GREEN'],
    ['100', 'GREEN'],
    ['0', 'RED'],
  ])('until 2021 %s is %s', (score, grade) => {
    expect(gradeOf('OMBUDSMAN_ZONE', score, '2019-12-31')).toBe(grade);
  });

  test.each([
    ['85.25', 'B'],
    ['88', 'A'],
    ['87.99', 'B'],
    ['58.99', 'C'],
    ['53.99', 'D'],
    ['31.99', 'E'],
  ])('in 2023 %s is %s', (score, grade) => {
    expect(gradeOf('OMBUDSMAN_CATEGORY', score)).toBe(grade);
  });

  test('has no zones from 2022 and no categories from 2025', () => {
    expect(gradeOf('OMBUDSMAN_ZONE', '85', '2022-01-01')).toBeNull();
    expect(gradeOf('OMBUDSMAN_CATEGORY', '85', '2025-01-01')).toBeNull();
  });

  test('a scale that is not public is not computable, with the same words as one that is not there', () => {
    const hidden = graded('OMBUDSMAN_CATEGORY', '85.25', undefined, 'open');
    expect(hidden.rank).toMatchObject({ value: null, status: 'NOT_COMPUTABLE' });
    const nothing = rate({ code: 'NO_SUCH_SCALE', scale: null, score: '85.25', on: '2023-12-31' });
    expect(nothing.rank.reason?.[0]?.replace('NO_SUCH_SCALE', 'X')).toBe(hidden.rank.reason?.[0]?.replace('OMBUDSMAN_CATEGORY', 'X'));
  });
});

describe('other scales', () => {
  test('a half-open scale counts its lower ends', () => {
    expect(['70.00', '69.99', '80', '100'].map(score => gradeOf('HDI_STATUS', score))).toEqual([
      'HIGH',
      'MEDIUM',
      'VERY_HIGH',
      'VERY_HIGH',
    ]);
    expect(['2.6', '2.59', '1', '5'].map(score => gradeOf('SPBE', score))).toEqual(['GOOD', 'SUFFICIENT', 'POOR', 'OUTSTANDING']);
  });

  test('the lowest status of human development is not confirmed: the public gets none, and no word of a wrong score', () => {
    const { grade, finding, rank } = graded('HDI_STATUS', '50', undefined, 'open');
    expect([grade, finding, rank.status]).toEqual([null, null, 'NOT_COMPUTABLE']);
  });

  test('achievement is rounded to a whole percent first, and has no upper end', () => {
    expect(['90.4', '90.5', '250', '50.4', '-3'].map(score => gradeOf('ACHIEVEMENT_86_2017', score))).toEqual([
      'HIGH',
      'VERY_HIGH',
      'VERY_HIGH',
      'VERY_LOW',
      'VERY_LOW',
    ]);
  });

  test('opinions are ranked, and no score earns one', () => {
    expect(graded('BPK_OPINION', '80').rank).toMatchObject({ value: null, reason: [expect.stringContaining('ranked'), expect.anything()] });
  });

  test('no score is no grade, and no finding', () => {
    expect(rate({ code: 'SAKIP', scale: scaleFrom('SAKIP'), score: null, on: '2023-12-31' })).toMatchObject({ grade: null, finding: null });
  });
});

test('for any score of any scale there is one grade, a better score never earns a worse one, and the explanation recomputes', () => {
  const codes = ['SKM_2017', 'RB_INDEX', 'SAKIP', 'OMBUDSMAN_CATEGORY', 'HDI_STATUS'];
  const score = fc.integer({ min: 25_000, max: 100_000 }).map(thousandths => (thousandths / 1000).toFixed(3));
  fc.assert(
    fc.property(fc.constantFrom(...codes), score, score, (code, a, b) => {
      const [worse, better] = [a, b].sort((x, y) => Number(x) - Number(y)).map(one => graded(code, one));
      const ranks = [worse, better].map(one => Number(one?.rank.value));
      expect(ranks.every(rank => rank >= 1)).toBe(true);
      expect(ranks[1]).toBeLessThanOrEqual(ranks[0] as number);
      const { explain, value } = (better as NonNullable<typeof better>).rank;
      expect(workOut(calculationOf(explain.formula) as never, explain.inputs)[0]).toBe(value);
    }),
  );
});
