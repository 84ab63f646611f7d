import { findingKind } from '../reckon/finding.ts';

export const onTimeAboveResolved = findingKind({
  code: 'ON_TIME_ABOVE_RESOLVED',
  severity: 'ERROR',
  rule: 'COMPLAINT_ON_TIME',
  means: [
    'More were resolved on time than were resolved at all. The row is left out of the share on time. Correct the report.',
    'Yang selesai tepat waktu lebih banyak daripada yang selesai. Baris ini tidak masuk bagian tepat waktu. Perbaiki laporannya.',
  ],
});

export const resolvedAboveReceived = findingKind({
  code: 'RESOLVED_ABOVE_RECEIVED',
  severity: 'ERROR',
  rule: 'COMPLAINT_COUNT',
  means: [
    'More were resolved than were received. The row is left out of the share on time. Correct the report.',
    'Yang selesai lebih banyak daripada yang diterima. Baris ini tidak masuk bagian tepat waktu. Perbaiki laporannya.',
  ],
});

export const negativeCount = findingKind({
  code: 'COMPLAINT_COUNT_NEGATIVE',
  severity: 'ERROR',
  rule: 'COMPLAINT_COUNT',
  means: ['A count is below zero. The row is left out.', 'Suatu jumlah kurang dari nol. Baris ini tidak dihitung.'],
});

export const deadlineUnknown = findingKind({
  code: 'DEADLINE_UNKNOWN',
  severity: 'WARNING',
  rule: 'COMPLAINT_ON_TIME',
  means: [
    'No public deadline is known for the category, or none is confirmed: what "on time" means there can not be told, and the row is left out of the share.',
    'Tidak ada batas waktu publik untuk kategori ini, atau belum terkonfirmasi: arti "tepat waktu" tidak dapat dipastikan, dan baris ini tidak masuk perhitungan.',
  ],
});

export const medianAboveDeadline = findingKind({
  code: 'MEDIAN_ABOVE_DEADLINE',
  severity: 'WARNING',
  rule: 'COMPLAINT_MEDIAN_DAYS',
  means: [
    'The median time lies above the legal deadline: half of the cases took longer than allowed, or nearly so.',
    'Median waktu penyelesaian melampaui batas waktu: separuh kasus lebih lama daripada yang diperkenankan, atau hampir.',
  ],
});

export const countMissing = findingKind({
  code: 'COMPLAINT_COUNT_MISSING',
  severity: 'INFO',
  rule: 'COMPLAINT_COUNT',
  means: [
    'How many were resolved, or resolved on time, was not reported, which is not zero. The row is left out of what needs that count.',
    'Jumlah yang selesai, atau selesai tepat waktu, tidak dilaporkan, yang bukan berarti nol. Baris ini tidak masuk perhitungan yang memerlukannya.',
  ],
});

export const periodsOverlap = findingKind({
  code: 'COMPLAINT_PERIODS_OVERLAP',
  severity: 'WARNING',
  rule: 'COMPLAINT_COUNT',
  means: [
    'The row lies within a longer period that was reported too. It is left out, or its cases would count twice.',
    'Baris ini termuat dalam periode lebih panjang yang juga dilaporkan. Baris ini tidak dihitung agar kasusnya tidak terhitung dua kali.',
  ],
});
