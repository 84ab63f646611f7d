import { connectionOf, listArguments } from '../core/connection.ts';
import { badInput } from '../core/errors.ts';
import { DateScalar, DateTime } from '../core/scalars.ts';
import { pageOfArray } from '../read/array-page.ts';
import { pastInstant } from '../read/known-at.ts';
import { addRoot } from '../read/root.ts';
import { UnitDifference } from './unit-difference.ts';
import { differencesOf, standingOn, successions, treeKey } from './unit-tree.ts';

const connection = connectionOf(UnitDifference);

addRoot('organizationUnitDiff', {
  type: () => connection,
  about: [
    'Units of a tree that were added, removed, moved or renamed between two days, with their places before and after, by code. Null when there is no such unit on either day.',
    'Unit dalam suatu pohon yang ditambahkan, dihapus, dipindahkan, atau berganti nama antara dua hari, dengan kedudukan sebelum dan sesudahnya, menurut kode. Null bila unitnya tidak ada pada kedua hari.',
  ],
  args: [
    {
      name: 'code',
      required: true,
      type: () => String,
      about: ['Code of the unit at the top of the tree: "SETDA".', 'Kode unit di puncak pohon: "SETDA".'],
    },
    {
      name: 'from',
      required: true,
      type: () => DateScalar,
      about: ['Earlier day, not later than `to`. Example: "2019-12-31".', 'Hari terdahulu, tidak sesudah `to`. Contoh: "2019-12-31".'],
    },
    {
      name: 'to',
      type: () => DateScalar,
      about: [
        'Later day; today in Palembang when not given. Example: "2022-12-31".',
        'Hari yang lebih akhir; hari ini di Palembang bila tidak diberikan. Contoh: "2022-12-31".',
      ],
    },
    {
      name: 'fromKnownAt',
      type: () => DateTime,
      about: [
        'Timestamp of the record for the earlier day alone: shows what the hub has learnt or corrected since. That of the whole answer when not given. Example: "2026-03-01T00:00:00+07:00".',
        'Cap waktu catatan khusus bagi hari terdahulu: menunjukkan apa yang sejak itu diketahui atau dikoreksi hub. Sama dengan seluruh jawaban bila tidak diberikan. Contoh: "2026-03-01T00:00:00+07:00".',
      ],
    },
    ...listArguments(),
  ],
  resolve: async (args, question) => {
    const [code, from] = [args['code'] as string, args['from'] as string];
    const to = (args['to'] as string | null | undefined) ?? question.today;
    if (from > to) throw badInput('from is not later than to.', 'from tidak sesudah to.', { field: 'from', example: `from: "${to}"` });
    const before = question.at(pastInstant(args['fromKnownAt'], 'fromKnownAt') ?? question.knownAt);
    const [earlier, later, followed] = await Promise.all([
      before.load(standingOn, treeKey(code, from)),
      question.load(standingOn, treeKey(code, to)),
      question.load(successions, `${from}|${to}`),
    ]);
    if (![...earlier, ...later].some(({ isInTree }) => isInTree)) return null;
    const differences = differencesOf(earlier, later, followed);
    if (differences.some(({ isMadeUp }) => isMadeUp)) question.leansOnMadeUp();
    return pageOfArray(differences, args, 'Query.organizationUnitDiff');
  },
});
