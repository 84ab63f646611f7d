import type { Confidence } from '../core/enums.ts';
import { measure } from '../reckon/measure.ts';
import { reckon } from '../reckon/reckon.ts';
import { shareOfThose } from '../reckon/share.ts';
import { isListed } from './list.loader.ts';

const bureausWithList = shareOfThose('DIP_UNITS', 'listed', {
  where: 'listed is 1 where the list of the bureau has an entry, else 0',
});

const statement = `
  select u.id, u.code, u.confidence, coalesce(p.count, 0) > 0 as listed, coalesce(p.made_up, false) as made_up
  from organization_unit u cross join lateral (
    select count(*) as count, bool_and(p.confidence = 'ILLUSTRATIVE') as made_up from public_information p where p.holder_id = u.id and ${isListed('$1::date')}
  ) p
  where u.kind = 'BUREAU' and (u.valid_from is null or u.valid_from <= $1::date) and (u.valid_to is null or u.valid_to > $1::date) order by u.code`;

measure({
  code: 'INFORMATION_LIST_UNITS',
  name: ['Bureaus with a public information list', 'Biro dengan daftar informasi publik'],
  direction: 'HIGHER_IS_BETTER',
  means: [
    'Share of the bureaus of the secretariat whose public information list has at least one entry. It says nothing of how complete the lists are, nor of whether the information is really given out.',
    'Bagian biro sekretariat daerah yang daftar informasi publiknya memuat sedikitnya satu informasi. Tidak menyatakan kelengkapan daftar, dan tidak menyatakan apakah informasinya benar-benar diberikan.',
  ],
  at: async (question, asOf) => {
    const rows = await question.query(statement, [asOf]);
    return reckon(
      bureausWithList,
      rows.map(row => ({
        name: `listed[${row['code']}]`,
        value: row['listed'] ? 1 : 0,
        subject: { table: 'organization_unit', id: row['id'] as string },
        confidence: row['made_up'] ? 'ILLUSTRATIVE' : (row['confidence'] as Confidence),
      })),
      rows.length === 0
        ? ['No bureau is in force on that day.', 'Tidak ada biro yang berlaku pada hari itu.']
        : rows.every(row => !row['listed'])
          ? [
              'No list of any bureau is recorded in the hub for that day, so it is not known how many have one.',
              'Tidak ada daftar biro mana pun yang tercatat dalam hub untuk hari itu, sehingga tidak diketahui berapa yang memilikinya.',
            ]
          : undefined,
    );
  },
});
