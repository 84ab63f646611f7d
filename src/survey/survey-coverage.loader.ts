import type { About } from '../core/about.ts';
import type { Batch, Question } from '../read/question.ts';
import type { Figure } from '../reckon/figure.ts';
import { calculation, reckon } from '../reckon/reckon.ts';
import { ruleBook } from '../rule/rule-book.ts';
import type { SurveyCoverage } from './survey-coverage.ts';

interface Services {
  services: number;
  surveyed: number;
  isMadeUp: boolean;
  unsurveyed: { id: string; code: string }[];
}

/** Unit, or nothing for all of them; day; and first day that is recent: joined by "|". */
const servicesSurveyed: Batch<string, Services> = async (keys, question) => {
  const parts = keys.map(key => key.split('|'));
  const rows = await question.query(
    `select k.place::int as place, p.id, p.code, p.is_surveyed, p.made_up
     from unnest($1::text[], $2::date[], $3::text[]) with ordinality k(unit_id, day, months, place)
     cross join lateral (
       select p.id, p.code, p.confidence = 'ILLUSTRATIVE' as made_up, exists (select from satisfaction_survey s where s.service_id = p.id
         and s.period_end <= k.day and s.period_end > (k.day - make_interval(months => k.months::int))::date) as is_surveyed
       from public_service p where (k.unit_id = '' or p.provider_id = nullif(k.unit_id, '')::uuid)
         and (p.valid_from is null or p.valid_from <= k.day) and (p.valid_to is null or p.valid_to > k.day)
     ) p order by p.code`,
    [parts.map(part => part[0]), parts.map(part => part[1]), parts.map(part => part[2])],
  );
  return keys.map((_, index) => {
    const own = rows.filter(row => row['place'] === index + 1);
    return {
      services: own.length,
      surveyed: own.filter(row => row['is_surveyed'] === true).length,
      isMadeUp: own.some(row => row['made_up'] === true),
      unsurveyed: own.filter(row => row['is_surveyed'] !== true).map(row => ({ id: row['id'] as string, code: row['code'] as string })),
    };
  });
};

const surveyedShare = calculation({
  rule: 'SKM_COVERAGE',
  formula: '100 * services surveyed in the latest months / services in force',
  unit: ['percent', 'persen'],
  decimals: 2,
  calculate: inputs => (inputs.get('services').equals(0) ? null : inputs.get('surveyed').mul(100).div(inputs.get('services'))),
});

export type Coverage = SurveyCoverage & Pick<Services, 'unsurveyed'> & { share: Figure };

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
  const confidence = found.isMadeUp ? 'ILLUSTRATIVE' : 'CONFIRMED';
  const whyNot = months === null ? noMonths : found.services === 0 ? noService : undefined;
  return {
    day,
    services: found.services,
    surveyed: found.surveyed,
    unsurveyed: found.unsurveyed,
    share: reckon(
      surveyedShare,
      [
        { name: 'surveyed', value: found.surveyed, confidence },
        { name: 'services', value: found.services, confidence },
        book.input('SKM_COVERAGE/months', 'months'),
      ],
      whyNot,
    ),
  };
}
