import { stringify } from 'csv-stringify/sync';
import { cellOf } from './columns.ts';
import { defused } from './defuse.ts';
import type { FileForm } from './form.ts';

const byteOrderMark = '\uFEFF';

const lines = (records: unknown[][]): string =>
  stringify(records, {
    record_delimiter: 'windows',
    cast: { boolean: String },
    // Each of the two alone ends a line for some readers.
    quoted_match: /[\r\n]/,
  });

/** RFC 4180: UTF-8, commas, CRLF, a heading of column paths. */
export const csv: FileForm = {
  extension: 'csv',
  type: 'text/csv; charset=utf-8; header=present',
  hasSources: false,
  isRepeatable: true,
  tellsItsEnd: false,
  async *write({ plan: { columns, marker }, pages, tally, bom }) {
    yield (bom ? byteOrderMark : '') + lines([[...columns.map(({ name }) => name), marker]]);
    for await (const page of pages) {
      tally.take(page);
      yield lines(
        page.rows.map(({ row, isIllustrative }) => [
          ...columns.map(column => {
            const cell = cellOf(column, row);
            return typeof cell === 'string' && column.kind !== 'decimal' ? defused(cell) : cell;
          }),
          isIllustrative,
        ]),
      );
    }
  },
};
