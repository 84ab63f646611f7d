import { rowId } from '../core/id.ts';
import { scaleByCode } from '../rating/scale-book.ts';
import type { Batch, Question } from '../read/question.ts';
import { exact } from '../reckon/rounding.ts';
import { type RuleBook, ruleBook } from '../rule/rule-book.ts';
import type { Judged } from './achievement.ts';
import { targetFacts } from './facts.loader.ts';
import type { TargetFacts } from './facts.ts';
import { type Around, judge } from './judge.ts';

const monthParameter = (indicator: string): string => `ACHIEVEMENT_ACTUAL/month_${indicator}`;

/** Month that stands for a year of the indicator: from the rules, as data. */
export function referenceMonth(book: RuleBook, indicator: string): number | null {
  const word = book.word(monthParameter(indicator));
  return word === null ? null : Number(exact(word).toString());
}

async function around(question: Question, facts: TargetFacts): Promise<Around> {
  const book = await question.load(ruleBook, 'all');
  const levelScaleCode = book.word('ACHIEVEMENT_LEVEL/scale') ?? '';
  const { scale, code } = facts.indicator;
  const [ofGrades, levelScale] = await Promise.all([
    scale === null || facts.grade === null ? null : question.load(scaleByCode, scale),
    question.load(scaleByCode, levelScaleCode),
  ]);
  const month = referenceMonth(book, code);
  return {
    referenceMonth: month,
    referenceMonthRow: month === null ? null : { table: 'rule_parameter', id: rowId('parameter', monthParameter(code)) },
    scale: ofGrades,
    levelScaleCode,
    levelScale,
    flagAbove: book.number('ACHIEVEMENT_LEVEL/flag_above'),
  };
}

/** Targets found by a piece of SQL that yields a number of the asker's own and the id of a target, judged. */
export async function judgedTargets(question: Question, which: string, values: unknown[]): Promise<{ n: number; judged: Judged }[]> {
  const rows = await targetFacts(question, which, values);
  return Promise.all(rows.map(async ({ n, facts }) => ({ n, judged: judge(facts, await around(question, facts)) })));
}

/** Four statements for any number of targets: the targets with their values, the rules, the scales. */
export const achievementByTarget: Batch<string, Judged | null> = async (ids, question) => {
  const found = await judgedTargets(question, 'select 0, x from unnest($1::uuid[]) x', [ids]);
  const byId = new Map(found.map(({ judged }) => [judged.target, judged]));
  return ids.map(id => byId.get(id) ?? null);
};
