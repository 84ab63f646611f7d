import { readFileSync } from 'node:fs';
import {
  type GraphQLField,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { conceptShapes } from '../../src/read/shape.ts';
import { printedSchema, schema } from '../../src/schema.ts';
import { listFields } from '../support/graph.ts';

const types = Object.values(schema().getTypeMap()).filter(
  type => !type.name.startsWith('__') && !['String', 'Int', 'Boolean', 'ID', 'Float'].includes(type.name),
);

/** Everything that can carry a description, by its coordinate. */
function described(): [coordinate: string, description: string | null | undefined][] {
  return types.flatMap(type => {
    const own: [string, string | null | undefined][] = [[type.name, type.description]];
    if (isEnumType(type))
      return [
        ...own,
        ...type.getValues().map((value): [string, string | null | undefined] => [`${type.name}.${value.name}`, value.description]),
      ];
    if (isObjectType(type) || isInterfaceType(type))
      return [
        ...own,
        ...Object.values(type.getFields()).flatMap((field): [string, string | null | undefined][] => [
          [`${type.name}.${field.name}`, field.description],
          ...field.args.map((arg): [string, string | null | undefined] => [`${type.name}.${field.name}(${arg.name}:)`, arg.description]),
        ]),
      ];
    if (isInputObjectType(type))
      return [
        ...own,
        ...Object.values(type.getFields()).map((field): [string, string | null | undefined] => [
          `${type.name}.${field.name}`,
          field.description,
        ]),
      ];
    return own;
  });
}

const fields = (): [string, GraphQLField<unknown, unknown>][] =>
  types.flatMap(type =>
    isObjectType(type)
      ? Object.values(type.getFields()).map((field): [string, GraphQLField<unknown, unknown>] => [`${type.name}.${field.name}`, field])
      : [],
  );

describe('the graph', () => {
  test('is printed in schema.graphql as it is', () => {
    expect(readFileSync('schema.graphql', 'utf8')).toBe(printedSchema());
  });

  test('describes everything in both languages (rule 3)', () => {
    const bare = described().filter(
      ([, text]) => !text || !/^\S[\s\S]*\nid: \S/.test(text) || /^(The|the) /.test(text) || text.includes('undefined'),
    );
    expect(bare.map(([coordinate]) => coordinate)).toEqual([]);
  });

  test('keeps one naming grammar (rule 2)', () => {
    const wrong = [
      ...types.filter(type => !/^[A-Z][A-Za-z0-9]+$/.test(type.name)).map(type => type.name),
      ...fields()
        .filter(([, field]) => !/^[a-z][A-Za-z0-9]*$/.test(field.name) || /^(get|fetch|list)[A-Z]/.test(field.name))
        .map(([name]) => name),
      ...types.flatMap(type =>
        isEnumType(type)
          ? type
              .getValues()
              .filter(value => !/^[A-Z][A-Z0-9_]*$/.test(value.name))
              .map(value => `${type.name}.${value.name}`)
          : [],
      ),
      ...fields()
        .filter(([, field]) => getNamedType(field.type).name === 'Boolean' && !/^(is|has|can|are)[A-Z]/.test(field.name))
        .map(([name]) => name),
    ];
    expect(wrong).toEqual([]);
  });

  test('gives objects, never their keys (rule 5)', () => {
    expect(
      fields()
        .filter(([, field]) => /[a-z]Ids?$/.test(field.name))
        .map(([name]) => name),
    ).toEqual([]);
  });

  test('lets every list that can grow be paged (rule 6)', () => {
    const bounded =
      /^(ancestors|sources|changes|nodes|edges|aliases|alternativeNames|elementResults|scoreCounts|findingCounts|weakestElements|parts|missingParts|evaluationFindings|programs|factors|actions|evidence|trend|findings|kinds|inputs|checks|points|breaks|statedTargets|seriesRows|synonyms)$/;
    const bare = fields().filter(([name, field]) => {
      const inner = isNonNullType(field.type) ? field.type.ofType : field.type;
      return isListType(inner) && !name.endsWith('Connection.nodes') && !name.startsWith('SearchFacets.') && !bounded.test(field.name);
    });
    expect(bare.map(([name]) => name)).toEqual([]);
  });

  test('has no Float beside the two that charts plot: figures are exact (rule 14)', () => {
    expect(
      fields()
        .filter(([, field]) => getNamedType(field.type).name === 'Float')
        .map(([name]) => name),
    ).toEqual(['SeriesRow.number', 'SeriesRow.targetNumber']);
  });

  test('has nullable root fields, so that one that fails leaves its neighbours (rule 12)', () => {
    const root = Object.values(schema().getQueryType()?.getFields() ?? {});
    expect(root.filter(field => isNonNullType(field.type)).map(field => field.name)).toEqual([]);
  });

  test('has a look-up by id and code and a connection for every concept (rule 4)', () => {
    const query = schema().getQueryType()?.getFields() ?? {};
    for (const { concept } of conceptShapes()) {
      if (!concept.one || !concept.many) continue;
      expect(
        query[concept.one]?.args.map(arg => arg.name),
        concept.one,
      ).toEqual(expect.arrayContaining(['id', 'code']));
      expect(query[concept.many], concept.many).toBeDefined();
    }
  });

  test('knows who says so on every fact, and its history (rule 18)', () => {
    for (const shape of conceptShapes()) {
      const type = schema().getType(shape.name);
      if (!isObjectType(type)) continue;
      expect(Object.keys(type.getFields()), shape.name).toEqual(
        expect.arrayContaining(shape.concept.isSourced ? ['provenance', 'history'] : ['history']),
      );
    }
  });

  test('gives every global id a beginning of its own', () => {
    const tags = conceptShapes().map(shape => shape.concept.tag);
    expect(tags.filter((tag, index) => tags.indexOf(tag) !== index)).toEqual([]);
    expect(tags.filter(tag => !/^[a-z]+$/.test(tag))).toEqual([]);
  });

  test('has both ends of every edge', () => {
    const lists = listFields();
    const oneWay = conceptShapes().flatMap(shape =>
      [...shape.fields].flatMap(([name, field]) => {
        if (field.is !== 'one') return [];
        const back = lists.some(list => list.owner === field.of().name && list.node === shape.name);
        return back ? [] : [`${shape.name}.${name}`];
      }),
    );
    expect(oneWay).toEqual([]);
  });

  test('has only scalars whose form is said', () => {
    expect(
      types
        .filter(isScalarType)
        .map(type => type.name)
        .sort(),
    ).toEqual(['Date', 'DateTime', 'Decimal']);
  });
});
