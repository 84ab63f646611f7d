import { Computed } from '../describe/computed.ts';
import { type ConceptShape, shapeOf } from '../read/shape.ts';
import { elementResultsBySurvey, type LoadedResult } from './element-result.loader.ts';
import { SatisfactionElement } from './satisfaction-element.ts';
import { SatisfactionElementResult } from './satisfaction-element-result.ts';
import { SatisfactionSurvey } from './satisfaction-survey.ts';

Computed(
  () => [SatisfactionElementResult],
  [
    'Result per element, worked out from the responses: nine, in the order of the list of elements. Null when it could not be worked out.',
    'Hasil per unsur, dihitung dari jawaban responden: sembilan, menurut urutan daftar unsur. Null bila tidak dapat dihitung.',
  ],
  ['id'],
  (survey, question) => question.load(elementResultsBySurvey, survey['id'] as string),
)(SatisfactionSurvey.prototype, 'elementResults');

shapeOf(SatisfactionElementResult).fields.set('element', {
  is: 'computed',
  needs: [],
  resolve: (result, question, info) => {
    const { elementId } = result as unknown as LoadedResult;
    return elementId ? question.follow(shapeOf(SatisfactionElement) as ConceptShape, elementId, info) : null;
  },
});
