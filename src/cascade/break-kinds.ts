import { type FindingKind, findingKind } from '../reckon/finding.ts';

const breaks = (code: string, severity: FindingKind['severity'], means: FindingKind['means']): FindingKind =>
  findingKind({ code, severity, rule: 'CASCADE_CHAIN', means });

export const brokenUpwards = breaks('CASCADE_BROKEN_UPWARDS', 'WARNING', [
  'The indicator of a unit or position hangs on no indicator above it on the day.',
  'Indikator unit atau jabatan tidak diturunkan dari indikator mana pun di atasnya pada hari itu.',
]);
export const brokenDownwards = breaks('CASCADE_BROKEN_DOWNWARDS', 'WARNING', [
  'The indicator of a plan is handed down to no unit or position on the day: nobody carries it.',
  'Indikator rencana tidak diturunkan ke unit atau jabatan mana pun pada hari itu: tidak ada yang mengembannya.',
]);
export const cascadeWeightsNotOne = breaks('CASCADE_WEIGHTS_NOT_ONE', 'WARNING', [
  'Shares are given for what hangs on the indicator, and do not add up to one: too much is promised, or a part is carried by nobody.',
  'Bagian diisi untuk indikator yang diturunkan dari indikator ini, tetapi jumlahnya bukan satu: terlalu banyak dijanjikan, atau sebagian tidak ada pengembannya.',
]);
export const cascadeCycle = breaks('CASCADE_CYCLE', 'ERROR', [
  'Indicators derive from one another in a circle: none of them is the upper one.',
  'Indikator saling diturunkan dalam lingkaran: tidak ada yang menjadi indikator atas.',
]);
export const skipsLevel = breaks('CASCADE_SKIPS_LEVEL', 'WARNING', [
  'The indicator of a position hangs directly on one of the plan, with none of its unit between them.',
  'Indikator jabatan diturunkan langsung dari indikator rencana, tanpa indikator unit di antaranya.',
]);
export const upsideDown = breaks('CASCADE_UPSIDE_DOWN', 'ERROR', [
  'An indicator hangs on one of a lower level: that of a plan on one of a unit or position, or that of a unit on one of a position.',
  'Indikator diturunkan dari tingkat yang lebih rendah: indikator rencana dari unit atau jabatan, atau indikator unit dari jabatan.',
]);
