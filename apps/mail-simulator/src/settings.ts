import { z } from 'zod';

const Environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().default(8110),
  SMTP_PORT: z.coerce.number().int().default(8125),
  DATA_DIR: z.string().default('.data'),
});

export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly smtpPort: number;
  readonly dataDirectory: string;
}

/** @throws in production: a mailbox that anybody may open is for invented people */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  if (environment['NODE_ENV'] === 'production')
    throw new Error('Anybody can open this mailbox: this simulator does not start in production.');
  const { HOST, PORT, SMTP_PORT, DATA_DIR } = Environment.parse(environment);
  return { host: HOST, port: PORT, smtpPort: SMTP_PORT, dataDirectory: DATA_DIR };
}
