/** Lets a bounded number in at once; the others wait in line, and not for ever. */
export class Turnstile {
  private inside = 0;
  private readonly line: (() => void)[] = [];

  constructor(
    private readonly places: number,
    private readonly patienceMs: number,
    private readonly tooLong: () => Error,
  ) {}

  /** @throws what `tooLong` makes, when no place came free in time. */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    await this.enter();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  private enter(): Promise<void> {
    if (this.inside < this.places) {
      this.inside += 1;
      return Promise.resolve();
    }
    return new Promise((admit, refuse) => {
      const called = () => {
        clearTimeout(patience);
        admit();
      };
      const patience = setTimeout(() => {
        this.line.splice(this.line.indexOf(called), 1);
        refuse(this.tooLong());
      }, this.patienceMs);
      this.line.push(called);
    });
  }

  /** The place goes straight to the next in line, so that nobody overtakes. */
  private leave(): void {
    const next = this.line.shift();
    if (next) next();
    else this.inside -= 1;
  }
}
