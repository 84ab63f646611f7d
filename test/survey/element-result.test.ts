import { describe, expect, test } from 'vitest';
import { elementResult, type ScoreCounts, weaknessOf } from '../../src/survey/element-result.ts';
import { talliesOf } from '../../src/survey/tally.loader.ts';

/** Questionnaires as rules.md prints them: one digit per element, "-" for no answer. */
const resultsOf = (forms: readonly string[]) =>
  Array.from({ length: 9 }, (_, index) => {
    const counts = ['1', '2', '3', '4'].map(score => forms.filter(form => form[index] === score).length);
    return elementResult(index + 1, counts as unknown as ScoreCounts);
  });

const means = (forms: readonly string[]) => resultsOf(forms).map(result => result.meanScore);

describe('mean score of an element (NRR, PermenPANRB 14/2017)', () => {
  test('example A: eight questionnaires, all answered', () => {
    const forms = ['333433433', '433434433', '332433323', '343433433', '232333322', '333443433', '443434434', '333433333'];
    expect(resultsOf(forms).map(result => result.sum)).toEqual([25, 26, 22, 31, 25, 26, 29, 22, 24]);
    expect(means(forms)).toEqual(['3.1250', '3.2500', '2.7500', '3.8750', '3.1250', '3.2500', '3.6250', '2.7500', '3.0000']);
  });

  test('example B: ten questionnaires, whose index is graded A or B by the weights alone', () => {
    const forms = [
      '333433433',
      '343444433',
      '443434434',
      '334443443',
      '443444433',
      '344434433',
      '433443434',
      '444434433',
      '343443433',
      '433434433',
    ];
    expect(resultsOf(forms).map(result => result.sum)).toEqual([35, 36, 33, 40, 35, 36, 40, 31, 32]);
    expect(means(forms)).toEqual(['3.5000', '3.6000', '3.3000', '4.0000', '3.5000', '3.6000', '4.0000', '3.1000', '3.2000']);
  });

  test('example C: an empty answer is left out of sum and count', () => {
    const forms = ['333-33333', '433-4343-', '3234333-3', '332433433', '443-34433'];
    expect(resultsOf(forms).map(result => result.sum)).toEqual([17, 15, 14, 8, 16, 16, 18, 12, 12]);
    expect(resultsOf(forms).map(result => result.answered)).toEqual([5, 5, 5, 2, 5, 5, 5, 4, 4]);
    expect(means(forms)).toEqual(['3.4000', '3.0000', '2.8000', '4.0000', '3.2000', '3.2000', '3.6000', '3.0000', '3.0000']);
  });

  test('an element nobody answered has no mean, which is not a mean of zero', () => {
    expect(elementResult(4, [0, 0, 0, 0])).toEqual({ elementNumber: 4, answered: 0, sum: 0, meanScore: null, scoreCounts: [0, 0, 0, 0] });
  });

  test('half is rounded up, also where a binary float is a little less than half', () => {
    // 20000 answers with sum 53499: the mean is exactly 2.67495.
    expect(elementResult(1, [0, 6501, 13499, 0]).meanScore).toBe('2.6750');
    expect(elementResult(1, [0, 2, 1, 0]).meanScore).toBe('2.3333');
    expect(elementResult(1, [0, 1, 2, 0]).meanScore).toBe('2.6667');
  });
});

describe('weakness of elements', () => {
  test('the lowest mean is first, and equal means share a place', () => {
    expect(weaknessOf([elementResult(1, [0, 0, 1, 1]), elementResult(2, [0, 0, 2, 0]), elementResult(3, [0, 0, 7, 0])])).toEqual([3, 1, 1]);
  });

  test('an element nobody answered has no place', () => {
    expect(weaknessOf([elementResult(1, [0, 0, 0, 0]), elementResult(2, [0, 0, 2, 0])])).toEqual([null, 1]);
  });
});

describe('surveys counted', () => {
  const row = { methodology: 'SKM_2017', weight_policy: 'EXACT', last_day: '2024-12-31', confidence: 'CONFIRMED', questionnaires: 3 };

  test('one statement answers for all of them, in the order they were asked', async () => {
    const asked: unknown[][] = [];
    const tallies = await talliesOf(['b', 'hidden', 'a'], async (_, values) => {
      asked.push(values);
      return [
        { ...row, id: 'a', u1_3: 1, u1_4: 1, u8_2: 2, u9_4: 2 },
        { ...row, id: 'b', u1_1: 3 },
      ];
    });
    expect(asked).toEqual([[['b', 'hidden', 'a']]]);
    expect(tallies.map(survey => survey?.elements.length)).toEqual([9, undefined, 9]);
    expect(tallies.map(survey => survey?.elements[0]?.meanScore)).toEqual(['1.0000', undefined, '3.5000']);
  });

  test('U8 is complaint handling and U9 facilities, as in the list of elements', async () => {
    const [survey] = await talliesOf(['a'], async () => [{ ...row, id: 'a', u8_2: 2, u9_4: 2 }]);
    expect(survey?.elements[7]).toMatchObject({ elementNumber: 8, meanScore: '2.0000' });
    expect(survey?.elements[8]).toMatchObject({ elementNumber: 9, meanScore: '4.0000' });
  });

  test('one made-up answer makes the survey an example', async () => {
    const [survey] = await talliesOf(['a'], async () => [{ ...row, id: 'a', confidences: ['CONFIRMED', 'ILLUSTRATIVE'] }]);
    expect(survey?.confidence).toBe('ILLUSTRATIVE');
  });
});
