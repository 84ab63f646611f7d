import { Field, ObjectType } from 'type-graphql';
import { both } from '../core/about.ts';
import { DateScalar } from '../core/scalars.ts';
import { Pointer } from '../describe/computed.ts';
import type { Keyed } from '../read/array-page.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';
import type { Scope } from './scope.ts';

const asOf = both([
  'Day for which rows count: those with a validity that holds on it, and those with a period that was over by then.',
  'Hari penghitungan baris: yang masa berlakunya mencakup hari itu, dan yang periodenya sudah berakhir pada hari itu.',
]);
const countsMadeUp = both(['True when made-up rows count as well.', 'Benar bila baris contoh buatan turut dihitung.']);

/** Only a scope: its figures are fields of their own, so that a question pays for those it asks. */
@ObjectType({
  description: both([
    'How good the data of the hub is: complete, in time, valid, sourced, free of contradictions; of one unit or of all.',
    'Mutu data hub: lengkap, tepat waktu, sah, bersumber, bebas pertentangan; untuk satu unit atau semuanya.',
  ]),
  simpleResolvers: true,
})
export class DataQuality {
  scope!: Scope;

  @Field(() => DateScalar, { description: asOf })
  asOf!: string;

  @Field(() => Boolean, { description: countsMadeUp })
  hasIllustrative!: boolean;

  @Field(() => String, {
    nullable: true,
    description: both([
      'Type whose rows are measured, for example "Observation". Null for all types.',
      'Jenis yang barisnya diukur, misalnya "Observation". Null untuk semua jenis.',
    ]),
  })
  concept!: string | null;

  @Pointer(
    () => OrganizationUnit,
    [
      'Unit that answers for the rows measured; rows of units below it are theirs. Null for all rows, those of no unit among them.',
      'Unit penanggung jawab baris yang diukur; baris unit di bawahnya milik unit itu masing-masing. Null untuk semua baris, termasuk yang tidak terkait unit.',
    ],
  )
  unit!: string | null;
}

@ObjectType({
  description: both(['How good the data of the hub is for one type of rows.', 'Mutu data hub untuk satu jenis baris.']),
  simpleResolvers: true,
})
export class ConceptQuality implements Keyed {
  key!: string;
  scope!: Scope;

  @Field(() => String, { description: both(['Type of the rows, for example "Observation".', 'Jenis baris, misalnya "Observation".']) })
  concept!: string;
}
