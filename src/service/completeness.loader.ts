import type { Confidence } from '../core/enums.ts';
import type { Batch, Question } from '../read/question.ts';
import { ruleBook } from '../rule/rule-book.ts';
import { completenessOf, completenessOverAll, type Entry, type StandardFacts } from './completeness.ts';
import type { StandardCompleteness } from './standard-completeness.ts';

/** Standards with their entries; text that is only blanks is none. */
const statement = (condition: string): string => `
  select s.id, s.code, s.confidence, s.confidence = 'ILLUSTRATIVE' or coalesce(e.made_up, false) as made_up, coalesce(e.list, '[]') as entries,
    (select coalesce(array_agg(c.number order by c.number), '{}') from service_standard_component c where c.process = 'SERVICE_DELIVERY') as delivery
  from service_standard s
  cross join lateral (
    select bool_or(e.confidence = 'ILLUSTRATIVE') as made_up, json_agg(json_build_object('id', e.id, 'number', e.number,
      'isFilled', coalesce(btrim(e.content_id) <> '', false), 'confidence', e.confidence) order by e.number, e.code) as list
    from service_standard_entry e where e.standard_id = s.id
  ) e
  where ${condition} order by s.code`;

async function standards(
  question: Question,
  condition: string,
  values: unknown[],
): Promise<(StandardFacts & { confidence: Confidence })[]> {
  const rows = await question.query(statement(condition), values);
  return rows.map(row => ({
    id: row['id'] as string,
    code: row['code'] as string,
    confidence: row['confidence'] as Confidence,
    entries: row['entries'] as Entry[],
    delivery: (row['delivery'] as number[]).map(Number),
  }));
}

/** Two statements for any number of standards: the standards with their entries, and the rules. */
export const completenessByStandard: Batch<string, StandardCompleteness | null> = async (ids, question) => {
  const [found, book] = await Promise.all([standards(question, 's.id = any($1)', [ids]), question.load(ruleBook, 'all')]);
  const byId = new Map(found.map(standard => [standard.id, standard]));
  return ids.map(id => {
    const standard = byId.get(id);
    return standard ? completenessOf(standard, book) : null;
  });
};

/** All standards in force on a day. */
export async function completenessOn(question: Question, day: string) {
  const [found, book] = await Promise.all([
    standards(question, '(s.valid_from is null or s.valid_from <= $1::date) and (s.valid_to is null or s.valid_to > $1::date)', [day]),
    question.load(ruleBook, 'all'),
  ]);
  return completenessOverAll(found, book.on(day));
}
