import { type Calculation, calculation, type Input, type Inputs } from '../reckon/reckon.ts';
import { type Exact, exact } from '../reckon/rounding.ts';
import { type Band, type Limits, placeOf } from './place.ts';
import type { Scale } from './scale-book.ts';

const maybe = (inputs: Inputs, name: string): Exact | null => (inputs.has(name) ? inputs.get(name) : null);

function limitsIn(inputs: Inputs): Limits {
  const bands = inputs.all('minimum').map(
    ([grade, minimum]): Band => ({
      grade,
      rank: Number(inputs.get(`rank[${grade}]`).toString()),
      minimum,
      isMinimumInclusive: inputs.get(`minimumCounts[${grade}]`).equals(1),
      maximum: maybe(inputs, `maximum[${grade}]`),
      isMaximumInclusive: maybe(inputs, `maximumCounts[${grade}]`)?.equals(1) ?? true,
    }),
  );
  return {
    lowest: maybe(inputs, 'lowest'),
    highest: maybe(inputs, 'highest'),
    decimals: inputs.has('decimals') ? Number(inputs.get('decimals').toString()) : null,
    bands,
  };
}

/** The rank of a grade as a calculation, so that its explanation shows every limit that was looked at. */
export const gradeRank = (rule: string, formula: string): Calculation =>
  calculation({
    rule,
    formula,
    unit: null,
    decimals: 0,
    calculate: inputs => {
      const place = placeOf(inputs.get('score'), limitsIn(inputs));
      return typeof place === 'string' ? null : exact(place.band.rank);
    },
  });

/** The limits of a scale as inputs: of the scale first, then grade by grade, best first. */
export function limitInputs({ ref, lowest, highest, decimals, confidence }: Scale, grades: Scale['grades']): Input[] {
  const ofScale = { subject: ref, confidence };
  return [
    ...(decimals === null ? [] : [{ name: 'decimals', value: decimals, ...ofScale }]),
    ...(lowest === null ? [] : [{ name: 'lowest', value: lowest, ...ofScale }]),
    ...(highest === null ? [] : [{ name: 'highest', value: highest, ...ofScale }]),
    ...grades.flatMap(({ band, id, confidence: sure }): Input[] => {
      if (!band) return [];
      const ofGrade = { subject: { table: 'rating_grade', id }, confidence: sure };
      return [
        { name: `rank[${band.grade}]`, value: band.rank, ...ofGrade },
        { name: `minimum[${band.grade}]`, value: band.minimum, ...ofGrade },
        { name: `minimumCounts[${band.grade}]`, value: band.isMinimumInclusive ? 1 : 0, ...ofGrade },
        ...(band.maximum === null
          ? []
          : [
              { name: `maximum[${band.grade}]`, value: band.maximum, ...ofGrade },
              { name: `maximumCounts[${band.grade}]`, value: band.isMaximumInclusive ? 1 : 0, ...ofGrade },
            ]),
      ];
    }),
  ];
}
