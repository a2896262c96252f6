/** A refusal in the words of a protocol (RFC 6749, part 5.2): a code of its specification and a sentence for people. */
export class ProtocolError extends Error {
  constructor(
    /** As the specification spells it: `invalid_grant`. */
    readonly error: string,
    /** In English, without quotes: RFC 6749 allows printable ASCII only. */
    readonly description: string,
    readonly status: number = 400,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(`${error}: ${description}`);
  }
}
