import type { Argument } from '../read/shape.ts';
import type { Finding } from '../reckon/finding.ts';
import { FindingSeverity } from '../reckon/finding.ts';

export const findingArguments: Argument[] = [
  {
    name: 'code',
    type: () => String,
    about: [
      'Only findings of this code: "UNIT_OVERLINKED". All when not given.',
      'Hanya temuan berkode ini: "UNIT_OVERLINKED". Semua bila tidak diberikan.',
    ],
  },
  {
    name: 'severity',
    type: () => FindingSeverity,
    about: ['Only findings this grave. All when not given.', 'Hanya temuan dengan tingkat ini. Semua bila tidak diberikan.'],
  },
];

export const filtered = (findings: readonly Finding[], { code, severity }: Record<string, unknown>): Finding[] =>
  findings.filter(
    finding => (typeof code !== 'string' || finding.code === code) && (typeof severity !== 'string' || finding.severity === severity),
  );

export const illustrativeArgument: Argument = {
  name: 'illustrative',
  type: () => Boolean,
  about: [
    'False leaves out rows that are made up to show how the hub works; true, as when not given, counts them and says so by the confidence.',
    'Bila salah, baris contoh buatan tidak dihitung; bila benar, atau tidak diberikan, baris itu dihitung dan ditandai pada tingkat keyakinan.',
  ],
};
