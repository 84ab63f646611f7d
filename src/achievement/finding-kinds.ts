import { findingKind } from '../reckon/finding.ts';

export const seriesUnclear = findingKind({
  code: 'TARGET_SERIES_UNCLEAR',
  severity: 'WARNING',
  rule: 'SERIES_BREAK',
  means: [
    'The method of the indicator changed, and the target does not say which series it is meant for: it is compared with no value. Give Target.series.',
    'Metode indikator berubah, dan target tidak menyebut seri yang dimaksud: tidak dibandingkan dengan nilai mana pun. Isi Target.series.',
  ],
});

export const seriesDiffers = findingKind({
  code: 'TARGET_SERIES_DIFFERS',
  severity: 'WARNING',
  rule: 'SERIES_BREAK',
  means: [
    'The target is meant for one series, and the values of its period are of another: nothing is compared across a break.',
    'Target dimaksudkan untuk satu seri, sedangkan nilai pada periodenya berasal dari seri lain: tidak ada perbandingan melintasi patahan.',
  ],
});

/** Also a mistake of the row itself, which the quality of the data counts. */
export const endsReversed = findingKind({
  code: 'TARGET_ENDS_REVERSED',
  severity: 'ERROR',
  rule: 'ACHIEVEMENT_RANGE',
  means: [
    'The lower end of a target lies above its upper end. Exchange them.',
    'Batas bawah target melebihi batas atasnya. Tukar keduanya.',
  ],
});

export const endMissing = findingKind({
  code: 'TARGET_END_MISSING',
  severity: 'WARNING',
  rule: 'ACHIEVEMENT_RANGE',
  means: [
    'The target has only the end that can not be missed: an upper end where higher is better, a lower one where lower is better.',
    'Target hanya memiliki batas yang tidak mungkin meleset: batas atas bila makin tinggi makin baik, batas bawah bila makin rendah makin baik.',
  ],
});

export const targetEmpty = findingKind({
  code: 'TARGET_EMPTY',
  severity: 'WARNING',
  rule: 'ACHIEVEMENT_ACTUAL',
  means: ['The target has neither a number nor a grade.', 'Target tidak memuat angka maupun predikat.'],
});

export const notPositive = findingKind({
  code: 'TARGET_NOT_POSITIVE',
  severity: 'INFO',
  rule: 'ACHIEVEMENT_RANGE',
  means: [
    'The target, or the nearer end of it, is zero or below: it is judged by comparison and has no percentage.',
    'Target, atau batas terdekatnya, nol atau kurang: dinilai dengan membandingkan dan tidak berpersentase.',
  ],
});

export const withoutDirection = findingKind({
  code: 'TARGET_WITHOUT_DIRECTION',
  severity: 'WARNING',
  rule: 'ACHIEVEMENT_RANGE',
  means: [
    'Neither higher nor lower is better for the indicator, so a point of it can be neither reached nor missed. Give a range, or the direction.',
    'Indikator tidak berarah, sehingga target titik tidak dapat dinyatakan tercapai atau meleset. Beri rentang, atau arahnya.',
  ],
});

export const gradeNotOnScale = findingKind({
  code: 'TARGET_GRADE_NOT_ON_SCALE',
  severity: 'WARNING',
  rule: 'ACHIEVEMENT_GRADE',
  means: [
    'The grade of the target or of the value is not on the scale of the indicator, or is not public there: it can not be told which is better.',
    'Predikat target atau nilai tidak ada pada skala indikator, atau tidak publik: tidak dapat ditentukan mana yang lebih baik.',
  ],
});

export const kindDiffers = findingKind({
  code: 'TARGET_KIND_DIFFERS',
  severity: 'WARNING',
  rule: 'ACHIEVEMENT_GRADE',
  means: [
    'The target is a number and the value a grade only: they can not be compared.',
    'Target berupa angka sedangkan nilainya predikat saja: tidak dapat dibandingkan.',
  ],
});

export const placeUnclear = findingKind({
  code: 'TARGET_PLACE_UNCLEAR',
  severity: 'WARNING',
  rule: 'ACHIEVEMENT_ACTUAL',
  means: [
    'The target names no region, unit or service, and the values of its period are of one: which of them is meant is not said.',
    'Target tidak menyebut wilayah, unit, atau layanan, sedangkan nilai pada periodenya menyebutkannya: tidak jelas yang dimaksud.',
  ],
});

export const aboveFlag = findingKind({
  code: 'ACHIEVEMENT_VERY_HIGH',
  severity: 'INFO',
  rule: 'ACHIEVEMENT_LEVEL',
  means: [
    'The percentage lies above the limit of the rule: the target may have been too easy, or a unit mistaken. It is shown as it is, not capped.',
    'Persentase melampaui batas aturan: target mungkin terlalu rendah, atau satuannya keliru. Ditampilkan apa adanya, tidak dipotong.',
  ],
});

export const beforeEnd = findingKind({
  code: 'ACTUAL_BEFORE_END',
  severity: 'WARNING',
  rule: 'ACHIEVEMENT_ACTUAL',
  means: [
    'The latest value within the period is not that of its end: later ones of the same period are missing.',
    'Nilai terakhir dalam periode bukan nilai akhir periode: nilai sesudahnya pada periode yang sama tidak ada.',
  ],
});

export const notFinal = findingKind({
  code: 'ACTUAL_NOT_FINAL',
  severity: 'INFO',
  rule: 'ACHIEVEMENT_ACTUAL',
  means: [
    'The value is provisional or estimated; a final one may change the result.',
    'Nilai masih sementara atau perkiraan; nilai tetap dapat mengubah hasil.',
  ],
});

export const superseded = findingKind({
  code: 'TARGET_SUPERSEDED',
  severity: 'INFO',
  rule: 'ACHIEVEMENT_ROLL_UP',
  means: [
    'The target was replaced; it is judged on its own and counts in no roll-up.',
    'Target sudah diganti; dinilai tersendiri dan tidak masuk capaian gabungan.',
  ],
});
