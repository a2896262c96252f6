import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { AccessLogConfig } from '../access-log/access-log-config';

/** A new key that signs heads. */
export const sampleSigningKey = (): AccessLogConfig['signingKey'] => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return AccessLogConfig.shape.signingKey.parse({ ...privateKey.export({ format: 'jwk' }), kid: randomUUID() });
};
