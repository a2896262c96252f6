import { z } from 'zod';

/** What the documents domain needs from the configuration of the gateway. */
export const DocumentsConfig = z.object({
  /** 32 random bytes in base64: wraps the data key of each document. */
  masterKey: z.string().refine((text) => Buffer.from(text, 'base64').length === 32, 'needs 32 bytes in base64'),
  /** The site on which people check a paper: its QR opens `<checkUrl>/<language>/check/<code>`. */
  checkUrl: z.url().transform((url) => url.replace(/\/$/, '')),
  /** Directory of the development seal: its key and certificate are made there once. */
  sealDirectory: z.string().min(1),
  /** Where ClamAV's daemon listens. Without it, a stand-in that knows the test virus only. */
  clamd: z
    .object({
      host: z.string().min(1),
      port: z.coerce.number().int().min(1).max(65535).default(3310),
      timeoutMs: z.coerce.number().int().min(100).default(20_000),
    })
    .optional(),
});
export type DocumentsConfig = z.infer<typeof DocumentsConfig>;

export const documentsConfigToken = Symbol('documents configuration');
export const sealingKeyToken = Symbol('sealing key');
