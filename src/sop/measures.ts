import type { Question } from '../read/question.ts';
import { measure } from '../reckon/measure.ts';
import { countKey, sopsCounted } from './judged.loader.ts';
import { coverageOf } from './process/coverage.ts';
import { type Counted, handOffsOfAll, meanScoreOf, reviewOnTimeOf } from './process/province.ts';
import { coveredByBureaus } from './sop-coverage.loader.ts';

const counted = (question: Question, asOf: string, of: 'score' | 'onTime' | 'handOffs'): Promise<Counted[]> =>
  question.load(sopsCounted, countKey(asOf, of));

measure({
  code: 'SOP_COVERAGE',
  name: ['Services and sub-activities with an SOP in force', 'Layanan dan sub kegiatan yang mempunyai SOP berlaku'],
  direction: 'HIGHER_IS_BETTER',
  means: [
    'Whether the work of the nine bureaus is written down. It does not say whether the SOPs are followed; duties are left out because no source links them.',
    'Apakah pekerjaan sembilan biro sudah dituangkan dalam SOP. Tidak menunjukkan apakah SOP dilaksanakan; tugas tidak dihitung karena tidak ada sumber yang mengaitkannya.',
  ],
  at: async (question, asOf) => coverageOf(await question.load(coveredByBureaus, asOf), asOf).overall,
});

measure({
  code: 'SOP_COMPLIANCE_MEAN',
  name: ['Mean compliance of SOPs in force', 'Rata-rata kepatuhan SOP yang berlaku'],
  direction: 'HIGHER_IS_BETTER',
  means: [
    'Whether SOPs keep to the form of PermenPANRB 35/2012. A well-formed SOP may still describe the wrong way of working.',
    'Apakah SOP sesuai dengan format PermenPANRB 35/2012. SOP yang rapi belum tentu menguraikan cara kerja yang tepat.',
  ],
  at: async (question, asOf) => meanScoreOf(await counted(question, asOf, 'score')),
});

measure({
  code: 'SOP_REVIEW_ON_TIME',
  name: ['SOPs in force evaluated in time', 'SOP berlaku yang dievaluasi tepat waktu'],
  direction: 'HIGHER_IS_BETTER',
  means: [
    'Whether SOPs are looked at again every year. It counts that an evaluation was held, not what came of it.',
    'Apakah SOP ditinjau kembali setiap tahun. Yang dihitung adalah pelaksanaan evaluasi, bukan hasilnya.',
  ],
  at: async (question, asOf) => reviewOnTimeOf(await counted(question, asOf, 'onTime')),
});

measure({
  code: 'SOP_HANDOFFS_BETWEEN_UNITS',
  name: ['Hand-offs between units in an SOP', 'Serah terima antarunit dalam satu SOP'],
  direction: 'LOWER_IS_BETTER',
  means: [
    'How often work has to pass from one bureau or agency to another, on the longest path, on average: each time it may wait. Some hand-offs are wanted, such as control by another unit.',
    'Berapa kali rata-rata pekerjaan harus beralih dari satu biro atau perangkat daerah ke yang lain pada jalur terpanjang: setiap kali dapat tertunda. Sebagian serah terima memang perlu, misalnya pengawasan oleh unit lain.',
  ],
  at: async (question, asOf) => handOffsOfAll(await counted(question, asOf, 'handOffs')),
});
