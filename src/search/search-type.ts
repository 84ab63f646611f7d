import { registerEnumType } from 'type-graphql';
import { both } from '../core/about.ts';
import { conceptShapes } from '../read/shape.ts';

/** The types that are found: all whose rows can be fetched by an id. Named as their tables are. */
export const SearchType: Record<string, string> = {};

for (const { table, concept } of conceptShapes()) if (concept.one) SearchType[table.toUpperCase()] = table.toUpperCase();

registerEnumType(SearchType, {
  name: 'SearchType',
  description: both(['A type of row that the search box finds.', 'Jenis baris yang ditemukan kotak pencarian.']),
  valuesConfig: Object.fromEntries(
    conceptShapes().flatMap(({ table, about, concept }) => (concept.one ? [[table.toUpperCase(), { description: both(about) }]] : [])),
  ),
});
