import { z } from 'zod';

const Environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().default(8100),
  DATA_DIR: z.string().default('.data'),
  /** Whoever asks a source must know it. There is no default: without a key nothing is answered. */
  REGISTER_API_KEY: z.string().min(16),
  GATEWAY_URL: z.url().optional(),
  ISSUER: z.url().optional(),
  KEYS_DIR: z.string().optional(),
  PORTAL_URL: z.url().default('http://localhost:3000'),
  /** How long the sources that answer later work on a question. */
  DEFER_MS: z.coerce.number().int().min(0).default(20_000),
  AGENCY_DELAY_MS: z.coerce.number().int().min(0).default(1500),
});

/** Where the agencies of this simulator find the counter, as any agency is told. */
export interface AgencySettings {
  readonly gateway: string;
  readonly issuer: string;
  readonly keysDirectory: string;
  /** Printed on papers, so that anyone can check them there. */
  readonly portal: string;
  /** How long an event waits, so that people see a status change. */
  readonly delayMs: number;
}

/** How this simulator is placed among the other parts; `main.ts` alone reads the environment. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly dataDirectory: string;
  readonly apiKey: string;
  /** Where `tools/keys/keys.mjs` put the keys of the sources; absent: they sign with keys of this run. */
  readonly keysDirectory?: string;
  /** How long a source that answers later works on a question, in milliseconds. */
  readonly deferMs: number;
  /** Absent: only the sources answer, no agency follows the counter. */
  readonly agencies?: AgencySettings;
}

/** @throws in production: these registers and agencies answer about people who do not exist */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  if (environment['NODE_ENV'] === 'production')
    throw new Error('These sources and agencies are invented: this simulator does not start in production.');
  const known = Environment.parse(environment);
  const { GATEWAY_URL: gateway, ISSUER: issuer, KEYS_DIR: keysDirectory } = known;
  const rest = { portal: known.PORTAL_URL, delayMs: known.AGENCY_DELAY_MS };
  return {
    host: known.HOST,
    port: known.PORT,
    dataDirectory: known.DATA_DIR,
    deferMs: known.DEFER_MS,
    apiKey: known.REGISTER_API_KEY,
    ...(keysDirectory && { keysDirectory }),
    ...(gateway && issuer && keysDirectory && { agencies: { gateway, issuer, keysDirectory, ...rest } }),
  };
}
