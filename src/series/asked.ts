import type { GraphQLError } from 'graphql';
import type { About } from '../core/about.ts';
import { badInput } from '../core/errors.ts';
import { parsePeriod } from '../core/period.ts';
import { readBound } from './bound.ts';
import type { SeriesStep } from './grid.ts';
import type { SeriesBy } from './words.ts';

export const limits = { indicators: 20, codes: 100, series: 100, points: 500, allPoints: 10_000 } as const;

/** What was asked of series, read: the same for every indicator of a list. */
export interface Asked {
  by: SeriesBy | null;
  regions: string[] | null;
  units: string[] | null;
  services: string[] | null;
  series: string[] | null;
  dimensions: string[] | null;
  isDivided: boolean;
  plan: string | null;
  /** First day of the range. */
  from: string | null;
  /** First day behind the range. */
  to: string | null;
  every: SeriesStep | null;
  lastPeriods: number | null;
  base: string | null;
  isWithIllustrative: boolean;
  /** Day that decides which periods have ended. */
  day: string;
}

/** Something wrong with one argument. */
export interface Problem {
  field: string;
  message: About;
  example?: string;
  hint?: string;
}

const subjects = { REGION: 'regions', UNIT: 'units', SERVICE: 'services' } as const;
const examples = { indicator: '["HDI", "POVERTY_RATE"]', regions: '["16"]', units: '["SETDA.ORG"]', services: '["CONTOH-LAY-2"]' };

/** One refusal for all that is wrong. */
export function refusalOf(problems: readonly Problem[]): GraphQLError {
  const [first] = problems as [Problem];
  const said = (language: 0 | 1): string => problems.map(({ message }) => message[language]).join(' ');
  return badInput(said(0), said(1), {
    field: first.field,
    ...(first.example ? { example: first.example } : {}),
    ...(first.hint ? { hint: first.hint } : {}),
    problems: problems.map(({ field, message: [english, indonesian] }) => ({ field, message: english, id: indonesian })),
  });
}

/** Reads the arguments of a series; everything wrong with them is collected. */
export function readAsked(args: Record<string, unknown>, day: string): { asked: Asked; problems: Problem[] } {
  const problems: Problem[] = [];
  const wrong = (field: string, english: string, indonesian: string, help: Pick<Problem, 'example' | 'hint'> = {}): void =>
    void problems.push({ field, message: [english, indonesian], ...help });
  const texts = (name: string, most: number = limits.codes): string[] | null => {
    const given = (args[name] as string[] | null | undefined) ?? null;
    if (given && given.length > most)
      wrong(name, `${name} takes at most ${most}.`, `${name} paling banyak ${most}.`, { hint: 'Ask in parts.' });
    return given && [...new Set(given)].slice(0, most);
  };
  const bound = (name: 'from' | 'to') => {
    if (typeof args[name] !== 'string') return null;
    const period = readBound(args[name]);
    if (!period)
      wrong(
        name,
        `${name} is a period (2021, 2021-S1, 2021-Q3, 2021-05), a day, or epoch milliseconds as text, between 1900 and 2199.`,
        `${name} adalah periode (2021, 2021-S1, 2021-Q3, 2021-05), hari, atau milidetik epoch sebagai teks, antara 1900 dan 2199.`,
        { example: `${name}: "2021-S1"` },
      );
    return period;
  };

  const [from, to] = [bound('from')?.start ?? null, bound('to')?.end ?? null];
  if (from !== null && to !== null && from >= to)
    wrong('from', 'from is not later than to.', 'from tidak lebih akhir dari to.', { example: 'from: "2018", to: "2023"' });
  const lastPeriods = (args['lastPeriods'] as number | null | undefined) ?? null;
  if (lastPeriods !== null && (lastPeriods < 1 || lastPeriods > limits.points))
    wrong('lastPeriods', `lastPeriods lies between 1 and ${limits.points}.`, `lastPeriods bernilai antara 1 dan ${limits.points}.`, {
      example: 'lastPeriods: 8',
    });
  const base = (args['base'] as string | null | undefined) ?? null;
  const basePeriod = base === null ? null : parsePeriod(base);
  if (base !== null && (!basePeriod || basePeriod.kind === 'DAY'))
    wrong('base', 'base is a period: 2021, 2021-S1, 2021-Q3 or 2021-05.', 'base adalah periode: 2021, 2021-S1, 2021-Q3, atau 2021-05.', {
      example: 'base: "2019"',
    });

  const by = (args['by'] as SeriesBy | null | undefined) ?? null;
  const places = { regions: texts('regions'), units: texts('units'), services: texts('services') };
  for (const name of Object.values(subjects))
    if (by !== null && places[name] !== null && subjects[by] !== name)
      wrong(name, `by: ${by} leaves no room for ${name}.`, `by: ${by} tidak memberi tempat bagi ${name}.`, {
        hint: `Leave out by, or ${name}.`,
      });

  const asked: Asked = {
    by,
    ...places,
    series: texts('series'),
    dimensions: texts('dimensions'),
    isDivided: args['divided'] === true,
    plan: (args['plan'] as string | null | undefined) ?? null,
    from,
    to,
    every: (args['every'] as SeriesStep | null | undefined) ?? null,
    lastPeriods,
    base,
    isWithIllustrative: args['illustrative'] !== false,
    day,
  };
  return { asked, problems };
}

/** The indicators of a root field: some, and not too many. */
export function readIndicators(given: unknown): { indicators: string[]; problems: Problem[] } {
  const indicators = [...new Set(given as string[])];
  const isRight = indicators.length >= 1 && indicators.length <= limits.indicators;
  return {
    indicators: indicators.slice(0, limits.indicators),
    problems: isRight
      ? []
      : [
          {
            field: 'indicator',
            message: [
              `indicator takes 1 to ${limits.indicators} codes; ${indicators.length} were given.`,
              `indicator berisi 1 sampai ${limits.indicators} kode; diberikan ${indicators.length}.`,
            ],
            example: `indicator: ${examples.indicator}`,
          },
        ],
  };
}

/** Codes that the hub does not have, of one argument. */
export const unknownCodes = (field: string, codes: readonly string[]): Problem[] =>
  codes.length === 0
    ? []
    : [
        {
          field,
          message: [
            `Unknown in ${field}: ${codes.map(code => `"${code}"`).join(', ')}.`,
            `Tidak dikenal dalam ${field}: ${codes.map(code => `"${code}"`).join(', ')}.`,
          ],
          ...(field in examples ? { example: `${field}: ${examples[field as keyof typeof examples]}` } : {}),
        },
      ];
