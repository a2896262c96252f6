/** How this simulator is placed among the other parts; `main.ts` alone reads the environment. */
export interface Settings {
  readonly mode: 'federal' | 'stand-in';
  readonly host: string;
  readonly port: number;
  /** The address at which browsers and Keycloak find us, without a path. */
  readonly origin: string;
  readonly keycloak: string;
  readonly portal: string;
  readonly backoffice: string;
  readonly keysDirectory: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * `MODE=stand-in` or the argument `--stand-in` answers in Keycloak's place; otherwise we are the service behind it.
 * @throws in production: whoever signs in here is nobody, and could be anybody
 */
export function readSettings(environment: Environment, commandLine: readonly string[] = []): Settings {
  if (environment['NODE_ENV'] === 'production')
    throw new Error('Invented people sign in here without a proof: this simulator does not start in production.');
  const port = Number(environment['PORT'] ?? 8090);
  const standIn = environment['MODE'] === 'stand-in' || commandLine.includes('--stand-in');
  return {
    mode: standIn ? 'stand-in' : 'federal',
    host: environment['HOST'] ?? '127.0.0.1',
    port,
    origin: environment['PUBLIC_URL'] ?? `http://localhost:${port}`,
    keycloak: environment['KC_URL'] ?? 'http://localhost:8080',
    portal: environment['PORTAL_URL'] ?? 'http://localhost:3000',
    backoffice: environment['BACKOFFICE_URL'] ?? 'http://localhost:3001',
    keysDirectory: environment['KEYS_DIR'] ?? '.data/keys',
  };
}
