import { readGlobalId } from '../../core/id.ts';
import type { Kind } from '../../core/kinds.ts';
import type { Shape } from '../shape.ts';
import { filterLimits } from './limits.ts';
import type { Problems } from './problems.ts';

/** What the graph's types let through and the database or the reader would not: noted as problems, so that all are told at once. */
export function checkText(value: string, path: string, problems: Problems): void {
  if (value.length > filterLimits.text) problems.add('TOO_LONG', path);
  if (/\p{Cc}/u.test(value)) problems.add('CONTROL_CHARACTER', path);
}

/** A trigram needs three letters or digits in a row; without one the index is no help. */
export function checkSearched(value: string, path: string, problems: Problems): void {
  checkText(value, path, problems);
  if (!/[\p{L}\p{N}]{3}/u.test(value)) problems.add('TOO_SHORT', path);
}

/** An operand as the database takes it. A well-formed id of another type is of no row here: null. */
export function operandOf(kind: Kind, value: unknown, shape: Shape, path: string, problems: Problems): unknown {
  if (kind.name === 'id') {
    const read = readGlobalId(String(value));
    if (!read) problems.add('NOT_AN_ID', path);
    return read && read.tag === shape.concept?.tag ? read.uuid : null;
  }
  if (typeof value === 'string') checkText(value, path, problems);
  return value;
}

/** Operands of a list, those of no row here left out. */
export function operandsOf(kind: Kind, values: readonly unknown[], shape: Shape, path: string, problems: Problems): unknown[] {
  if (values.length > filterLimits.values) {
    problems.add('TOO_MANY_VALUES', path);
    return [];
  }
  return values.map((value, index) => operandOf(kind, value, shape, `${path}.${index}`, problems)).filter(value => value !== null);
}
