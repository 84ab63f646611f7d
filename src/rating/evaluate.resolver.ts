import { DateScalar } from '../core/scalars.ts';
import { Computed } from '../describe/computed.ts';
import { addRoot } from '../read/root.ts';
import type { Argument } from '../read/shape.ts';
import { evaluate } from './evaluate.ts';
import { EvaluationComponentValue, EvaluationResult } from './evaluation-result.ts';
import { EvaluationScheme } from './evaluation-scheme.ts';

type Given = { code: string; value: string }[];

const components: Argument = {
  name: 'components',
  type: () => [EvaluationComponentValue],
  about: [
    'Points per component, a whole one or its parts: [{ code: "PENGUNGKIT", value: "48.5" }]. What is left out is missing. None when not given.',
    'Nilai per komponen, utuh atau bagian-bagiannya: [{ code: "PENGUNGKIT", value: "48.5" }]. Yang tidak disebut dianggap belum ada. Kosong bila tidak diberikan.',
  ],
};
const on: Argument = {
  name: 'on',
  type: () => DateScalar,
  about: [
    'Day whose rating scale grades the score. Today when not given. Example: "2021-12-31".',
    'Hari yang skala penilaiannya dipakai. Hari ini bila tidak diberikan. Contoh: "2021-12-31".',
  ],
};

addRoot('evaluate', {
  type: () => EvaluationResult,
  about: [
    'Score of an evaluation scheme from the points of its components: what is missing, the least and most that can come of it, and the grade. Null when no such scheme is public.',
    'Nilai suatu skema evaluasi dari nilai komponen-komponennya: apa yang kurang, hasil terendah dan tertinggi yang mungkin, serta predikatnya. Null bila skema seperti itu tidak ada.',
  ],
  args: [
    {
      name: 'scheme',
      type: () => String,
      required: true,
      about: ['Code of the scheme: "PMPRB_2020".', 'Kode skema: "PMPRB_2020".'],
    },
    components,
    on,
  ],
  resolve: (args, question) =>
    evaluate(
      question,
      args['scheme'] as string,
      (args['components'] as Given | null) ?? [],
      (args['on'] as string | null) ?? question.today,
    ),
});

Computed(
  () => EvaluationResult,
  [
    'Score of this scheme from the points of its components (EVALUATION_SCORE): what is missing, the least and most that can come of it, and the grade.',
    'Nilai skema ini dari nilai komponen-komponennya (EVALUATION_SCORE): apa yang kurang, hasil terendah dan tertinggi yang mungkin, serta predikatnya.',
  ],
  ['code'],
  (scheme, question, _info, args) =>
    evaluate(
      question,
      scheme['code'] as string,
      (args['components'] as Given | null) ?? [],
      (args['on'] as string | null) ?? (scheme['asOf'] as string),
    ),
  [components, on],
)(EvaluationScheme.prototype, 'evaluate');
