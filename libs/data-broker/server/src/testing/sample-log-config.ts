import type { AccessLogConfig } from '../access-log/access-log-config';
import { sampleSigningKey } from './sample-signing-key';

/** An access log with a key of its own, which never closes for want of a timestamp: few tests run a worker. */
export const sampleLogConfig = (directory = 'unused'): AccessLogConfig => ({
  ...{ signingKey: sampleSigningKey(), formerKeys: [], timestamps: { directory } },
  closeAfterMs: Number.MAX_SAFE_INTEGER,
});
