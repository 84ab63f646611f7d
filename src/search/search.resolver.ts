import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { readGlobalId } from '../core/id.ts';
import { decimal, text } from '../core/kinds.ts';
import { countCap } from '../read/connection.ts';
import { cursorOf, readCursor } from '../read/cursor.ts';
import type { SortKey } from '../read/order.ts';
import { pageOf } from '../read/page.ts';
import type { Question } from '../read/question.ts';
import { addRoot } from '../read/root.ts';
import { select, setsOf } from '../read/select.ts';
import type { Texts } from './highlight.ts';
import { SearchPage } from './search.ts';
import { noUnit, noWords, readSearch, searchArguments } from './search-arguments.ts';

interface Found {
  unknown?: 'unit' | 'words';
  total: number;
  /** Places between which the page stands. */
  low: number;
  high: number;
  marked: string[];
  begun: string | null;
  enough: number;
  hits: { place: number; table: string; id: string; code: string; score: string; by: string; texts: Texts }[];
  facets: Record<'type' | 'unit' | 'year', [key: string, count: number, id: string | null][]> | null;
  isMadeUp: boolean;
}

const key = (name: string, kind: SortKey['kind'], descending = false): SortKey => ({
  name,
  kind,
  descending,
  nullable: false,
  nullsFirst: false,
  sql: () => null as never,
});
const uuid = { ...text, pattern: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/ };
const order: SortKey[] = [key('SCORE', decimal, true), key('CODE', text), key('ID', uuid)];

/** Which parts of the page are asked for: what is not, is not counted. */
function partsOf(info: GraphQLResolveInfo): Set<string> {
  const document = { schema: info.schema, fragments: info.fragments, variables: info.variableValues };
  const type = info.schema.getType(SearchPage.name) as GraphQLObjectType;
  const nodes = [...select(document, type, setsOf(info.fieldNodes)).values()];
  return new Set(nodes.map(([node]) => node?.name.value ?? ''));
}

const unitRef = (id: string | null) => (id ? { table: 'organization_unit', id } : null);

async function search(args: Record<string, unknown>, question: Question, info: GraphQLResolveInfo) {
  const asked = readSearch(args);
  const page = pageOf(args);
  const day = (args['asOf'] ?? null) as string | null;
  // A cursor is a place among what this search finds and no other.
  const list = `Query.search ${JSON.stringify([asked, day])}`;
  const bound = (field: 'after' | 'before') => (typeof args[field] === 'string' ? readCursor(args[field], field, list, order) : null);
  const [after, before] = [bound('after'), bound('before')];
  const parts = partsOf(info);
  const unit = asked.unit === null ? null : (readGlobalId(asked.unit)?.uuid ?? asked.unit);
  const [row] = await question.query(
    `select j, (j ->> 'isMadeUp')::boolean as made_up from search_page($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) j`,
    [asked.text, asked.types, unit, asked.year, day, page.size, page.fromEnd, after, before, parts.has('totalCount'), parts.has('facets')],
  );
  const found = row?.['j'] as Found;
  if (found.unknown) throw found.unknown === 'unit' ? noUnit(asked.unit ?? '') : noWords();
  return pageOfFound(found, list, page.fromEnd);
}

function pageOfFound({ total, low, high, hits, facets, marked, begun, enough }: Found, list: string, fromEnd: boolean) {
  const marking = { words: new Set(marked), begun, enough };
  const edges = hits.map(({ table, id, code, score, by, texts }) => ({
    node: { node: { table, id }, score, matchedBy: by, texts, marking },
    cursor: cursorOf(list, order, [score, code, id]),
  }));
  const [first, last] = [hits[0], hits.at(-1)];
  return {
    edges,
    nodes: edges.map(edge => edge.node),
    pageInfo: {
      hasNextPage: last ? last.place < total : fromEnd ? high <= total : low + 1 < high,
      hasPreviousPage: first ? first.place > 1 : fromEnd ? low + 1 < high : low > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: { value: Math.min(total, countCap), precision: total > countCap ? 'AT_LEAST' : 'EXACT' },
    facets:
      facets &&
      Object.fromEntries(
        Object.entries(facets).map(([name, all]) => [name, all.map(([one, count, id]) => ({ key: one, count, node: unitRef(id) }))]),
      ),
  };
}

addRoot('search', {
  type: () => SearchPage,
  about: [
    'Rows of all types found by a text, best first: exact codes, then names, then other texts. Words are found in either language, with their kin (pelayanan, layanan), by abbreviations and synonyms of the glossary (OPD, Setda, IKM), unfinished at the end, and, when nothing else is found, written alike. With knownAt: by the words and the rows of that time. See docs/search.md.',
    'Baris semua jenis yang ditemukan menurut suatu teks, yang terbaik dahulu: kode yang sama, lalu nama, lalu teks lain. Kata ditemukan dalam kedua bahasa, beserta kata seasalnya (pelayanan, layanan), menurut singkatan dan sinonim glosarium (OPD, Setda, IKM), belum selesai di akhir, dan, bila tidak ada temuan lain, yang mirip ejaannya. Dengan knownAt: menurut kata dan baris saat itu. Lihat docs/search.md.',
  ],
  args: searchArguments,
  resolve: search,
});
