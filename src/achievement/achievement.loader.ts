import { scaleByCode } from '../rating/scale-book.ts';
import type { Batch, Question } from '../read/question.ts';
import { exact } from '../reckon/rounding.ts';
import { type RuleBook, ruleBook } from '../rule/rule-book.ts';
import type { Judged } from './achievement.ts';
import { targetFacts } from './facts.loader.ts';
import { judge } from './judge.ts';

const monthParameter = (indicator: string): string => `ACHIEVEMENT_ACTUAL/month_${indicator}`;

/** Month that stands for a year of the indicator: from the rules, as data. */
export function referenceMonth(book: RuleBook, indicator: string): number | null {
  const word = book.word(monthParameter(indicator));
  return word === null ? null : Number(exact(word).toString());
}

/** Targets found by a piece of SQL that yields a number of the asker's own and the id of a target, judged. */
export async function judgedTargets(question: Question, which: string, values: unknown[]): Promise<{ n: number; judged: Judged }[]> {
  const [rows, book] = await Promise.all([targetFacts(question, which, values), question.load(ruleBook, 'all')]);
  if (rows.length === 0) return [];
  const levelScaleCode = book.word('ACHIEVEMENT_LEVEL/scale') ?? '';
  const codes = new Set([levelScaleCode, ...rows.flatMap(({ facts }) => (facts.grade === null ? [] : (facts.indicator.scale ?? [])))]);
  const scales = new Map(await Promise.all([...codes].map(async code => [code, await question.load(scaleByCode, code)] as const)));
  const shared = { levelScaleCode, levelScale: scales.get(levelScaleCode) ?? null, flagAbove: book.number('ACHIEVEMENT_LEVEL/flag_above') };
  return rows.map(({ n, facts }) => {
    const { code, scale } = facts.indicator;
    const month = referenceMonth(book, code);
    const own = {
      referenceMonth: month,
      referenceMonthRow: book.row(monthParameter(code)),
      scale: scales.get(scale ?? '') ?? null,
    };
    return { n, judged: judge(facts, { ...shared, ...own }) };
  });
}

/** Four statements for any number of targets: the targets with their values, the rules, the scales. */
export const achievementByTarget: Batch<string, Judged | null> = async (ids, question) => {
  const found = await judgedTargets(question, 'select 0, x from unnest($1::uuid[]) x', [ids]);
  const byId = new Map(found.map(({ judged }) => [judged.target, judged]));
  return ids.map(id => byId.get(id) ?? null);
};
