import { createApi, createSession, loadRuntimeConfig, type Api } from '@gun/api-client';
import { actingFor } from '@gun/identity-web';
import { languageOfPath } from '../site/language-of-path';
import { markSignedIn } from '../site/signed-in-mark';

/** One for the life of the page, whichever layout shows it. */
export const session = createSession(loadRuntimeConfig);

const language = () => languageOfPath(location.pathname);
let made: Promise<Api> | undefined;

export function openApi(): Promise<Api> {
  made ??= loadRuntimeConfig().then(({ gateway }) =>
    createApi({
      ...{ gateway, token: session.token, actingFor, language },
      onSessionEnded: () => void session.signOut(language()),
      onNoRight: () => void askAgainForWhom(),
    }),
  );
  return made;
}

session.subscribe(() => markSignedIn(session.state().phase));

/** The cache is on pages that read only. */
async function askAgainForWhom() {
  const { cache } = await import('./cache');
  cache.askAgain(({ operationId }) => operationId === 'listMyParties');
}
