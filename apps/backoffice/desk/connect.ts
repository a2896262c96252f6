import { createApi, loadRuntimeConfig, type Api } from '@gun/api-client';
import { languageFrom } from '@gun/kernel';
import { session } from './session';

let connected: Promise<Api> | undefined;

/** The way to the gateway, made once the settings of this installation are known; a failure is not remembered. */
export function connect(): Promise<Api> {
  connected ??= loadRuntimeConfig()
    .then(({ gateway }) =>
      createApi({
        gateway,
        token: session.token,
        actingFor: () => undefined,
        language: () => languageFrom(document.documentElement.lang),
      }),
    )
    .catch((cause: unknown) => {
      connected = undefined;
      throw cause;
    });
  return connected;
}
