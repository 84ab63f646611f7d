import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { type About, both } from './about.ts';
import { badInput } from './errors.ts';

const textScalar = (name: string, about: About, pattern: RegExp, example: string, holds: (text: string) => boolean = () => true) => {
  const read = (value: unknown): string => {
    if (typeof value === 'string' && pattern.test(value) && holds(value)) return value;
    throw badInput(`${name} is written like ${example}.`, `${name} ditulis seperti ${example}.`, { example });
  };
  return new GraphQLScalarType<string, string>({
    name,
    description: both(about),
    serialize: value => String(value),
    parseValue: read,
    parseLiteral(node: ValueNode) {
      if (node.kind === Kind.STRING || (name === 'Decimal' && (node.kind === Kind.INT || node.kind === Kind.FLOAT)))
        return read(node.value);
      throw new GraphQLError(`${name} is written as a text like "${example}".`, {
        nodes: node,
        extensions: { code: 'BAD_USER_INPUT', example },
      });
    },
  });
};

/** Whether the library's scalar takes the text: 2023-02-29 has the form of a day and is none. */
const takes = (scalar: GraphQLScalarType, text: string): boolean => {
  try {
    scalar.parseValue(text);
    return true;
  } catch {
    return false;
  }
};

export const Decimal = textScalar(
  'Decimal',
  [
    'Exact decimal number as text, with a point: "12.84". Money, indices and percentages are never binary floats.',
    'Bilangan desimal tepat sebagai teks, dengan titik: "12.84".',
  ],
  /^-?\d{1,30}(\.\d{1,20})?$/,
  '12.84',
);

export const DateScalar = textScalar(
  'Date',
  [
    'Calendar day, ISO 8601: "2023-03-31". Ranges of days are half-open: the end is the first day that no longer counts.',
    'Tanggal kalender, ISO 8601: "2023-03-31". Rentang tanggal setengah terbuka: akhir adalah hari pertama yang tidak lagi termasuk.',
  ],
  /^[12]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  '2023-03-31',
  text => takes(GraphQLLocalDate, text),
);

export const DateTime = textScalar(
  'DateTime',
  [
    'Timestamp with offset, ISO 8601: "2023-03-31T08:00:00+07:00".',
    'Cap waktu dengan selisih zona, ISO 8601: "2023-03-31T08:00:00+07:00".',
  ],
  /^[12]\d{3}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/,
  '2023-03-31T08:00:00+07:00',
  text => takes(GraphQLLocalDate, text.slice(0, 10)) && takes(GraphQLDateTimeISO, text),
);
