import { Field, ObjectType } from 'type-graphql';
import { type About, both } from '../core/about.ts';
import { Period } from '../core/period.ts';
import { ComputedMany, Pointer } from '../describe/computed.ts';
import { Figure } from '../reckon/figure.ts';
import { Finding } from '../reckon/finding.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';
import { ComplaintDeadline } from './complaint-deadline.ts';

/** What is said of one kind, and of all of them together. */
const figures: Record<keyof Tally, About> = {
  received: [
    'How many were received in the period (COMPLAINT_COUNT). Not computable when nothing was reported.',
    'Banyaknya yang diterima dalam periode (COMPLAINT_COUNT). Tidak dihitung bila tidak ada laporan.',
  ],
  resolved: [
    'How many of those received were resolved, of the rows that report it (COMPLAINT_COUNT). Not computable when none does.',
    'Banyaknya yang selesai dari yang diterima, dari baris yang melaporkannya (COMPLAINT_COUNT). Tidak dihitung bila tidak ada yang melaporkan.',
  ],
  onTimeShare: [
    'Share of those resolved that met the legal deadline of their kind, in percent, two decimals. Rows without a public deadline, without the counts, or with impossible ones are left out and stand among the findings. Not computable when nothing is left.',
    'Bagian yang selesai dalam batas waktu menurut jenisnya, dalam persen, dua desimal. Baris tanpa batas waktu publik, tanpa jumlah, atau dengan jumlah yang mustahil tidak dihitung dan tercantum dalam temuan. Tidak dihitung bila tidak ada yang tersisa.',
  ],
  medianDays: [
    'Median days to resolve, as reported (COMPLAINT_MEDIAN_DAYS). Not computable over several rows: medians can not be joined without the single cases.',
    'Median hari penyelesaian, sebagaimana dilaporkan (COMPLAINT_MEDIAN_DAYS). Tidak dihitung untuk beberapa baris: median tidak dapat digabung tanpa data satuan.',
  ],
};

export interface Tally {
  received: Figure;
  resolved: Figure;
  onTimeShare: Figure;
  medianDays: Figure;
}

const Tallied = (type: { prototype: object }): void => {
  for (const [key, about] of Object.entries(figures)) Field(() => Figure, { description: both(about) })(type.prototype, key);
};

@Tallied
@ObjectType({
  description: both([
    'Complaints or requests of one kind in a period, against the deadline of that kind.',
    'Pengaduan atau permohonan satu jenis dalam satu periode, terhadap batas waktu jenis itu.',
  ]),
  simpleResolvers: true,
})
export class ComplaintKindPerformance implements Tally {
  received!: Figure;
  resolved!: Figure;
  onTimeShare!: Figure;
  medianDays!: Figure;

  @Field(() => String, {
    description: both([
      'Key of the category, as in ComplaintStatistic: "NO_FIELD_INSPECTION".',
      'Kunci kategori, seperti pada ComplaintStatistic: "NO_FIELD_INSPECTION".',
    ]),
  })
  category!: string;

  @Pointer(
    () => ComplaintDeadline,
    [
      'Legal deadline that "on time" is measured against. Null when none is known, or none that is confirmed.',
      'Batas waktu yang menjadi ukuran "tepat waktu". Null bila tidak diketahui, atau belum terkonfirmasi.',
    ],
  )
  deadline!: string | null;
}

/** Made by `performanceOf`. */
@Tallied
@ObjectType({
  description: both([
    'How complaints, or requests for public information, were dealt with in a period: by one unit, or by all of them.',
    'Penanganan pengaduan, atau permohonan informasi publik, dalam satu periode: oleh satu unit, atau semua unit.',
  ]),
  simpleResolvers: true,
})
export class ComplaintPerformance implements Tally {
  received!: Figure;
  resolved!: Figure;
  onTimeShare!: Figure;
  medianDays!: Figure;

  @Field(() => Period, {
    description: both([
      'Period that was asked for; rows of periods within it are counted.',
      'Periode yang diminta; baris dari periode di dalamnya dihitung.',
    ]),
  })
  period!: Period;

  @Pointer(
    () => OrganizationUnit,
    ['Unit that was asked for. Null for all units together.', 'Unit yang diminta. Null untuk semua unit bersama.'],
  )
  unit!: string | null;

  @Field(() => [ComplaintKindPerformance], {
    description: both([
      'Figures of each category and its deadline, by category. Empty when nothing was reported.',
      'Angka untuk tiap kategori dan batas waktunya, menurut kategori. Kosong bila tidak ada laporan.',
    ]),
  })
  kinds!: ComplaintKindPerformance[];

  @ComputedMany(
    () => Finding,
    [
      'What is wrong with the reported rows, gravest first: ON_TIME_ABOVE_RESOLVED, DEADLINE_UNKNOWN, MEDIAN_ABOVE_DEADLINE and others.',
      'Yang keliru pada baris laporan, yang paling serius dahulu: ON_TIME_ABOVE_RESOLVED, DEADLINE_UNKNOWN, MEDIAN_ABOVE_DEADLINE, dan lainnya.',
    ],
    [],
    performance => performance['findings'] as Finding[],
  )
  findings!: Finding[];
}
