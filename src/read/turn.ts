/** Statements of one question at a time: one that needs many leaves connections to the others, and does not fail for want of them. */
const mostAtOnce = 3;

/** Lets the statements of a question run a few at a time. */
export class Turn {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /** Waiting here has no time limit of its own, unlike waiting for a connection. */
  async of<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < mostAtOnce) this.running++;
    else await new Promise<void>(go => this.waiting.push(go));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }
}
