import { sql } from 'kysely';
import { Int } from 'type-graphql';
import { enumeration } from '../core/enumeration.ts';
import { Confidence } from '../core/enums.ts';
import { badInput } from '../core/errors.ts';
import { int, oneOf, texts } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { List, Many, One } from '../describe/edge.ts';
import type { Join, Linked } from '../read/shape.ts';

export const OrganizationUnitKind = enumeration(
  'OrganizationUnitKind',
  [
    'Form of an organization unit (UU 23/2014, PP 18/2016; for the secretariat Permendagri 56/2019).',
    'Bentuk unit organisasi (UU 23/2014, PP 18/2016; untuk sekretariat daerah Permendagri 56/2019).',
  ],
  {
    GOVERNMENT: [
      'Provincial government as a whole, the top of the tree.',
      'Pemerintah provinsi secara keseluruhan, puncak pohon organisasi.',
    ],
    REGIONAL_SECRETARIAT: [
      'Regional Secretariat (Setda), staff organization under the Regional Secretary.',
      'Sekretariat Daerah (Setda), unsur staf yang dipimpin Sekretaris Daerah.',
    ],
    ASSISTANT: [
      'Assistant to the Regional Secretary, who coordinates several bureaus.',
      'Asisten Sekretaris Daerah, yang mengoordinasikan beberapa biro.',
    ],
    BUREAU: ['Bureau (biro) of the Regional Secretariat.', 'Biro pada Sekretariat Daerah.'],
    DIVISION: ['Division (bagian), part of a bureau.', 'Bagian pada biro.'],
    SUBDIVISION: ['Sub-division (subbagian), part of a division.', 'Subbagian pada bagian.'],
    AGENCY: ['Agency (dinas), which carries out an affair of government.', 'Dinas, pelaksana urusan pemerintahan.'],
    BOARD: [
      'Board (badan), which carries out a supporting function of government.',
      'Badan, pelaksana fungsi penunjang urusan pemerintahan.',
    ],
    INSPECTORATE: ['Regional Inspectorate, the internal auditor.', 'Inspektorat Daerah, pengawas internal.'],
    COUNCIL_SECRETARIAT: ['Secretariat of the regional council (Setwan).', 'Sekretariat Dewan Perwakilan Rakyat Daerah (Setwan).'],
    CIVIL_SERVICE_POLICE: ['Civil Service Police Unit (Satpol PP).', 'Satuan Polisi Pamong Praja (Satpol PP).'],
    TECHNICAL_UNIT: [
      'Technical unit (UPTD), field unit of an agency or board.',
      'Unit Pelaksana Teknis Daerah (UPTD) pada dinas atau badan.',
    ],
    HOSPITAL: ['Regional hospital.', 'Rumah sakit daerah.'],
    REGIONAL_ENTERPRISE: ['Regionally owned enterprise (BUMD).', 'Badan Usaha Milik Daerah (BUMD).'],
    SERVICE_AGENCY: ['Regional public service agency (BLUD).', 'Badan Layanan Umum Daerah (BLUD).'],
  },
);
export type OrganizationUnitKind = keyof typeof OrganizationUnitKind;

/** A wrong parent could close a circle; no government has more levels than this. */
const deepest = 10;

function depthOf(depth: unknown): number {
  if (depth === undefined || depth === null) return deepest;
  if (typeof depth === 'number' && depth >= 1 && depth <= deepest) return depth;
  throw badInput(`depth lies between 1 and ${deepest}.`, `depth bernilai antara 1 dan ${deepest}.`, { field: 'depth', example: '2' });
}

const unit = (alias: string, parts: string) => sql.ref(`${alias}.${parts}`);

const isBelow: Join = (parent, child, { args, holds }) => sql`${unit(child, 'id')} in (
  with recursive below(id, depth) as (
    select lower_unit.id, 1 from organization_unit lower_unit
    where lower_unit.parent_id = ${unit(parent, 'id')} and ${holds('lower_unit')}
    union all
    select lower_unit.id, below.depth + 1 from organization_unit lower_unit join below on lower_unit.parent_id = below.id
    where below.depth < ${depthOf(args['depth'])}::int and ${holds('lower_unit')}
  ) select below.id from below
)`;

const upwards: Join = (parent, _child, { holds }) => sql`
  with recursive above as (
    select upper_unit.*, 1 as distance from organization_unit upper_unit
    where upper_unit.id = ${unit(parent, 'parent_id')} and ${holds('upper_unit')}
    union all
    select upper_unit.*, above.distance + 1 from organization_unit upper_unit join above on upper_unit.id = above.parent_id
    where above.distance < ${deepest}::int and ${holds('upper_unit')}
  )`;

const above: Join = (parent, child, around) =>
  sql`(${upwards(parent, child, around)} select * from above) ${sql.id(child)} order by ${unit(child, 'distance')}`;

/** Every unit on the way has to hold on the day asked for; the one it starts from is there anyway. */
const fromAbove: Linked = {
  on: (parent, child, around) => sql`${unit(child, 'id')} in (${upwards(parent, child, around)} select above.id from above)`,
  inverse: (found, { holds }) => sql`
    with recursive below(id, distance) as (
      select lower_unit.id, 1 from organization_unit upper_unit join organization_unit lower_unit on lower_unit.parent_id = upper_unit.id
      where upper_unit.id in (${found}) and ${holds('upper_unit')}
      union all
      select lower_unit.id, below.distance + 1 from below
      join organization_unit upper_unit on upper_unit.id = below.id join organization_unit lower_unit on lower_unit.parent_id = upper_unit.id
      where below.distance < ${deepest}::int and ${holds('upper_unit')}
    ) select below.id from below`,
};
const fromBelow: Linked = {
  on: isBelow,
  inverse: (found, { holds }) => sql`
    with recursive above(id, distance) as (
      select lower_unit.parent_id, 1 from organization_unit lower_unit where lower_unit.id in (${found}) and ${holds('lower_unit')}
      union all
      select lower_unit.parent_id, above.distance + 1 from above join organization_unit lower_unit on lower_unit.id = above.id
      where above.distance < ${deepest}::int and ${holds('lower_unit')}
    ) select above.id from above`,
};

@Concept({
  table: 'organization_unit',
  ownsMany: true,
  tag: 'unit',
  one: 'organizationUnit',
  many: 'organizationUnits',
  valid: true,
  about: [
    'A unit of the provincial government, from the province itself down to bureau, agency or sub-division (perangkat daerah and its parts).',
    'Unit organisasi pemerintah provinsi, dari provinsi sampai biro, dinas, atau subbagian (perangkat daerah dan bagian-bagiannya).',
  ],
  code: [
    'Short code given by the hub; parts of the secretariat begin with SETDA: "SETDA.ORG", "DINKES".',
    'Kode pendek yang diberikan hub; bagian sekretariat diawali SETDA: "SETDA.ORG", "DINKES".',
  ],
  order: ['sortOrder', 'code'],
  publicAs: {
    parent_id: 't.confirmed_parent_id',
    parent_confidence: 'case when t.confirmed_parent_id = t.parent_id then t.parent_confidence end',
  },
})
export class OrganizationUnit {
  id!: string;
  code!: string;

  @Localized(
    [
      'Official name: "Biro Organisasi". English names are translations of the hub.',
      'Nama resmi: "Biro Organisasi". Nama Inggris adalah terjemahan hub.',
    ],
    { order: true, contains: true },
  )
  name!: string;

  @Column(oneOf(OrganizationUnitKind), ['Form of the unit: BUREAU, AGENCY and so on.', 'Bentuk unit: BUREAU, AGENCY, dan seterusnya.'], {
    order: true,
  })
  kind!: OrganizationUnitKind;

  @Column(
    int,
    [
      'Place among the units of the same parent, as official lists print them; 1 comes first.',
      'Urutan di antara unit dengan induk yang sama, sebagaimana dalam daftar resmi; 1 paling depan.',
    ],
    { order: true },
  )
  sortOrder!: number;

  @Column(texts, [
    'Other names and abbreviations in use: "Biro Ortala", "Setda". Empty when none are known.',
    'Nama lain dan singkatan yang dipakai: "Biro Ortala", "Setda". Kosong bila tidak ada yang diketahui.',
  ])
  aliases!: string[];

  @One(
    () => OrganizationUnit,
    [
      'Unit it reports to. To the public this is the nearest unit above for which the reporting line is confirmed. Null for the provincial government itself.',
      'Unit atasannya. Bagi publik, unit terdekat di atasnya yang hubungan pelaporannya terkonfirmasi. Null untuk pemerintah provinsi sendiri.',
    ],
    {
      nullable: true,
      back: { field: 'children', about: ['Units that report to this one.', 'Unit yang berada langsung di bawah unit ini.'] },
    },
  )
  parent!: string | null;

  @Column(
    oneOf(Confidence),
    [
      'How sure the hub is that the unit reports to its parent; that the unit exists is said by `provenance`. Null for the top of the tree, and to the public where the direct reporting line is not confirmed and `parent` is a unit further up.',
      'Tingkat keyakinan hub bahwa unit ini berada di bawah induknya; keberadaan unitnya dinyatakan oleh `provenance`. Null untuk puncak pohon, dan bagi publik bila garis pelaporan langsungnya belum terkonfirmasi sehingga `parent` adalah unit yang lebih atas.',
    ],
    { nullable: true, filter: true },
  )
  parentConfidence!: Confidence | null;

  // Kept by the trigger of migrations/parts/unit-confirmed-parent.sql; the public view shows it as the parent.
  @One(() => OrganizationUnit, ['', ''], { nullable: true, shown: false })
  confirmedParent!: string | null;

  @List(
    () => OrganizationUnit,
    [
      'Units above it, nearest first: assistant, secretariat, government. Empty for the top of the tree.',
      'Unit di atasnya, yang terdekat lebih dahulu: asisten, sekretariat, pemerintah. Kosong untuk puncak pohon.',
    ],
    above,
    { edge: fromAbove },
  )
  ancestors!: OrganizationUnit[];

  @Many(
    () => OrganizationUnit,
    ['Units below it at any depth, itself left out.', 'Semua unit di bawahnya pada setiap tingkat, tidak termasuk dirinya.'],
    fromBelow,
    {
      args: [
        {
          name: 'depth',
          type: () => Int,
          about: [
            'How many levels down, 1 to 10: 1 gives the children, 2 also theirs. Whole tree when not given. Example: 2.',
            'Banyaknya tingkat ke bawah, 1 sampai 10: 1 memberi anak, 2 juga cucu. Seluruh pohon bila tidak diberikan. Contoh: 2.',
          ],
        },
      ],
    },
  )
  descendants!: OrganizationUnit[];
}
