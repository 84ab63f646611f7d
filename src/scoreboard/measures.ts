import type { About } from '../core/about.ts';
import type { Confidence } from '../core/enums.ts';
import type { Batch, Question } from '../read/question.ts';
import type { Figure } from '../reckon/figure.ts';
import { type Measure, measure } from '../reckon/measure.ts';
import { type Calculation, calculation, reckon } from '../reckon/reckon.ts';
import { share, shareOfThose, sumOf } from '../reckon/share.ts';
import {
  type Counted,
  completedPlans,
  evaluatedAgents,
  filledPosts,
  publishedOn,
  qualifiedPosts,
  sopsSignedByHeads,
} from './counts.loader.ts';
import { published } from './published.ts';

interface Said extends Pick<Measure, 'code' | 'name' | 'means' | 'isOfThePresent'> {
  /** How the formula calls what is counted of a row, and of how much. Null where every row counts one. */
  part: string;
  of: string | null;
  nothing: About;
}

/** A share over rows: each row that counts is an input, or two where it counts more than one. */
function shareMeasure({ part, of, nothing, ...said }: Said, batch: Batch<string, Counted[]>): void {
  const made =
    of === null ? shareOfThose('REFORM_EVIDENCE', part) : share({ rule: 'REFORM_EVIDENCE', part: sumOf(part), whole: sumOf(of) });
  measure({
    ...said,
    direction: 'HIGHER_IS_BETTER',
    at: async (question, asOf) => {
      const rows = await question.load(batch, asOf);
      return reckon(
        made,
        rows.flatMap(({ table, id, code, confidence, ...row }) => {
          const from = { subject: { table, id }, confidence };
          const whole = of === null ? [] : [{ name: `${of}[${code}]`, value: row.of, ...from }];
          return [{ name: `${part}[${code}]`, value: row.part, ...from }, ...whole];
        }),
        rows.every(row => row.of === 0) ? nothing : undefined,
      );
    },
  });
}

const noPosts: About = ['No posts are counted in the hub on that day.', 'Tidak ada formasi yang tercatat di hub pada hari itu.'];
const noAgents: About = [
  'No evaluation of change agents is known of a year that was over by that day.',
  'Tidak ada evaluasi agen perubahan untuk tahun yang sudah berakhir pada hari itu.',
];
const noSops: About = ['No such SOP was in force on that day.', 'Tidak ada SOP semacam itu yang berlaku pada hari itu.'];

shareMeasure(
  {
    code: 'POSITIONS_FILLED',
    isOfThePresent: true,
    name: ['Posts that are filled', 'Formasi yang terisi'],
    means: [
      'Percent of the posts foreseen that somebody holds. Says how many people there are, not whether the posts foreseen are enough or the people able.',
      'Persen formasi yang ditetapkan yang terisi. Menunjukkan banyaknya orang, bukan apakah formasinya cukup atau orangnya cakap.',
    ],
    part: 'filled',
    of: 'foreseen',
    nothing: noPosts,
  },
  filledPosts,
);

shareMeasure(
  {
    code: 'POSITIONS_QUALIFIED',
    isOfThePresent: true,
    name: ['Filled posts whose holder is qualified', 'Formasi terisi yang pemangkunya memenuhi syarat'],
    means: [
      'Percent of the filled posts whose holder meets the formal requirements. Formal requirements are met or not; how well somebody works is not in it.',
      'Persen formasi terisi yang pemangkunya memenuhi syarat jabatan. Syaratnya formal; mutu kerja tidak tercermin di dalamnya.',
    ],
    part: 'qualified',
    of: 'held',
    nothing: noPosts,
  },
  qualifiedPosts,
);

shareMeasure(
  {
    code: 'CHANGE_AGENTS_EVALUATED',
    name: ['Change agents that were evaluated', 'Agen perubahan yang dievaluasi'],
    means: [
      'Percent of the change agents that were evaluated in the latest year that is over. Says that the policy is looked at, not what the look found.',
      'Persen agen perubahan yang dievaluasi dalam tahun terakhir yang sudah berakhir. Menunjukkan bahwa penerapannya diperiksa, bukan hasil pemeriksaannya.',
    ],
    part: 'evaluated',
    of: 'changeAgents',
    nothing: noAgents,
  },
  evaluatedAgents,
);

shareMeasure(
  {
    code: 'CHANGE_AGENT_PLANS_COMPLETED',
    name: ['Action plans of change agents that were completed', 'Rencana aksi agen perubahan yang selesai'],
    means: [
      'Percent of the action plans of change agents that were completed in the latest year that is over. A plan that was easy counts like a hard one.',
      'Persen rencana aksi agen perubahan yang selesai dalam tahun terakhir yang sudah berakhir. Rencana yang mudah dihitung sama dengan yang sulit.',
    ],
    part: 'completedPlans',
    of: 'agentPlans',
    nothing: noAgents,
  },
  completedPlans,
);

shareMeasure(
  {
    code: 'LEADERSHIP_PARTICIPATION',
    name: ['SOPs in force that the head of a unit signed', 'SOP berlaku yang disahkan kepala unit'],
    means: [
      'Percent of the SOPs in force, of those whose signer is known, that the head of a unit signed. A weak proxy: a signature is a duty of the office, and nothing in the hub tells who came to a meeting or pushed a reform.',
      'Persen SOP berlaku yang disahkan kepala unit, di antara yang pengesahnya diketahui. Ukuran yang lemah: pengesahan adalah kewajiban jabatan, dan hub tidak mencatat kehadiran rapat atau dorongan pimpinan.',
    ],
    part: 'signedByHead',
    of: null,
    nothing: noSops,
  },
  sopsSignedByHeads,
);

const scoreAsPublished = calculation({
  rule: 'REFORM_EVIDENCE',
  formula: published.score,
  unit: ['score 0 to 100', 'nilai 0 sampai 100'],
  decimals: null,
  calculate: inputs => inputs.get(published.score),
});

/** A grade is no number: its place on the scale stands for it. */
const rankAsPublished = calculation({
  rule: 'REFORM_EVIDENCE',
  formula: published.rank,
  unit: ['rank on its scale, 1 the best', 'peringkat pada skalanya, 1 yang terbaik'],
  decimals: 0,
  calculate: inputs => inputs.get(published.rank),
});

async function asPublished(question: Question, indicator: string, asOf: string, made: Calculation): Promise<Figure> {
  const found = await question.load(publishedOn, `${indicator}|${asOf}`);
  if (!found)
    return reckon(
      made,
      [],
      [
        `No value of ${indicator} for a period that was over by that day is public in the hub.`,
        `Tidak ada nilai ${indicator} yang publik di hub untuk periode yang sudah berakhir pada hari itu.`,
      ],
    );
  const subject = { table: 'observation', id: found.id };
  const confidence = found.confidence as Confidence;
  return reckon(made, [
    { name: made.formula, value: made === rankAsPublished ? found.rank : found.value, subject, confidence },
    { name: 'grade', value: null, text: found.grade ?? '-', subject, confidence },
    { name: 'period', value: null, text: found.period, subject, confidence },
    ...(found.series ? [{ name: 'series', value: null, text: found.series, subject, confidence }] : []),
  ]);
}

measure({
  code: 'AUDIT_OPINION',
  name: ['Audit opinion of the BPK, as a rank', 'Opini BPK, sebagai peringkat'],
  direction: 'LOWER_IS_BETTER',
  means: [
    'Rank of the latest audit opinion on the financial report: 1 is WTP, unqualified. An opinion is about the report, not about what the money did.',
    'Peringkat opini terakhir atas laporan keuangan: 1 berarti WTP. Opini menyangkut laporannya, bukan manfaat belanjanya.',
  ],
  at: (question, asOf) => asPublished(question, 'BPK_OPINION', asOf, rankAsPublished),
});

measure({
  code: 'SAKIP_GRADE',
  name: ['Grade of performance accountability (SAKIP), as a rank', 'Predikat akuntabilitas kinerja (SAKIP), sebagai peringkat'],
  direction: 'LOWER_IS_BETTER',
  means: [
    'Rank of the latest SAKIP grade that was found: 1 is AA. Scores of recent years were not found, so that the latest one may be old.',
    'Peringkat predikat SAKIP terakhir yang ditemukan: 1 berarti AA. Nilai tahun-tahun terakhir tidak ditemukan sehingga yang terakhir dapat sudah lama.',
  ],
  at: (question, asOf) => asPublished(question, 'SAKIP_SCORE', asOf, rankAsPublished),
});

measure({
  code: 'OMBUDSMAN_SCORE',
  name: ['Compliance score of the Ombudsman', 'Nilai kepatuhan Ombudsman'],
  direction: 'HIGHER_IS_BETTER',
  means: [
    'Score of the provincial government for keeping the law on public services, 0 to 100. Judges standards and their publication more than what people meet at the counter; no longer given from 2025 on.',
    'Nilai kepatuhan pemerintah provinsi terhadap undang-undang pelayanan publik, 0 sampai 100. Lebih menilai standar dan publikasinya daripada pengalaman di loket; sejak 2025 tidak lagi diberikan.',
  ],
  at: (question, asOf) => asPublished(question, 'OMBUDSMAN_COMPLIANCE', asOf, scoreAsPublished),
});
