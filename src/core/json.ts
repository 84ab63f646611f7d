/** A value that is written already: it goes out as it is, and nobody reads it again on the way. */
export class Json {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}
