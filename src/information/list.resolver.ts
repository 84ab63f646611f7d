import { connectionOf, listArguments } from '../core/connection.ts';
import { notAfterToday } from '../core/days.ts';
import { badInput } from '../core/errors.ts';
import { DateScalar } from '../core/scalars.ts';
import { Computed } from '../describe/computed.ts';
import { pageOfArray } from '../read/array-page.ts';
import type { Batch, Question } from '../read/question.ts';
import { addRoot } from '../read/root.ts';
import type { Argument } from '../read/shape.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';
import { InformationListChange } from './information-list.ts';
import { type Asked, changesByList, keyOf } from './list.loader.ts';
import { InformationList } from './list.ts';

const args: Argument[] = [
  {
    name: 'asOf',
    type: () => DateScalar,
    about: [
      'Day of the list: what was made by then, and what no source tells the day of making of. The day asked for, or today in Palembang, when not given; a day that is yet to come is refused. Example: "2026-06-30".',
      'Hari daftar: yang dibuat sampai hari itu, dan yang tanggal pembuatannya tidak disebut sumber. Hari yang ditanyakan, atau hari ini di Palembang, bila tidak diberikan; hari yang belum tiba ditolak. Contoh: "2026-06-30".',
    ],
  },
  {
    name: 'since',
    type: () => DateScalar,
    about: [
      'Earlier day that changes are counted from, not later than asOf. Example: "2026-01-31".',
      'Hari terdahulu untuk menghitung perubahan, tidak sesudah asOf. Contoh: "2026-01-31".',
    ],
  },
  {
    name: 'withDescendants',
    type: () => Boolean,
    about: [
      'Whether information of the units below is on the list too. False when not given.',
      'Apakah informasi unit di bawahnya ikut tercantum. Salah bila tidak diberikan.',
    ],
  },
];

function listOf(unit: string, day: string, asked: Record<string, unknown>, question: Question): Asked {
  const asOf = notAfterToday((asked['asOf'] as string | null | undefined) ?? day, question);
  const since = (asked['since'] as string | null | undefined) ?? null;
  if (since !== null && since > asOf)
    throw badInput('since is not later than asOf.', 'since tidak sesudah asOf.', { field: 'since', example: asOf });
  return { unit, asOf, since, withDescendants: asked['withDescendants'] === true };
}

Computed(
  () => InformationList,
  [
    'Public information list of the unit on a day, with what changed since an earlier one; what is exempt is only counted.',
    'Daftar informasi publik unit pada satu hari, beserta perubahannya sejak hari terdahulu; yang dikecualikan hanya dihitung jumlahnya.',
  ],
  ['id'],
  (unit, question, _info, asked) => listOf(unit['id'] as string, unit['asOf'] as string, asked, question),
  args,
)(OrganizationUnit.prototype, 'informationList');

const unitByCode: Batch<string, string | null> = async (codes, question) => {
  const rows = await question.query('select id, code from organization_unit where code = any($1)', [codes]);
  const byCode = new Map(rows.map(row => [row['code'], row['id'] as string]));
  return codes.map(code => byCode.get(code) ?? null);
};

const unitArgument: Argument = {
  name: 'unit',
  type: () => String,
  required: true,
  about: ['Code of the unit: "SETDA.ORG".', 'Kode unit: "SETDA.ORG".'],
};

addRoot('informationList', {
  type: () => InformationList,
  about: [
    'Public information list ("DIP") of one unit on a day. Null when there is no such unit.',
    'Daftar Informasi Publik (DIP) satu unit pada satu hari. Null bila unitnya tidak ada.',
  ],
  args: [unitArgument, ...args],
  resolve: async (asked, question) => {
    const unit = await question.load(unitByCode, asked['unit'] as string);
    return unit === null ? null : listOf(unit, question.today, asked, question);
  },
});

const differences = connectionOf(InformationListChange);

addRoot('informationListDiff', {
  type: () => differences,
  about: [
    'What differs between the public information lists of one unit at the end of two days, as the hub recorded them, with the lines before and after, by number. Null when there is no such unit.',
    'Perbedaan antara daftar informasi publik satu unit pada akhir dua hari, menurut catatan hub, dengan baris sebelum dan sesudahnya, menurut nomor. Null bila unitnya tidak ada.',
  ],
  args: [
    unitArgument,
    {
      name: 'from',
      required: true,
      type: () => DateScalar,
      about: ['Earlier day, not later than `to`. Example: "2026-01-31".', 'Hari terdahulu, tidak sesudah `to`. Contoh: "2026-01-31".'],
    },
    {
      name: 'to',
      type: () => DateScalar,
      about: [
        'Later day; today in Palembang when not given, one that is yet to come is refused. Example: "2026-06-30".',
        'Hari yang lebih akhir; hari ini di Palembang bila tidak diberikan, yang belum tiba ditolak. Contoh: "2026-06-30".',
      ],
    },
    ...args.filter(({ name }) => name === 'withDescendants'),
    ...listArguments(),
  ],
  resolve: async (asked, question) => {
    const [from, to] = [
      asked['from'] as string,
      notAfterToday((asked['to'] as string | null | undefined) ?? question.today, question, 'to'),
    ];
    if (from > to) throw badInput('from is not later than to.', 'from tidak sesudah to.', { field: 'from', example: `from: "${to}"` });
    const unit = await question.load(unitByCode, asked['unit'] as string);
    if (unit === null) return null;
    const list = listOf(unit, to, { ...asked, since: from }, question);
    return pageOfArray(await question.load(changesByList, keyOf(list)), asked, 'Query.informationListDiff');
  },
});
