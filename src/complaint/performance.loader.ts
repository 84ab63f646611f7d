import { type Period, parsePeriod } from '../core/period.ts';
import type { Batch, Question } from '../read/question.ts';
import { ruleBook } from '../rule/rule-book.ts';
import type { ComplaintPerformance } from './performance.ts';
import { performanceOf, type Reported, type Subject } from './performance-of.ts';

/** Rows within a stretch of time, of one unit or of all; the deadline only where it may be seen. */
const statement = `
  select k.n, c.id, c.code, c.unit_id as unit, c.service_id as service, c.category, c.period_start::text as start, c.period_end::text as end,
    c.received, c.resolved, c.on_time, c.median_days::text as median_days, d.id as deadline, d.days, c.confidence, c.confidence = 'ILLUSTRATIVE' as made_up
  from unnest($1::uuid[], $2::date[], $3::date[], $4::boolean[]) with ordinality k(unit, first, behind, is_request, n)
  join complaint_statistic c on (k.unit is null or c.unit_id = k.unit) and c.period_start >= k.first and c.period_end <= k.behind
    and (c.category = any($5)) = k.is_request
  left join complaint_deadline d on d.id = c.deadline_id`;

export interface Asked {
  unit: string | null;
  period: string;
  subject: Subject;
}
export const keyOf = (asked: Asked): string => JSON.stringify(asked);

/** Categories that are requests for public information, from the rules: the deadlines that say so may be hidden. */
async function requestCategories(question: Question): Promise<string[]> {
  const book = await question.load(ruleBook, 'all');
  return (book.word('INFORMATION_REQUEST_ON_TIME/categories') ?? '').split('|');
}

function reportedIn(row: Record<string, unknown>): Reported {
  return {
    id: row['id'] as string,
    code: row['code'] as string,
    unit: row['unit'] as string,
    service: row['service'] as string | null,
    category: row['category'] as string,
    start: row['start'] as string,
    end: row['end'] as string,
    received: row['received'] as number,
    resolved: row['resolved'] as number | null,
    onTime: row['on_time'] as number | null,
    medianDays: row['median_days'] as string | null,
    deadline: row['deadline'] === null ? null : { id: row['deadline'] as string, days: Number(row['days']) },
    confidence: row['confidence'] as Reported['confidence'],
  };
}

interface Stretch {
  unit: string | null;
  first: string;
  behind: string;
  subject: Subject;
}

/** Reported rows of several stretches of time by one statement. */
export async function reportedWithin(question: Question, asked: readonly Stretch[]): Promise<Reported[][]> {
  const rows = await question.query(statement, [
    asked.map(one => one.unit),
    asked.map(one => one.first),
    asked.map(one => one.behind),
    asked.map(one => one.subject === 'INFORMATION_REQUESTS'),
    await requestCategories(question),
  ]);
  return asked.map((_, index) => rows.filter(row => Number(row['n']) === index + 1).map(reportedIn));
}

/** Two statements for any number of units: the rows, and the rules. */
export const performanceByUnit: Batch<string, ComplaintPerformance> = async (keys, question) => {
  const asked = keys.map(key => {
    const { unit, period, subject } = JSON.parse(key) as Asked;
    return { unit, subject, period: parsePeriod(period) as Period };
  });
  const reported = await reportedWithin(
    question,
    asked.map(({ unit, subject, period }) => ({ unit, subject, first: period.start, behind: period.end })),
  );
  return asked.map(({ period, unit, subject }, index) => performanceOf(period, unit, reported[index] ?? [], subject));
};
