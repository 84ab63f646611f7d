import type { About } from '../core/about.ts';
import type { Confidence } from '../core/enums.ts';
import type { RowRef } from '../describe/computed.ts';
import { finding, findingKind } from '../reckon/finding.ts';
import { type Calculation, type Input, reckon } from '../reckon/reckon.ts';
import { type Exact, exact } from '../reckon/rounding.ts';
import { gradeRank, limitInputs } from './grade-rank.ts';
import { placeOf } from './place.ts';
import type { RatedScore } from './rated-score.ts';
import { gradesOn, type Scale, type ScaleGrade } from './scale-book.ts';

const rankByScale = gradeRank('RATING_GRADE', 'rank of the best grade whose lower end score reaches');

const outsideScale = findingKind({
  code: 'SCORE_OUTSIDE_SCALE',
  severity: 'ERROR',
  rule: 'RATING_GRADE',
  means: [
    'A score lies below the lowest or above the highest score of its scale: it earns no grade. Check the score and the scale.',
    'Suatu nilai berada di bawah nilai terendah atau di atas nilai tertinggi skalanya: tidak ada predikat. Periksa nilai dan skalanya.',
  ],
});

export interface ToRate {
  /** Code of the scale asked for: named even where there is none to be seen. */
  code: string;
  scale: Scale | null;
  score: string | null;
  on: string;
  /** Where the score comes from: shown in the explanation, and what a finding is about. */
  subject?: RowRef | null;
  confidence?: Confidence | null;
  /** Why there is no score. */
  whyNoScore?: About | null;
  /** Calculation to use, where another rule than RATING_GRADE lays the grade down. */
  by?: Calculation;
}

/** The grade of a score by a scale on a day, with its explanation. Never throws: what is wrong is said. */
export function rate({ code, scale, score, on, subject = null, confidence, whyNoScore, by = rankByScale }: ToRate): RatedScore {
  const grades = scale ? gradesOn(scale, on) : [];
  const bands = grades.flatMap(({ band }) => band ?? []);
  const limits = scale && { ...scale, bands };
  const place = score !== null && limits && bands.length > 0 ? placeOf(exact(score), limits) : null;
  const whyNot = score === null ? (whyNoScore ?? noScore) : noGrade(code, scale, score, on, grades, place);
  const scoreInput: Input = { name: 'score', value: score, subject, ...(confidence ? { confidence } : {}) };
  const rank = reckon(by, [scoreInput, ...(scale ? limitInputs(scale, grades) : [])], whyNot);
  const found = grades.find(grade => grade.rank === Number(rank.value)) ?? null;
  return {
    score,
    on,
    scale: scale?.ref.id ?? null,
    grade: found?.id ?? null,
    gradeCode: found?.grade ?? null,
    label: found?.label ?? null,
    rank,
    finding: place === 'OUTSIDE' ? finding(outsideScale, whyNot as About, `${code}/${score}`, subject ?? scale?.ref ?? null) : null,
  };
}

const noScore: About = ['There is no score to grade.', 'Tidak ada nilai untuk diberi predikat.'];

function noGrade(
  code: string,
  scale: Scale | null,
  score: string,
  on: string,
  grades: readonly ScaleGrade[],
  place: ReturnType<typeof placeOf> | null,
): About | undefined {
  if (!scale)
    return [
      `There is no public rating scale "${code}": it is not recorded, or not confirmed.`,
      `Tidak ada skala penilaian publik "${code}": tidak tercatat, atau belum terkonfirmasi.`,
    ];
  if (grades.length === 0) return notInForce(scale, on);
  if (place === null)
    return [`Grades of ${code} are ranked, not earned by a score.`, `Predikat pada ${code} hanya diurutkan, tidak ditentukan oleh nilai.`];
  if (place === 'OUTSIDE') {
    const ends = range(scale.lowest, scale.highest);
    return [`${score} is not on the scale ${code} (${ends}).`, `${score} tidak ada pada skala ${code} (${ends}).`];
  }
  if (place === 'UNKNOWN')
    return [
      `No public grade of ${code} covers ${score}: the limits there are not recorded, or not confirmed.`,
      `Tidak ada predikat publik pada ${code} yang mencakup ${score}: batas-batasnya tidak tercatat, atau belum terkonfirmasi.`,
    ];
  return undefined;
}

const range = (lowest: Exact | null, highest: Exact | null): string => `${lowest?.toString() ?? '…'}–${highest?.toString() ?? '…'}`;

function notInForce(scale: Scale, on: string): About {
  const others = scale.grades.map(({ from, to }) => `${from ?? '…'} – ${to ?? '…'}`);
  const held = [...new Set(others)].join(', ');
  return held
    ? [
        `No public grade of ${scale.code} is in force on ${on}; its grades hold ${held}.`,
        `Tidak ada predikat publik ${scale.code} yang berlaku pada ${on}; predikatnya berlaku ${held}.`,
      ]
    : [`${scale.code} has no public grades.`, `${scale.code} tidak mempunyai predikat publik.`];
}
