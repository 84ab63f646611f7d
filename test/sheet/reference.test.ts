import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

type Row = Record<string, string>;

/** How the lines of a file are found in the hub: what tells them apart, on either side. */
interface Represented {
  file: string;
  /** From clause, with the fact's own row as `t`. */
  from: string;
  key?: string;
  where?: string;
  line: (row: Row) => (string | undefined)[];
}

const plain = (file: string, table: string, ...headings: string[]): Represented => ({
  file,
  from: `hub.${table} t`,
  line: row => [(headings.length > 0 ? headings : ['code']).map(heading => row[heading]).join('/')],
});

const files: Represented[] = [
  plain('legal_instruments.csv', 'legal_instrument', 'number'),
  {
    ...plain('regions.csv', 'region'),
    key: `concat_ws('|', t.kemendagri_code, t.bps_code, t.bps_code_confidence)`,
    line: row => [row['kemendagri_code'], row['bps_code'], word(row['bps_code_confidence'])],
  },
  {
    file: 'org_units.csv',
    from: 'hub.organization_unit t left join hub.organization_unit p on p.id = t.parent_id',
    key: `concat_ws('|', t.code, p.code, t.parent_confidence)`,
    line: row => [row['code'], row['parent_code'], word(row['parent_confidence'])],
  },
  {
    file: 'org_unit_activities.csv',
    from: 'hub.responsibility t join hub.organization_unit u on u.id = t.unit_id join hub.program p on p.id = t.program_id join hub.activity a on a.id = t.activity_id join hub.sub_activity s on s.id = t.sub_activity_id',
    key: `concat_ws('|', u.code, p.code, a.code, a.name_id, s.name_id)`,
    line: row => ['org_unit_code', 'program_code', 'kegiatan_code', 'kegiatan_name', 'sub_kegiatan_name'].map(heading => row[heading]),
  },
  { ...plain('planning_documents.csv', 'planning_document'), where: `t.kind in ('RPJMD', 'RPJPD')` },
  {
    ...plain('missions.csv', 'mission'),
    from: '(select id, code, confidence, text_id, null as number from hub.vision union all select id, code, confidence, text_id, number from hub.mission) t',
    key: `concat_ws('|', t.code, t.number, t.text_id)`,
    line: row => [row['code'], row['number'], row['text_id']],
  },
  plain('objectives.csv', 'objective'),
  plain('service_standard_components.csv', 'service_standard_component'),
  plain('complaint_deadlines.csv', 'complaint_deadline', 'channel', 'category'),
  plain('rating_scale_names.csv', 'rating_scale'),
  {
    ...plain('rating_scales.csv', 'rating_grade'),
    key: `concat_ws('|', t.code, t.minimum, t.maximum)`,
    line: row => [`${row['scale']}/${row['grade']}`, row['min'], row['max']],
  },
  plain('evaluation_scheme_names.csv', 'evaluation_scheme'),
  plain('evaluation_components.csv', 'evaluation_component', 'scheme', 'code'),
  plain('skp_predicates.csv', 'employee_predicate_rule', 'work_result_rating', 'work_behaviour_rating'),
  plain('indicators.csv', 'indicator'),
  {
    file: 'observations.csv',
    from: 'hub.observation t join hub.indicator i on i.id = t.indicator_id join hub.region r on r.id = t.region_id',
    key: `concat_ws('|', i.code, r.code, t.period_code, t.value, t.grade, t.series, t.dimension)`,
    line: row => ['indicator_code', 'region_code', 'period', 'value', 'text_value', 'series', 'dimension'].map(heading => row[heading]),
  },
  {
    file: 'targets.csv',
    from: 'hub.target t join hub.indicator i on i.id = t.indicator_id',
    key: `concat_ws('|', i.code, t.period_code, t.minimum, t.maximum, t.is_current)`,
    line: row => [row['indicator_code'], row['year'], row['target_min'], row['target_max'], row['current'] === 'yes' ? 't' : 'f'],
  },
  plain('reform_areas.csv', 'reform_area'),
  {
    ...plain('reform_programs.csv', 'reform_program_item'),
    from: 'hub.reform_program_item t join hub.reform_program p on p.id = t.program_id',
    key: `concat_ws('|', t.printed_position, t.text_as_printed, p.code)`,
    line: row => [row['printed_position'], row['text_as_printed'], row['code']],
  },
  plain('inhibiting_factors.csv', 'inhibiting_factor'),
  plain('improvement_actions.csv', 'improvement_action'),
  plain('sop_elements.csv', 'sop_element'),
  plain('skm_elements.csv', 'satisfaction_element'),
  plain('information_classes.csv', 'information_class'),
  plain('calculation_rules.csv', 'calculation_rule'),
  plain('rule_parameters.csv', 'rule_parameter'),
  plain('rule_examples.csv', 'rule_example'),
  plain('reform_evidence.csv', 'reform_evidence'),
  plain('glossary_terms.csv', 'glossary_term'),
];

// Read here by another hand than the seeds', so that one can't hide the other's mistakes.
const linesOf = (file: string): Row[] => parse(readFileSync(`seeds/reference/${file}`, 'utf8'), { columns: true, bom: true });
const word = (text: string | undefined): string => (text ?? '').toUpperCase().replace('-', '_');

describe.each(files)('$file', ({ file, from, key = 't.code', where = 'true', line }) => {
  test('stands in the hub line by line, with its confidence and its sources', async () => {
    const { rows } = await world.sql(`
      select ${key} as key, t.confidence, (select string_agg(s.code, '|' order by s.code) from hub.provenance p join hub.source s on s.id = p.source_id where p.entity_id = t.id) as sources
      from ${from} where t.confidence <> 'ILLUSTRATIVE' and ${where}`);
    const kept = rows.map(row => `${row.key} ${row.confidence} ${row.sources}`).sort();
    const given = linesOf(file)
      .map(
        row =>
          `${line(row).filter(Boolean).join('|')} ${word(row['confidence'])} ${[...new Set(row['source_ids']?.split('|'))].sort().join('|')}`,
      )
      .sort();
    expect(kept).toEqual(given);
  });
});

test('sources.csv stands in the hub line by line', async () => {
  const { rows } = await world.sql(`select code || ' ' || title as line from hub.source where code not like 'ampera-%'`);
  expect(rows.map(row => row.line).sort()).toEqual(
    linesOf('sources.csv')
      .map(row => `${row['source_id']} ${row['title']}`)
      .sort(),
  );
});

test('no file of the reference data is left out', () => {
  expect([...files.map(({ file }) => file), 'sources.csv', 'project_sources.csv'].sort()).toEqual(readdirSync('seeds/reference').sort());
});

test('seeds/README.md counts the rows of each file rightly', () => {
  const counted = [...readFileSync('seeds/README.md', 'utf8').matchAll(/^\| (\w+\.csv) \| (\d+) \|/gm)].map(([, file, rows]) => [
    file,
    Number(rows),
  ]);
  expect(counted).toHaveLength(23);
  expect(counted).toEqual(counted.map(([file]) => [file, linesOf(file as string).length]));
});
