/** Sizes of the made-up province. Scale 1 is about 2 million observations, 3,000 SOPs, 900 units. */
export interface Sizes {
  /** Units of the third level below each of the 81 units of the second. */
  leaves: number;
  sops: number;
  /** Indicators of which every region has a value each month, quarter and year of 20 years: 340 × 18 rows. */
  regional: number;
  /** Indicators of which every unit has a value each year of 20 years. */
  perUnit: number;
}

export const sizesOf = (scale: number): Sizes => ({
  leaves: Math.max(1, Math.round(10 * scale)),
  sops: Math.max(100, Math.round(3000 * scale)),
  // The flat page asks ten of them.
  regional: Math.max(12, Math.round(294 * scale)),
  perUnit: Math.max(1, Math.round(11 * Math.min(scale, 1))),
});

/** Made-up rows are marked as such, and their ids follow from their codes. */
const made = `'ILLUSTRATIVE', false`;
const id = (tag: string, code: string): string => `md5('${tag}:' || ${code})::uuid`;
const unitCode = (n: string): string => `'CONTOH-UNIT-' || (${n})`;
const root = unitCode('0');

const unit = (code: string, name: string, kind: string, order: string, parent: string): string =>
  `insert into hub.organization_unit (id, code, name_id, kind, sort_order, aliases, parent_id, parent_confidence, confirmed_parent_id, confidence, is_draft)
   select ${id('unit', 'code')}, code, name, kind, place, '{}', parent, case when parent is not null then 'ILLUSTRATIVE' end, parent, ${made}
   from (select ${code} as code, ${name} as name, '${kind}' as kind, ${order} as place, ${parent} as parent`;

/** The statements that fill a table each, in the order in which rows need each other. */
export const fillings = ({ leaves, sops, regional, perUnit }: Sizes): { table: string; statement: string }[] => [
  { table: 'organization_unit', statement: `${unit(root, `'Provinsi contoh'`, 'GOVERNMENT', '1', 'null::uuid')}) r` },
  {
    table: 'organization_unit',
    statement: `${unit(unitCode('a'), `'Dinas contoh ' || a`, 'AGENCY', 'a', id('unit', root))} from generate_series(1, 9) a) r`,
  },
  {
    table: 'organization_unit',
    statement: `${unit(unitCode(`a || '.' || b`), `'Bidang contoh ' || a || '.' || b`, 'DIVISION', 'b', id('unit', unitCode('a')))}
      from generate_series(1, 9) a, generate_series(1, 9) b) r`,
  },
  {
    table: 'organization_unit',
    statement: `${unit(unitCode(`a || '.' || b || '.' || c`), `'Seksi contoh ' || a || '.' || b || '.' || c`, 'SUBDIVISION', 'c', id('unit', unitCode(`a || '.' || b`)))}
      from generate_series(1, 9) a, generate_series(1, 9) b, generate_series(1, ${leaves}) c) r`,
  },
  {
    table: 'planning_document',
    statement: `insert into hub.planning_document (id, code, kind, title_id, start_year, end_year, alternative_names, confidence, is_draft)
      values (${id('document', `'CONTOH-RPJMD'`)}, 'CONTOH-RPJMD', 'RPJMD', 'RPJMD contoh', 2018, 2023, '{}', ${made})`,
  },
  {
    table: 'vision',
    statement: `insert into hub.vision (id, code, document_id, text_id, confidence, is_draft)
      values (${id('vision', `'CONTOH-VISI'`)}, 'CONTOH-VISI', ${id('document', `'CONTOH-RPJMD'`)}, 'Visi contoh', ${made})`,
  },
  {
    table: 'mission',
    statement: `insert into hub.mission (id, code, document_id, vision_id, number, text_id, confidence, is_draft)
      select ${id('mission', `'CONTOH-M' || m`)}, 'CONTOH-M' || m, ${id('document', `'CONTOH-RPJMD'`)}, ${id('vision', `'CONTOH-VISI'`)}, m,
        'Misi contoh ' || m, ${made} from generate_series(1, 9) m`,
  },
  {
    table: 'goal',
    statement: `insert into hub.goal (id, code, document_id, mission_id, number, text_id, confidence, is_draft)
      select ${id('goal', `'CONTOH-T' || m || '.' || g`)}, 'CONTOH-T' || m || '.' || g, ${id('document', `'CONTOH-RPJMD'`)},
        ${id('mission', `'CONTOH-M' || m`)}, g, 'Tujuan contoh ' || m || '.' || g, ${made} from generate_series(1, 9) m, generate_series(1, 4) g`,
  },
  {
    table: 'objective',
    statement: `insert into hub.objective (id, code, document_id, level, goal_id, mission_id, number, text_id, confidence, is_draft)
      select ${id('objective', `'CONTOH-S' || m || '.' || g || '.' || o`)}, 'CONTOH-S' || m || '.' || g || '.' || o,
        ${id('document', `'CONTOH-RPJMD'`)}, 'OBJECTIVE', ${id('goal', `'CONTOH-T' || m || '.' || g`)}, ${id('mission', `'CONTOH-M' || m`)}, o,
        'Sasaran contoh ' || m || '.' || g || '.' || o, ${made}
      from generate_series(1, 9) m, generate_series(1, 4) g, generate_series(1, 4) o`,
  },
  {
    table: 'indicator',
    statement: `insert into hub.indicator (id, code, name_id, unit_of_measure, direction, frequency, producer, decimals, level, value_kind, is_additive,
        objective_id, confidence, is_draft)
      select ${id('indicator', 'code')}, code, 'Indikator contoh ' || code, 'percent', 'HIGHER_IS_BETTER', frequency, 'Contoh', 2, 'PROGRAM', 'NUMBER', false,
        ${id('objective', `'CONTOH-S' || (1 + n % 9) || '.' || (1 + n / 9 % 4) || '.' || (1 + n / 36 % 4)`)}, ${made}
      from (select n, 'CONTOH-I' || n as code, 'QUARTERLY' as frequency from generate_series(0, ${regional - 1}) n
        union all select n, 'CONTOH-U' || n, 'ANNUAL' from generate_series(0, ${perUnit - 1}) n) i`,
  },
  {
    table: 'sop',
    statement: `insert into hub.sop (id, code, unit_id, number, created_on, effective_on, title_id, status, nature, version, confidence, is_draft)
      select ${id('sop', `'CONTOH-SOP-' || n`)}, 'CONTOH-SOP-' || n,
        ${id('unit', unitCode(`(1 + n % 9) || '.' || (1 + n / 9 % 9) || '.' || (1 + n / 81 % ${leaves})`))},
        n || '/SOP/CONTOH', date '2024-01-01' + n % 300, date '2025-01-01' + n % 300, 'SOP contoh tentang ' || n,
        (array['EFFECTIVE', 'EFFECTIVE', 'UNDER_REVIEW', 'APPROVED'])[1 + n % 4], (array['TECHNICAL', 'ADMINISTRATIVE'])[1 + n % 2], 1, ${made}
      from generate_series(1, ${sops}) n`,
  },
  {
    table: 'sop_step',
    statement: `insert into hub.sop_step (id, code, sop_id, number, activity_id, symbol, standard_time, time_unit, confidence, is_draft)
      select ${id('step', `'CONTOH-SOP-' || n || '/' || s`)}, 'CONTOH-SOP-' || n || '/' || s, ${id('sop', `'CONTOH-SOP-' || n`)}, s,
        'Kegiatan contoh ' || s || ' dari SOP ' || n, (array['TERMINATOR', 'PROCESS', 'DECISION', 'PROCESS'])[1 + s % 4], 5 + (n + s) % 90, 'MINUTE', ${made}
      from generate_series(1, ${sops}) n, generate_series(1, 12) s`,
  },
  { table: 'observation', statement: observations(`region r`, 'region_id', `'CONTOH-I' || i.n`, regional, `'MONTH', 'QUARTER', 'YEAR'`) },
  { table: 'observation', statement: observations(`organization_unit r`, 'unit_id', `'CONTOH-U' || i.n`, perUnit, `'YEAR'`) },
  {
    table: 'observation_key',
    statement: `insert into hub.observation_key select o.id, o.code, o.claim_key from hub.observation o
      where not exists (select from hub.observation_key k where k.id = o.id)`,
  },
];

const periods = `
  select to_char(d, 'YYYY-MM') as code, 'MONTH' as kind, d::date as starts, (d + interval '1 month')::date as ends
    from generate_series(timestamp '2005-01-01', timestamp '2024-12-01', interval '1 month') d
  union all
  select to_char(d, 'YYYY-"Q"Q'), 'QUARTER', d::date, (d + interval '3 months')::date from generate_series(timestamp '2005-01-01', timestamp '2024-10-01', interval '3 months') d
  union all
  select to_char(d, 'YYYY'), 'YEAR', d::date, (d + interval '1 year')::date from generate_series(timestamp '2005-01-01', timestamp '2024-01-01', interval '1 year') d`;

function observations(of: string, column: string, indicator: string, count: number, kinds: string): string {
  const code = `${indicator} || '/' || r.code || '/' || p.code`;
  return `insert into hub.observation (id, code, claim_key, indicator_id, ${column}, period_code, period_kind, period_start, period_end, value, status, vintage,
      is_preferred, confidence, is_draft)
    select ${id('observation', code)}, ${code}, ${code}, ${id('indicator', indicator)}, r.id, p.code, p.kind, p.starts, p.ends,
      round((1000 + (hashtextextended(${code}, 0) % 9000 + 9000) % 9000)::numeric / 100, 2), 'FINAL', 1, true, ${made}
    from generate_series(0, ${count - 1}) i(n) cross join hub.${of} cross join (${periods}) p where p.kind in (${kinds})`;
}
