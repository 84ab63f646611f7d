import { measure } from '../reckon/measure.ts';
import { reckon } from '../reckon/reckon.ts';
import { shareOfThose } from '../reckon/share.ts';
import { ruleBook } from '../rule/rule-book.ts';
import { periodAsked, satisfactionOfProvince } from './joint-satisfaction.loader.ts';
import { requiredSample } from './skm.ts';
import { coverageOf } from './survey-coverage.loader.ts';

measure({
  code: 'SATISFACTION_INDEX',
  name: ['Satisfaction index of the province, mean of units', 'IKM provinsi, rata-rata unit'],
  direction: 'HIGHER_IS_BETTER',
  means: [
    'Mean of the satisfaction indices of the units with a survey in the last year that was over on the day. Units that held no survey are not in it, and no regulation says how to join surveys.',
    'Rata-rata IKM unit yang mempunyai survei pada tahun terakhir yang sudah selesai pada hari itu. Unit tanpa survei tidak termasuk, dan cara menggabungkan survei tidak diatur.',
  ],
  at: async (question, asOf) => (await satisfactionOfProvince(question, periodAsked(null, asOf))).meanOfUnits,
});

measure({
  code: 'SATISFACTION_POOLED',
  name: ['Satisfaction index of the province, pooled answers', 'IKM provinsi, jawaban digabung'],
  direction: 'HIGHER_IS_BETTER',
  means: [
    'Satisfaction index of all answers of the last year that was over on the day, as if they were one survey. Services with many respondents decide it.',
    'IKM dari semua jawaban pada tahun terakhir yang sudah selesai pada hari itu, seolah satu survei. Layanan dengan banyak responden lebih menentukan.',
  ],
  at: async (question, asOf) => (await satisfactionOfProvince(question, periodAsked(null, asOf))).pooledAnswers,
});

measure({
  code: 'SURVEYED_SERVICES_SHARE',
  name: ['Share of services with a recent satisfaction survey', 'Bagian layanan dengan survei kepuasan mutakhir'],
  direction: 'HIGHER_IS_BETTER',
  means: [
    'Services in force with a survey that ended in the latest months, of all services in force that the hub knows. It says that users were asked, not that anything was done about it.',
    'Layanan berlaku dengan survei yang berakhir dalam bulan-bulan terakhir, dari semua layanan berlaku yang dikenal hub. Artinya pengguna ditanya, bukan bahwa hasilnya ditindaklanjuti.',
  ],
  at: async (question, asOf) => (await coverageOf(question, null, asOf)).share,
});

const sampleReachedShare = shareOfThose('SKM_SAMPLE_REACHED', 'reached', {
  where: 'reached is 1 for a survey with the required sample, else 0, and only of surveys with a known population',
});

measure({
  code: 'SURVEY_SAMPLE_REACHED_SHARE',
  name: ['Share of surveys with the required sample', 'Bagian survei yang mencapai sampel yang diperlukan'],
  direction: 'HIGHER_IS_BETTER',
  means: [
    'Surveys of the last year that was over on the day with as many respondents as the table asks for, of those whose population is known. It says how far the indices can be trusted, not how good the services are.',
    'Survei pada tahun terakhir yang sudah selesai pada hari itu dengan responden sebanyak yang diminta tabel, dari yang populasinya diketahui. Artinya seberapa jauh indeks dapat dipercaya, bukan seberapa baik layanannya.',
  ],
  at: async (question, asOf) => {
    const [{ counted }, book] = await Promise.all([
      satisfactionOfProvince(question, periodAsked(null, asOf)),
      question.load(ruleBook, 'all'),
    ]);
    const judged = counted.flatMap(survey => {
      const { value } = requiredSample(survey, book);
      const { code, subject, confidence } = survey;
      return value === null
        ? []
        : [{ name: `reached[${code}]`, value: survey.questionnaires >= Number(value) ? 1 : 0, subject, confidence }];
    });
    return reckon(
      sampleReachedShare,
      judged,
      judged.length === 0
        ? ['No survey of the year has a known population.', 'Tidak ada survei pada tahun itu yang populasinya diketahui.']
        : undefined,
    );
  },
});
