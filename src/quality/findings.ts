import type { About } from '../core/about.ts';
import { type Finding, finding, findingKind } from '../reckon/finding.ts';
import type { RuleBook } from '../rule/rule-book.ts';
import type { BrokenRow } from './broken-rows.loader.ts';
import type { Claim, Contradiction } from './contradictions.loader.ts';
import { monthsAllowed } from './figures.ts';
import { rowRules } from './row-rules.ts';
import type { LatestValue } from './timeliness.loader.ts';

const contradicting = findingKind({
  code: 'CONTRADICTING_CLAIMS',
  severity: 'WARNING',
  rule: 'CONTRADICTING_CLAIMS',
  means: [
    'Sources contradict each other, or one contradicts itself. All claims stay visible; look at the sources before quoting one.',
    'Sumber saling bertentangan, atau satu sumber bertentangan dengan dirinya. Semua klaim tetap terlihat; periksa sumbernya sebelum mengutip.',
  ],
});

const outOfDate = findingKind({
  code: 'VALUE_OUT_OF_DATE',
  severity: 'INFO',
  rule: 'QUALITY_TIMELINESS',
  means: [
    'An indicator has no value as new as its frequency lets one expect. Ask its producer for the latest one.',
    'Indikator tidak mempunyai nilai semutakhir yang seharusnya menurut frekuensinya. Mintakan nilai terbaru kepada produsennya.',
  ],
});

function said(claim: Claim, preferred: string, note: (reason: string) => string): string {
  const what = [claim.value, claim.grade].filter(part => part !== null).join(' ');
  const marks = [claim.isPreferred ? preferred : null, claim.reason ? note(claim.reason) : null].filter(mark => mark !== null);
  return `${what} (${[claim.sources.join(', '), ...marks].filter(part => part !== '').join('; ')})`;
}

function contradictionMessage({ key, claims, note }: Contradiction): About {
  const [first] = claims;
  if (claims.length === 1 && first) {
    const sources = first.sources.join(', ');
    const value = first.value ?? first.grade;
    return [
      `Sources contradict each other about ${key}${value ? `, given as ${value}` : ''} (${sources}): ${note ?? 'no note was made.'}`,
      `Sumber saling bertentangan tentang ${key}${value ? `, tertulis ${value}` : ''} (${sources}); catatan redaksi, dalam bahasa Inggris: ${note ?? '-'}`,
    ];
  }
  const english = claims.map(claim => said(claim, 'preferred', reason => reason));
  const indonesian = claims.map(claim => said(claim, 'diutamakan', reason => `catatan: ${reason}`));
  return [
    `${claims.length} claims contradict each other about ${key}: ${english.join(' against ')}. Look at the sources before quoting one.`,
    `${claims.length} klaim saling bertentangan tentang ${key}: ${indonesian.join(' lawan ')}. Periksa sumbernya sebelum mengutip.`,
  ];
}

export const contradictionFindings = (found: readonly Contradiction[]): Finding[] =>
  found.map(one => finding(contradicting, contradictionMessage(one), `${one.concept}|${one.key}`, { table: one.table, id: one.id }));

export const brokenRowFindings = (rows: readonly BrokenRow[]): Finding[] =>
  rows.flatMap(({ kind, concept, table, id, code, values }) => {
    const rule = rowRules.find(one => one.kind.code === kind);
    if (!rule) return [];
    const shown = Object.entries(values)
      .map(([column, value]) => `${column} ${value ?? '-'}`)
      .join(', ');
    const message: About = [`${code}: ${shown}. ${rule.says[0]}`, `${code}: ${shown}. ${rule.says[1]}`];
    return [finding(rule.kind, message, `${concept}|${code}`, { table, id })];
  });

export const outOfDateFindings = (latest: readonly LatestValue[], book: RuleBook): Finding[] =>
  latest.flatMap(({ code, frequency, end, age, indicatorId, observationId }) => {
    const allowed = monthsAllowed(book, frequency);
    if (allowed === null || (age !== null && allowed.gt(age))) return [];
    const message: About =
      age === null
        ? [
            `${code} has no value at all, though it is measured at fixed times (${frequency}).`,
            `${code} belum mempunyai nilai, padahal diukur berkala (${frequency}).`,
          ]
        : [
            `The latest value of ${code} is of a period that ended before ${end}, ${age} months ago; for ${frequency}, fewer than ${allowed.toString()} are expected.`,
            `Nilai terbaru ${code} berasal dari periode yang berakhir sebelum ${end}, ${age} bulan lalu; untuk ${frequency} semestinya kurang dari ${allowed.toString()}.`,
          ];
    return [
      finding(
        outOfDate,
        message,
        code,
        observationId ? { table: 'observation', id: observationId } : { table: 'indicator', id: indicatorId },
      ),
    ];
  });
