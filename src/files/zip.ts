import { Zip, ZipDeflate } from 'fflate';

/** A ZIP that is written while its content is still being made: what has been packed is taken out after every piece. */
export class StreamingZip {
  private packed: Uint8Array[] = [];
  private readonly zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.packed.push(chunk);
  });

  /** A whole part. */
  add(name: string, text: string): void {
    this.open(name).end(text);
  }

  /** A part that is written piece by piece; the next may begin when it has ended. */
  open(name: string): { write: (text: string) => void; end: (text: string) => void } {
    const part = new ZipDeflate(name, { level: 6 });
    this.zip.add(part);
    return {
      write: text => part.push(Buffer.from(text)),
      end: text => part.push(Buffer.from(text), true),
    };
  }

  /** What was packed since the last time. */
  *take(): Generator<Uint8Array> {
    const chunks = this.packed;
    this.packed = [];
    yield* chunks.filter(chunk => chunk.length > 0);
  }

  /** The directory, without which no program opens the file. */
  end(): void {
    this.zip.end();
  }
}
