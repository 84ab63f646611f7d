import type { Figure } from '../../reckon/figure.ts';
import type { Finding } from '../../reckon/finding.ts';
import { calculation, reckon } from '../../reckon/reckon.ts';
import { type Exact, exact } from '../../reckon/rounding.ts';
import { percent, shareOfThose } from '../../reckon/share.ts';
import type { RuleBook } from '../../rule/rule-book.ts';
import type { SopCheckKind, Verdict } from './check.ts';
import { flowChecks } from './flow-checks.ts';
import { graphOf } from './graph.ts';
import { identityChecks } from './identity-checks.ts';
import type { Process } from './process.ts';
import { reviewChecks } from './review-checks.ts';
import { stepChecks } from './step-checks.ts';

export interface JudgedCheck extends Verdict {
  kind: SopCheckKind;
  rule: string;
}

/** All checks of one SOP on a day, in the order in which the graph lists them. */
export function judge(process: Process, asOf: string, book: RuleBook): JudgedCheck[] {
  const checked = { process, graph: graphOf(process), asOf, book };
  return [...flowChecks, ...stepChecks, ...identityChecks, ...reviewChecks].map(({ kind, rule, judge: look }) => ({
    kind,
    rule,
    ...look(checked),
  }));
}

export const findingsOf = (checks: readonly JudgedCheck[]): Finding[] => checks.flatMap(check => check.findings);

/** Null of nothing. */
export const mean = (of: readonly [string, Exact][]): Exact | null =>
  of.length === 0 ? null : of.reduce((sum, [, value]) => sum.add(value), exact(0)).div(of.length);

export const complianceScore = shareOfThose('SOP_COMPLIANCE', 'check', {
  where: 'check is 1 for one that was passed and 0 for one that failed, and only of checks that apply',
});

/** Share of the checks that apply which were passed. */
export const scoreOf = (process: Process, checks: readonly JudgedCheck[]): Figure =>
  reckon(
    complianceScore,
    checks
      .filter(check => check.examined > 0)
      .map(check => ({
        name: `check[${check.kind}]`,
        value: check.failed === 0 ? 1 : 0,
        subject: { table: 'sop', id: process.id },
        confidence: process.confidence,
      })),
  );

/** The score without rounding: what a mean over many SOPs is taken of. */
export function exactScore(checks: readonly JudgedCheck[]): Exact | null {
  const applying = checks.filter(check => check.examined > 0);
  if (applying.length === 0) return null;
  return exact(100 * applying.filter(check => check.failed === 0).length).div(applying.length);
}

export const meanCompliance = calculation({
  rule: 'SOP_COMPLIANCE',
  formula: 'mean compliance = sum of score[…] / number of SOPs in force, where score[…] is the unrounded compliance score of one SOP',
  unit: percent,
  decimals: 2,
  calculate: inputs => mean(inputs.all('score')),
});
