import { endsReversed } from '../achievement/finding-kinds.ts';
import type { About } from '../core/about.ts';
import type { ConceptShape } from '../read/shape.ts';
import { type FindingKind, findingKind } from '../reckon/finding.ts';

/** What a row may not say, told from the row alone. */
export interface RowRule {
  kind: FindingKind;
  /** Whether it is about rows of this type. */
  concerns: (shape: ConceptShape) => boolean;
  /** Condition over alias `t` that breaks the rule; an empty field breaks none. */
  broken: string;
  /** Columns whose values the finding shows. */
  shows: readonly string[];
  says: About;
}

const only =
  (name: string) =>
  (shape: ConceptShape): boolean =>
    shape.name === name;

const rowRule = (code: string, concerns: RowRule['concerns'], broken: string, shows: readonly string[], says: About): RowRule => ({
  kind: findingKind({ code, severity: 'ERROR', rule: 'QUALITY_VALIDITY', means: says }),
  concerns,
  broken,
  shows,
  says,
});

const withoutValue = `t.status in ('MISSING', 'NOT_APPLICABLE', 'NOT_YET_DUE', 'SUPPRESSED')`;

export const rowRules: readonly RowRule[] = [
  rowRule(
    'VALUE_AGAINST_STATUS',
    only('Observation'),
    `(t.value is null and t.grade is null) <> (${withoutValue})`,
    ['status', 'value', 'grade'],
    [
      'An observation has a value though its status says that there is none, or the other way round. Correct the status or the value.',
      'Pengamatan mempunyai nilai padahal statusnya menyatakan tidak ada, atau sebaliknya. Perbaiki status atau nilainya.',
    ],
  ),
  {
    kind: endsReversed,
    concerns: only('Target'),
    broken: 't.minimum > t.maximum',
    shows: ['minimum', 'maximum'],
    says: endsReversed.means,
  },
  rowRule(
    'COMPLAINT_COUNTS_IMPOSSIBLE',
    only('ComplaintStatistic'),
    't.on_time > t.resolved or t.resolved > t.received or t.on_time > t.received or least(t.on_time, t.resolved, t.received) < 0',
    ['received', 'resolved', 'on_time'],
    [
      'More complaints were settled in time than settled, or more settled than received. Ask the unit for the right counts.',
      'Pengaduan yang selesai tepat waktu melebihi yang selesai, atau yang selesai melebihi yang diterima. Mintakan jumlah yang benar kepada unit.',
    ],
  ),
  rowRule(
    'VALIDITY_DATES_REVERSED',
    shape => shape.concept.hasValidity,
    't.valid_to <= t.valid_from',
    ['valid_from', 'valid_to'],
    [
      'A row ends before it begins, so that it never held. Correct its validity dates.',
      'Baris berakhir sebelum dimulai sehingga tidak pernah berlaku. Perbaiki tanggal berlakunya.',
    ],
  ),
  rowRule(
    'PERIOD_REVERSED',
    shape => shape.kept.get('period')?.is === 'period',
    't.period_end <= t.period_start',
    ['period_start', 'period_end'],
    ['A period ends before it begins. Correct its code.', 'Periode berakhir sebelum dimulai. Perbaiki kodenya.'],
  ),
  rowRule(
    'POSITION_OVERFILLED',
    only('Position'),
    't.filled > t.formation',
    ['formation', 'filled'],
    [
      'More posts are filled than are foreseen. Correct the number foreseen or the number filled.',
      'Formasi terisi melebihi formasi yang ditetapkan. Perbaiki jumlah formasi atau jumlah yang terisi.',
    ],
  ),
  rowRule(
    'GRADE_LIMITS_REVERSED',
    only('RatingGrade'),
    't.minimum > t.maximum',
    ['minimum', 'maximum'],
    [
      'The lower limit of a grade lies above its upper limit. Exchange them.',
      'Batas bawah predikat melebihi batas atasnya. Tukar keduanya.',
    ],
  ),
];

export const rulesOf = (shape: ConceptShape): RowRule[] => rowRules.filter(rule => rule.concerns(shape));

/** Condition over alias `t` that some rule is broken. */
export const brokenCondition = (shape: ConceptShape): string =>
  rulesOf(shape)
    .map(rule => `(${rule.broken}) is true`)
    .join(' or ') || 'false';
