import { enumeration } from '../core/enumeration.ts';
import { Confidence } from '../core/enums.ts';
import { bool, oneOf, text, texts } from '../core/kinds.ts';
import { Column } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';

export const RegionKind = enumeration('RegionKind', ['Level of a region.', 'Tingkat wilayah.'], {
  PROVINCE: ['Province.', 'Provinsi.'],
  REGENCY: ['Regency.', 'Kabupaten.'],
  CITY: ['City.', 'Kota.'],
});
export type RegionKind = keyof typeof RegionKind;

@Concept({
  table: 'region',
  tag: 'region',
  one: 'region',
  many: 'regions',
  about: ['South Sumatra, or one of its regencies and cities.', 'Sumatera Selatan, atau salah satu kabupaten dan kotanya.'],
  code: ['Code of the Ministry of Home Affairs, with its point: "16.08".', 'Kode Kementerian Dalam Negeri, dengan titiknya: "16.08".'],
  // Whether the codes are alike would tell the BPS code that is kept back.
  publicAs: {
    bps_code: `case when t.bps_code_confidence <> 'UNCONFIRMED' then t.bps_code end`,
    are_codes_alike: `case when t.bps_code_confidence <> 'UNCONFIRMED' then t.are_codes_alike end`,
  },
})
export class Region {
  id!: string;
  code!: string;

  @Column(
    text,
    [
      'Code of the Ministry of Home Affairs: "16.08". Not the digits of the BPS code.',
      'Kode Kementerian Dalam Negeri: "16.08". Angkanya tidak sama dengan kode BPS.',
    ],
    { order: true },
  )
  kemendagriCode!: string;

  @Column(
    text,
    [
      'Code of Statistics Indonesia (BPS): "1609". Null to the public where it was not seen in a source.',
      'Kode Badan Pusat Statistik (BPS): "1609". Null bagi publik bila tidak terlihat dalam sumber.',
    ],
    { nullable: true, order: true },
  )
  bpsCode!: string | null;

  @Column(oneOf(Confidence), ['', ''], { shown: false })
  bpsCodeConfidence!: Confidence;

  @Column(
    bool,
    [
      'True when the BPS code is the Kemendagri code without its point. Null where the BPS code is.',
      'Benar bila kode BPS sama dengan kode Kemendagri tanpa titik. Null bila kode BPS null.',
    ],
    { nullable: true, filter: true },
  )
  areCodesAlike!: boolean | null;

  @Column(oneOf(RegionKind), ['Province, regency or city.', 'Provinsi, kabupaten, atau kota.'], { order: true })
  kind!: RegionKind;

  @Column(text, ['Name without "Kabupaten" or "Kota".', 'Nama tanpa "Kabupaten" atau "Kota".'], { order: true, contains: true })
  name!: string;

  @Column(text, ['Official name in capitals.', 'Nama resmi dengan huruf besar.'], { contains: true })
  officialName!: string;

  @Column(texts, ['Other names in use: "OKU Timur", "Sumsel".', 'Nama lain yang dipakai: "OKU Timur", "Sumsel".'])
  aliases!: string[];

  @One(() => Region, ['Province it belongs to. Null for the province.', 'Provinsi induknya. Null untuk provinsi.'], {
    nullable: true,
    back: { field: 'regions', about: ['Regencies and cities of the province.', 'Kabupaten dan kota di provinsi.'] },
  })
  parent!: string | null;
}
