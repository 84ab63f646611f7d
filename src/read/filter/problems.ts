import type { GraphQLError } from 'graphql';
import type { About } from '../../core/about.ts';
import { badInput } from '../../core/errors.ts';

/** What can be wrong with a filter or with an order by a count. Told by name, for programs; the texts are for people. */
export const problemKinds = {
  NULL_OPERAND: [
    'null is no value to compare with: leave the operator out, or ask `isNull: true`; for an edge ask its `has…` field.',
    'null bukan nilai pembanding: hilangkan operatornya, atau tanyakan `isNull: true`; untuk relasi tanyakan isian `has…`-nya.',
  ],
  TOO_MANY_VALUES: ['A list takes at most 250 values.', 'Daftar paling banyak 250 nilai.'],
  TOO_MANY_CONDITIONS: ['A filter takes at most 20 conditions in all.', 'Filter paling banyak 20 syarat seluruhnya.'],
  TOO_DEEP: [
    'A filter goes at most 3 relations deep, and nests `and`, `or`, `not` at most 3 deep.',
    'Filter paling dalam 3 relasi, dan `and`, `or`, `not` paling dalam 3 tingkat.',
  ],
  TOO_SHORT: [
    'A text to search within needs three letters or digits in a row.',
    'Teks yang dicari di dalamnya memerlukan tiga huruf atau angka berurutan.',
  ],
  TOO_LONG: [
    'A text takes at most 500 characters, `matches` at most 8 words.',
    'Teks paling panjang 500 karakter, `matches` paling banyak 8 kata.',
  ],
  CONTROL_CHARACTER: ['A text takes no control characters.', 'Teks tidak boleh memuat karakter kendali.'],
  NOT_AN_ID: [
    'This is no global id of the hub. Take ids as they stand in answers.',
    'Ini bukan id global hub. Ambil id apa adanya dari jawaban.',
  ],
  NOT_A_PERIOD: [
    'This is no code of a period: 2021, 2021-S1, 2021-Q3, 2021-05 or 2021-05-17.',
    'Ini bukan kode periode: 2021, 2021-S1, 2021-Q3, 2021-05, atau 2021-05-17.',
  ],
  NOT_A_DAY: [
    'This is no day: 2021-05-17, a timestamp like 2021-05-17T08:00:00+07:00, or milliseconds since 1970 as text.',
    'Ini bukan hari: 2021-05-17, cap waktu seperti 2021-05-17T08:00:00+07:00, atau milidetik sejak 1970 sebagai teks.',
  ],
  OUT_OF_RANGE: ['`last` takes 1 to 400 periods.', '`last` menerima 1 sampai 400 periode.'],
  EMPTY_RANGE: ['The range ends before it begins.', 'Rentang berakhir sebelum dimulai.'],
  NOT_ONE_KEY: [
    'Give exactly one of `field` and `count`, and in `count` exactly one list.',
    'Berikan tepat satu dari `field` dan `count`, dan dalam `count` tepat satu daftar.',
  ],
  TOO_MANY_COUNTS: ['An order takes at most 2 counts.', 'Urutan paling banyak 2 hitungan.'],
} as const satisfies Record<string, About>;
export type ProblemKind = keyof typeof problemKinds;

/** As many as a person reads; the number of all of them is told beside. */
const mostTold = 30;

/** Everything that is wrong with one filter, told at once. */
export class Problems {
  private readonly found: { path: string; problem: ProblemKind; message: string; id: string }[] = [];

  add(problem: ProblemKind, path: string): void {
    // A text in two languages is looked at twice.
    if (this.found.some(one => one.path === path && one.problem === problem)) return;
    const [message, id] = problemKinds[problem];
    this.found.push({ path, problem, message, id });
  }

  /** The refusal that names them; null when there are none. */
  refusal(field: string): GraphQLError | null {
    const [first] = this.found;
    if (!first) return null;
    const more = this.found.length - 1;
    return badInput(
      `\`${first.path}\`: ${first.message}${more > 0 ? ` And ${more} more, see extensions.problems.` : ''}`,
      `\`${first.path}\`: ${first.id}${more > 0 ? ` Dan ${more} lagi, lihat extensions.problems.` : ''}`,
      { field, problems: this.found.slice(0, mostTold), hint: 'docs/filters.md' },
    );
  }
}
