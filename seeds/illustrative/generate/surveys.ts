import { dice } from './dice.ts';
import type { Service } from './services/service.ts';
import { services } from './services.ts';
import { sheet } from './sheet.ts';
import { example } from './words.ts';

export interface Survey {
  code: string;
  service: Service;
  year: number;
  policy: string;
  order: string;
  population: number;
  respondents: number;
}

const surveyed = [
  'ORG-1',
  'ORG-2',
  'HUKUM-1',
  'PBJ-1',
  'PBJ-2',
  'KESRA-1',
  'HUMPRO-1',
  'DPMPTSP-1',
  'DISDUKCAPIL-1',
  'BAPENDA-1',
  'DISPUS-1',
  'RSERBA-1',
];
/** Some units still weigh by a rounded ninth, and one prints the questionnaire's order. */
const policies: Record<string, string> = { 'PBJ-2': 'ROUNDED_3', 'DISPUS-1': 'ROUNDED_2' };
const QUESTIONNAIRE = 'RSERBA-1';

function surveyOf(name: string, year: number): Survey {
  const service = services.find(({ code }) => code === `CONTOH-LAYANAN-${name}`);
  if (!service) throw new Error(`no service ${name}`);
  const roll = dice(`survey/${name}/${year}`);
  const population = roll.between(70, 330);
  const needed = sampleSize(population);
  // About one unit in six falls short of the sample it needs.
  const reached = roll.chance(0.17) ? Math.floor(needed * 0.8) : needed + roll.between(0, 6);
  return {
    code: `${service.code}/${year}`,
    service,
    year,
    policy: policies[name] ?? 'EXACT',
    order: name === QUESTIONNAIRE ? 'QUESTION' : 'ELEMENT',
    population,
    respondents: Math.min(180, Math.max(60, reached), population),
  };
}

/** Krejcie and Morgan, as PermenPANRB 14/2017 names it. */
function sampleSize(population: number): number {
  const spread = 3.841 * 0.25;
  return Math.round((spread * population) / (0.0025 * (population - 1) + spread));
}

export const surveys: Survey[] = surveyed.flatMap(name => [2023, 2024, 2025].map(year => surveyOf(name, year)));

export const satisfactionSurvey = sheet(
  'satisfaction_survey',
  'code title_ service_code unit_code period methodology weight_policy element_order population respondents',
  surveys.map(({ code, service, year, policy, order, population, respondents }) => ({
    code,
    title: example(`Survei Kepuasan Masyarakat ${service.name.id} ${year} | Satisfaction Survey ${service.name.en} ${year}`),
    service_code: service.code,
    unit_code: service.provider,
    period: year,
    methodology: 'SKM_2017',
    weight_policy: policy,
    element_order: order,
    population,
    respondents,
  })),
);
