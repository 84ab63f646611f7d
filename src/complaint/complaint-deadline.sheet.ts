import { sheet } from '../sheet/sheet.ts';
import { ComplaintDeadline } from './complaint-deadline.ts';

sheet(ComplaintDeadline, {
  file: 'complaint_deadlines.csv',
  columns: {
    code: row => `${row['channel']}/${row['category']}`,
    channel: 'channel',
    category: 'category',
    nameId: 'name_id',
    days: 'limit',
    dayKind: 'day_kind',
    unit: 'unit',
  },
});
