import { enumeration } from '../core/enumeration.ts';
import { date, int, oneOf, text } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { SubActivity } from '../plan/sub-activity.ts';
import { PublicService } from '../service/public-service.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';
import { Position } from '../unit/position.ts';

export const SopStatus = enumeration('SopStatus', ['Where an SOP stands in its life.', 'Tahap SOP dalam siklus hidupnya.'], {
  DRAFT: ['Being written.', 'Sedang disusun.'],
  SUBMITTED: ['Handed to the organisation bureau for verification.', 'Diajukan ke Biro Organisasi untuk diverifikasi.'],
  VERIFIED: ['Found in order by the organisation bureau, not signed yet.', 'Dinyatakan sesuai oleh Biro Organisasi, belum disahkan.'],
  APPROVED: ['Signed; takes effect on its effective date.', 'Disahkan; berlaku mulai tanggal efektifnya.'],
  EFFECTIVE: ['In force.', 'Berlaku.'],
  UNDER_REVIEW: [
    'In force while it is being evaluated, at least once a year.',
    'Berlaku dan sedang dievaluasi, sedikitnya sekali setahun.',
  ],
  REVISED: ['Replaced by a later version.', 'Digantikan oleh versi yang lebih baru.'],
  RETIRED: ['Withdrawn without a successor.', 'Dicabut tanpa pengganti.'],
});
export type SopStatus = keyof typeof SopStatus;

export const SopNature = enumeration(
  'SopNature',
  ['How an SOP describes the work (PermenPANRB 35/2012).', 'Sifat SOP menurut cara menguraikan pekerjaan (PermenPANRB 35/2012).'],
  {
    TECHNICAL: ['One performer, in detail.', 'Satu pelaksana, diuraikan rinci (SOP teknis).'],
    ADMINISTRATIVE: ['More than one performer, in general steps.', 'Lebih dari satu pelaksana, dalam langkah umum (SOP administratif).'],
  },
);
export type SopNature = keyof typeof SopNature;

export const SopScope = enumeration('SopScope', ['How much of the work an SOP covers.', 'Cakupan kegiatan SOP.'], {
  MACRO: ['Contains several micro SOPs.', 'Memuat beberapa SOP mikro (SOP makro).'],
  MICRO: ['Part of a macro SOP.', 'Bagian dari SOP makro (SOP mikro).'],
});
export type SopScope = keyof typeof SopScope;

export const SopCoverage = enumeration(
  'SopCoverage',
  ['Whether an SOP reaches the final product.', 'Apakah SOP sampai pada produk akhir.'],
  {
    FINAL: ['Ends in the final product.', 'Berakhir pada produk akhir (SOP final).'],
    PARTIAL: ['Ends before the final product.', 'Berakhir sebelum produk akhir (SOP parsial).'],
  },
);
export type SopCoverage = keyof typeof SopCoverage;

export const SopSpecificity = enumeration(
  'SopSpecificity',
  ['Whether an SOP holds for one unit or for several.', 'Apakah SOP berlaku untuk satu unit atau beberapa unit.'],
  {
    GENERIC: ['Same activity in several units.', 'Kegiatan yang sama di beberapa unit (SOP generik).'],
    SPECIFIC: ['Bound to one unit.', 'Terikat pada satu unit (SOP spesifik).'],
  },
);
export type SopSpecificity = keyof typeof SopSpecificity;

/** The identity part, in the order of PermenPANRB 35/2012. Its legal basis and related SOPs are links; signature, name and civil servant number of the approver are never kept. */
@Concept({
  table: 'sop',
  ownsMany: true,
  tag: 'sop',
  one: 'sop',
  many: 'sops',
  valid: true,
  about: [
    'A standard operating procedure of government administration, with the 13 identity elements of PermenPANRB 35/2012.',
    'Standar operasional prosedur administrasi pemerintahan (SOP AP), dengan 13 unsur identitas menurut PermenPANRB 35/2012.',
  ],
  code: [
    'Unit and short number of the SOP, joined by "/", with the version where there are several: "SETDA.ORG/SOP-07/V2". The printed number is another field.',
    'Unit dan nomor singkat SOP, dihubungkan "/", dengan versi bila ada beberapa: "SETDA.ORG/SOP-07/V2". Nomor tercetak ada pada isian lain.',
  ],
  publicIf: `t.status not in ('DRAFT', 'SUBMITTED', 'VERIFIED')`,
})
export class Sop {
  id!: string;
  code!: string;

  @One(
    () => OrganizationUnit,
    ['Unit whose procedure it is (identity element 1).', 'Satuan kerja atau unit kerja pemilik SOP (unsur identitas 1).'],
    {
      owner: true,
      back: {
        field: 'sops',
        about: [
          'SOPs of the unit itself. Only those that hold on the day asked for and are past verification.',
          'SOP milik unit itu sendiri. Hanya yang berlaku pada hari yang ditanyakan dan sudah melewati verifikasi.',
        ],
      },
    },
  )
  unit!: string;

  @Column(
    text,
    [
      'Number as printed on the SOP (identity element 2): "065/014/SOP/ORG/2022".',
      'Nomor SOP sebagaimana tercetak (unsur identitas 2): "065/014/SOP/ORG/2022".',
    ],
    { order: true },
  )
  number!: string;

  @Column(
    date,
    [
      'Day on which the SOP was finished (identity element 3). Null when not printed.',
      'Tanggal pembuatan, yaitu hari SOP selesai disusun (unsur identitas 3). Null bila tidak tercetak.',
    ],
    { nullable: true, order: true },
  )
  createdOn!: string | null;

  @Column(
    date,
    [
      'Day of revision, or day on which a review is planned, which may lie in the future (identity element 4). Null when not printed.',
      'Tanggal revisi, atau rencana tanggal peninjauan kembali yang dapat berada di masa depan (unsur identitas 4). Null bila tidak tercetak.',
    ],
    { nullable: true, filter: true },
  )
  revisedOn!: string | null;

  @Column(
    date,
    [
      'Day on which it takes effect, which is the day of signature (identity element 5). Null while it is not signed or when not printed.',
      'Tanggal efektif, yaitu tanggal pengesahan (unsur identitas 5). Null selama belum disahkan atau bila tidak tercetak.',
    ],
    { nullable: true, order: true },
  )
  effectiveOn!: string | null;

  @One(
    () => Position,
    [
      'Position that approved it (identity element 6). Name, signature and civil servant number of the holder are not kept. Null when not known.',
      'Jabatan yang mengesahkan (unsur identitas 6). Nama, tanda tangan, dan NIP pejabatnya tidak disimpan. Null bila tidak diketahui.',
    ],
    {
      nullable: true,
      back: { field: 'approvedSops', about: ['SOPs that the position approved.', 'SOP yang disahkan jabatan ini.'] },
    },
  )
  approvedBy!: string | null;

  @Localized(['Title (identity element 7).', 'Judul SOP AP (unsur identitas 7).'], { order: true, contains: true })
  title!: string;

  @Localized(
    [
      'Warning: what happens when the SOP is not followed (identity element 10). Null when left empty.',
      'Peringatan: akibat bila SOP tidak dilaksanakan (unsur identitas 10). Null bila dikosongkan.',
    ],
    { nullable: true, contains: true },
  )
  warning!: string | null;

  @Localized(
    [
      'Qualifications that performers need (identity element 11). Null when left empty.',
      'Kualifikasi pelaksana (unsur identitas 11). Null bila dikosongkan.',
    ],
    { nullable: true, contains: true },
  )
  performerQualifications!: string | null;

  @Localized(
    [
      'Equipment that the work needs (identity element 12). Null when left empty.',
      'Peralatan dan perlengkapan (unsur identitas 12). Null bila dikosongkan.',
    ],
    { nullable: true, contains: true },
  )
  equipment!: string | null;

  @Localized(
    [
      'Records that the work leaves behind (identity element 13). Null when left empty.',
      'Pencatatan dan pendataan (unsur identitas 13). Null bila dikosongkan.',
    ],
    { nullable: true, contains: true },
  )
  records!: string | null;

  @One(
    () => PublicService,
    [
      'Public service that the SOP delivers. Null for internal work.',
      'Layanan publik yang dilaksanakan dengan SOP ini. Null untuk pekerjaan internal.',
    ],
    {
      nullable: true,
      back: { field: 'sops', about: ['SOPs by which the service is delivered.', 'SOP untuk melaksanakan layanan ini.'] },
    },
  )
  service!: string | null;

  @One(
    () => SubActivity,
    [
      'Sub-activity of the budget that the SOP carries out. Null when not linked to one.',
      'Sub kegiatan yang dilaksanakan dengan SOP ini. Null bila tidak dikaitkan.',
    ],
    {
      nullable: true,
      back: { field: 'sops', about: ['SOPs by which the sub-activity is carried out.', 'SOP untuk melaksanakan sub kegiatan ini.'] },
    },
  )
  subActivity!: string | null;

  @Column(
    oneOf(SopStatus),
    ['Where the SOP stands in its life. Before APPROVED it is not public.', 'Tahap SOP. Sebelum APPROVED, SOP tidak terbuka bagi publik.'],
    { order: true },
  )
  status!: SopStatus;

  @Column(
    oneOf(SopNature),
    [
      'Whether it is technical (one performer, in detail) or administrative (several performers).',
      'Apakah SOP teknis (satu pelaksana, rinci) atau administratif (beberapa pelaksana).',
    ],
    { filter: true },
  )
  nature!: SopNature;

  @Column(
    oneOf(SopScope),
    [
      'Whether it contains other SOPs or is part of one. Null when not stated.',
      'Apakah memuat SOP lain atau menjadi bagiannya. Null bila tidak disebut.',
    ],
    { nullable: true, filter: true },
  )
  scope!: SopScope | null;

  @Column(
    oneOf(SopCoverage),
    ['Whether it ends in the final product. Null when not stated.', 'Apakah berakhir pada produk akhir. Null bila tidak disebut.'],
    { nullable: true, filter: true },
  )
  coverage!: SopCoverage | null;

  @Column(
    oneOf(SopSpecificity),
    ['Whether it is bound to one unit. Null when not stated.', 'Apakah terikat pada satu unit. Null bila tidak disebut.'],
    { nullable: true, filter: true },
  )
  specificity!: SopSpecificity | null;

  @Column(int, ['Version, 1 for the first.', 'Versi, 1 untuk yang pertama.'], { filter: true })
  version!: number;

  @One(() => Sop, ['SOP that this one replaces. Null for a first version.', 'SOP yang digantikannya. Null untuk versi pertama.'], {
    nullable: true,
    back: {
      field: 'replacedBy',
      about: ['SOPs that replace this one; more than one when it was split.', 'SOP yang menggantikannya; lebih dari satu bila dipecah.'],
    },
  })
  replaces!: string | null;
}
