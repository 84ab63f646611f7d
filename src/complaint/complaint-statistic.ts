import { decimal, int, text } from '../core/kinds.ts';
import { Period, periodColumns } from '../core/period.ts';
import { Column, Inline } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { PublicService } from '../service/public-service.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';
import { ComplaintDeadline } from './complaint-deadline.ts';

@Concept({
  table: 'complaint_statistic',
  tag: 'complaints',
  one: 'complaintStatistic',
  many: 'complaintStatistics',
  about: [
    'How many complaints of one category a unit received in a period, and how it dealt with them. Counts only: single complaints are not kept.',
    'Banyaknya pengaduan satu kategori yang diterima unit dalam suatu periode, dan penyelesaiannya. Hanya jumlah: pengaduan perorangan tidak disimpan.',
  ],
  code: [
    'Code of the service (or of the unit where there is none), period and category, joined by "/": "SETDA.ORG/2023-Q1/NO_FIELD_INSPECTION".',
    'Kode layanan (atau unit bila tanpa layanan), periode, dan kategori, dihubungkan "/": "SETDA.ORG/2023-Q1/NO_FIELD_INSPECTION".',
  ],
  order: ['period', 'code'],
})
export class ComplaintStatistic {
  id!: string;
  code!: string;

  @One(() => OrganizationUnit, ['Unit that received the complaints.', 'Unit penerima pengaduan.'], {
    owner: true,
    back: {
      field: 'complaintStatistics',
      about: ['Complaints that the unit received, by period and category.', 'Pengaduan yang diterima unit, menurut periode dan kategori.'],
    },
  })
  unit!: string;

  @One(
    () => PublicService,
    [
      'Service that the complaints are about. Null when they are about the unit as a whole or were not told apart.',
      'Layanan yang diadukan. Null bila pengaduan menyangkut unit secara keseluruhan atau tidak dirinci.',
    ],
    {
      nullable: true,
      back: {
        field: 'complaintStatistics',
        about: ['Complaints about this service, by period and category.', 'Pengaduan atas layanan ini, menurut periode dan kategori.'],
      },
    },
  )
  service!: string | null;

  @Inline(() => Period, ['Period in which the complaints were received.', 'Periode diterimanya pengaduan.'], periodColumns, {
    order: 'start',
  })
  period!: Period;

  @One(
    () => ComplaintDeadline,
    [
      'Deadline that onTime is measured against. Null when no deadline is known for the category.',
      'Batas waktu yang menjadi ukuran onTime. Null bila kategori itu tidak diketahui batas waktunya.',
    ],
    {
      nullable: true,
      back: {
        field: 'statistics',
        about: ['Complaints that were measured against this deadline.', 'Pengaduan yang diukur dengan batas waktu ini.'],
      },
    },
  )
  deadline!: string | null;

  @Column(
    text,
    [
      'Key of the category, as in ComplaintDeadline: "NO_FIELD_INSPECTION".',
      'Kunci kategori, seperti pada ComplaintDeadline: "NO_FIELD_INSPECTION".',
    ],
    { order: true },
  )
  category!: string;

  @Column(int, ['Complaints received in the period.', 'Pengaduan yang diterima dalam periode.'], { filter: true })
  received!: number;

  @Column(
    int,
    [
      'How many of those received were resolved by the day of reporting. Null when not reported, which is not zero.',
      'Banyaknya yang selesai dari yang diterima, sampai hari pelaporan. Null bila tidak dilaporkan, yang bukan berarti nol.',
    ],
    { nullable: true, filter: true },
  )
  resolved!: number | null;

  @Column(
    int,
    [
      'How many of those resolved were resolved within the deadline. Null when not reported.',
      'Banyaknya yang selesai dalam batas waktu. Null bila tidak dilaporkan.',
    ],
    { nullable: true, filter: true },
  )
  onTime!: number | null;

  @Column(
    decimal,
    [
      'Median time to resolve a complaint, in days of the deadline\'s kind: "6.5". Null when not reported or nothing was resolved.',
      'Median waktu penyelesaian pengaduan, dalam hari menurut jenis hari batas waktunya: "6.5". Null bila tidak dilaporkan atau tidak ada yang selesai.',
    ],
    { nullable: true, filter: true },
  )
  medianDays!: string | null;
}
