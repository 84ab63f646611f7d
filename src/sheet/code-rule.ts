import type { Class } from '../read/shape.ts';
import type { Rule } from './rules.ts';

type CodeRule = (code: string) => Rule | null;
const rules = new Map<Class, CodeRule>();

/** What a code of this type may not look like, wherever a sheet gives one: its own code or an edge to it. */
export const codeRule = (of: Class, rule: CodeRule): void => void rules.set(of, rule);
export const codeFault = (of: Class, code: string): Rule | null => rules.get(of)?.(code) ?? null;
