import type { About } from '../core/about.ts';
import type { Confidence } from '../core/enums.ts';
import { badInput } from '../core/errors.ts';
import type { Batch, Question } from '../read/question.ts';
import { type Finding, finding, findingKind } from '../reckon/finding.ts';
import { calculation, type Input, reckon } from '../reckon/reckon.ts';
import { type Exact, exact, shown } from '../reckon/rounding.ts';
import { ruleBook } from '../rule/rule-book.ts';
import { type Component, type Evaluation, evaluationOf, type Part } from './evaluation.ts';
import type { EvaluationPart, EvaluationResult } from './evaluation-result.ts';
import { rate } from './rate.ts';
import { scaleByCode } from './scale-book.ts';

interface SchemeComponent extends Component {
  confidence: Confidence;
}

interface Scheme {
  id: string;
  code: string;
  components: SchemeComponent[];
}

const statement = `
  select s.id, s.code, coalesce(c.made_up, false) or s.confidence = 'ILLUSTRATIVE' as made_up, coalesce(c.components, '[]') as components
  from evaluation_scheme s left join lateral (
    select bool_or(c.confidence = 'ILLUSTRATIVE') as made_up, json_agg(json_build_object('id', c.id, 'code', c.code, 'parent', c.parent_id,
      'weight', c.weight::text, 'confidence', c.confidence) order by c.number, c.code) as components
    from evaluation_component c where c.scheme_id = s.id
  ) c on true where s.code = any($1)`;

/** Evaluation schemes by their codes, with all their components; null where none is to be seen. */
export const schemeByCode: Batch<string, Scheme | null> = async (codes, question) => {
  const rows = await question.query(statement, [codes]);
  const schemes = rows.map((row): Scheme => {
    const code = row['code'] as string;
    // biome-ignore lint/suspicious/noExplicitAny: a row as JSON
    const components = (row['components'] as any[]).map(
      (one): SchemeComponent => ({
        id: one.id,
        name: (one.code as string).startsWith(`${code}/`) ? one.code.slice(code.length + 1) : one.code,
        parent: one.parent,
        weight: one.weight === null ? null : exact(one.weight),
        confidence: one.confidence,
      }),
    );
    return { id: row['id'] as string, code, components };
  });
  return codes.map(code => schemes.find(scheme => scheme.code === code) ?? null);
};

const points: About = ['points', 'poin'];
const percent: About = ['percent', 'persen'];

const sumOf = (numbers: readonly [string, Exact][]): Exact => numbers.reduce((total, [, one]) => total.add(one), exact(0));

const scoreOfComponents = calculation({
  rule: 'EVALUATION_SCORE',
  formula: 'sum of points[component]',
  unit: points,
  decimals: 2,
  calculate: inputs => sumOf(inputs.all('points')),
});
const leastScore = calculation({
  rule: 'EVALUATION_SCORE',
  formula: 'sum of points[component], with 0 for those that are missing',
  unit: points,
  decimals: 2,
  calculate: inputs => sumOf(inputs.all('points')),
});
const mostScore = calculation({
  rule: 'EVALUATION_SCORE',
  formula: 'sum of points[component] + sum of weight[missing component]',
  unit: points,
  decimals: 2,
  calculate: inputs => sumOf(inputs.all('points')).add(sumOf(inputs.all('weight'))),
});
const weightCovered = calculation({
  rule: 'EVALUATION_SCORE',
  formula: '100 * sum of isGiven[component] * weight[component] / sum of weight[component]',
  unit: percent,
  decimals: 2,
  calculate: inputs => {
    const weights = inputs.all('weight');
    const total = sumOf(weights);
    const given = sumOf(weights.map(([name, weight]) => [name, weight.mul(inputs.get(`isGiven[${name}]`))]));
    return total.equals(0) ? null : given.mul(100).div(total);
  },
});
const weightEarned = calculation({
  rule: 'EVALUATION_SCORE',
  formula: '100 * points / weight',
  unit: percent,
  decimals: 2,
  calculate: inputs => (inputs.get('weight').equals(0) ? null : inputs.get('points').mul(100).div(inputs.get('weight'))),
});

const incomplete = findingKind({
  code: 'EVALUATION_INCOMPLETE',
  severity: 'WARNING',
  rule: 'EVALUATION_SCORE',
  means: [
    'Points of a component are missing, so there is no final score. Give them, or look at the lowest and highest possible score.',
    'Nilai suatu komponen belum ada, sehingga tidak ada nilai akhir. Lengkapi, atau lihat nilai terendah dan tertinggi yang mungkin.',
  ],
});
const partsDiffer = findingKind({
  code: 'EVALUATION_PARTS_DO_NOT_ADD_UP',
  severity: 'WARNING',
  rule: 'EVALUATION_SCORE',
  means: [
    'The public parts of a component do not weigh what it weighs, so it cannot be summed up from them. Give the component as a whole.',
    'Bobot bagian-bagian publik suatu komponen tidak sama dengan bobot komponen itu, sehingga tidak dapat dijumlahkan. Berikan nilai komponen secara utuh.',
  ],
});
const noWeight = findingKind({
  code: 'EVALUATION_COMPONENT_WITHOUT_WEIGHT',
  severity: 'INFO',
  rule: 'EVALUATION_SCORE',
  means: [
    'No source gives the weight of a component: it is left out of the score.',
    'Tidak ada sumber yang menyebut bobot suatu komponen: komponen itu tidak masuk nilai akhir.',
  ],
});

/** Words of the one who asks, checked: known codes, once each, within the weights, never a part beside its whole. */
function checked(scheme: Scheme, given: readonly { code: string; value: string }[]): Map<string, Exact> {
  const byName = new Map(scheme.components.map(one => [one.name, one]));
  const byId = new Map(scheme.components.map(one => [one.id, one]));
  const values = new Map<string, Exact>();
  for (const { code, value } of given) {
    const name = code.startsWith(`${scheme.code}/`) ? code.slice(scheme.code.length + 1) : code;
    const component = byName.get(name);
    if (!component) {
      const names = [...byName.keys()].join(', ');
      throw badInput(
        `${scheme.code} has no component "${code}". It has: ${names}.`,
        `${scheme.code} tidak mempunyai komponen "${code}". Yang ada: ${names}.`,
        {
          field: 'components',
          example: names.split(', ')[0] ?? '',
        },
      );
    }
    if (values.has(component.id)) throw badInput(`${name} is given twice.`, `${name} diberikan dua kali.`, { field: 'components' });
    if (component.weight === null)
      throw badInput(
        `No source gives the weight of ${name}, so its points can't be checked or added. Leave it out.`,
        `Tidak ada sumber yang menyebut bobot ${name}, sehingga nilainya tidak dapat diperiksa atau dijumlahkan. Hilangkan.`,
        { field: 'components' },
      );
    const points = exact(value);
    if (points.compare(0) < 0 || points.compare(component.weight) > 0)
      throw badInput(
        `${name} earns 0 to ${shown(component.weight)} points; ${value} was given.`,
        `${name} bernilai 0 sampai ${shown(component.weight)}; diberikan ${value}.`,
        { field: 'components', example: `{ code: "${name}", value: "${shown(component.weight)}" }` },
      );
    values.set(component.id, points);
  }
  for (const id of values.keys())
    for (let above = byId.get(byId.get(id)?.parent ?? ''), steps = 0; above && steps < 32; above = byId.get(above.parent ?? ''), steps++)
      if (values.has(above.id))
        throw badInput(
          `${byId.get(id)?.name} is part of ${above.name}: give one of them, not both.`,
          `${byId.get(id)?.name} adalah bagian dari ${above.name}: berikan salah satu saja.`,
          { field: 'components' },
        );
  return values;
}

const refOf = (component: SchemeComponent) => ({ table: 'evaluation_component', id: component.id });
const decimalOf = (number: Exact | null): string | null => (number === null ? null : shown(number));

function partOf({ component, points, state }: Part<SchemeComponent>): EvaluationPart {
  const of = { subject: refOf(component), confidence: component.confidence };
  return {
    component: component.id,
    points: decimalOf(points),
    state,
    earned: reckon(weightEarned, [
      { name: 'points', value: points, ...of },
      { name: 'weight', value: component.weight, ...of },
    ]),
  } as unknown as EvaluationPart;
}

function findingsOf(scheme: Scheme, { counted, uneven, withoutWeight }: Evaluation<SchemeComponent>): Finding[] {
  const missing = counted.filter(part => part.points === null);
  return [
    ...missing.map(({ component }) =>
      finding(
        incomplete,
        [
          `${component.name} has no points: up to ${decimalOf(component.weight)} are open.`,
          `${component.name} belum bernilai: masih terbuka sampai ${decimalOf(component.weight)} poin.`,
        ],
        `${scheme.code}/${component.name}`,
        refOf(component),
      ),
    ),
    ...uneven.map(({ component, partsWeigh }) =>
      finding(
        partsDiffer,
        [
          `Public parts of ${component.name} weigh ${shown(partsWeigh)} of ${decimalOf(component.weight)}: give ${component.name} as a whole.`,
          `Bagian publik ${component.name} berbobot ${shown(partsWeigh)} dari ${decimalOf(component.weight)}: berikan ${component.name} secara utuh.`,
        ],
        `${scheme.code}/${component.name}`,
        refOf(component),
      ),
    ),
    ...withoutWeight.map(component =>
      finding(
        noWeight,
        [
          `${component.name} is left out of the score: its weight is not known.`,
          `${component.name} tidak masuk nilai akhir: bobotnya tidak diketahui.`,
        ],
        `${scheme.code}/${component.name}`,
        refOf(component),
      ),
    ),
  ];
}

/** The score of a scheme out of the points of its components. Null when the scheme is not to be seen. */
export async function evaluate(
  question: Question,
  code: string,
  given: readonly { code: string; value: string }[],
  on: string,
): Promise<EvaluationResult | null> {
  const [scheme, book] = await Promise.all([question.load(schemeByCode, code), question.load(ruleBook, 'all')]);
  if (!scheme) return null;
  const evaluation = evaluationOf(scheme.components, checked(scheme, given));
  const { parts, counted } = evaluation;
  const inputs = (name: string, which: Part<SchemeComponent>[], value: (part: Part<SchemeComponent>) => Exact | number | null): Input[] =>
    which.map(part => ({
      name: `${name}[${part.component.name}]`,
      value: value(part),
      subject: refOf(part.component),
      confidence: part.component.confidence,
    }));
  const missing = counted.filter(part => part.points === null);
  const there = counted.filter(part => part.points !== null);
  const names = missing.map(part => part.component.name).join(', ');
  const whyNot: About | undefined =
    counted.length === 0
      ? ['No component of the scheme with a weight is public.', 'Tidak ada komponen skema berbobot yang publik.']
      : missing.length > 0
        ? [`No points for: ${names}.`, `Belum ada nilai untuk: ${names}.`]
        : undefined;
  const score = reckon(
    scoreOfComponents,
    inputs('points', counted, part => part.points),
    whyNot,
  );
  const scale = book.word(`EVALUATION_SCORE/scale_${code}`);
  return {
    scheme: scheme.id,
    score,
    rating: scale
      ? rate({
          code: scale,
          scale: await question.load(scaleByCode, scale),
          score: score.value,
          on,
          subject: { table: 'evaluation_scheme', id: scheme.id },
          confidence: score.confidence,
          whyNoScore: score.reason,
        })
      : null,
    completeness: reckon(weightCovered, [
      ...inputs('weight', counted, part => part.component.weight),
      ...inputs('isGiven', counted, part => (part.points === null ? 0 : 1)),
    ]),
    lowestPossible: reckon(
      leastScore,
      inputs('points', there, part => part.points),
    ),
    highestPossible: reckon(mostScore, [
      ...inputs('points', there, part => part.points),
      ...inputs('weight', missing, part => part.component.weight),
    ]),
    parts: parts.map(partOf),
    missingParts: missing.map(partOf),
    evaluationFindings: findingsOf(scheme, evaluation),
  } as unknown as EvaluationResult;
}
