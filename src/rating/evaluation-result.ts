import { Field, InputType, ObjectType } from 'type-graphql';
import { both } from '../core/about.ts';
import { enumeration } from '../core/enumeration.ts';
import { Decimal } from '../core/scalars.ts';
import { Pointer } from '../describe/computed.ts';
import { Figure } from '../reckon/figure.ts';
import { Finding } from '../reckon/finding.ts';
import { EvaluationComponent } from './evaluation-component.ts';
import { EvaluationScheme } from './evaluation-scheme.ts';
import { RatedScore } from './rated-score.ts';

@InputType({ description: both(['Points that one component of a scheme earned.', 'Nilai yang diperoleh satu komponen skema.']) })
export class EvaluationComponentValue {
  @Field(() => String, {
    description: both([
      'Code of the component, with or without that of its scheme: "PENGUNGKIT", "PMPRB_2020/PENGUNGKIT".',
      'Kode komponen, dengan atau tanpa kode skemanya: "PENGUNGKIT", "PMPRB_2020/PENGUNGKIT".',
    ]),
  })
  code!: string;

  @Field(() => Decimal, {
    description: both([
      'Points on the scale of the whole scheme, from 0 to the weight of the component: "48.5" of 60. Others are a finding, and not counted.',
      'Nilai pada skala seluruh skema, dari 0 sampai bobot komponen: "48.5" dari 60. Di luar itu menjadi temuan, dan tidak dihitung.',
    ]),
  })
  value!: string;
}

export const EvaluationPartState = enumeration(
  'EvaluationPartState',
  ['Where the points of a component come from.', 'Asal nilai suatu komponen.'],
  {
    GIVEN: ['Points were given.', 'Nilainya diberikan.'],
    SUMMED: ['Points are the sum of its parts.', 'Nilainya jumlah bagian-bagiannya.'],
    WITHIN: ['Part of a component whose points were given as a whole.', 'Bagian dari komponen yang nilainya diberikan utuh.'],
    MISSING: ['No points, or not those of all its parts.', 'Tidak ada nilai, atau nilai sebagian bagiannya saja.'],
    WITHOUT_WEIGHT: [
      'Left out, because no source gives its weight.',
      'Tidak diperhitungkan, karena bobotnya tidak disebutkan sumber mana pun.',
    ],
    NOT_USABLE: [
      'Points were given that cannot be counted; evaluationFindings says why.',
      'Nilai yang diberikan tidak dapat dihitung; evaluationFindings menyebut sebabnya.',
    ],
  },
);

@ObjectType({
  description: both(['What one component adds to an evaluation.', 'Sumbangan satu komponen bagi evaluasi.']),
  simpleResolvers: true,
})
export class EvaluationPart {
  @Pointer(() => EvaluationComponent, ['Component, with its name and weight.', 'Komponen, beserta nama dan bobotnya.'])
  component!: string;

  @Field(() => Decimal, {
    nullable: true,
    description: both([
      'Points, given or summed up. Null where they are missing or cannot be counted, and for a part of what was given as a whole.',
      'Nilai, diberikan atau dijumlahkan. Null bila tidak ada atau tidak dapat dihitung, dan untuk bagian dari yang diberikan utuh.',
    ]),
  })
  points!: string | null;

  @Field(() => EvaluationPartState as object, { description: both(['Where the points come from.', 'Asal nilainya.']) })
  state!: keyof typeof EvaluationPartState;

  @Field(() => Figure, {
    description: both([
      'Share of its weight that it earned, in percent: where points were left.',
      'Bagian bobot yang diperolehnya, dalam persen: di mana nilai terlewat.',
    ]),
  })
  earned!: Figure;
}

/** Made by `evaluate`. */
@ObjectType({
  description: both([
    'An evaluation worked out of the points of its components; nothing of it is kept, so any "what if" can be asked.',
    'Evaluasi yang dihitung dari nilai komponen-komponennya; tidak ada yang disimpan, sehingga pengandaian apa pun dapat ditanyakan.',
  ]),
  simpleResolvers: true,
})
export class EvaluationResult {
  @Pointer(() => EvaluationScheme, ['Scheme that was used.', 'Skema yang dipakai.'])
  scheme!: string;

  @Field(() => Figure, {
    description: both([
      'Score, the sum of all components (EVALUATION_SCORE). Not computable while one of them is missing.',
      'Nilai akhir, jumlah semua komponen (EVALUATION_SCORE). Tidak dapat dihitung selama ada komponen yang belum bernilai.',
    ]),
  })
  score!: Figure;

  @Field(() => RatedScore, {
    nullable: true,
    description: both([
      'Grade of the score, by the scale that goes with the scheme. Null when no public rule says which scale that is.',
      'Predikat nilai akhir, menurut skala yang menyertai skema. Null bila tidak ada aturan publik yang menyebut skalanya.',
    ]),
  })
  rating!: RatedScore | null;

  @Field(() => Figure, {
    description: both([
      'Share of the weights for which there are points, in percent; 100 when nothing is missing.',
      'Bagian bobot yang sudah bernilai, dalam persen; 100 bila tidak ada yang kurang.',
    ]),
  })
  completeness!: Figure;

  @Field(() => Figure, {
    description: both([
      'Score if everything missing earned nothing: the least that can come of it.',
      'Nilai akhir bila semua yang belum ada bernilai nol: hasil terendah yang mungkin.',
    ]),
  })
  lowestPossible!: Figure;

  @Field(() => Figure, {
    description: both([
      'Score if everything missing earned its full weight: the most that can come of it.',
      'Nilai akhir bila semua yang belum ada bernilai penuh: hasil tertinggi yang mungkin.',
    ]),
  })
  highestPossible!: Figure;

  @Field(() => [EvaluationPart], {
    description: both(['All components, in the order of the scheme.', 'Semua komponen, menurut urutan skema.']),
  })
  parts!: EvaluationPart[];

  @Field(() => [EvaluationPart], {
    description: both([
      'Components whose points are still wanted, the largest whole ones: nothing below them was given. Empty when the score is whole.',
      'Komponen yang nilainya masih diperlukan, yang terbesar: tidak ada bagian di bawahnya yang diberikan. Kosong bila lengkap.',
    ]),
  })
  missingParts!: EvaluationPart[];

  @Field(() => [Finding], {
    description: both([
      'What stands in the way of the score or limits it. Empty when nothing does.',
      'Apa yang menghalangi atau membatasi nilai akhir. Kosong bila tidak ada.',
    ]),
  })
  evaluationFindings!: Finding[];
}
