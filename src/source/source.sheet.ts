import { sheet } from '../sheet/sheet.ts';
import { Source } from './source.ts';

sheet(Source, {
  file: 'sources.csv',
  columns: {
    code: 'source_id',
    title: 'title',
    publisher: 'publisher',
    address: 'url',
    date: 'date',
    kind: 'kind',
    licence: 'licence',
    note: 'note',
  },
});
