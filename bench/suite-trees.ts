import { type Case, json, list, o } from './case.ts';

/** Rows with rows below them, and one row alone. */
export const trees: readonly Case[] = [
  {
    name: 'plan chain',
    means: 'a plan to its visions, missions, goals, objectives and indicators: five levels, up to 622 rows',
    ours: {
      query: `{ planningDocument(code: "CONTOH-RPJMD") { title startYear visions(first: 1) { nodes { text
        missions(first: 9) { nodes { number text goals(first: 4) { nodes { number text objectives(first: 4) { nodes { code text
        indicators(first: 3) { nodes { code name } } } } } } } } } } } }`,
    },
    peer: {
      query: `{ planningDocumentByCode(code: "CONTOH-RPJMD") { titleId startYear visionsByDocumentId(first: 1) { nodes { textId
        missionsByVisionId(first: 9, orderBy: NUMBER_ASC) { nodes { number textId goalsByMissionId(first: 4, orderBy: NUMBER_ASC) { nodes { number textId
        objectivesByGoalId(first: 4, orderBy: NUMBER_ASC) { nodes { code textId
        indicatorsByObjectiveId(first: 3, orderBy: CODE_ASC) { nodes { code nameId } } } } } } } } } } } }`,
    },
    sql: {
      text: json(
        `select ${o(
          `'title', d.title_id`,
          `'startYear', d.start_year`,
          `'visions', ${list(
            o(
              `'text', v.text_id`,
              `'missions', ${list(
                o(
                  `'number', m.number`,
                  `'text', m.text_id`,
                  `'goals', ${list(
                    o(
                      `'number', g.number`,
                      `'text', g.text_id`,
                      `'objectives', ${list(
                        o(
                          `'code', b.code`,
                          `'text', b.text_id`,
                          `'indicators', ${list(o(`'code', i.code`, `'name', i.name_id`), 'from indicator i where i.objective_id = b.id order by i.code limit 3')}`,
                        ),
                        'from objective b where b.goal_id = g.id order by b.number limit 4',
                      )}`,
                    ),
                    'from goal g where g.mission_id = m.id order by g.number limit 4',
                  )}`,
                ),
                'from mission m where m.vision_id = v.id order by m.number limit 9',
              )}`,
            ),
            'from vision v where v.document_id = d.id order by v.code limit 1',
          )}`,
        )} from planning_document d where d.code = $1`,
      ),
      values: ['CONTOH-RPJMD'],
    },
  },
  {
    name: 'SOP page',
    means: '25 SOPs of one state and nature, latest first, with their unit, 12 steps each and the total',
    ours: {
      query: `{ sops(first: 25, filter: { status: { eq: UNDER_REVIEW }, nature: { eq: TECHNICAL } }, orderBy: [{ field: EFFECTIVE_ON, direction: DESC }, { field: CODE }]) {
        totalCount { value } nodes { code title effectiveOn unit { name } steps(first: 20) { nodes { number activity standardTime } } } } }`,
    },
    peer: {
      query: `{ allSops(first: 25, condition: { status: "UNDER_REVIEW", nature: "TECHNICAL" }, orderBy: [EFFECTIVE_ON_DESC, CODE_ASC]) {
        totalCount nodes { code titleId effectiveOn organizationUnitByUnitId { nameId } sopStepsBySopId(first: 20, orderBy: NUMBER_ASC) { nodes { number activityId standardTime } } } } }`,
    },
    sql: {
      text: json(
        `select ${o(
          `'totalCount', (select count(*) from sop where status = $1 and nature = $2)`,
          `'nodes', ${list(
            o(
              `'code', s.code`,
              `'title', s.title_id`,
              `'effectiveOn', s.effective_on`,
              `'unit', (select u.name_id from organization_unit u where u.id = s.unit_id)`,
              `'steps', ${list(o(`'number', p.number`, `'activity', p.activity_id`, `'standardTime', p.standard_time::text`), 'from sop_step p where p.sop_id = s.id order by p.number limit 20')}`,
            ),
            'from sop s where s.status = $1 and s.nature = $2 order by s.effective_on desc nulls last, s.code limit 25',
          )}`,
        )}`,
      ),
      values: ['UNDER_REVIEW', 'TECHNICAL'],
    },
  },
  {
    name: 'quarterly series',
    means: 'one indicator for each of 18 regions, its latest 20 quarters',
    ours: {
      query: `{ regions(first: 20, orderBy: [{ field: KEMENDAGRI_CODE }]) { nodes { code name
        observations(first: 20, filter: { indicator: { code: { eq: "CONTOH-I3" } }, period: { kind: { eq: QUARTER } } }, orderBy: [{ field: PERIOD, direction: DESC }]) {
        nodes { period { code } value } } } } }`,
    },
    peer: {
      first: `{ indicatorByCode(code: "CONTOH-I3") { rowId } }`,
      query: `query ($it: UUID!) { allRegions(first: 20, orderBy: KEMENDAGRI_CODE_ASC) { nodes { code name
        observationsByRegionId(first: 20, condition: { indicatorId: $it, periodKind: "QUARTER" }, orderBy: PERIOD_START_DESC) { nodes { periodCode value } } } } }`,
    },
    sql: {
      text: json(
        `select ${list(
          o(
            `'code', r.code`,
            `'name', r.name`,
            `'observations', ${list(
              o(`'period', v.period_code`, `'value', v.value::text`),
              `from observation v where v.region_id = r.id and v.indicator_id = (select id from indicator where code = $1) and v.period_kind = 'QUARTER' order by v.period_start desc limit 20`,
            )}`,
          ),
          'from region r order by r.kemendagri_code limit 20',
        )}`,
      ),
      values: ['CONTOH-I3'],
    },
  },
  {
    name: 'unit tree',
    means: 'a unit with three levels below it and the number of SOPs of every leaf: up to 901 units',
    ours: {
      query: `{ organizationUnit(code: "CONTOH-UNIT-0") { name children(first: 9) { nodes { code name children(first: 9) { nodes { code name
        children(first: 10) { nodes { code name sops { totalCount { value } } } } } } } } } }`,
    },
    peer: {
      query: `{ organizationUnitByCode(code: "CONTOH-UNIT-0") { nameId organizationUnitsByParentId(first: 9, orderBy: SORT_ORDER_ASC) { nodes { code nameId
        organizationUnitsByParentId(first: 9, orderBy: SORT_ORDER_ASC) { nodes { code nameId
        organizationUnitsByParentId(first: 10, orderBy: SORT_ORDER_ASC) { nodes { code nameId sopsByUnitId { totalCount } } } } } } } } }`,
    },
    sql: {
      text: json(
        `select ${o(
          `'name', t.name_id`,
          `'children', ${list(
            o(
              `'code', a.code`,
              `'name', a.name_id`,
              `'children', ${list(
                o(
                  `'code', b.code`,
                  `'name', b.name_id`,
                  `'children', ${list(
                    o(`'code', c.code`, `'name', c.name_id`, `'sops', (select count(*) from sop s where s.unit_id = c.id)`),
                    'from organization_unit c where c.parent_id = b.id order by c.sort_order limit 10',
                  )}`,
                ),
                'from organization_unit b where b.parent_id = a.id order by b.sort_order limit 9',
              )}`,
            ),
            'from organization_unit a where a.parent_id = t.id order by a.sort_order limit 9',
          )}`,
        )} from organization_unit t where t.code = $1`,
      ),
      values: ['CONTOH-UNIT-0'],
    },
  },
  {
    name: 'node',
    means: 'one observation by its id, with its indicator',
    ours: {
      first: `{ observation(code: "CONTOH-I3/16/2020") { id } }`,
      query: `query ($it: ID!) { node(id: $it) { ... on Observation { code period { code } value indicator { code name } } } }`,
    },
    peer: {
      first: `{ observationByCode(code: "CONTOH-I3/16/2020") { id } }`,
      query: `query ($it: ID!) { node(id: $it) { ... on Observation { code periodCode value indicatorByIndicatorId { code nameId } } } }`,
    },
    sql: {
      text: json(
        `select ${o(
          `'code', v.code`,
          `'period', v.period_code`,
          `'value', v.value::text`,
          `'indicator', (select ${o(`'code', i.code`, `'name', i.name_id`)} from indicator i where i.id = v.indicator_id)`,
        )} from observation v where v.id = md5('observation:' || $1)::uuid`,
      ),
      values: ['CONTOH-I3/16/2020'],
    },
  },
];
