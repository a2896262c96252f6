/** What the server answers, and how it refuses. */

export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly content?: unknown;
}

export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly nonce?: string,
  ) {
    super(code);
  }
}

/** As the protocols write their errors; what a library found wrong it says itself. */
export function errorOf(error: unknown): Answer {
  if (error instanceof Refusal) {
    const { code, nonce } = error;
    const status = code === 'invalid_token' ? 401 : 400;
    return { status, content: { error: code }, ...(nonce && { headers: { 'dpop-nonce': nonce } }) };
  }
  const said = (error as { errorResponse?: { error: string } }).errorResponse; // of the libraries
  return { status: said ? 400 : 500, content: said ?? { error: 'server_error', error_description: String(error) } };
}
