import type { Class } from '../read/shape.ts';
import { shapeOf } from '../read/shape.ts';
import { filterInputOf } from './filter-input.ts';
import { lastEnds } from './last-ends.ts';
import { inputField, inputOnce } from './value-filter.ts';

/** Lets rows of a type be ordered by how many rows a list of theirs has. Done when all its lists are known. */
export function orderableByCount(order: Class, node: Class): void {
  lastEnds.push(() => {
    const lists = [...shapeOf(node).filters].flatMap(([name, filter]) => (filter.is === 'many' ? [[name, filter] as const] : []));
    if (lists.length === 0) return;
    const count = inputOnce(
      `${node.name}CountOrder`,
      [`Which list of ${node.name} is counted: exactly one.`, `Daftar ${node.name} yang dihitung: tepat satu.`],
      type => {
        for (const [name, filter] of lists) {
          const counted = countedOf(filter.of());
          inputField(type, name, () => counted, [`Rows of its list \`${name}\`.`, `Baris daftar \`${name}\`-nya.`]);
        }
      },
    );
    inputField(order, 'count', () => count, [
      'Or how many rows one of its lists has, counted as the reader may see them.',
      'Atau banyaknya baris salah satu daftarnya, sejauh boleh dilihat pembaca.',
    ]);
  });
}

const countedOf = (node: Class): Class =>
  inputOnce(`${node.name}CountInput`, [`Which rows of ${node.name} are counted.`, `Baris ${node.name} yang dihitung.`], type => {
    const filter = filterInputOf(node);
    inputField(type, 'filter', () => filter, ['Only these rows; all when not given.', 'Hanya baris ini; semua bila tidak diberikan.']);
  });
