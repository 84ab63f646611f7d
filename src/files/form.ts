import type { FilePage } from './page.ts';
import type { FilePlan } from './plan.ts';
import type { FileNotes, Tally } from './tally.ts';

/** What a form is written from. */
export interface Making {
  plan: FilePlan;
  pages: AsyncIterable<FilePage>;
  tally: Tally;
  language: 'id' | 'en';
  /** What the file says of itself, once all rows have passed. */
  notes: () => FileNotes;
  /** Whether a CSV begins with a byte order mark. */
  bom: boolean;
}

/** Why a file ends before its end. */
export interface FileFault {
  code: string;
  message: string;
  id: string;
}

/** A form that a file can take. */
export interface FileForm {
  extension: string;
  type: string;
  /** Piece by piece; the next page is asked for when the pieces before it were taken. */
  write: (making: Making) => AsyncGenerator<string | Uint8Array, void>;
  /** What stands at the end of a file that breaks off, where the form has a place for it. */
  broken?: (fault: FileFault, rows: number) => string;
  hasSources: boolean;
  /** Whether the same rows are the same bytes, so that a digest of the whole file can be told. */
  isRepeatable: boolean;
  /** Whether the file itself shows that it was cut off. */
  tellsItsEnd: boolean;
}
