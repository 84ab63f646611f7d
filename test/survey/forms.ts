import { RuleBook } from '../../src/rule/rule-book.ts';
import { elementResult, type ScoreCounts } from '../../src/survey/element-result.ts';
import type { SurveyTally } from '../../src/survey/tally.ts';

/** The numbers of the rules as seeds/reference/rule_parameters.csv has them. */
export const book = RuleBook.of(
  new Map([
    ['SKM_INDEX/scale', '25'],
    ['SKM_INDEX/weight_EXACT', '1/9'],
    ['SKM_INDEX/weight_ROUNDED_3', '0.111'],
    ['SKM_INDEX/weight_ROUNDED_2', '0.11'],
    ['SKM_SAMPLE_SIZE/chi_square', '3.841'],
    ['SKM_SAMPLE_SIZE/proportion', '0.5'],
    ['SKM_SAMPLE_SIZE/error', '0.05'],
  ]),
);

/** Questionnaires as rules.md prints them: one digit per element, "-" for no answer. */
export function surveyOf(forms: readonly string[], more: Partial<SurveyTally> = {}): SurveyTally {
  return {
    id: 'survey',
    subject: { table: 'satisfaction_survey', id: 'survey' },
    code: 'SURVEY',
    unitId: 'unit',
    unitCode: 'UNIT',
    methodology: 'SKM_2017',
    weightPolicy: 'EXACT',
    lastDay: '2024-12-31',
    population: null,
    respondents: null,
    questionnaires: forms.length,
    elements: Array.from({ length: 9 }, (_, index) => ({
      ...elementResult(
        index + 1,
        ['1', '2', '3', '4'].map(score => forms.filter(form => form[index] === score).length) as unknown as ScoreCounts,
      ),
      elementId: null,
      questionNumber: index === 7 ? 9 : index === 8 ? 8 : index + 1,
    })),
    ownWeights: new Map(),
    confidence: 'CONFIRMED',
    ...more,
  };
}

export const exampleA = ['333433433', '433434433', '332433323', '343433433', '232333322', '333443433', '443434434', '333433333'];
export const exampleB = [
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
export const exampleC = ['333-33333', '433-4343-', '3234333-3', '332433433', '443-34433'];
