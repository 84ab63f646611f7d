import type { About } from '../core/about.ts';
import { Computed } from '../describe/computed.ts';
import { RatedScore } from '../rating/rated-score.ts';
import type { Question } from '../read/question.ts';
import { type ConceptShape, shapeOf } from '../read/shape.ts';
import { Figure } from '../reckon/figure.ts';
import { ruleBook } from '../rule/rule-book.ts';
import { SatisfactionElement } from './satisfaction-element.ts';
import { SatisfactionElementResult } from './satisfaction-element-result.ts';
import { ElementOrder, SatisfactionSurvey } from './satisfaction-survey.ts';
import { meanOfElement, valueOfElement, weightedMeanOfElement } from './skm.ts';
import { gradeOf } from './survey-grade.ts';
import { tallyBySurvey } from './tally.loader.ts';
import { type ElementOf, elementsOf, inOrder } from './tally.ts';

Computed(
  () => [SatisfactionElementResult],
  [
    'Result per element, worked out from the responses: nine, in the order of the list of elements unless that of the questionnaire is asked for. Null when it could not be worked out.',
    'Hasil per unsur, dihitung dari jawaban responden: sembilan, menurut urutan daftar unsur kecuali bila diminta urutan kuesioner. Null bila tidak dapat dihitung.',
  ],
  ['id'],
  async (survey, question, _info, { order }) => {
    const tally = await question.load(tallyBySurvey, survey['id'] as string);
    return tally && inOrder(elementsOf(tally), order === 'QUESTION');
  },
  [
    {
      name: 'order',
      type: () => ElementOrder,
      about: [
        'ELEMENT when not given. In QUESTION order facilities stand eighth and complaint handling ninth; the values are the same.',
        'ELEMENT bila tidak diberikan. Menurut urutan QUESTION, sarana dan prasarana kedelapan dan penanganan pengaduan kesembilan; nilainya sama.',
      ],
    },
  ],
)(SatisfactionSurvey.prototype, 'elementResults');

shapeOf(SatisfactionElementResult).fields.set('element', {
  is: 'computed',
  needs: [],
  resolve: (result, question, info) => {
    const { elementId } = result as unknown as ElementOf;
    return elementId ? question.follow(shapeOf(SatisfactionElement) as ConceptShape, elementId, info) : null;
  },
});

const ofElement = (field: string, type: () => unknown, about: About, resolve: (element: ElementOf, question: Question) => unknown): void =>
  Computed(type, about, [], (result, question) => resolve(result as unknown as ElementOf, question))(
    SatisfactionElementResult.prototype,
    field,
  );

ofElement(
  'mean',
  () => Figure,
  [
    'Mean score with how it came about (SKM_ELEMENT_MEAN), 1 to 4, to four decimals: the same as `meanScore`.',
    'Nilai rata-rata beserta cara memperolehnya (SKM_ELEMENT_MEAN), 1 sampai 4, empat desimal: sama dengan `meanScore`.',
  ],
  element => meanOfElement(element),
);
ofElement(
  'convertedValue',
  () => Figure,
  [
    'Mean score times 25, to two decimals (SKM_ELEMENT_VALUE): 25 to 100.',
    'Nilai rata-rata dikali 25, dua desimal (SKM_ELEMENT_VALUE): 25 sampai 100.',
  ],
  async (element, question) => valueOfElement(element, await question.load(ruleBook, 'all')),
);
ofElement(
  'weightedMean',
  () => Figure,
  [
    'Mean score times the weight of the element, to four decimals (SKM_INDEX): what it adds to the index.',
    'Nilai rata-rata dikali bobot unsur, empat desimal (SKM_INDEX): sumbangannya bagi indeks.',
  ],
  async (element, question) => weightedMeanOfElement(element, await question.load(ruleBook, 'all')),
);
ofElement(
  'grade',
  () => RatedScore,
  ['Grade of the converted value, by the scale of the survey (SKM_GRADE).', 'Mutu dari nilai konversi, menurut skala survei (SKM_GRADE).'],
  async (element, question) => gradeOf(question, element.tally, valueOfElement(element, await question.load(ruleBook, 'all'))),
);
