import { sheet } from '../sheet/sheet.ts';
import { SatisfactionElement } from './satisfaction-element.ts';

sheet(SatisfactionElement, {
  file: 'skm_elements.csv',
  columns: {
    code: 'code',
    elementNumber: 'element_number',
    questionNumber: 'question_number',
    nameId: 'name_id',
    nameEn: 'name_en',
    answer1: 'answer_1',
    answer2: 'answer_2',
    answer3: 'answer_3',
    answer4: 'answer_4',
  },
});
