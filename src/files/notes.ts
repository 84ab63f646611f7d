import type { FileNotes } from './tally.ts';

type Line = [label: string, value: string | number];

/** The notes as lines of a sheet, each labelled in both languages. */
export function noteLines(notes: FileNotes, cutCells: number): Line[] {
  const { sources, answeredInIndonesian } = notes;
  return [
    ['Rows / Baris', notes.rows],
    ['SHA-256 of the rows / SHA-256 baris', notes.sha256],
    ['Illustrative rows / Baris contoh buatan', notes.illustrativeRows],
    ['Made at / Dibuat pada', notes.madeAt],
    ['As of / Keadaan per', notes.asOf],
    ['Known at / Tercatat per', notes.knownAt ?? 'now / sekarang'],
    ['Licence / Lisensi', notes.licence],
    ['Question / Pertanyaan', notes.question],
    ['Variables / Variabel', JSON.stringify(notes.variables)],
    ...(notes.operationName ? [['Operation / Operasi', notes.operationName] as Line] : []),
    ...(answeredInIndonesian.length > 0 ? [['No English text / Tanpa teks bahasa Inggris', answeredInIndonesian.join(', ')] as Line] : []),
    ...(cutCells > 0 ? [['Cells cut at 32,767 characters / Sel terpotong pada 32.767 karakter', cutCells] as Line] : []),
    ...sources.map(
      ({ code, title, publisher, address, licence }): Line => [
        'Source / Sumber',
        `${[title, publisher, address, licence].filter(part => part).join('. ')} (${code})`,
      ],
    ),
  ];
}
