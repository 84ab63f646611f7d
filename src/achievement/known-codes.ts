import { badInput } from '../core/errors.ts';
import type { Question } from '../read/question.ts';

const tables = { plan: 'planning_document', indicator: 'indicator', unit: 'organization_unit' } as const;
const examples: Record<keyof typeof tables, string> = { plan: 'RKPD-2021', indicator: 'POVERTY_RATE', unit: 'DINKES' };

/** An empty list would say "has no target" of something there is not. Looked up only when a list came out empty. */
export async function refuseUnknown(question: Question, asked: Record<keyof typeof tables, string | null>): Promise<void> {
  const given = (Object.keys(tables) as (keyof typeof tables)[]).filter(name => asked[name] !== null);
  if (given.length === 0) return;
  const columns = given.map((name, index) => `exists (select from ${tables[name]} t where t.code = $${index + 1}) as "${name}"`);
  const [found] = await question.query(
    `select ${columns.join(', ')}`,
    given.map(name => asked[name]),
  );
  const unknown = given.find(name => found?.[name] !== true);
  if (unknown)
    throw badInput(`There is no ${unknown} with the code "${asked[unknown]}".`, `Tidak ada ${unknown} dengan kode "${asked[unknown]}".`, {
      field: unknown,
      example: `${unknown}: "${examples[unknown]}"`,
    });
}
