import { Field, ObjectType } from 'type-graphql';
import { both } from '../core/about.ts';
import { ComputedMany } from '../describe/computed.ts';
import { Figure } from '../reckon/figure.ts';
import { Finding } from '../reckon/finding.ts';

@ObjectType({
  description: both([
    'How much of what units have to do is covered by SOPs in force on the day asked for.',
    'Seberapa banyak pekerjaan unit yang sudah mempunyai SOP yang berlaku pada hari yang ditanyakan.',
  ]),
  simpleResolvers: true,
})
export class SopCoverageReport {
  @Field(() => Figure, {
    description: both([
      'Share of duties with an SOP, in percent. Not computable: no source links duties to SOPs.',
      'Bagian tugas yang mempunyai SOP, dalam persen. Tidak dapat dihitung: tidak ada sumber yang mengaitkan tugas dengan SOP.',
    ]),
  })
  duties!: Figure;

  @Field(() => Figure, {
    description: both([
      'Share of public services with an SOP in force, in percent, 0.00 to 100.00.',
      'Bagian layanan publik yang mempunyai SOP yang berlaku, dalam persen, 0,00 sampai 100,00.',
    ]),
  })
  services!: Figure;

  @Field(() => Figure, {
    description: both([
      'Share of sub-activities for which the unit that carries them out has an SOP in force, in percent, 0.00 to 100.00.',
      'Bagian sub kegiatan yang unit pelaksananya mempunyai SOP yang berlaku, dalam persen, 0,00 sampai 100,00.',
    ]),
  })
  subActivities!: Figure;

  @Field(() => Figure, {
    description: both([
      'Share of services and sub-activities together, in percent, 0.00 to 100.00. Duties are left out, since nothing links them.',
      'Bagian layanan dan sub kegiatan bersama-sama, dalam persen, 0,00 sampai 100,00. Tugas tidak dihitung karena tidak ada kaitannya.',
    ]),
  })
  overall!: Figure;

  // Not shown as such: the pages are made of it.
  found!: Finding[];
}

ComputedMany(
  () => Finding,
  [
    'Services and sub-activities without an SOP in force, and units whose duties can not be judged; for a past day also how many rows carry no start day (UNDATED_ROWS).',
    'Layanan dan sub kegiatan tanpa SOP yang berlaku, serta unit yang tugasnya tidak dapat dinilai; untuk hari yang lampau juga banyaknya baris tanpa hari awal (UNDATED_ROWS).',
  ],
  [],
  report => (report as unknown as SopCoverageReport).found,
)(SopCoverageReport.prototype, 'without');
