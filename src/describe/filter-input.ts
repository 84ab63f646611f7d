import type { About } from '../core/about.ts';
import { presenceOf } from '../read/filter/compile-filter.ts';
import { type Class, type FilterShape, shapeOf } from '../read/shape.ts';
import { lastEnds } from './last-ends.ts';
import { inputField, inputOnce, periodFilter, valueFilterOf } from './value-filter.ts';

/** What a list of a type may be filtered by: made once of its description, filled when all edges are known. */
export function filterInputOf(node: Class): Class {
  return inputOnce(
    `${node.name}Filter`,
    [
      `Conditions on ${node.name}: all have to hold; none lets everything pass.`,
      `Syarat atas ${node.name}: semuanya harus terpenuhi; tanpa syarat, semua lolos.`,
    ],
    type => lastEnds.push(() => fill(type, node)),
  );
}

function fill(type: Class, node: Class): void {
  for (const [key, filter] of shapeOf(node).filters) {
    inputField(type, key, of(filter), about(key, filter));
    if (filter.is === 'one' && filter.nullable)
      inputField(type, presenceOf(key), () => Boolean, [
        `Whether \`${key}\` is there, and may be seen.`,
        `Apakah \`${key}\` ada, dan boleh dilihat.`,
      ]);
  }
  inputField(type, 'and', () => [type], ['All of these hold.', 'Semuanya terpenuhi.']);
  inputField(type, 'or', () => [type], ['At least one of these holds.', 'Sedikitnya satu terpenuhi.']);
  inputField(type, 'not', () => type, ['Does not hold.', 'Tidak terpenuhi.']);
}

/** The type of a filter, made at once, so that all are known when the schema is built. */
function of(filter: FilterShape): () => Class {
  const made =
    filter.is === 'value'
      ? valueFilterOf(filter)
      : filter.is === 'period'
        ? periodFilter()
        : filter.is === 'one'
          ? filterInputOf(filter.of())
          : listFilterOf(filter.of());
  return () => made;
}

const about = (key: string, filter: FilterShape): About =>
  filter.is === 'one'
    ? [`Row behind \`${key}\`.`, `Baris di balik \`${key}\`.`]
    : filter.is === 'many'
      ? [`Rows of its list \`${key}\`.`, `Baris daftar \`${key}\`-nya.`]
      : [`By \`${key}\`.`, `Menurut \`${key}\`.`];

/** How many rows of a list have to fulfil a filter. */
function listFilterOf(node: Class): Class {
  return inputOnce(
    `${node.name}ListFilter`,
    [`Conditions on rows of a list of ${node.name}.`, `Syarat atas baris daftar ${node.name}.`],
    type => {
      const filter = filterInputOf(node);
      inputField(type, 'some', () => filter, [
        'At least one row does; of `{}`, one is there.',
        'Sedikitnya satu baris memenuhi; dengan `{}`, ada baris.',
      ]);
      inputField(type, 'none', () => filter, [
        'No row does; of `{}`, none is there.',
        'Tidak ada baris yang memenuhi; dengan `{}`, tidak ada baris.',
      ]);
      inputField(type, 'every', () => filter, [
        'All rows do, and where there are none.',
        'Semua baris memenuhi, juga bila tidak ada baris.',
      ]);
    },
  );
}
