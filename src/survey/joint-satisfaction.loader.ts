import { badInput } from '../core/errors.ts';
import { type Period, parsePeriod } from '../core/period.ts';
import type { RowRef } from '../describe/computed.ts';
import type { Batch, Question } from '../read/question.ts';
import { ruleBook } from '../rule/rule-book.ts';
import type { Joined, ProvinceSatisfaction, UnitSatisfaction } from './joint-satisfaction.ts';
import { meanOfSurveyIndices, meanOfUnitIndices, pooledAnswers, skmIndex } from './skm.ts';
import { tallyBySurvey } from './tally.loader.ts';
import { pooled, type SurveyTally } from './tally.ts';

/** Unit, or nothing for all of them, and first day and day behind the period, joined by "|". */
type SurveysKey = string;

interface Within {
  surveys: string[];
  /** Row of the province, which all surveys together are about. */
  province: string | null;
}

const surveysWithin: Batch<SurveysKey, Within> = async (keys, question) => {
  const parts = keys.map(key => key.split('|'));
  const rows = await question.query(
    `select k.place::int as place, s.id, (select r.id from region r where r.kind = 'PROVINCE' order by r.code limit 1) as province
     from unnest($1::text[], $2::date[], $3::date[]) with ordinality k(unit_id, first_day, behind, place)
     left join satisfaction_survey s on s.period_start >= k.first_day and s.period_end <= k.behind and (k.unit_id = '' or s.unit_id = nullif(k.unit_id, '')::uuid)
     order by s.code`,
    [parts.map(part => part[0]), parts.map(part => part[1]), parts.map(part => part[2])],
  );
  return keys.map((_, index) => ({
    surveys: rows.flatMap(row => (row['place'] === index + 1 && row['id'] ? [row['id'] as string] : [])),
    province: (rows[0]?.['province'] as string | null | undefined) ?? null,
  }));
};

/** The last year that is over by the end of a day: on 31 December the year is. */
const lastYearOf = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5) === '12-31' ? 0 : 1);

/** Reads a period of the caller; the last year that is over by the end of the day when none is given. */
export function periodAsked(code: unknown, asOf: string): Period {
  const asked = typeof code === 'string' ? code : String(lastYearOf(asOf));
  const period = parsePeriod(asked);
  if (period) return period;
  throw badInput(
    `"${asked}" is no period. Write 2024, 2024-S1, 2024-Q3 or 2024-05.`,
    `"${asked}" bukan periode. Tulis 2024, 2024-S1, 2024-Q3, atau 2024-05.`,
    {
      field: 'period',
      example: 'period: "2024"',
    },
  );
}

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** Surveys of a unit, or of all of them, and what they are about. */
async function surveysOf(
  question: Question,
  unitId: string | null,
  period: Period,
): Promise<[surveys: SurveyTally[], about: RowRef | null]> {
  const { surveys, province } = await question.load(surveysWithin, `${unitId ?? ''}|${period.start}|${period.end}`);
  const tallies = await Promise.all(surveys.map(id => question.load(tallyBySurvey, id)));
  const ofProvince = province === null ? null : { table: 'region', id: province };
  return [tallies.filter(tally => tally !== null), unitId === null ? ofProvince : { table: 'organization_unit', id: unitId }];
}

/** Grades of different rules can't be compared: where both occur, the surveys of the old one are left out, and named. */
function joined(surveys: readonly SurveyTally[], period: Period, about: RowRef | null): Joined {
  const methodology = surveys.some(survey => survey.methodology === 'SKM_2017') || surveys.length === 0 ? 'SKM_2017' : 'IKM_2004';
  const ofOne = surveys.filter(survey => survey.methodology === methodology);
  return {
    counted: ofOne,
    leftOut: surveys.filter(survey => survey.methodology !== methodology),
    pool: pooled(ofOne, methodology, dayBefore(period.end), about),
  };
}

export type UnitJoint = UnitSatisfaction & Joined;
export type ProvinceJoint = ProvinceSatisfaction & Joined & { units: UnitJoint[] };

async function unitJoint(
  question: Question,
  unit: { id: string; code: string },
  surveys: SurveyTally[],
  period: Period,
): Promise<UnitJoint> {
  const book = await question.load(ruleBook, 'all');
  const own = joined(surveys, period, { table: 'organization_unit', id: unit.id });
  const meanOfSurveys = meanOfSurveyIndices(own.counted.map(survey => ({ survey, index: skmIndex(survey, book) })));
  return {
    ...own,
    key: unit.code,
    unit: unit.id,
    period,
    surveyCount: own.counted.length,
    questionnaires: own.pool.questionnaires,
    meanOfSurveys,
    pooledAnswers: pooledAnswers(own.pool, book),
  };
}

/** Satisfaction with one unit. */
export const satisfactionOfUnit = async (question: Question, unit: { id: string; code: string }, period: Period): Promise<UnitJoint> =>
  unitJoint(question, unit, (await surveysOf(question, unit.id, period))[0], period);

/** Satisfaction with the province, and with each unit that has a survey. */
export async function satisfactionOfProvince(question: Question, period: Period): Promise<ProvinceJoint> {
  const [[surveys, about], book] = await Promise.all([surveysOf(question, null, period), question.load(ruleBook, 'all')]);
  const all = joined(surveys, period, about);
  const byUnit = Map.groupBy(all.counted, survey => survey.unitId);
  const units = await Promise.all([...byUnit].map(([id, own]) => unitJoint(question, { id, code: own[0]?.unitCode ?? id }, own, period)));
  const meanOfUnits = meanOfUnitIndices(units.map(unit => ({ id: unit.unit, code: unit.key, index: unit.meanOfSurveys })));
  return {
    ...all,
    period,
    units,
    unitCount: units.length,
    surveyCount: all.counted.length,
    questionnaires: all.pool.questionnaires,
    meanOfUnits,
    pooledAnswers: pooledAnswers(all.pool, book),
  };
}
