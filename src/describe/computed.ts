import type { About } from '../core/about.ts';
import { connectionOf, listArguments } from '../core/connection.ts';
import { Language } from '../core/enums.ts';
import { Node } from '../core/node.ts';
import { type Keyed, pageOfArray } from '../read/array-page.ts';
import type { Question } from '../read/question.ts';
import { type Argument, type Class, type Compute, type ConceptShape, conceptShapes, shapeOf } from '../read/shape.ts';
import { farEnds, fieldWithArguments, shown } from './field.ts';

/** A field worked out after the rows are there, from the columns it needs. Nullable: a fault in it loses it alone. */
export function Computed(type: () => unknown, about: About, needs: string[], resolve: Compute, args: Argument[] = []) {
  return (target: object, key: string): void => {
    shapeOf(target.constructor as Class).fields.set(key, { is: 'computed', needs, resolve });
    if (args.length === 0) shown(target, key, type, about, true);
    else farEnds.push(() => fieldWithArguments(target, key, type, about, true, args));
  };
}

type ComputeMany = (...of: Parameters<Compute>) => Promise<readonly Keyed[]> | readonly Keyed[];

/** A list worked out whole and shown in pages, in the order of its keys. Nullable, as everything worked out. */
export function ComputedMany(of: () => Class, about: About, needs: string[], resolve: ComputeMany, args: Argument[] = []) {
  return (target: object, key: string): void => {
    const list = `${(target.constructor as Class).name}.${key}`;
    shapeOf(target.constructor as Class).fields.set(key, {
      is: 'computed',
      needs,
      resolve: async (needed, question, info, given) => pageOfArray(await resolve(needed, question, info, given), given, list),
    });
    farEnds.push(() => {
      const connection = connectionOf(of());
      fieldWithArguments(target, key, () => connection, about, true, [...args, ...listArguments()]);
    });
  };
}

/** On an object that was worked out: a row it points to. The property holds the id of the row, or null. */
export function Pointer(of: () => Class, about: About) {
  return (target: object, key: string): void => {
    shown(target, key, of, about, true);
    shapeOf(target.constructor as Class).fields.set(key, {
      is: 'computed',
      needs: [],
      resolve: (from, question, info) => follow(question, shapeOf(of()) as ConceptShape, from[key], info),
    });
  };
}

/** A row of any type, by its table and id. */
export interface RowRef {
  table: string;
  id: string;
}

/** On an object that was worked out: a row of any type it points to. The property holds a `RowRef`, or null. */
export function NodePointer(about: About) {
  return (target: object, key: string): void => {
    shown(target, key, () => Node, about, true);
    shapeOf(target.constructor as Class).fields.set(key, {
      is: 'computed',
      needs: [],
      resolve: (from, question, info) => {
        const ref = from[key] as RowRef | null | undefined;
        const shape = ref && conceptShapes().find(one => one.table === ref.table);
        return ref && shape?.concept.one ? follow(question, shape, ref.id, info) : null;
      },
    });
  };
}

const follow = (question: Question, shape: ConceptShape, id: unknown, info: Parameters<Compute>[2]): unknown =>
  typeof id === 'string' ? question.follow(shape, id, info) : null;

const languageArgument: Argument = {
  name: 'lang',
  type: () => Language,
  about: [
    'Language wanted; else that of Accept-Language, else Indonesian.',
    'Bahasa yang diminta; jika tidak, menurut Accept-Language, jika tidak, Indonesia.',
  ],
};

/** On an object that was worked out: a text in both languages. The property holds `[English, Indonesian]`, or null. */
export function Said(about: About, options: { nullable?: boolean } = {}) {
  return (target: object, key: string): void => {
    fieldWithArguments(target, key, () => String, about, options.nullable ?? false, [languageArgument]);
    shapeOf(target.constructor as Class).fields.set(key, {
      is: 'computed',
      needs: [],
      resolve: (from, question, _info, { lang }) => {
        const said = from[key] as About | null | undefined;
        const english = lang === 'EN' || (lang !== 'ID' && question.language === 'en');
        return said ? said[english ? 0 : 1] : null;
      },
    });
  };
}
