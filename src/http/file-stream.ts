import { createHash, type Hash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { FileFault, FileForm, Making } from '../files/form.ts';

/** Long enough for a last line to leave before its connection is broken. */
const lastWords = 100;

export interface Digest {
  bytes: number;
  hash: Hash;
}

export const newDigest = (): Digest => ({ bytes: 0, hash: createHash('sha256') });

/** The bytes of a file, counted and digested. */
export async function* digested(form: FileForm, making: Making, digest: Digest): AsyncGenerator<Uint8Array, void> {
  for await (const piece of form.write(making)) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    digest.bytes += bytes.length;
    digest.hash.update(bytes);
    yield bytes;
  }
}

/** A file that fails says why where its form has a place for it, and then breaks its connection: it never just ends. */
export async function* unlessBroken(
  bytes: AsyncIterable<Uint8Array>,
  { signal, faultOf, whole, form, making }: Breaking,
): AsyncGenerator<Uint8Array, void> {
  try {
    yield* bytes;
    whole();
  } catch (error) {
    if (!signal.aborted) {
      const words = form.broken?.(faultOf(error), making.tally.rows);
      if (words) {
        yield Buffer.from(words);
        await pause(lastWords);
      }
    }
    throw error;
  }
}

export interface Breaking {
  signal: AbortSignal;
  /** Says what went wrong, and tells the log. */
  faultOf: (error: unknown) => FileFault;
  /** Told once the last byte is known. */
  whole: () => unknown;
  form: FileForm;
  making: Making;
}
