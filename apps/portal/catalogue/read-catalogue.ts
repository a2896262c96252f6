/** The catalogue as the gateway publishes it. Read for each page that is made; what is kept is the page. */
import { createApi } from '@gun/api-client/create-api';
import { isProblem } from '@gun/api-client/api-problem';
import type { CallInput } from '@gun/api-client/call-input';
import type { Language, OutputOf, Route } from '@gun/kernel';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { settings } from '../serving/settings';

const patience = 2500;

/** Throws when the gateway does not answer; a thing that does not exist is a page that does not exist. */
export async function readPublic<R extends Route>(
  route: R,
  input: CallInput<R>,
  language: Language,
): Promise<OutputOf<R>> {
  await connection();
  const api = createApi({
    gateway: settings().gatewayInside,
    token: async () => undefined,
    actingFor: () => undefined,
    language: () => language,
    timeout: patience,
  });
  return api.call(route, input).catch((cause: unknown) => {
    if (isProblem(cause) && cause.status === 404) notFound();
    throw cause;
  });
}

/** For pages that are useful without it: undefined when the gateway does not answer. */
export async function tryPublic<R extends Route>(
  route: R,
  input: CallInput<R>,
  language: Language,
): Promise<OutputOf<R> | undefined> {
  return readPublic(route, input, language).catch((cause: unknown) => {
    if (isProblem(cause) && cause.passing) return undefined;
    throw cause;
  });
}
