import { measure } from '../reckon/measure.ts';
import { handOffsBetweenBureaus, sharedObjectiveShare } from './bureau-ties.ts';
import { pairsOn } from './cross-unit.resolver.ts';
import { evaluatedRevisionShare } from './revision-evaluation.ts';
import { loadTies } from './ties.ts';

measure({
  code: 'SHARED_OBJECTIVES_BETWEEN_BUREAUS',
  name: ['Pairs of bureaus that share an objective', 'Pasangan biro yang berbagi sasaran'],
  direction: 'HIGHER_IS_BETTER',
  means: [
    'Share of the pairs of bureaus that are aligned to at least one common objective or priority. Common aims make coordination possible; whether bureaus do coordinate is not recorded.',
    'Bagian pasangan biro yang selaras dengan sedikitnya satu sasaran atau prioritas bersama. Tujuan bersama memungkinkan koordinasi; apakah biro benar-benar berkoordinasi tidak tercatat.',
  ],
  at: async (question, asOf) => {
    const [facts, pairs] = await Promise.all([loadTies(question, asOf, true), pairsOn(question, asOf, 'BODY', true)]);
    return sharedObjectiveShare(facts, pairs);
  },
});

measure({
  code: 'CROSS_BUREAU_HANDOFFS',
  name: ['Hand-offs between bureaus in SOPs', 'Serah terima antarbiro dalam SOP'],
  direction: 'HIGHER_IS_BETTER',
  means: [
    'Number of arrows in the flowcharts of SOPs in force that lead from a step of one bureau to a step of another. Work across bureaus that is written down can be coordinated; the number also grows with the number of SOPs.',
    'Banyaknya anak panah diagram alir SOP yang berlaku dari kegiatan biro yang satu ke kegiatan biro lain. Pekerjaan lintas biro yang tertulis dapat dikoordinasikan; jumlahnya juga naik bersama banyaknya SOP.',
  ],
  at: async (question, asOf) => {
    const [facts, pairs] = await Promise.all([loadTies(question, asOf, true), pairsOn(question, asOf, 'BODY', true)]);
    return handOffsBetweenBureaus(facts, pairs);
  },
});

measure({
  code: 'POLICY_EVALUATION_CITED',
  name: ['Revised SOPs whose earlier version was evaluated', 'SOP revisi yang versi sebelumnya dievaluasi'],
  direction: 'HIGHER_IS_BETTER',
  means: [
    'Share of the revised SOPs in force whose earlier version had a recorded evaluation before the revision took effect. SOPs are the only policies of which the hub knows evaluations; regulations and programs are left out, and an evaluation may not have been the reason.',
    'Bagian SOP revisi yang berlaku yang versi sebelumnya tercatat dievaluasi sebelum revisi berlaku. SOP adalah satu-satunya kebijakan yang evaluasinya diketahui hub; peraturan dan program tidak tercakup, dan evaluasi belum tentu menjadi alasannya.',
  ],
  at: evaluatedRevisionShare,
});
