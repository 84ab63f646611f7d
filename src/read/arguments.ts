import { badInput } from '../core/errors.ts';

const longest = 500;
const isReadable = (text: string): boolean => text.length <= longest && !/\p{Cc}/u.test(text);

/** Texts of arguments, wherever they stand in them, with the name of the argument. */
function* textsOf(value: unknown, name: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [name, value];
  else if (Array.isArray(value)) for (const item of value) yield* textsOf(item, name);
  else if (value && typeof value === 'object') for (const [key, item] of Object.entries(value)) yield* textsOf(item, `${name}.${key}`);
}

/** The arguments of a field that is worked out, all of whose texts the database can take. */
export function readable(args: Record<string, unknown>): Record<string, unknown> {
  for (const [name, value] of Object.entries(args))
    for (const [field, text] of textsOf(value, name))
      if (!isReadable(text))
        throw badInput(
          `\`${field}\` is a text of at most ${longest} characters without control characters.`,
          `\`${field}\` adalah teks paling panjang ${longest} karakter tanpa karakter kendali.`,
          { field, example: `${field}: "SETDA.ORG"` },
        );
  return args;
}
