import { example, type Words, words } from '../words.ts';

type Direction = 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER' | 'NEUTRAL';
export type Frequency = 'ANNUAL' | 'QUARTERLY';

interface Cascade {
  parent: string;
  method: 'DIRECT' | 'SPLIT' | 'CONTRIBUTING';
  weight?: number;
  contribution?: Words;
}

export interface Indicator {
  code: string;
  level: 'KEY' | 'UNIT' | 'POSITION' | 'SERVICE';
  name: Words;
  measure: string;
  direction: Direction;
  frequency: Frequency;
  decimals: number;
  isAdditive: boolean;
  /** Target of 2019, and what every year adds to it. */
  start: number;
  step: number;
  unit?: string;
  position?: string;
  objective?: number;
  /** Made of grades instead of numbers, best last. */
  grades?: string[];
  services: string[];
  from?: Cascade;
  /** What a check of alignment shall find. */
  gap?: 'NO_TARGET' | 'NO_UNIT' | 'MISSING_2022';
}

type Extra = Partial<
  Pick<Indicator, 'unit' | 'position' | 'objective' | 'grades' | 'services' | 'frequency' | 'gap' | 'direction' | 'isAdditive' | 'decimals'>
> & { from?: string };

/** `measure` is "percent", "days" and so on; `path` is "62+3": the target of 2019 and the yearly step. */
export function indicator(
  level: Indicator['level'],
  code: string,
  name: string,
  measure: string,
  path: string,
  extra: Extra = {},
): Indicator {
  const [, start, step] = /^(-?[\d.]+)([+-][\d.]+)$/.exec(path) ?? [];
  if (!start || !step) throw new Error(`${code}: no path "${path}"`);
  const { from, ...rest } = extra;
  const isCount = /^(documents|cases|people|letters|releases|agreements|activities)$/.test(measure);
  return {
    code: `CONTOH-${code}`,
    level,
    name: example(name),
    measure,
    direction: 'HIGHER_IS_BETTER',
    frequency: 'ANNUAL',
    decimals: isCount ? 0 : 2,
    isAdditive: isCount,
    start: Number(start),
    step: Number(step),
    services: [],
    ...rest,
    ...(from && { from: cascade(from) }),
  };
}

/** "IKU-09 CONTRIBUTING 0.3 Dengan ... | By ..." */
function cascade(line: string): Cascade {
  const [, parent = '', method = '', weight, contribution] =
    /^([\w-]+) (DIRECT|SPLIT|CONTRIBUTING)(?: ([\d.]+))?(?: (.+))?$/.exec(line) ?? [];
  if (!parent) throw new Error(`not a cascade: ${line}`);
  return {
    parent: `CONTOH-${parent}`,
    method: method as Cascade['method'],
    ...(weight && { weight: Number(weight) }),
    ...(contribution && { contribution: words(contribution) }),
  };
}
