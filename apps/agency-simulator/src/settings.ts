import { z } from 'zod';

const Environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().default(8100),
  DATA_DIR: z.string().default('.data'),
  /** Whoever asks the registers must know it. There is no default: without a key nothing is answered. */
  REGISTER_API_KEY: z.string().min(16),
});

/** How this simulator is placed among the other parts; `main.ts` alone reads the environment. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly dataDirectory: string;
  readonly apiKey: string;
}

export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const { HOST, PORT, DATA_DIR, REGISTER_API_KEY } = Environment.parse(environment);
  return { host: HOST, port: PORT, dataDirectory: DATA_DIR, apiKey: REGISTER_API_KEY };
}
