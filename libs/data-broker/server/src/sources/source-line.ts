/**
 * The line to one source: what every question to the outside goes through, whatever it asks. It never throws: each
 * way in which a source can fail has a name (`SourceFailure`). It believes nothing that the source did not sign. It
 * never logs, and never keeps an answer: questions that are the same and under way at the same moment share one, and it
 * is forgotten when it arrives.
 */
import type { SourceFailure } from '@gun/data-broker-contract';
import { z, type ZodType } from 'zod';
import { CircuitBreaker, type BreakerState } from '../registers/circuit-breaker';
import { readLimited } from '../registers/read-limited';
import { SignatureCheck, type AnswerSignature, type SignedProof, type SourceKeys } from './source-signature';
import { JadesCheck } from './oots/jades';

export interface SourceLineSettings {
  /** Address of the source's API, without a slash at the end: `https://…/national-register/v1`. */
  readonly url: string;
  readonly apiKey: string;
  readonly keys: SourceKeys;
  /** How it signs: as Belgian sources do, or as those of the once-only system of the Union. */
  readonly signature?: 'jws' | 'jades';
  /** Certificates, PEM, from which that of a source that signs by JAdES may descend. */
  readonly anchors?: readonly string[];
  readonly timeoutMs?: number;
  readonly limitBytes?: number;
  /** Questions under way at the same time; a slow source may not hold more of our connections than this. */
  readonly lanes?: number;
}

/** One question: the subject travels in the body, never in the address. */
export interface LineQuestion<T> {
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly body?: string;
  readonly mediaType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Undefined, or a throw, when the text is not what the source promised. */
  read(text: string): T | undefined;
}

export type LineAnswer<T> =
  | { readonly state: 'answered'; readonly body: T; readonly proof: SignedProof }
  /** Not yet: ask again at `location`, a path on the same source, after `retryAfterSeconds`. */
  | { readonly state: 'accepted'; readonly location: string; readonly retryAfterSeconds: number }
  | { readonly state: 'absent' }
  | { readonly state: 'failed'; readonly failure: SourceFailure };

const failed = (failure: SourceFailure) => ({ state: 'failed', failure }) as const;
const json = 'application/json';
const problem = 'application/problem+json';

/** Reads JSON of one shape. */
export const jsonOf =
  <T>(schema: ZodType<T>) =>
  (text: string): T | undefined =>
    schema.safeParse(JSON.parse(text)).data;

export class SourceLine {
  private readonly breaker: CircuitBreaker;
  private readonly signatures: AnswerSignature;
  private readonly underWay = new Map<string, Promise<LineAnswer<unknown>>>();
  private readonly settings: Required<SourceLineSettings>;

  constructor(settings: SourceLineSettings, now: () => number = Date.now) {
    this.settings = { timeoutMs: 1_500, limitBytes: 256 * 1024, lanes: 32, signature: 'jws', anchors: [], ...settings };
    this.breaker = new CircuitBreaker({ failures: 3, restMs: 10_000 }, now);
    const { keys, signature, anchors } = this.settings;
    this.signatures = signature === 'jades' ? new JadesCheck(keys, Date.now, anchors) : new SignatureCheck(keys);
  }

  get state(): BreakerState {
    return this.breaker.state;
  }

  /** Asks in JSON, and answers what `schema` could read. */
  ask<T>(
    path: string,
    question: object,
    schema: ZodType<T>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<LineAnswer<T>> {
    return this.put({ path, body: JSON.stringify(question), headers, read: jsonOf(schema) });
  }

  put<T>(question: LineQuestion<T>): Promise<LineAnswer<T>> {
    const key = `${question.method} ${question.path} ${question.body}`;
    const same = this.underWay.get(key);
    if (same) return same as Promise<LineAnswer<T>>; // a path has one shape, so the same path gives the same type
    if (this.underWay.size >= this.settings.lanes) return Promise.resolve(failed('slow'));
    if (!this.breaker.admits()) return Promise.resolve(failed('down'));
    const answer = this.askOnce(question).finally(() => this.underWay.delete(key));
    this.underWay.set(key, answer);
    return answer;
  }

  private async askOnce<T>(question: LineQuestion<T>): Promise<LineAnswer<T>> {
    const answer = await this.send(question).catch((error: unknown) => failed(failureOf(error)));
    // A refusal comes from a source in good health.
    if (answer.state === 'failed' && answer.failure !== 'notPermitted') this.breaker.failed();
    else this.breaker.succeeded();
    return answer;
  }

  private async send<T>(question: LineQuestion<T>): Promise<LineAnswer<T>> {
    const { method = 'POST', path, body = '', mediaType = json, headers } = question;
    const response = await fetch(`${this.settings.url}${path}`, {
      method,
      headers: { accept: mediaType, ...headers, 'x-api-key': this.settings.apiKey, 'content-type': mediaType },
      ...(method !== 'GET' && { body }),
      redirect: 'manual',
      signal: AbortSignal.timeout(this.settings.timeoutMs),
    });
    const received = response.headers.get('content-type')?.split(';')[0]?.trim();
    // A 404 without a problem document is a wrong address or a broken proxy, not a source that knows nobody.
    const promised =
      ((response.status === 200 || response.status === 202) && received === mediaType) ||
      (response.status === 404 && received === problem);
    if (promised) return this.believe(response, body, question);
    await response.body?.cancel();
    if (response.status === 401 || response.status === 403) return failed('notPermitted');
    return failed(response.status >= 500 || response.status === 429 ? 'down' : 'nonsense');
  }

  private async believe<T>(
    response: Response,
    asked: string,
    { read }: Pick<LineQuestion<T>, 'read'>,
  ): Promise<LineAnswer<T>> {
    const bytes = await readLimited(response, this.settings.limitBytes);
    if (!bytes) return failed('nonsense');
    // A JAdES signature does not name its question. An exchange document does; a bare status does not.
    if (response.status !== 200 && this.settings.signature === 'jades') return failed('nonsense');
    const proof = this.signatures.verify(response.headers, bytes, asked);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (response.status === 404) return proof ? { state: 'absent' } : failed('badSignature');
    if (response.status === 202) return proof ? accepted(text) : failed('badSignature');
    const body = read(text);
    if (body === undefined) return failed('nonsense');
    return proof ? { state: 'answered', body, proof } : failed('badSignature');
  }
}

/** Where and when to ask again; a path, so that nobody can send us elsewhere. */
const Acceptance = z.object({
  location: z.string().regex(/^(\/[A-Za-z0-9-]+){1,6}$/),
  retryAfterSeconds: z
    .int()
    .min(1)
    .max(30 * 86_400),
});

function accepted(text: string): LineAnswer<never> {
  const acceptance = jsonOf(Acceptance)(text);
  return acceptance ? { state: 'accepted', ...acceptance } : failed('nonsense');
}

function failureOf(error: unknown): SourceFailure {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'slow';
  // What the decoder and the JSON parser throw, as opposed to the TypeError "fetch failed" of a broken connection.
  if (error instanceof SyntaxError || (error as NodeJS.ErrnoException)?.code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return 'nonsense'; // `as`: the decoder's error has no class of its own, only this code
  return 'down';
}
