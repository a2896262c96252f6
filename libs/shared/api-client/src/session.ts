/**
 * The browser's session. Tokens live in the memory of this page and nowhere else; a reload asks the identity provider
 * again, without a question when its own session is still open. One fixed page takes the answer, because redirect
 * addresses are exact; where to go next waits in the tab's storage.
 */
import type Keycloak from 'keycloak-js';
import { ApiProblem } from './api-problem';
import { clearTabStorage, readReturn, rememberReturn, type Return } from './tab-storage';
import type { RuntimeConfig } from './runtime-config';

export type SessionState =
  | { readonly phase: 'unknown' | 'starting' | 'signedOut' | 'ended' | 'unavailable' }
  | {
      readonly phase: 'signedIn';
      readonly name: string;
      /** `acr` claim: the assurance level of this session as the federal service writes it. */
      readonly acr?: string;
      /** When the session ends unless something happens, in milliseconds since 1970. */
      readonly endsAt: number;
    };

export interface SignIn {
  /** Level to ask for, only when the present one is too low. */
  readonly acr?: string;
  readonly language?: string;
  /** Path to come back to, and the control that had the focus. */
  readonly returnTo: Return;
}

export interface Session {
  readonly state: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Finds out, once per page load, whether somebody is signed in; leaves the page for an instant. */
  readonly start: (returnTo: Return) => Promise<void>;
  /** On the callback page: takes the answer and says where to go. */
  readonly finish: () => Promise<Return>;
  readonly signIn: (how: SignIn) => Promise<void>;
  readonly signOut: (language: string) => Promise<void>;
  /**
   * A token good for another half minute, or undefined. What a person does prolongs the session; waiting does not.
   * @throws ApiProblem, one that passes, while the identity provider does not answer and the last token is over.
   */
  readonly token: (prolong?: boolean) => Promise<string | undefined>;
  /** Prolongs the session now. */
  readonly extend: () => Promise<void>;
}

const callback = '/sign-in/callback';
const spareSeconds = 30;

export type KeycloakMaker = (config: RuntimeConfig) => Promise<Keycloak>;

const makeKeycloak: KeycloakMaker = async ({ issuer, clientId }) => {
  const { default: KeycloakAdapter } = await import('keycloak-js');
  return new KeycloakAdapter({ clientId, oidcProvider: issuer });
};

export function createSession(config: () => Promise<RuntimeConfig>, make: KeycloakMaker = makeKeycloak): Session {
  let state: SessionState = { phase: 'unknown' };
  let ready: Promise<Keycloak> | undefined;
  let keycloak: Keycloak | undefined;
  const listeners = new Set<() => void>();

  function become(next: SessionState) {
    state = next;
    for (const listener of listeners) listener();
  }

  /** Reads the answer in the address, if there is one; asks nothing. */
  async function initialise(): Promise<Keycloak> {
    const made = await make(await config());
    made.onAuthRefreshSuccess = () => become(signedIn(made));
    await made.init({ redirectUri: location.origin + callback, checkLoginIframe: false, pkceMethod: 'S256' });
    keycloak = made;
    return made;
  }

  const adapter = () =>
    (ready ??= initialise().catch((cause: unknown) => {
      ready = undefined;
      throw cause;
    }));

  const orUnavailable = () => become({ phase: 'unavailable' });

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async start(returnTo) {
      if (state.phase !== 'unknown' && state.phase !== 'unavailable') return;
      become({ phase: 'starting' });
      rememberReturn(returnTo);
      await adapter().then((made) => made.login({ prompt: 'none' }), orUnavailable);
    },
    async finish() {
      become({ phase: 'starting' });
      await adapter().then(
        (made) => become(made.authenticated ? signedIn(made) : { phase: 'signedOut' }),
        // a refused or stale answer: the person is not signed in, and can try again
        () => become({ phase: 'signedOut' }),
      );
      return readReturn();
    },
    async signIn({ acr, language, returnTo }) {
      rememberReturn(returnTo);
      await adapter().then((made) => made.login({ locale: language, ...(acr && { acrValues: acr }) }), orUnavailable);
    },
    async signOut(language) {
      clearTabStorage();
      const made = await adapter();
      await made.logout({ redirectUri: `${location.origin}/${language}` });
    },
    async token(prolong = true) {
      if (!keycloak?.authenticated) return undefined;
      if (!prolong) return keycloak.isTokenExpired() ? undefined : keycloak.token;
      await keycloak.updateToken(spareSeconds).catch(() => undefined);
      if (!keycloak.authenticated) become({ phase: 'ended' });
      // Still signed in, but the provider did not answer: the act waits for it, instead of being refused with an old token.
      else if (keycloak.isTokenExpired()) throw new ApiProblem({ status: 503 });
      return keycloak.token;
    },
    async extend() {
      await keycloak?.updateToken(-1).catch(() => undefined);
      if (keycloak && !keycloak.authenticated) become({ phase: 'ended' });
    },
  };
}

function signedIn({ tokenParsed, refreshTokenParsed, idTokenParsed, timeSkew }: Keycloak): SessionState {
  const ends = refreshTokenParsed?.exp ?? tokenParsed?.exp ?? 0;
  const names: unknown[] = [idTokenParsed?.['given_name'], idTokenParsed?.['family_name']];
  const acr: unknown = tokenParsed?.['acr'];
  return {
    phase: 'signedIn',
    name: names.filter((name) => typeof name === 'string').join(' '),
    acr: typeof acr === 'string' ? acr : undefined,
    endsAt: (ends + (timeSkew ?? 0)) * 1000,
  };
}
