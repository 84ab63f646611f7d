import { referenceMonth } from '../achievement/achievement.loader.ts';
import type { Batch, Question } from '../read/question.ts';
import { ruleBook } from '../rule/rule-book.ts';
import { type Asked, limits, type Problem, readAsked, readIndicators, refusalOf } from './asked.ts';
import { buildSeries, type Plotted, plot, pointsOf } from './build.ts';
import { type Found, isMadeUp, loadSeriesFacts } from './facts.loader.ts';
import type { Series } from './series.ts';

/** A series with the codes that its rows repeat. */
export interface Drawn {
  series: Series;
  indicatorId: string;
  indicatorCode: string;
  subjectCode: string | null;
}

/** Too many points for one series, or for one answer. */
function tooLong(plotted: readonly Plotted[]): Problem[] {
  const longest = Math.max(0, ...plotted.map(pointsOf));
  const all = plotted.reduce((sum, one) => sum + pointsOf(one), 0);
  const problem = (english: string, indonesian: string): Problem[] => [
    { field: 'from', message: [english, indonesian], hint: 'Give from and to, lastPeriods, or a longer step with every.' },
  ];
  if (longest > limits.points)
    return problem(
      `A series has at most ${limits.points} points; ${longest} were asked for.`,
      `Satu deret paling banyak ${limits.points} titik; diminta ${longest}.`,
    );
  if (all > limits.allPoints)
    return problem(
      `All series together have at most ${limits.allPoints} points; ${all} were asked for.`,
      `Semua deret bersama paling banyak ${limits.allPoints} titik; diminta ${all}.`,
    );
  return [];
}

async function draw(question: Question, { series }: Found, asked: Asked, before: readonly Problem[]): Promise<Drawn[]> {
  const plotted = series.map(facts => plot(facts, asked));
  const problems = [...before, ...tooLong(plotted)];
  if (problems.length > 0) throw refusalOf(problems);
  const isWithTargets = series.some(({ indicator }) => indicator.targets.length > 0);
  const book = isWithTargets ? await question.load(ruleBook, 'all') : null;
  return plotted.map(one => {
    const { indicator, subject } = one.grid.facts;
    return {
      series: buildSeries(one, asked, book && referenceMonth(book, indicator.code), confidence => {
        if (isMadeUp(confidence)) question.leansOnMadeUp();
      }),
      indicatorId: indicator.id,
      indicatorCode: indicator.code,
      subjectCode: subject.code,
    };
  });
}

const tooManySeries = (found: Found): Problem[] =>
  found.series.length <= limits.series
    ? []
    : [
        {
          field: 'indicator',
          message: [
            `At most ${limits.series} series at once; there are ${found.series.length}.`,
            `Paling banyak ${limits.series} deret sekaligus; ada ${found.series.length}.`,
          ],
          hint: 'Name fewer indicators, or regions, units, services or dimensions.',
        },
      ];

/** The series of a root field: by three statements at most. */
export async function drawAsked(question: Question, args: Record<string, unknown>): Promise<Drawn[]> {
  const day = typeof args['asOf'] === 'string' ? args['asOf'] : question.today;
  const { asked, problems } = readAsked(args, day);
  const { indicators, problems: ofIndicators } = readIndicators(args['indicator']);
  const found = await loadSeriesFacts(question, { codes: indicators, ids: [] }, asked);
  return draw(question, found, asked, [...ofIndicators, ...problems, ...found.problems, ...tooManySeries(found)]);
}

/** What an indicator of a list is asked for, as one text: all that are asked the same are drawn together. */
export const keyOf = (id: string, asked: Asked): string => `${id}|${JSON.stringify(asked)}`;

export const seriesByIndicator: Batch<string, Series[]> = async (keys, question) => {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const [id, asked] = [key.slice(0, key.indexOf('|')), key.slice(key.indexOf('|') + 1)];
    groups.set(asked, [...(groups.get(asked) ?? []), id]);
  }
  const drawn = new Map<string, Series[] | Error>();
  for (const [text, ids] of groups) {
    const asked = JSON.parse(text) as Asked;
    const all = await drawGroup(question, ids, asked);
    for (const id of ids)
      drawn.set(keyOf(id, asked), all instanceof Error ? all : all.filter(one => one.indicatorId === id).map(({ series }) => series));
  }
  return keys.map(key => drawn.get(key) ?? []);
};

/** A refusal is that of every indicator of the group; a fault goes its way. */
async function drawGroup(question: Question, ids: readonly string[], asked: Asked): Promise<Drawn[] | Error> {
  const found = await loadSeriesFacts(question, { codes: [], ids }, asked);
  try {
    return await draw(question, found, asked, found.problems);
  } catch (error) {
    if (error instanceof Error && 'extensions' in error) return error;
    throw error;
  }
}
