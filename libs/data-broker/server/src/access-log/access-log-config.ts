import { HeadKey } from '@gun/data-broker-contract';
import { z } from 'zod';

const hour = 3_600_000;

/** What the access log needs from the configuration of the gateway. */
export const AccessLogConfig = z.object({
  /** Private key that signs the heads (JSON web key). */
  signingKey: HeadKey.extend({ d: z.string() }).loose(),
  /** Public keys that signed before: old heads stay checkable after a rotation. */
  formerKeys: z.array(HeadKey).default([]),
  timestamps: z.union([
    /** Address of an RFC 3161 authority, and the certificates (PEM) that it signs with, got from itself. */
    z.strictObject({ url: z.url(), certificates: z.string().includes('-----BEGIN CERTIFICATE-----') }),
    /** Folder of a local authority: development and tests. */
    z.strictObject({ directory: z.string().min(1) }),
  ]),
  /** How long a line may wait for a sealed and timestamped head before nothing is read any more. X-Road starts from 4 h. */
  closeAfterMs: z
    .number()
    .int()
    .positive()
    .default(4 * hour),
});
export type AccessLogConfig = z.infer<typeof AccessLogConfig>;

export const accessLogConfigToken = Symbol('access log configuration');
