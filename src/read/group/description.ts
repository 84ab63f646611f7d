import type { RawBuilder } from 'kysely';
import type { About } from '../../core/about.ts';
import type { ErrorCode } from '../../core/errors.ts';
import type { Kind } from '../../core/kinds.ts';
import type { Class, ConceptShape } from '../shape.ts';

/** The lengths of time rows can be grouped by, beside their own period. */
export const granularities = ['YEAR', 'SEMESTER', 'QUARTER', 'MONTH'] as const;
export type Granularity = (typeof granularities)[number];

/** Where the time of a row is kept: a period in columns of this prefix, or one day. */
export type TimeOf = { is: 'period'; prefix: string } | { is: 'day'; column: string };

/** An edge of a row: the type it leads to, and the id it holds. */
export interface EdgeOf {
  of: () => Class;
  to: (alias: string) => RawBuilder<unknown>;
  /** Where it is a column of the row. */
  column?: string;
}

interface KeyBase {
  /** Value of the enum: `UNIT`. */
  name: string;
  /** Field of the typed keys: `unit`. */
  field: string;
  about: About;
  /** The edge of the row that it is reached through, such as the survey of a questionnaire. */
  through: EdgeOf | null;
}

/** What rows can be grouped by. */
export type GroupKey = KeyBase &
  (
    | ({ is: 'edge' } & EdgeOf)
    | { is: 'value'; kind: Kind; column: string }
    | { is: 'period'; time: TimeOf; granularity: Granularity | 'PERIOD' }
  );

export type EdgeKey = Extract<GroupKey, { is: 'edge' }>;
export type PeriodKey = Extract<GroupKey, { is: 'period' }>;

/** Measures of a numeric column, each a field of the group's measures. */
export const measureNames = ['sum', 'mean', 'weightedMean', 'median', 'percentile', 'min', 'max', 'latest'] as const;
export type MeasureName = (typeof measureNames)[number];

/** Why a measure of these rows would be wrong, and what would be right. */
export interface Guard {
  code: ErrorCode;
  measures: readonly MeasureName[];
  /** Refused where rows with a value differ in this. */
  differs?: (alias: string) => RawBuilder<unknown>;
  /** The least and the greatest it is in a row that was gathered, where it differs from `differs`; `asksOfCollapsed` where it looks beyond an edge that is not kept. */
  gathered?: { from: (alias: string) => RawBuilder<unknown>; to: (alias: string) => RawBuilder<unknown>; asksOfCollapsed?: boolean };
  /** Refused where a row with a value is so. */
  holds?: (alias: string) => RawBuilder<unknown>;
  says: About;
  /** Which measure, key or filter is right. */
  advice: About;
}

/** A number of a row that can be measured. */
export interface GroupNumber {
  /** Value of the enum: `VALUE`. */
  name: string;
  about: About;
  sql: (alias: string) => RawBuilder<unknown>;
  guards: readonly Guard[];
}

/** Rows of another indicator that lend their values as weights: a subquery over the row with columns `value` and `made_up`. */
export type WeightOf = (alias: string, indicator: string) => RawBuilder<unknown>;

/** How rows of one concept are grouped and measured: said once beside its class. */
export interface Groups {
  shape: ConceptShape;
  keys: ReadonlyMap<string, GroupKey>;
  numbers: ReadonlyMap<string, GroupNumber>;
  /** Where time is read for `latest`; null where rows have none. */
  time: (TimeOf & { through: EdgeOf | null }) | null;
  weightOf: WeightOf | null;
}
