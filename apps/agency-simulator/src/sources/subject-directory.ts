/** Under which pseudonyms the counter asks a source about the people whom it holds. */

/** Asks the counter, in the order of the numbers. */
export type AskPseudonyms = (ssins: readonly string[]) => Promise<readonly string[]>;

const againAfterMs = 60_000;

export class SubjectDirectory {
  private known: readonly string[] = [];
  private askedAt = Number.NEGATIVE_INFINITY;

  constructor(
    /** Absent where no counter is followed: then nobody is found. */
    private readonly ask: AskPseudonyms = async () => [],
    private readonly now: () => number = Date.now,
  ) {}

  /** The place of a person among these numbers. An unknown pseudonym is looked for anew, once a minute at most. */
  async find(pseudonym: string, ssins: readonly string[]): Promise<number | undefined> {
    if (!this.known.includes(pseudonym) && this.now() - this.askedAt >= againAfterMs) {
      this.askedAt = this.now();
      this.known = await this.ask(ssins);
    }
    const place = this.known.indexOf(pseudonym);
    return place < 0 ? undefined : place;
  }
}
