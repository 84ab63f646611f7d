import type { FileForm } from './form.ts';

/** One row a line; the last line tells what came before it, or why nothing more comes. */
export const ndjson: FileForm = {
  extension: 'ndjson',
  type: 'application/x-ndjson; charset=utf-8',
  hasSources: true,
  isRepeatable: false,
  tellsItsEnd: true,
  async *write({ pages, tally, notes }) {
    for await (const page of pages) {
      const lines = tally.take(page);
      if (lines.length > 0) yield `${lines.join('\n')}\n`;
    }
    yield `${JSON.stringify({ end: notes() })}\n`;
  },
  broken: (error, rows) => `${JSON.stringify({ error: { ...error, rows } })}\n`,
};

/** One object: `rows`, and behind them `end`. Broken off, it is no JSON. */
export const json: FileForm = {
  extension: 'json',
  type: 'application/json; charset=utf-8',
  hasSources: true,
  isRepeatable: false,
  tellsItsEnd: true,
  async *write({ pages, tally, notes }) {
    yield '{"rows":[';
    for await (const page of pages) {
      const isFirst = tally.rows === 0;
      const lines = tally.take(page);
      if (lines.length > 0) yield `${isFirst ? '' : ','}\n${lines.join(',\n')}`;
    }
    yield `\n],"end":${JSON.stringify(notes())}}\n`;
  },
};
