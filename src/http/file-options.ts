import type { FastifyRequest } from 'fastify';
import { badInput } from '../core/errors.ts';
import type { Language } from './language.ts';

export interface FileOptions {
  bom: boolean;
  /** What a file would be, instead of the file: its rows counted and digested. */
  manifest: boolean;
  language: Language;
}

const choices = { bom: ['0', '1'], manifest: ['0', '1'], lang: ['id', 'en'] } as const;

/** What the address of a file asks beside the question: a link can't send heads. */
export function fileOptions({ query, language }: FastifyRequest): FileOptions {
  const given = query as Record<string, unknown>;
  for (const [name, values] of Object.entries(choices)) {
    const value = given[name];
    if (value === undefined || (values as readonly unknown[]).includes(value)) continue;
    throw badInput(`\`${name}\` is ${values.join(' or ')}.`, `\`${name}\` adalah ${values.join(' atau ')}.`, {
      field: name,
      example: `${name}=${values[0]}`,
    });
  }
  return { bom: given['bom'] !== '0', manifest: given['manifest'] === '1', language: (given['lang'] as Language | undefined) ?? language };
}
