import type { About } from '../core/about.ts';
import type { Confidence } from '../core/enums.ts';
import type { Batch, Question } from '../read/question.ts';
import { reckon } from '../reckon/reckon.ts';
import { shareOfThose } from '../reckon/share.ts';
import { ruleBook } from '../rule/rule-book.ts';
import type { SurveyCoverage } from './survey-coverage.ts';

/** A service in force, and whether it was asked about of late. */
interface Service {
  id: string;
  code: string;
  confidence: Confidence;
  isSurveyed: boolean;
  isUndated: boolean;
}

/** Unit, or nothing for all of them; day; and first day that is recent: joined by "|". */
const servicesSurveyed: Batch<string, Service[]> = async (keys, question) => {
  const parts = keys.map(key => key.split('|'));
  const rows = await question.query(
    `select k.place::int as place, p.id, p.code, p.is_surveyed, p.is_undated, p.confidence, p.confidence = 'ILLUSTRATIVE' as made_up
     from unnest($1::text[], $2::date[], $3::text[]) with ordinality k(unit_id, day, months, place)
     cross join lateral (
       select p.id, p.code, p.confidence, p.valid_from is null as is_undated, exists (select from satisfaction_survey s where s.service_id = p.id
         and s.period_end <= k.day and s.period_end > (k.day - make_interval(months => k.months::int))::date) as is_surveyed
       from public_service p where (k.unit_id = '' or p.provider_id = nullif(k.unit_id, '')::uuid)
         and (p.valid_from is null or p.valid_from <= k.day) and (p.valid_to is null or p.valid_to > k.day)
     ) p order by p.code`,
    [parts.map(part => part[0]), parts.map(part => part[1]), parts.map(part => part[2])],
  );
  return keys.map((_, index) =>
    rows
      .filter(row => row['place'] === index + 1)
      .map(row => ({
        id: row['id'] as string,
        code: row['code'] as string,
        confidence: row['confidence'] as Confidence,
        isSurveyed: row['is_surveyed'] === true,
        isUndated: row['is_undated'] === true,
      })),
  );
};

const surveyedShare = shareOfThose('SKM_COVERAGE', 'surveyed', {
  where: 'surveyed is 1 for a service in force with a survey that ended in the latest months, else 0',
});

/** Not shown as such: the findings are made of it. */
export interface Coverage extends SurveyCoverage {
  unit: string | null;
  found: readonly Service[];
}

const noService: About = ['There is no service in force.', 'Tidak ada layanan yang berlaku.'];
const noMonths: About = [
  'The rule does not say how recent a survey must be.',
  'Aturan tidak menyebut seberapa baru survei harus dilakukan.',
];

/** Services of a unit, or of all units, with and without a recent survey. */
export async function coverageOf(question: Question, unitId: string | null, day: string): Promise<Coverage> {
  const book = await question.load(ruleBook, 'all');
  const months = book.number('SKM_COVERAGE/months');
  const found = await question.load(servicesSurveyed, `${unitId ?? ''}|${day}|${months?.toString() ?? '0'}`);
  const whyNot = months === null ? noMonths : found.length === 0 ? noService : undefined;
  return {
    day,
    unit: unitId,
    found,
    services: found.length,
    surveyed: found.filter(service => service.isSurveyed).length,
    share: reckon(
      surveyedShare,
      [
        ...found.map(({ id, code, confidence, isSurveyed }) => ({
          name: `surveyed[${code}]`,
          value: isSurveyed ? 1 : 0,
          subject: { table: 'public_service', id },
          confidence,
        })),
        book.input('SKM_COVERAGE/months', 'months'),
      ],
      whyNot,
    ),
  };
}
