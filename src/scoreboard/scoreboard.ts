import { Field, Int, ObjectType } from 'type-graphql';
import { type About, both } from '../core/about.ts';
import { enumeration } from '../core/enumeration.ts';
import { Confidence } from '../core/enums.ts';
import { DateScalar } from '../core/scalars.ts';
import { NodePointer, Pointer, type RowRef, Said } from '../describe/computed.ts';
import { Direction } from '../indicator/indicator.ts';
import { LinkBasis } from '../program/link-basis.ts';
import { Figure } from '../reckon/figure.ts';
import type { Finding } from '../reckon/finding.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';
import type { Latest } from './measured.ts';
import { ReformEvidence } from './reform-evidence.ts';

export const EvidenceStatus = enumeration(
  'EvidenceStatus',
  ['Whether a statement about the reform can be told from evidence.', 'Apakah suatu pernyataan tentang reformasi terukur dari bukti.'],
  {
    MEASURED: ['Every piece of evidence has a value for the day.', 'Setiap bukti mempunyai nilai untuk hari itu.'],
    PARTLY_MEASURED: [
      'Only some of the evidence has a value, or only one of an earlier year, or a side of the statement has no measure.',
      'Hanya sebagian bukti bernilai, atau nilainya dari tahun sebelumnya, atau ada sisi pernyataan yang tidak terukur.',
    ],
    NOT_MEASURED: ['Nothing is known: no evidence has a value.', 'Tidak ada yang diketahui: tidak satu pun bukti bernilai.'],
  },
);
export type EvidenceStatus = keyof typeof EvidenceStatus;

@ObjectType({
  description: both(['A measure at a year end.', 'Suatu ukuran pada akhir tahun.']),
  simpleResolvers: true,
})
export class TrendPoint {
  @Field(() => DateScalar, { description: both(['Year end.', 'Akhir tahun.']) })
  on!: string;

  @Field(() => Figure, {
    nullable: true,
    description: both([
      'Value as of that day; says itself why there is none. Null for a value that others publish and did not publish for that year.',
      'Nilai pada hari itu; menyebut sendiri sebabnya bila tidak ada. Null untuk nilai terbitan pihak lain yang tidak terbit untuk tahun itu.',
    ]),
  })
  figure!: Figure | null;
}

/** `latest`, `change`, `isImproved` and `trend` are worked out when asked for. */
@ObjectType({
  description: both([
    'A measure as evidence for one statement about the reform, or what is missing where there is none.',
    'Suatu ukuran sebagai bukti satu pernyataan tentang reformasi, atau yang belum ada bila tidak terukur.',
  ]),
  simpleResolvers: true,
})
export class MeasuredEvidence {
  asOf!: string;
  found!: Latest | null;

  @Field(() => String, {
    nullable: true,
    description: both([
      'Code of the measure: "SOP_COVERAGE"; docs/measures.md lists them all. Null where nothing in the hub measures this side of the statement.',
      'Kode ukuran: "SOP_COVERAGE"; docs/measures.md memuat semuanya. Null bila sisi pernyataan ini tidak terukur oleh apa pun dalam hub.',
    ]),
  })
  code!: string | null;

  @Said(['Name of the measure. Null without one.', 'Nama ukuran. Null bila tidak ada.'], { nullable: true })
  name!: About | null;

  @Field(() => Direction as object, {
    nullable: true,
    description: both(['Which way is better. Null without a measure.', 'Arah yang lebih baik. Null bila tidak ada ukuran.']),
  })
  direction!: keyof typeof Direction | null;

  @Said(
    ['What the measure says, and what it leaves open. Null without one.', 'Arti ukuran, dan yang tidak dijawabnya. Null bila tidak ada.'],
    { nullable: true },
  )
  meaning!: About | null;

  @Said([
    'Why it stands for this statement, and how weakly; without a measure, what is missing.',
    'Mengapa ukuran ini mewakili pernyataan, dan seberapa lemah; tanpa ukuran, apa yang belum ada.',
  ])
  proxy!: About;

  @Pointer(
    () => ReformEvidence,
    ['Row that makes it evidence, with who says so.', 'Baris yang menjadikannya bukti, beserta siapa yang menyatakan.'],
  )
  definition!: string;

  @Field(() => EvidenceStatus as object, {
    description: both([
      'MEASURED with a value for the day, PARTLY_MEASURED with one of an earlier day only, or one published so long ago that a newer one could be expected, else NOT_MEASURED.',
      'MEASURED bila ada nilai untuk hari itu, PARTLY_MEASURED bila hanya dari hari sebelumnya, atau terbit begitu lama sehingga yang baru semestinya ada, selain itu NOT_MEASURED.',
    ]),
  })
  status!: EvidenceStatus;

  @Said(
    [
      'Why it is not measured, or only for an earlier day. Null when it is measured.',
      'Mengapa tidak terukur, atau hanya untuk hari sebelumnya. Null bila terukur.',
    ],
    { nullable: true },
  )
  reason!: About | null;

  @Field(() => Confidence as object, {
    nullable: true,
    description: both([
      'How sure the value is; ILLUSTRATIVE when it was worked out of made-up rows. Null without a value.',
      'Keyakinan atas nilainya; ILLUSTRATIVE bila dihitung dari baris contoh buatan. Null bila tidak ada nilai.',
    ]),
  })
  confidence!: Confidence | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: both([
      'Day that the latest value is of: the one asked for, or an earlier one. Null without a value.',
      'Hari nilai terbaru: hari yang ditanyakan, atau hari sebelumnya. Null bila tidak ada nilai.',
    ]),
  })
  measuredOn!: string | null;
}

@ObjectType({
  description: both([
    'How a program, factor or action of the reform stands, by the evidence defined for it.',
    'Keadaan suatu program, faktor, atau tindakan reformasi menurut bukti yang ditetapkan untuknya.',
  ]),
  simpleResolvers: true,
})
export class ReformStanding {
  findings!: Finding[];

  @Field(() => String, {
    description: both(['Code: "RP-6", "IF-2", "IA-4".', 'Kode: "RP-6", "IF-2", "IA-4".']),
  })
  code!: string;

  @Field(() => Int, { description: both(['Number in the article, from 1.', 'Nomor dalam artikel, dari 1.']) })
  number!: number;

  @Field(() => String, {
    description: both([
      'Statement in Indonesian: of a program letter by letter as printed, of a factor or an action shortened from the article. `subject` has the translation and the source.',
      'Pernyataan: untuk program persis sebagaimana tercetak, untuk faktor atau tindakan disingkat dari artikel. Terjemahan dan sumbernya ada pada `subject`.',
    ]),
  })
  statement!: string;

  @NodePointer([
    'Program, factor or action itself, with who says so.',
    'Program, faktor, atau tindakan itu sendiri, beserta siapa yang menyatakan.',
  ])
  subject!: RowRef;

  @Pointer(
    () => OrganizationUnit,
    [
      'Unit that leads it. Null when no unit is named for it, as for the factors.',
      'Unit yang memimpinnya. Null bila tidak ada unit yang ditetapkan, seperti untuk faktor.',
    ],
  )
  owner!: string | null;

  @Field(() => LinkBasis as object, {
    nullable: true,
    description: both([
      'What it rests on that this unit leads it. Null without an owner.',
      'Dasar penetapan unit tersebut. Null bila tidak ada unit.',
    ]),
  })
  ownerBasis!: LinkBasis | null;

  @Field(() => EvidenceStatus as object, {
    description: both([
      'Whether it is measured: fully when all its evidence is, not at all when none is (rule REFORM_EVIDENCE).',
      'Apakah terukur: sepenuhnya bila semua buktinya terukur, tidak sama sekali bila tidak satu pun (aturan REFORM_EVIDENCE).',
    ]),
  })
  status!: EvidenceStatus;

  @Said(['Why it is not measured, or only partly. Null when it is.', 'Mengapa tidak terukur, atau hanya sebagian. Null bila terukur.'], {
    nullable: true,
  })
  reason!: About | null;

  @Field(() => Confidence as object, {
    nullable: true,
    description: both([
      'Weakest confidence among its values; ILLUSTRATIVE as soon as one leans on made-up rows. Null when nothing is measured.',
      'Keyakinan terlemah di antara nilainya; ILLUSTRATIVE begitu salah satunya bersandar pada contoh buatan. Null bila tidak ada yang terukur.',
    ]),
  })
  confidence!: Confidence | null;

  @Field(() => [MeasuredEvidence], {
    description: both([
      'Evidence defined for it, in its order; a few pieces at most.',
      'Bukti yang ditetapkan untuknya, menurut urutannya; paling banyak beberapa.',
    ]),
  })
  evidence!: MeasuredEvidence[];
}

const counted = (english: string, indonesian: string) => ({
  description: both([`How many of the twenty statements are ${english}.`, `Banyaknya pernyataan yang ${indonesian}, dari dua puluh.`]),
});

@ObjectType({
  description: both([
    'Reform of the Regional Secretariat as the source article states it, statement by statement, with the evidence the hub has.',
    'Reformasi Sekretariat Daerah menurut artikel sumber, pernyataan demi pernyataan, beserta bukti yang dimiliki hub.',
  ]),
  simpleResolvers: true,
})
export class ReformScoreboard {
  @Field(() => DateScalar, { description: both(['Day it describes.', 'Hari yang digambarkan.']) })
  asOf!: string;

  @Field(() => [ReformStanding], { description: both(['Nine programs, by number.', 'Sembilan program, menurut nomor.']) })
  programs!: ReformStanding[];

  @Field(() => [ReformStanding], { description: both(['Six inhibiting factors, by number.', 'Enam faktor penghambat, menurut nomor.']) })
  factors!: ReformStanding[];

  @Field(() => [ReformStanding], {
    description: both(['Five improvement actions, by number.', 'Lima tindakan penyempurnaan, menurut nomor.']),
  })
  actions!: ReformStanding[];

  @Field(() => Int, counted('measured', 'terukur'))
  measured!: number;

  @Field(() => Int, counted('partly measured', 'terukur sebagian'))
  partlyMeasured!: number;

  @Field(() => Int, counted('not measured', 'tidak terukur'))
  notMeasured!: number;
}
