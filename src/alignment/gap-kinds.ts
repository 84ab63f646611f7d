import { type FindingKind, findingKind } from '../reckon/finding.ts';

const gap = (code: string, severity: FindingKind['severity'], means: FindingKind['means'], rule = 'ALIGNMENT_GAP'): FindingKind =>
  findingKind({ code, severity, rule, means });

export const planNotInForce = gap('PLAN_NOT_IN_FORCE', 'INFO', [
  'The plan does not cover the day asked for: units and links are not judged on it.',
  'Rencana tidak mencakup hari yang ditanyakan: unit dan kaitannya tidak dinilai pada hari itu.',
]);
export const planAnnexMissing = gap('PLAN_ANNEX_MISSING', 'INFO', [
  'The objectives that the plan sets (its annex) were not found: those shown are made up, or there are none.',
  'Sasaran yang ditetapkan rencana (lampirannya) belum ditemukan: yang ditampilkan adalah contoh buatan, atau tidak ada.',
]);
export const alignmentNotRecorded = gap('ALIGNMENT_NOT_RECORDED', 'INFO', [
  'No alignment with objectives or priorities of the plan is recorded for any day: who answers for them is not known, and no row is blamed.',
  'Tidak ada penyelarasan dengan sasaran atau prioritas rencana yang tercatat untuk hari mana pun: penanggung jawabnya tidak diketahui, dan tidak ada baris yang dipersalahkan.',
]);
export const objectiveWithoutUnit = gap('OBJECTIVE_WITHOUT_UNIT', 'ERROR', [
  'No unit is known to work towards the objective or priority on the day.',
  'Tidak ada unit yang diketahui bekerja untuk sasaran atau prioritas itu pada hari tersebut.',
]);
export const objectiveWithoutLead = gap('OBJECTIVE_WITHOUT_LEAD', 'WARNING', [
  'Units work towards the objective or priority, but none of them answers for it (LEAD).',
  'Ada unit yang bekerja untuk sasaran atau prioritas itu, tetapi tidak ada yang bertanggung jawab (LEAD).',
]);
export const unitWithoutObjective = gap('UNIT_WITHOUT_OBJECTIVE', 'WARNING', [
  'Neither the bureau or regional body nor a unit below it is known to work towards an objective or priority of the plan.',
  'Biro atau perangkat daerah itu, termasuk unit di bawahnya, tidak diketahui bekerja untuk sasaran atau prioritas rencana.',
]);
export const programWithoutIndicator = gap('PROGRAM_WITHOUT_INDICATOR', 'WARNING', [
  'Units carry the budget program out, but no indicator measures its outcome.',
  'Program dilaksanakan unit, tetapi tidak ada indikator yang mengukur hasilnya.',
]);
export const objectiveWithoutIndicator = gap('OBJECTIVE_WITHOUT_INDICATOR', 'WARNING', [
  'No indicator measures the objective. Priorities need none.',
  'Tidak ada indikator yang mengukur sasaran itu. Prioritas tidak memerlukannya.',
]);
export const indicatorWithoutTarget = gap('INDICATOR_WITHOUT_TARGET', 'WARNING', [
  'The indicator measures an objective of the plan, but has no current target for any year of it.',
  'Indikator mengukur sasaran rencana, tetapi tidak mempunyai target yang berlaku untuk satu pun tahun rencana.',
]);
export const indicatorWithoutValue = gap('INDICATOR_WITHOUT_VALUE', 'WARNING', [
  'A year of the plan is over, and the indicator has no preferred value for it (of the province, a unit or a service).',
  'Satu tahun rencana telah berakhir, dan indikator tidak mempunyai nilai yang diutamakan untuk tahun itu (provinsi, unit, atau layanan).',
]);
export const targetWithoutUnit = gap('TARGET_WITHOUT_UNIT', 'WARNING', [
  'No unit answers for a current target of the plan, neither by the target nor by its indicator. The provider answers for a target of a service.',
  'Tidak ada unit penanggung jawab untuk target rencana yang berlaku, baik pada target maupun pada indikatornya. Target layanan menjadi tanggung jawab penyelenggaranya.',
]);
export const unitOverlinked = gap('UNIT_OVERLINKED', 'WARNING', [
  'The unit is aligned to more objectives than the rule allows (ALIGNMENT_GAP/most_objectives): a sign that nobody chose.',
  'Unit diselaraskan dengan sasaran lebih banyak daripada batas aturan (ALIGNMENT_GAP/most_objectives): tanda tidak ada pemilihan.',
]);
export const weightsNotOne = gap(
  'WEIGHTS_NOT_ONE',
  'ERROR',
  [
    'Weights are given for the alignments of the unit, and do not add up to one.',
    'Bobot penyelarasan unit diisi, tetapi jumlahnya bukan satu.',
  ],
  'ALIGNMENT_WEIGHTS',
);
export const linkWithoutBasis = gap('LINK_WITHOUT_BASIS', 'INFO', [
  'The alignment rests on no regulation, decree or source: it is a suggestion of the hub.',
  'Penyelarasan tidak bersandar pada peraturan, keputusan, atau sumber: berupa usulan hub.',
]);
