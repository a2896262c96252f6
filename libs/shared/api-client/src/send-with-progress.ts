import { ApiProblem, unreachable } from './api-problem';
import type { FileToSend } from './create-api';

interface MultipartRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly sent: FileToSend;
  readonly signal?: AbortSignal;
}

/** `fetch` cannot tell how much has left; `XMLHttpRequest` can. */
export function sendWithProgress({ url, method, headers, sent, signal }: MultipartRequest): Promise<unknown> {
  const form = new FormData();
  for (const [name, value] of Object.entries(sent.fields ?? {})) form.append(name, value);
  form.append('file', sent.file);

  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    request.responseType = 'text';
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) =>
      sent.onProgress?.(total > 0 ? Math.round((100 * loaded) / total) : 0);
    request.onerror = () => reject(unreachable('upload interrupted'));
    request.onabort = () => reject(unreachable('upload stopped'));
    request.onload = () => {
      const answer = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(answer);
      else
        reject(
          new ApiProblem(
            { ...answer, status: request.status },
            request.getResponseHeader('BelGov-Trace-Id') ?? undefined,
          ),
        );
    };
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
