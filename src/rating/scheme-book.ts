import type { Confidence } from '../core/enums.ts';
import type { RowRef } from '../describe/computed.ts';
import type { Batch } from '../read/question.ts';
import { exact } from '../reckon/rounding.ts';
import type { Component } from './evaluation.ts';

export interface SchemeComponent extends Component {
  confidence: Confidence;
}

/** An evaluation scheme with all its components that may be seen. */
export interface Scheme {
  id: string;
  code: string;
  components: SchemeComponent[];
}

const statement = `
  select s.id, s.code, coalesce(c.made_up, false) or s.confidence = 'ILLUSTRATIVE' as made_up, coalesce(c.components, '[]') as components
  from evaluation_scheme s left join lateral (
    select bool_or(c.confidence = 'ILLUSTRATIVE') as made_up, json_agg(json_build_object('id', c.id, 'code', c.code, 'parent', c.parent_id,
      'weight', c.weight::text, 'confidence', c.confidence) order by c.number, c.code) as components
    from evaluation_component c where c.scheme_id = s.id
  ) c on true where s.code = any($1)`;

/** Evaluation schemes by their codes, with all their components; null where none is to be seen. */
export const schemeByCode: Batch<string, Scheme | null> = async (codes, question) => {
  const rows = await question.query(statement, [codes]);
  const schemes = rows.map((row): Scheme => {
    const code = row['code'] as string;
    // biome-ignore lint/suspicious/noExplicitAny: a row as JSON
    const components = (row['components'] as any[]).map(
      (one): SchemeComponent => ({
        id: one.id,
        name: (one.code as string).startsWith(`${code}/`) ? one.code.slice(code.length + 1) : one.code,
        parent: one.parent,
        weight: one.weight === null ? null : exact(one.weight),
        confidence: one.confidence,
      }),
    );
    return { id: row['id'] as string, code, components };
  });
  return codes.map(code => schemes.find(scheme => scheme.code === code) ?? null);
};

export const refOf = (component: SchemeComponent): RowRef => ({ table: 'evaluation_component', id: component.id });
