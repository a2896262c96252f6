import { z } from 'zod';

const Environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().default(8140),
  /** How browsers and wallets reach this shop. */
  PUBLIC_URL: z.url().default('http://localhost:8140'),
  /** A wallet in the browser, and the verifiers whose tokens count here, separated by spaces. */
  WALLET_URL: z.url().default('http://localhost:3000'),
  VERIFIERS: z.string().default('http://localhost:8130'),
  /** Certificates of the issuers whose proofs of age count, in PEM. */
  ANCHORS_URL: z.url().default('http://localhost:4000/openid/trust/anchors'),
});

export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly walletUrl: string;
  readonly verifiers: readonly string[];
  readonly anchorsUrl: string;
}

export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const { HOST, PORT, PUBLIC_URL, WALLET_URL, VERIFIERS, ANCHORS_URL } = Environment.parse(environment);
  return {
    ...{ host: HOST, port: PORT, publicUrl: PUBLIC_URL.replace(/\/$/, ''), walletUrl: WALLET_URL.replace(/\/$/, '') },
    ...{ verifiers: VERIFIERS.split(/\s+/).filter(Boolean), anchorsUrl: ANCHORS_URL },
  };
}
