/**
 * The line to one register: what every question to the outside goes through, whatever it asks. It never throws: each
 * way in which a source can fail has a name (`SourceFailure`). It never logs, and never keeps an answer: questions
 * that are the same and under way at the same moment share one, and it is forgotten when it arrives.
 */
import type { SourceFailure } from '@gun/data-broker-contract';
import type { ZodType } from 'zod';
import { CircuitBreaker, type BreakerState } from './circuit-breaker';
import { readLimited } from './read-limited';

export interface RegisterLineSettings {
  /** Address of the register's API, without a slash at the end: `https://…/national-register/v1`. */
  readonly url: string;
  readonly apiKey: string;
  readonly timeoutMs?: number;
  readonly limitBytes?: number;
  /** Questions under way at the same time; a slow source may not hold more of our connections than this. */
  readonly lanes?: number;
}

export type LineAnswer<T> =
  | { readonly state: 'answered'; readonly body: T }
  | { readonly state: 'absent' }
  | { readonly state: 'failed'; readonly failure: SourceFailure };

const failed = (failure: SourceFailure) => ({ state: 'failed', failure }) as const;

export class RegisterLine {
  private readonly breaker: CircuitBreaker;
  private readonly underWay = new Map<string, Promise<LineAnswer<unknown>>>();
  private readonly settings: Required<RegisterLineSettings>;

  constructor(settings: RegisterLineSettings, now: () => number = Date.now) {
    this.settings = { timeoutMs: 1_500, limitBytes: 256 * 1024, lanes: 32, ...settings };
    this.breaker = new CircuitBreaker({ failures: 3, restMs: 10_000 }, now);
  }

  get state(): BreakerState {
    return this.breaker.state;
  }

  /** Asks, and answers what `schema` could read; the subject travels in the body, never in the address. */
  ask<T>(path: string, question: object, schema: ZodType<T>): Promise<LineAnswer<T>> {
    const key = `${path} ${JSON.stringify(question)}`;
    const same = this.underWay.get(key);
    if (same) return same as Promise<LineAnswer<T>>; // a path has one schema, so the same path gives the same type
    if (this.underWay.size >= this.settings.lanes) return Promise.resolve(failed('slow'));
    if (!this.breaker.admits()) return Promise.resolve(failed('down'));
    const answer = this.askOnce(path, JSON.stringify(question), schema).finally(() => this.underWay.delete(key));
    this.underWay.set(key, answer);
    return answer;
  }

  private async askOnce<T>(path: string, question: string, schema: ZodType<T>): Promise<LineAnswer<T>> {
    const answer = await this.send(path, question, schema).catch((error: unknown) => failed(failureOf(error)));
    // A refusal comes from a source in good health.
    if (answer.state === 'failed' && answer.failure !== 'notPermitted') this.breaker.failed();
    else this.breaker.succeeded();
    return answer;
  }

  private async send<T>(path: string, body: string, schema: ZodType<T>): Promise<LineAnswer<T>> {
    const response = await fetch(`${this.settings.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'x-api-key': this.settings.apiKey },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(this.settings.timeoutMs),
    });
    const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim();
    if (response.status === 200 && mediaType === 'application/json') return this.read(response, schema);
    await response.body?.cancel();
    // A 404 without a problem document is a wrong address or a broken proxy, not a register that knows nobody.
    if (response.status === 404 && mediaType === 'application/problem+json') return { state: 'absent' };
    if (response.status === 401 || response.status === 403) return failed('notPermitted');
    return failed(response.status >= 500 || response.status === 429 ? 'down' : 'nonsense');
  }

  private async read<T>(response: Response, schema: ZodType<T>): Promise<LineAnswer<T>> {
    const text = await readLimited(response, this.settings.limitBytes);
    const body = text === undefined ? undefined : schema.safeParse(JSON.parse(text));
    return body?.success ? { state: 'answered', body: body.data } : failed('nonsense');
  }
}

function failureOf(error: unknown): SourceFailure {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'slow';
  // What the decoder and the JSON parser throw, as opposed to the TypeError "fetch failed" of a broken connection.
  if (error instanceof SyntaxError || (error as NodeJS.ErrnoException)?.code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return 'nonsense'; // `as`: the decoder's error has no class of its own, only this code
  return 'down';
}
