/** Addresses of the other parts of this installation; the only place of the portal that reads the environment. */
export interface Settings {
  /** As the browser reaches the gateway. */
  readonly gateway: string;
  /** As this server reaches it, for public pages; the same unless said otherwise. */
  readonly gatewayInside: string;
  readonly issuer: string;
  readonly clientId: string;
  /** Origins of the verifiers of age, as the gateway lists them. */
  readonly ageVerifiers: readonly string[];
  readonly port: string;
  /** False in development, where Next writes its own scripts into each page. */
  readonly strictPolicy: boolean;
}

export function settings(environment: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const gateway = environment['GATEWAY_URL'] ?? 'http://localhost:4000';
  return {
    gateway,
    gatewayInside: environment['GATEWAY_INTERNAL_URL'] ?? gateway,
    issuer: environment['OIDC_ISSUER'] ?? 'http://localhost:8080/realms/gun',
    clientId: environment['OIDC_CLIENT_ID'] ?? 'gun-portal',
    ageVerifiers: (environment['AGE_VERIFIERS'] ?? '').split(/\s+/).filter(Boolean),
    port: environment['PORT'] ?? '3000',
    strictPolicy: environment['NODE_ENV'] === 'production',
  };
}
