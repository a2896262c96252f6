import { z } from 'zod';

const Environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().default(8130),
  /** How browsers reach this verifier. */
  PUBLIC_URL: z.url().default('http://localhost:8130'),
  DATA_DIR: z.string().default('.data'),
  /** Certificates of the issuers whose proofs of age count, in PEM. */
  ANCHORS_URL: z.url().default('http://localhost:4000/openid/trust/anchors'),
});

export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly dataDirectory: string;
  readonly anchorsUrl: string;
}

export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const { HOST, PORT, PUBLIC_URL, DATA_DIR, ANCHORS_URL } = Environment.parse(environment);
  return {
    ...{ host: HOST, port: PORT, publicUrl: PUBLIC_URL.replace(/\/$/, '') },
    ...{ dataDirectory: DATA_DIR, anchorsUrl: ANCHORS_URL },
  };
}
