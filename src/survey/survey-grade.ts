import type { About } from '../core/about.ts';
import { rate } from '../rating/rate.ts';
import type { RatedScore } from '../rating/rated-score.ts';
import { scaleByCode } from '../rating/scale-book.ts';
import type { Question } from '../read/question.ts';
import type { Figure } from '../reckon/figure.ts';
import { gradeOfIndex } from './skm.ts';
import type { Tally } from './tally.ts';

/** Grade of an index by the scale of the survey's methodology, as it stood on the last day of its period. */
export async function gradeOf(
  question: Question,
  tally: Pick<Tally, 'methodology' | 'lastDay' | 'subject'>,
  index: Figure,
): Promise<RatedScore> {
  const because = index.reason as About | null;
  return rate({
    code: tally.methodology,
    scale: await question.load(scaleByCode, tally.methodology as string),
    score: index.value,
    on: tally.lastDay,
    subject: tally.subject,
    confidence: index.confidence,
    whyNoScore: because,
    by: gradeOfIndex,
  });
}
