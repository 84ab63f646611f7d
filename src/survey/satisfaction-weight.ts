import { Check } from '@mikro-orm/decorators/legacy';
import { decimal } from '../core/kinds.ts';
import { Column } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { SatisfactionElement } from './satisfaction-element.ts';
import { SatisfactionSurvey } from './satisfaction-survey.ts';

@Check({ name: 'weight_is_a_share', expression: 'weight between 0 and 1' })
@Concept({
  table: 'satisfaction_weight',
  tag: 'surveyweight',
  one: 'satisfactionWeight',
  many: 'satisfactionWeights',
  about: [
    'Weight that a unit gave one element of its own survey. Only for surveys of weight policy CUSTOM, whose weights add up to 1 (PermenPANRB 14/2017).',
    'Bobot yang ditetapkan unit untuk satu unsur dalam surveinya. Hanya untuk survei dengan kebijakan bobot CUSTOM, yang bobotnya berjumlah 1 (PermenPANRB 14/2017).',
  ],
  code: [
    'Code of the survey and number of the element, joined by "/": "SVC-SETDA.ORG-01/2023-S1/U3".',
    'Kode survei dan nomor unsur, dihubungkan "/": "SVC-SETDA.ORG-01/2023-S1/U3".',
  ],
})
export class SatisfactionWeight {
  id!: string;
  code!: string;

  @One(() => SatisfactionSurvey, ['Survey that the weight is used in.', 'Survei yang memakai bobot ini.'], {
    owner: true,
    back: {
      field: 'weights',
      about: [
        'Weights of its own, one per element. Empty unless its weight policy is CUSTOM.',
        'Bobot yang ditetapkan sendiri, satu per unsur. Kosong kecuali kebijakan bobotnya CUSTOM.',
      ],
    },
  })
  survey!: string;

  @One(() => SatisfactionElement, ['Element that is weighted.', 'Unsur yang dibobot.'], {
    back: {
      field: 'weights',
      about: [
        'Weights that units gave the element in surveys of theirs.',
        'Bobot yang diberikan unit-unit untuk unsur ini dalam surveinya.',
      ],
    },
  })
  element!: string;

  @Column(decimal, ['Weight, from 0 to 1: "0.15".', 'Bobot, dari 0 sampai 1: "0.15".'], { filter: true })
  weight!: string;
}
