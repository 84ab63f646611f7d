import { Field, Int, ObjectType } from 'type-graphql';
import { datedOf, undatedFindings } from '../alignment/undated.ts';
import { both } from '../core/about.ts';
import { DateScalar } from '../core/scalars.ts';
import { Computed, ComputedMany, Pointer } from '../describe/computed.ts';
import { Figure } from '../reckon/figure.ts';
import { Finding } from '../reckon/finding.ts';
import { ruleBook } from '../rule/rule-book.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';
import { columnFindings, columnsFilled } from './columns.ts';
import { InformationListChange, InformationListEntry } from './information-list.ts';
import { type Asked, changesByList, exemptByList, keyOf, linesByList } from './list.loader.ts';

const key = (list: Record<string, unknown>): string => keyOf(list as unknown as Asked);

/** Its parts are worked out only when they are asked for. */
@ObjectType({
  description: both([
    'Public information list ("DIP") of a unit on a day, generated from what the hub holds.',
    'Daftar Informasi Publik (DIP) suatu unit pada satu hari, disusun dari data hub.',
  ]),
  simpleResolvers: true,
})
export class InformationList implements Asked {
  @Pointer(() => OrganizationUnit, ['Unit whose list it is.', 'Unit pemilik daftar.'])
  unit!: string;

  @Field(() => DateScalar, {
    description: both([
      'Day of the list: information made later, or still exempt that day, is not on it.',
      'Hari daftar: informasi yang dibuat sesudahnya, atau masih dikecualikan pada hari itu, tidak tercantum.',
    ]),
  })
  asOf!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: both([
      'Earlier day that `changes` starts from. Null when none was asked for.',
      'Hari terdahulu awal `changes`. Null bila tidak diminta.',
    ]),
  })
  since!: string | null;

  withDescendants!: boolean;

  @ComputedMany(
    () => InformationListEntry,
    [
      'Lines of the list by holder and number, in the seven legal columns (DIP_COLUMNS).',
      'Baris daftar menurut unit penguasa dan nomor, dalam tujuh kolom (DIP_COLUMNS).',
    ],
    [],
    (list, question) => question.load(linesByList, key(list)),
  )
  entries!: InformationListEntry[];

  @Computed(
    () => Int,
    [
      'How many pieces of information of these units are exempt on that day, and nothing else of them. What is exempt today counts for every day, so that the number does not tell when it was made.',
      'Banyaknya informasi unit ini yang dikecualikan pada hari itu, tanpa keterangan lain. Yang kini dikecualikan dihitung untuk setiap hari, agar jumlahnya tidak mengungkap kapan dibuat.',
    ],
    [],
    (list, question) => question.load(exemptByList, key(list)),
  )
  exemptCount!: number;

  @ComputedMany(
    () => InformationListChange,
    [
      'What differs from the list at the end of the earlier day, as the hub recorded it, by number. Empty when no earlier day was asked for.',
      'Perbedaan dari daftar pada akhir hari terdahulu, menurut catatan hub, diurutkan menurut nomor. Kosong bila hari terdahulu tidak diminta.',
    ],
    [],
    (list, question) => (list['since'] === null ? [] : question.load(changesByList, key(list))),
  )
  changes!: InformationListChange[];

  @Computed(
    () => Figure,
    [
      'Share of the legal columns that are filled in, in percent, two decimals (DIP_COLUMNS). Not computable for an empty list.',
      'Bagian kolom wajib yang terisi, dalam persen, dua desimal (DIP_COLUMNS). Tidak dihitung untuk daftar kosong.',
    ],
    [],
    async (list, question) => {
      const [lines, book] = await Promise.all([question.load(linesByList, key(list)), question.load(ruleBook, 'all')]);
      return columnsFilled(lines, book.on(list['asOf'] as string));
    },
  )
  completeness!: Figure;

  @ComputedMany(
    () => Finding,
    [
      'Lines with an empty legal column (DIP_COLUMN_EMPTY); for a past day also how many lines carry no day of making (UNDATED_ROWS).',
      'Baris dengan kolom wajib yang kosong (DIP_COLUMN_EMPTY); untuk hari yang lampau juga banyaknya baris tanpa tanggal pembuatan (UNDATED_ROWS).',
    ],
    [],
    async (list, question) => {
      const lines = await question.load(linesByList, key(list));
      const dated = datedOf(['lines', 'baris'], lines, line => line.madeOn === null, ['day of making', 'tanggal pembuatan']);
      const unit = { table: 'organization_unit', id: list['unit'] as string };
      return [...columnFindings(lines), ...undatedFindings([dated], list['asOf'] as string, question, unit)];
    },
  )
  findings!: Finding[];
}
