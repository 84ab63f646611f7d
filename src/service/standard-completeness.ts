import { Field, ObjectType } from 'type-graphql';
import { both } from '../core/about.ts';
import { Figure } from '../reckon/figure.ts';
import { Finding } from '../reckon/finding.ts';

/** Made by `completenessOf`. */
@ObjectType({
  description: both(['How much of a service standard is filled in.', 'Seberapa lengkap isi suatu standar pelayanan.']),
  simpleResolvers: true,
})
export class StandardCompleteness {
  @Field(() => Figure, {
    description: both([
      'Share of all components that are filled in, in percent, two decimals (STANDARD_COMPLIANCE).',
      'Bagian seluruh komponen yang terisi, dalam persen, dua desimal (STANDARD_COMPLIANCE).',
    ]),
  })
  all!: Figure;

  @Field(() => Figure, {
    description: both([
      'Share of the components of service delivery, which have to be published, that are filled in, in percent (STANDARD_COMPLIANCE). Not computable while one of them is not public.',
      'Bagian komponen penyampaian pelayanan, yang wajib dipublikasikan, yang terisi, dalam persen (STANDARD_COMPLIANCE). Tidak dihitung bila salah satunya tidak publik.',
    ]),
  })
  delivery!: Figure;

  @Field(() => [Finding], {
    description: both([
      'Components that are not filled in, those that have to be published first. Empty when all are.',
      'Komponen yang belum terisi, yang wajib dipublikasikan dahulu. Kosong bila semua terisi.',
    ]),
  })
  findings!: Finding[];
}
