import { type RawBuilder, sql } from 'kysely';
import { type GroupOptions, groups } from '../describe/groups.ts';
import type { Guard, WeightOf } from '../read/group/description.ts';
import { Observation } from './observation.ts';
import { Target } from './target.ts';

/** Measures that count every row. */
const counting = ['sum', 'mean', 'weightedMean', 'median', 'percentile'] as const;

const oneIndicator: Guard = {
  code: 'MIXED_INDICATORS',
  measures: [...counting, 'min', 'max', 'latest'],
  differs: alias => sql.ref(`${alias}.indicator_id`),
  says: ['The group holds values of several indicators.', 'Kelompok ini memuat nilai beberapa indikator.'],
  advice: ['Group by INDICATOR, or filter one.', 'Kelompokkan menurut INDICATOR, atau saring satu indikator.'],
};

const oneSeries: Guard = {
  code: 'MIXED_SERIES',
  measures: [...counting, 'min', 'max'],
  differs: alias => sql.ref(`${alias}.series`),
  says: [
    'The group holds values of several series (methods), which do not compare.',
    'Kelompok ini memuat nilai dari beberapa seri (metode), yang tidak dapat dibandingkan.',
  ],
  advice: ['Group by SERIES, filter one, or take `latest`.', 'Kelompokkan menurut SERIES, saring satu seri, atau pakai `latest`.'],
};

const isAdditive: Guard = {
  code: 'NOT_ADDITIVE',
  measures: ['sum'],
  holds: alias => sql`(select not i.is_additive from indicator i where i.id = ${sql.ref(`${alias}.indicator_id`)})`,
  says: [
    'Values of this indicator must not be added: a percentage or an index has no sum.',
    'Nilai indikator ini tidak boleh dijumlahkan: persentase atau indeks tidak mempunyai jumlah.',
  ],
  advice: [
    'Take `weightedMean` with a weight, such as byIndicator: "POPULATION", or `mean`, `median` or `latest`.',
    'Pakai `weightedMean` dengan bobot, misalnya byIndicator: "POPULATION", atau `mean`, `median`, atau `latest`.',
  ],
};

const onePeriod: Guard = {
  code: 'NOT_ADDITIVE',
  measures: ['sum'],
  differs: alias => sql.ref(`${alias}.period_code`),
  gathered: { from: alias => sql.ref(`${alias}.first_period`), to: alias => sql.ref(`${alias}.last_period`) },
  says: [
    'Counts add up over regions and groups, not over time, and the group holds several periods.',
    'Jumlah boleh dijumlahkan antarwilayah dan antarkelompok, tidak antarwaktu, sedangkan kelompok ini memuat beberapa periode.',
  ],
  advice: [
    'Group by PERIOD, filter one, or take `latest` or `mean`.',
    'Kelompokkan menurut PERIOD, saring satu periode, atau pakai `latest` atau `mean`.',
  ],
};

/** A province is the sum of its regencies, and a unit is not measured beside a region. */
const level = (alias: string, unit: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`coalesce((select case r.kind when 'PROVINCE' then 'PROVINCE' else 'PART' end from region r where r.id = ${sql.ref(`${alias}.region_id`)}), ${unit}, '')`;
const levelGathered = (alias: string) => level(alias, sql`case when ${sql.ref(`${alias}.has_unit`)} then 'UNIT' end`);

const oneLevel: Guard = {
  code: 'OVERLAPPING_ROWS',
  measures: counting,
  differs: alias => level(alias, sql`(select 'UNIT' from organization_unit u where u.id = ${sql.ref(`${alias}.unit_id`)})`),
  gathered: { from: levelGathered, to: levelGathered, asksOfCollapsed: true },
  says: [
    'The group holds a province and its parts, which would count twice.',
    'Kelompok ini memuat provinsi dan bagian-bagiannya, yang akan terhitung dua kali.',
  ],
  advice: [
    'Filter one level, as region: { kind: { ne: PROVINCE } }, or group by REGION.',
    'Saring satu tingkat, misalnya region: { kind: { ne: PROVINCE } }, atau kelompokkan menurut REGION.',
  ],
};

/** Parts of the population may be added, a part and the whole may not. */
const oneWhole: Guard = {
  code: 'OVERLAPPING_ROWS',
  measures: counting,
  differs: alias => sql`coalesce(${sql.ref(`${alias}.dimension`)}, '=TOTAL') like '%=TOTAL'`,
  says: [
    'The group holds the whole population and a part of it, which would count twice.',
    'Kelompok ini memuat seluruh penduduk dan sebagian darinya, yang akan terhitung dua kali.',
  ],
  advice: ['Group by DIMENSION, or filter one.', 'Kelompokkan menurut DIMENSION, atau saring satu rincian.'],
};

const preferredOnly: Guard = {
  code: 'RIVAL_CLAIMS',
  measures: [...counting, 'latest'],
  holds: alias => sql`not ${sql.ref(`${alias}.is_preferred`)}`,
  says: [
    'The group holds claims that the hub does not prefer, beside or in place of those it does.',
    'Kelompok ini memuat klaim yang tidak diutamakan hub, di samping atau sebagai pengganti yang diutamakan.',
  ],
  advice: [
    'Filter isPreferred: { eq: true }; `min` and `max` tell how far claims lie apart.',
    'Saring isPreferred: { eq: true }; `min` dan `max` menunjukkan jarak antarklaim.',
  ],
};

/** The shortest period around that of the row wins, then the figure for the same part of the population. */
const weightOf: WeightOf = (alias, indicator) => {
  const own = (column: string) => sql.ref(`${alias}.${column}`);
  return sql`select w.value, w.confidence = 'ILLUSTRATIVE' as made_up from observation w join indicator wi on wi.id = w.indicator_id
    where wi.code = ${indicator} and w.is_preferred and w.value is not null
      and w.region_id is not distinct from ${own('region_id')} and w.unit_id is not distinct from ${own('unit_id')}
      and w.service_id is not distinct from ${own('service_id')}
      and w.period_start <= ${own('period_start')} and w.period_end >= ${own('period_end')}
      and (w.dimension is not distinct from ${own('dimension')} or coalesce(w.dimension, '=TOTAL') like '%=TOTAL')
    order by w.period_end - w.period_start, w.dimension is distinct from ${own('dimension')}, w.code limit 1`;
};

const described: GroupOptions = {
  values: ['series', 'grade', 'dimension', 'vintage'],
  through: { indicator: ['level', 'direction', 'objective', 'program'] },
  numbers: {
    value: {
      about: ['`value`, in the unit of the indicator.', '`value`, dalam satuan indikatornya.'],
      guards: [oneIndicator, isAdditive, onePeriod, preferredOnly, oneSeries, oneLevel, oneWhole],
    },
  },
  weightOf,
};
groups(Observation, described);

const currentOnly: Guard = {
  code: 'RIVAL_CLAIMS',
  measures: [...counting, 'latest'],
  holds: alias => sql`not ${sql.ref(`${alias}.is_current`)}`,
  says: ['The group holds targets that were replaced.', 'Kelompok ini memuat target yang sudah diganti.'],
  advice: ['Filter isCurrent: { eq: true }.', 'Saring isCurrent: { eq: true }.'],
};

groups(Target, {
  values: ['series', 'grade'],
  except: ['supersededBy'],
  numbers: {
    minimum: { guards: [oneIndicator, isAdditive, onePeriod, currentOnly, oneSeries, oneLevel] },
    maximum: { guards: [oneIndicator, isAdditive, onePeriod, currentOnly, oneSeries, oneLevel] },
  },
});
