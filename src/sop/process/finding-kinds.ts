import { findingKind } from '../../reckon/finding.ts';

export const withoutSteps = findingKind({
  code: 'SOP_WITHOUT_STEPS',
  severity: 'ERROR',
  rule: 'SOP_STEPS',
  means: ['The SOP has no step.', 'SOP tidak memuat satu pun kegiatan.'],
});
export const noStart = findingKind({
  code: 'SOP_NO_START',
  severity: 'ERROR',
  rule: 'SOP_START_AND_END',
  means: ['No capsule begins the procedure.', 'Tidak ada kapsul yang mengawali prosedur.'],
});
export const severalStarts = findingKind({
  code: 'SOP_SEVERAL_STARTS',
  severity: 'ERROR',
  rule: 'SOP_START_AND_END',
  means: ['More than one capsule begins the procedure.', 'Lebih dari satu kapsul mengawali prosedur.'],
});
export const noEnd = findingKind({
  code: 'SOP_NO_END',
  severity: 'ERROR',
  rule: 'SOP_START_AND_END',
  means: ['No capsule ends the procedure.', 'Tidak ada kapsul yang mengakhiri prosedur.'],
});
export const unreached = findingKind({
  code: 'SOP_STEP_UNREACHED',
  severity: 'ERROR',
  rule: 'SOP_REACHABILITY',
  means: ['A step can not be reached from the start.', 'Suatu kegiatan tidak dapat dicapai dari awal.'],
});
export const endless = findingKind({
  code: 'SOP_STEP_WITHOUT_END',
  severity: 'ERROR',
  rule: 'SOP_REACHABILITY',
  means: ['From a step no end can be reached.', 'Dari suatu kegiatan tidak ada akhir yang dapat dicapai.'],
});
export const flowAstray = findingKind({
  code: 'SOP_FLOW_ASTRAY',
  severity: 'ERROR',
  rule: 'SOP_REACHABILITY',
  means: [
    'An arrow begins or ends at a step that is none of this SOP.',
    'Anak panah berawal atau berakhir pada kegiatan yang bukan bagian SOP ini.',
  ],
});
export const decisionExits = findingKind({
  code: 'SOP_DECISION_EXITS',
  severity: 'ERROR',
  rule: 'SOP_DECISION',
  means: ['A decision has fewer than two exits.', 'Suatu keputusan mempunyai kurang dari dua jalan keluar.'],
});
export const decisionLabels = findingKind({
  code: 'SOP_DECISION_LABELS',
  severity: 'ERROR',
  rule: 'SOP_DECISION',
  means: [
    'An exit of a decision has no label, or the label of another exit.',
    'Jalan keluar suatu keputusan tidak berlabel atau labelnya sama dengan yang lain.',
  ],
});
export const branchWithoutDecision = findingKind({
  code: 'SOP_BRANCH_WITHOUT_DECISION',
  severity: 'WARNING',
  rule: 'SOP_DECISION',
  means: ['A step that is no decision has several exits.', 'Kegiatan yang bukan keputusan mempunyai beberapa jalan keluar.'],
});
export const withoutPerformer = findingKind({
  code: 'SOP_STEP_WITHOUT_PERFORMER',
  severity: 'ERROR',
  rule: 'SOP_STEPS',
  means: ['A step has no performer.', 'Suatu kegiatan tidak mempunyai pelaksana.'],
});
export const stepNumbers = findingKind({
  code: 'SOP_STEP_NUMBERS',
  severity: 'ERROR',
  rule: 'SOP_STEPS',
  means: [
    'The numbers of the steps have a hole, a repetition, or do not begin with 1.',
    'Nomor kegiatan terlompati, berulang, atau tidak dimulai dari 1.',
  ],
});
export const withoutTime = findingKind({
  code: 'SOP_STEP_WITHOUT_TIME',
  severity: 'ERROR',
  rule: 'SOP_STEPS',
  means: ['A step has no standard time, or one that is no time.', 'Suatu kegiatan tidak mempunyai waktu baku yang sah.'],
});
export const withoutOutput = findingKind({
  code: 'SOP_STEP_WITHOUT_OUTPUT',
  severity: 'ERROR',
  rule: 'SOP_STEPS',
  means: ['A step has no output.', 'Suatu kegiatan tidak mempunyai output.'],
});
export const datesOutOfOrder = findingKind({
  code: 'SOP_DATES_OUT_OF_ORDER',
  severity: 'ERROR',
  rule: 'SOP_DATES',
  means: ['The SOP took effect before it was made.', 'SOP berlaku sebelum selesai dibuat.'],
});
export const identityMissing = findingKind({
  code: 'SOP_IDENTITY_MISSING',
  severity: 'ERROR',
  rule: 'SOP_IDENTITY',
  means: ['An identity element that every SOP must have is empty.', 'Unsur identitas yang wajib ada pada setiap SOP kosong.'],
});
export const identityBlank = findingKind({
  code: 'SOP_IDENTITY_BLANK',
  severity: 'WARNING',
  rule: 'SOP_IDENTITY',
  means: [
    'An identity element is empty that may be left so where there is nothing to name: related SOPs, day of revision.',
    'Unsur identitas yang kosong, yang memang dapat kosong bila tidak ada isinya: keterkaitan, tanggal revisi.',
  ],
});
export const evaluationOverdue = findingKind({
  code: 'SOP_EVALUATION_OVERDUE',
  severity: 'WARNING',
  rule: 'SOP_REVIEW_OVERDUE',
  means: ['An SOP in force was not evaluated in time.', 'SOP yang berlaku belum dievaluasi pada waktunya.'],
});
export const monitoringOverdue = findingKind({
  code: 'SOP_MONITORING_OVERDUE',
  severity: 'WARNING',
  rule: 'SOP_MONITORING_OVERDUE',
  means: ['An SOP in force was not monitored in time.', 'SOP yang berlaku belum dipantau pada waktunya.'],
});
