/** The part of oidc-provider 9 that this simulator uses; the package brings no types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

  export interface Client {
    clientId: string;
    grantTypeAllowed(type: string): boolean;
  }
  export interface Session {
    uid: string;
    accountId?: string;
    acr?: string;
  }
  export interface Grant {
    addOIDCScope(scope: string): void;
    addResourceScope(resource: string, scope: string): void;
    save(): Promise<string>;
  }
  export interface Token {
    clientId?: string;
    accountId?: string;
    sessionUid?: string;
  }
  export interface AuthorizationParameters {
    client_id?: string;
    acr_values?: string;
    ui_locales?: string;
  }
  export interface Context {
    method: string;
    path: string;
    status: number;
    type: string;
    body: unknown;
    req: IncomingMessage & { body?: unknown };
    response: { get(name: string): string };
    set(name: string, value: string): void;
    oidc: {
      client?: Client;
      session?: Session;
      params?: AuthorizationParameters;
      requestParamScopes?: Set<string>;
      entities: Partial<Record<'AuthorizationCode' | 'RefreshToken', { acr?: string }>>;
      provider: Provider;
    };
  }
  export interface InteractionResult {
    login?: { accountId: string; acr: string; amr: string[]; remember: boolean };
    error?: string;
    error_description?: string;
  }
  export interface Interaction {
    uid: string;
    params: AuthorizationParameters;
  }

  type Check = object;
  interface Prompt {
    checks: { add(check: Check): void };
  }
  export const interactionPolicy: {
    base(): { get(name: string): Prompt; remove(name: string): void };
    Check: new (reason: string, description: string, error: string, needed: (context: Context) => boolean) => Check;
  };

  export default class Provider {
    constructor(issuer: string, configuration: Readonly<Record<string, unknown>>);
    Grant: new (of: { clientId: string; accountId: string }) => Grant;
    Session: { findByUid(uid: string): Promise<Session | undefined> };
    callback(): RequestListener;
    use(middleware: (context: Context, next: () => Promise<void>) => Promise<void>): void;
    on(event: string, listener: (context: Context, error: Error & { error_description?: string }) => void): void;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: InteractionResult,
      options?: { mergeWithLastSubmission: boolean },
    ): Promise<void>;
  }
}
