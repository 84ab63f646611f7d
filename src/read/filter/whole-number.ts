import { filterLimits } from './limits.ts';
import { Problems } from './problems.ts';

type Operators = Record<string, unknown>;
interface Range {
  min: number;
  max: number;
}

const meets: Record<string, (value: number, operand: never) => boolean> = {
  eq: (value, operand: number) => value === operand,
  ne: (value, operand: number) => value !== operand,
  in: (value, operand: readonly number[]) => operand.includes(value),
  notIn: (value, operand: readonly number[]) => !operand.includes(value),
  lt: (value, operand: number) => value < operand,
  lte: (value, operand: number) => value <= operand,
  gt: (value, operand: number) => value > operand,
  gte: (value, operand: number) => value >= operand,
  between: (value, { min, max }: Range) => value >= min && value <= max,
  isNull: (_value, operand: boolean) => !operand,
};

/** The operators of every filter on a whole number that was worked out and stands in no table. */
export function wholeNumberMeets(operators: Operators | null | undefined, path: string): (value: number) => boolean {
  const problems = new Problems();
  const asked = Object.entries(operators ?? {});
  for (const [operator, operand] of asked) {
    const at = `${path}.${operator}`;
    if (operand === null) problems.add('NULL_OPERAND', at);
    else if (Array.isArray(operand) && operand.length > filterLimits.values) problems.add('TOO_MANY_VALUES', at);
    else if (operator === 'between' && (operand as Range).min > (operand as Range).max) problems.add('EMPTY_RANGE', at);
  }
  const refusal = problems.refusal(path.split('.')[0] as string);
  if (refusal) throw refusal;
  return value => asked.every(([operator, operand]) => meets[operator]?.(value, operand as never) ?? true);
}
