import { type Language, type OutputOf, pathOf, type Route } from '@gun/kernel';
import { ApiProblem, problemOf, unreachable } from './api-problem';
import { attemptKey } from './attempt-key';
import type { CallInput } from './call-input';
import { splitInput } from './split-input';

/** Header with the party one acts for; the gateway checks it, the browser only says it. */
export const actingForHeader = 'Gun-Acting-For';

export interface ApiSettings {
  /** Origin of the gateway, without a slash at the end. */
  readonly gateway: string;
  /** A token that is still good, or undefined; with `prolong` false, never one that prolongs the session. */
  readonly token: (prolong?: boolean) => Promise<string | undefined>;
  readonly actingFor: () => string | undefined;
  readonly language: () => Language;
  readonly timeout?: number;
  /** The gateway says that somebody ended this session from elsewhere. */
  readonly onSessionEnded?: () => void;
  /** The gateway knows of no right to act for the chosen party. */
  readonly onNoRight?: () => void;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Given when the same act may be repeated by a later press; otherwise one per input object. */
  readonly idempotencyKey?: string;
}

export interface FileToSend {
  readonly file: File;
  /** Other fields of the form. */
  readonly fields?: Readonly<Record<string, string>>;
  /** 0 to 100. */
  readonly onProgress?: (percent: number) => void;
}

export interface Download {
  readonly content: Blob;
  readonly name?: string;
}

export interface Api {
  call<R extends Route>(route: R, input: CallInput<R>, options?: CallOptions): Promise<OutputOf<R>>;
  upload<R extends Route>(route: R, input: CallInput<R>, sent: FileToSend, options?: CallOptions): Promise<OutputOf<R>>;
  download<R extends Route>(route: R, input: CallInput<R>, options?: CallOptions): Promise<Download>;
  /** Opens a stream; the caller reads and closes it. */
  stream(route: Route, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Response>;
}

/** The browser's only way to the gateway: everything about a request follows from the route value. */
export function createApi(settings: ApiSettings): Api {
  const { gateway, timeout = 30_000 } = settings;

  async function headersFor(route: Route, key?: string, prolong = true): Promise<Record<string, string>> {
    const token = route.access === 'public' ? undefined : await settings.token(prolong);
    const actingFor = token && !route.ofPerson ? settings.actingFor() : undefined;
    return {
      Accept: route.produces?.join(', ') ?? 'application/json',
      'Accept-Language': settings.language(),
      ...(token && { Authorization: `Bearer ${token}` }),
      ...(actingFor && { [actingForHeader]: actingFor }),
      ...(route.idempotent && key && { 'Idempotency-Key': key }),
    };
  }

  async function send(route: Route, input: object, options: CallOptions = {}): Promise<Response> {
    const { url, body } = splitInput(route, input);
    const headers = await headersFor(route, options.idempotencyKey ?? attemptKey(input));
    const signals = [AbortSignal.timeout(timeout), ...(options.signal ? [options.signal] : [])];
    const answer = await fetch(gateway + url, {
      method: route.method,
      headers: { ...headers, ...(body && { 'Content-Type': 'application/json' }) },
      signal: AbortSignal.any(signals),
      ...(body && { body: JSON.stringify(body) }),
    }).catch((cause: unknown) => {
      if (options.signal?.aborted) throw cause;
      throw unreachable(cause);
    });
    if (!answer.ok) throw await refused(answer);
    return answer;
  }

  async function refused(answer: Response): Promise<ApiProblem> {
    const problem = await problemOf(answer);
    if (problem.code === 'sessionEnded') settings.onSessionEnded?.();
    if (problem.code === 'missingPermission' && settings.actingFor()) settings.onNoRight?.();
    return problem;
  }

  return {
    async call(route, input, options) {
      const answer = await send(route, input, options);
      return (answer.status === 204 ? undefined : await answer.json()) as OutputOf<typeof route>; // the gateway validated it against the same route
    },
    async upload(route, input, sent, options) {
      const headers = await headersFor(route, options?.idempotencyKey ?? attemptKey(sent));
      const { url } = splitInput(route, input);
      const { sendWithProgress } = await import('./send-with-progress').catch((cause: unknown) => {
        throw unreachable(cause);
      });
      const answer = await sendWithProgress({
        url: gateway + url,
        method: route.method,
        headers,
        sent,
        signal: options?.signal,
      });
      return answer as OutputOf<typeof route>; // the gateway validated it against the same route
    },
    async download(route, input, options) {
      const answer = await send(route, input, options);
      return { content: await answer.blob(), name: fileNameOf(answer.headers.get('content-disposition')) };
    },
    async stream(route, headers, signal) {
      const own = await headersFor(route, undefined, false); // listening is not acting: it must not keep a session open
      if (route.access !== 'public' && !own['Authorization']) throw new ApiProblem({ status: 401 });
      const answer = await fetch(gateway + pathOf(route), { headers: { ...own, ...headers }, signal });
      if (!answer.ok) throw await refused(answer);
      if (!answer.body) throw new ApiProblem({ status: 502 });
      return answer;
    },
  };
}

/** The name of a file in `Content-Disposition`, with its accents where the gateway sends them (RFC 6266). */
function fileNameOf(disposition: string | null): string | undefined {
  const encoded = disposition?.match(/filename\*=UTF-8''([^;]+)/)?.[1];
  return encoded ? decodeURIComponent(encoded) : disposition?.match(/filename="([^"]+)"/)?.[1];
}
