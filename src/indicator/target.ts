import { bool, decimal, text } from '../core/kinds.ts';
import { Period, periodColumns } from '../core/period.ts';
import { Column, Inline } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { PlanningDocument } from '../plan/planning-document.ts';
import { Region } from '../region/region.ts';
import { PublicService } from '../service/public-service.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';
import { Indicator } from './indicator.ts';

@Concept({
  table: 'target',
  tag: 'target',
  one: 'target',
  many: 'targets',
  about: [
    'A value that a plan wants an indicator to reach in a period: a point, a range or a grade. Targets that were replaced stay, marked as such.',
    'Nilai indikator yang ingin dicapai suatu rencana dalam satu periode: berupa titik, rentang, atau predikat. Target yang sudah diganti tetap disimpan dan ditandai.',
  ],
  code: [
    'Indicator, region, unit or service, period and document, joined by "/": "POVERTY_RATE/16/2023/RKPD-2023".',
    'Indikator, wilayah, unit, atau layanan, periode, dan dokumen, dihubungkan "/": "POVERTY_RATE/16/2023/RKPD-2023".',
  ],
  order: ['period', 'code'],
})
export class Target {
  id!: string;
  code!: string;

  @One(
    () => Indicator,
    [
      'Indicator that the target is for. It says the unit and which direction is better.',
      'Indikator yang ditargetkan. Satuan dan arah yang lebih baik disebut di sana.',
    ],
    {
      owner: true,
      back: {
        field: 'targets',
        about: [
          'Targets set for the indicator, by period; replaced ones included.',
          'Target untuk indikator, menurut periode; termasuk yang sudah diganti.',
        ],
      },
    },
  )
  indicator!: string;

  @One(
    () => Region,
    [
      'Region that the target is for. Null for a target of a unit or a service.',
      'Wilayah yang ditargetkan. Null untuk target suatu unit atau layanan.',
    ],
    {
      nullable: true,
      back: { field: 'targets', about: ['Targets set for the region.', 'Target untuk wilayah.'] },
    },
  )
  region!: string | null;

  @One(
    () => OrganizationUnit,
    [
      'Unit responsible for reaching the target. Null when the document names none.',
      'Unit penanggung jawab pencapaian target. Null bila tidak disebut dalam dokumen.',
    ],
    {
      nullable: true,
      back: { field: 'targets', about: ['Targets that the unit is responsible for.', 'Target yang menjadi tanggung jawab unit.'] },
    },
  )
  unit!: string | null;

  @One(
    () => PublicService,
    [
      'Service that the target is for. Null for a target of a region or of a unit as a whole.',
      'Layanan yang ditargetkan. Null untuk target suatu wilayah atau unit secara keseluruhan.',
    ],
    {
      nullable: true,
      back: { field: 'targets', about: ['Targets set for the service.', 'Target untuk layanan.'] },
    },
  )
  service!: string | null;

  @One(
    () => PlanningDocument,
    ['Document that sets the target. Null when it is not known.', 'Dokumen yang menetapkan target. Null bila tidak diketahui.'],
    {
      nullable: true,
      back: { field: 'targets', about: ['Targets that the document sets.', 'Target yang ditetapkan dokumen.'] },
    },
  )
  document!: string | null;

  @Inline(() => Period, ['Period in which the target is to be reached.', 'Periode pencapaian target.'], periodColumns, { order: 'start' })
  period!: Period;

  @Column(
    decimal,
    [
      'Lower end of the target in the unit of the indicator: "11.59". Equal to the maximum for a point. Null for a grade, or when only an upper end is set.',
      'Batas bawah target dalam satuan indikator: "11.59". Sama dengan maximum untuk target titik. Null untuk predikat, atau bila hanya batas atas yang ditetapkan.',
    ],
    { nullable: true, filter: true },
  )
  minimum!: string | null;

  @Column(
    decimal,
    [
      'Upper end of the target in the unit of the indicator: "12.66". Equal to the minimum for a point. Null for a grade, or when only a lower end is set.',
      'Batas atas target dalam satuan indikator: "12.66". Sama dengan minimum untuk target titik. Null untuk predikat, atau bila hanya batas bawah yang ditetapkan.',
    ],
    { nullable: true, filter: true },
  )
  maximum!: string | null;

  @Column(text, ['Grade to be reached: "WTP", "BB". Null for a number.', 'Predikat yang ingin dicapai: "WTP", "BB". Null untuk angka.'], {
    nullable: true,
    filter: true,
  })
  grade!: string | null;

  @Column(
    text,
    [
      'Series (method) on which the target is to be read, as in Observation: "SP2020-LF". Null when the document does not say.',
      'Seri (metode) yang menjadi dasar target, seperti pada Observation: "SP2020-LF". Null bila tidak disebut dalam dokumen.',
    ],
    { nullable: true, filter: true },
  )
  series!: string | null;

  @Column(bool, ['True when the target holds; false when it was replaced.', 'Benar bila target masih berlaku; salah bila sudah diganti.'], {
    filter: true,
  })
  isCurrent!: boolean;

  @One(
    () => Target,
    [
      'Target that replaced this one. Null while it holds, or when the new one is not known.',
      'Target yang menggantikannya. Null selama masih berlaku, atau bila penggantinya tidak diketahui.',
    ],
    {
      nullable: true,
      back: { field: 'supersedes', about: ['Targets that this one replaced.', 'Target yang digantikannya.'] },
    },
  )
  supersededBy!: string | null;
}
