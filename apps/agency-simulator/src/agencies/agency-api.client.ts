/** Calls the public agency API by its route values: path, method and answer come from the contract, nothing is typed twice. */
import { fillPath, pathParameters, type InputOf, type OutputOf, type Route } from '@gun/kernel';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { AgencyToken } from './agency-token';
import type { CounterSeal } from './counter-seal';

/** The gateway said no. Carries its code and trace id, never what was sent. */
export class AgencyApiProblem extends Error {
  constructor(
    readonly operation: string,
    readonly status: number,
    readonly type: string,
    readonly traceId: string,
  ) {
    super(`${operation}: ${status} ${type} (trace ${traceId})`);
  }
}

export interface SentFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface CallOptions {
  /** Required for routes that are idempotent. */
  readonly key?: string;
  readonly file?: SentFile;
}

export interface ClientSettings {
  readonly gateway: string;
  readonly timeoutMs: number;
  /** First pause before another try; doubled each time, with a random part so that clients do not return together. */
  readonly pauseMs: number;
}

const tries = 4;
const Said = z.object({ type: z.string().catch('about:blank') });
const mayPass = (status: number): boolean => status === 429 || status >= 500;

export class AgencyApi {
  constructor(
    private readonly token: AgencyToken,
    private readonly settings: ClientSettings,
    private readonly seal: CounterSeal,
  ) {}

  /** Calls a route with its flat input. @throws AgencyApiProblem when the answer is a refusal, NotSealed */
  async call<R extends Route>(route: R, input: InputOf<R>, options: CallOptions = {}): Promise<OutputOf<R>> {
    const flat = input as Record<string, unknown>; // every input schema of a route is an object
    for (let attempt = 1; ; attempt += 1) {
      const last = attempt === tries;
      const answer = await this.send(route, flat, options).catch((error: unknown) => {
        if (last) throw error;
      });
      if (answer?.ok) return this.read(route, flat, answer);
      if (answer?.status === 401) this.token.forget();
      const again = !answer || mayPass(answer.status) || (answer.status === 401 && attempt === 1);
      if (answer && (last || !again)) throw await this.problem(route, answer);
      await wait(this.pause(attempt, answer?.headers.get('retry-after')));
    }
  }

  private async read<R extends Route>(
    route: R,
    input: Record<string, unknown>,
    answer: Response,
  ): Promise<OutputOf<R>> {
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (route.sealed) await this.seal.ensure(answer.headers.get('x-jws-signature'), bytes, bodyOf(route, input) ?? '');
    return route.output?.parse(JSON.parse(bytes.toString())) as OutputOf<R>; // parsed by the schema of this very route
  }

  private async send(route: Route, input: Record<string, unknown>, { key, file }: CallOptions): Promise<Response> {
    const url = new URL(fillPath(route, input), this.settings.gateway);
    if (route.method === 'GET')
      for (const [name, value] of outsidePath(route, input)) url.searchParams.set(name, String(value));
    const json = bodyOf(route, input);
    const body = json ?? (file && formOf(file));
    return fetch(url, {
      method: route.method,
      signal: AbortSignal.timeout(this.settings.timeoutMs),
      headers: {
        authorization: `Bearer ${await this.token.get()}`,
        accept: 'application/json',
        ...(json && { 'content-type': 'application/json' }),
        ...(key && { 'idempotency-key': key }),
      },
      ...(body && { body }),
    });
  }

  private pause(attempt: number, retryAfter: string | null | undefined): number {
    const asked = Number(retryAfter ?? 0) * 1000;
    const own = this.settings.pauseMs * 2 ** (attempt - 1);
    return Math.max(Math.min(asked || 0, 30_000), own * (0.5 + Math.random()));
  }

  private async problem(route: Route, answer: Response): Promise<AgencyApiProblem> {
    const { type } = Said.parse(await answer.json().catch(() => ({})));
    const trace = answer.headers.get('belgov-trace-id') ?? 'unknown';
    return new AgencyApiProblem(route.operationId, answer.status, type, trace);
  }
}

const outsidePath = (route: Route, input: Record<string, unknown>) => {
  const inPath = pathParameters(route);
  return Object.entries(input).filter(([name, value]) => !inPath.includes(name) && value !== undefined);
};

/** The JSON that is sent, byte for byte. */
const bodyOf = (route: Route, input: Record<string, unknown>): string | undefined =>
  route.method !== 'GET' && route.body ? JSON.stringify(Object.fromEntries(outsidePath(route, input))) : undefined;

function formOf({ name, mediaType, bytes }: SentFile): FormData {
  const form = new FormData();
  form.append('file', new Blob([bytes], { type: mediaType }), name);
  return form;
}
