const most = { atOnce: 2, patience: 10_000, stay: 60_000 };
type LineLimits = typeof most;

/** It waited in line, and its turn did not come. */
export class Crowded extends Error {}

/**
 * Questions that read much of the province stand in line: a few at a time, however many are asked, so that memory has a bound. A question
 * keeps its place until it is answered, as its loaders keep what they read.
 */
export class Line {
  private readonly most: LineLimits;
  private inside = 0;
  private readonly waiting = new Set<() => void>();

  constructor(changed: Partial<LineLimits> = {}) {
    this.most = { ...most, ...changed };
  }

  /** Gives how to leave again. Refuses whoever waited too long. */
  async enter(): Promise<() => void> {
    if (this.inside < this.most.atOnce) this.inside++;
    else await this.turn();
    let isIn = true;
    const leave = (): void => {
      if (!isIn) return;
      isIn = false;
      clearTimeout(timer);
      const [next] = this.waiting;
      if (next) next();
      else this.inside--;
    };
    // For a question that nobody ended: no request lasts as long.
    const timer = setTimeout(leave, this.most.stay).unref();
    return leave;
  }

  private turn(): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const go = (): void => {
      clearTimeout(timer);
      this.waiting.delete(go);
      resolve();
    };
    this.waiting.add(go);
    const timer = setTimeout(() => {
      this.waiting.delete(go);
      reject(new Crowded('others stood in line before it'));
    }, this.most.patience);
    return promise;
  }
}

/** The place of one question. What works for it goes on when the time of the request is up, as others will ask for the same again. */
export class Place {
  private entered: Promise<() => void> | undefined;
  private readonly works: Promise<unknown>[] = [];

  take(line: Line): Promise<unknown> {
    this.entered ??= line.enter();
    return this.entered;
  }

  /** Keeps the place until the work is done. */
  hold<V>(work: Promise<V>): Promise<V> {
    this.works.push(work.catch(() => {}));
    return work;
  }

  /** The question is answered: its place is for others, as soon as nothing works for it any more. */
  leave(): void {
    this.entered?.then(leave => Promise.all(this.works).then(leave)).catch(() => {});
  }
}
