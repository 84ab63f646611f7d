import { Field, Int, ObjectType } from 'type-graphql';
import { both } from '../core/about.ts';
import { enumeration } from '../core/enumeration.ts';
import { Pointer } from '../describe/computed.ts';
import { Observation } from '../indicator/observation.ts';
import { Figure } from '../reckon/figure.ts';

export const ChangeBasis = enumeration(
  'ChangeBasis',
  ['Which earlier value a value is compared with.', 'Nilai terdahulu mana yang menjadi pembanding.'],
  {
    PREVIOUS: [
      'Nearest earlier period of the same length that has a value: September against March.',
      'Periode terdahulu terdekat yang sama panjang dan bernilai: September terhadap Maret.',
    ],
    YEAR_BEFORE: [
      'Same period of the year before, for values that follow the seasons: March against March.',
      'Periode yang sama pada tahun sebelumnya, untuk nilai yang dipengaruhi musim: Maret terhadap Maret.',
    ],
  },
);
export type ChangeBasis = keyof typeof ChangeBasis;

/** Made by `changeSince`. */
@ObjectType({
  description: both([
    'A value against an earlier one of the same series: never across a change of method.',
    'Satu nilai terhadap nilai terdahulu dari deret yang sama: tidak pernah melintasi perubahan metode.',
  ]),
  simpleResolvers: true,
})
export class ObservationChange {
  @Field(() => Figure, {
    description: both([
      'Value less the earlier one, in the unit of the indicator (OBSERVATION_CHANGE). Not computable across a break; the reason says where it is.',
      'Nilai dikurangi nilai terdahulu, dalam satuan indikator (OBSERVATION_CHANGE). Tidak dihitung melintasi patahan; alasannya disebutkan.',
    ]),
  })
  absolute!: Figure;

  @Field(() => Figure, {
    description: both([
      'Change in percent of the earlier value, two decimals. Not computable when that is zero or below.',
      'Perubahan dalam persen dari nilai terdahulu, dua desimal. Tidak dihitung bila nilai itu nol atau kurang.',
    ]),
  })
  percent!: Figure;

  @Pointer(
    () => Observation,
    ['Earlier value. Null when there is none that can be compared.', 'Nilai terdahulu. Null bila tidak ada yang dapat dibandingkan.'],
  )
  against!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: both([
      'Months from the start of the earlier period to that of this one: more than usual where periods in between have no value. Null without an earlier value.',
      'Bulan dari awal periode terdahulu sampai awal periode ini: lebih dari biasanya bila periode di antaranya tanpa nilai. Null bila tidak ada nilai terdahulu.',
    ]),
  })
  months!: number | null;
}
