import { enumeration } from '../core/enumeration.ts';
import { date, oneOf } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { LegalInstrument } from '../source/legal-instrument.ts';

export const OrganizationChangeKind = enumeration(
  'OrganizationChangeKind',
  ['What happened to the organization.', 'Apa yang terjadi pada organisasi.'],
  {
    RENAME: ['A unit got another name and stayed what it was.', 'Unit berganti nama tanpa perubahan lain.'],
    MERGE: ['Several units became one.', 'Beberapa unit digabung menjadi satu.'],
    SPLIT: ['One unit became several.', 'Satu unit dipecah menjadi beberapa.'],
    FOUND: ['A unit was founded.', 'Unit dibentuk.'],
    DISSOLVE: ['A unit was dissolved without a successor.', 'Unit dihapus tanpa penerus.'],
    MOVE: ['A unit came under another parent.', 'Unit dipindahkan ke bawah induk lain.'],
  },
);
export type OrganizationChangeKind = keyof typeof OrganizationChangeKind;

@Concept({
  table: 'organization_change',
  tag: 'orgchange',
  one: 'organizationChange',
  many: 'organizationChanges',
  about: [
    'A change of the organization that links the units before it with those after it: rename, merge, split (perubahan kelembagaan).',
    'Perubahan kelembagaan yang menghubungkan unit sebelum dan sesudahnya: ganti nama, penggabungan, pemecahan.',
  ],
  code: [
    'Composed by the hub: kind, day on which it took effect and code of a unit concerned, joined by "/".',
    'Disusun hub: jenis, tanggal berlaku, dan kode unit yang bersangkutan, dipisahkan "/".',
  ],
  order: ['effectiveOn', 'code'],
})
export class OrganizationChange {
  id!: string;
  code!: string;

  @Column(
    oneOf(OrganizationChangeKind),
    ['What happened: RENAME, MERGE, SPLIT and so on.', 'Apa yang terjadi: RENAME, MERGE, SPLIT, dan seterusnya.'],
    { order: true },
  )
  kind!: OrganizationChangeKind;

  @Column(date, ['First day on which the new structure holds: "2017-01-01".', 'Hari pertama susunan baru berlaku: "2017-01-01".'], {
    order: true,
  })
  effectiveOn!: string;

  @Localized(
    [
      'What was changed, in a sentence. Null when kind and units say enough.',
      'Apa yang diubah, dalam satu kalimat. Null bila jenis dan unitnya sudah cukup jelas.',
    ],
    { nullable: true, contains: true },
  )
  description!: string | null;

  @One(
    () => LegalInstrument,
    [
      'Regulation that made the change, such as a Perda or a Pergub. Null when not known.',
      'Peraturan yang menetapkan perubahan, misalnya Perda atau Pergub. Null bila tidak diketahui.',
    ],
    {
      nullable: true,
      back: {
        field: 'organizationChanges',
        about: ['Changes of the organization made by this instrument.', 'Perubahan kelembagaan yang ditetapkan produk hukum ini.'],
      },
    },
  )
  legalInstrument!: string | null;
}
