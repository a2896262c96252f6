/** Addresses of the other parts of this installation; the only place of the back office that reads the environment. */
export interface Settings {
  /** As the browser reaches the gateway. */
  readonly gateway: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly port: string;
  /** False in development, where Next writes its own scripts into each page. */
  readonly strictPolicy: boolean;
}

export function settings(environment: Readonly<Record<string, string | undefined>> = process.env): Settings {
  return {
    gateway: environment['GATEWAY_URL'] ?? 'http://localhost:4000',
    issuer: environment['OIDC_ISSUER'] ?? 'http://localhost:8080/realms/gun-staff',
    clientId: environment['OIDC_CLIENT_ID'] ?? 'gun-backoffice',
    port: environment['PORT'] ?? '3001',
    strictPolicy: environment['NODE_ENV'] === 'production',
  };
}
