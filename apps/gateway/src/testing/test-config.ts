import { BrokerConfig } from '@gun/data-broker-server';
import { DocumentsConfig } from '@gun/documents-server';
import { IdentityConfig } from '@gun/identity-server';
import { DeliveryConfig } from '@gun/notifications-server';
import { WalletConfig } from '@gun/wallet-server';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { GatewayConfig } from '../config';

const secret = (): string => randomBytes(32).toString('base64');
const tenYears = 3652 * 86_400_000;
const nowhere = 'http://localhost:9';

export interface Issuers {
  readonly citizenIssuer: string;
  readonly staffIssuer: string;
}

/** A configuration whose neighbours do not exist: tests replace those that they need. */
export function testConfig(databaseUrl: string, sealDirectory: string, issuers?: Issuers): GatewayConfig {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const keys = { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'nobody' }] };
  const register = { url: nowhere, apiKey: secret(), keys };
  return {
    port: 0,
    host: '127.0.0.1',
    logLevel: 'silent',
    trustProxy: false,
    databaseUrl,
    databasePatience: { connectMs: 60_000, statementMs: 60_000, idleInTransactionMs: 60_000 }, // a busy machine
    agencyRate: 1_000, // the clock of tests stands still
    portalUrl: 'http://localhost:3000',
    backofficeUrl: 'http://localhost:3001',
    identity: IdentityConfig.parse({
      citizenIssuer: `${nowhere}/realms/gun`,
      staffIssuer: `${nowhere}/realms/gun-staff`,
      ...issuers,
      clientKey: { ...privateKey.export({ format: 'jwk' }), kid: 'test' },
      personHashKey: secret(),
      personMasterKey: secret(),
      pseudonymKey: secret(),
    }),
    broker: BrokerConfig.parse({
      sources: { nationalRegister: register, enterpriseRegister: register },
      accessLog: {
        signingKey: {
          ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }),
          kid: 'heads',
        },
        timestamps: { directory: sealDirectory },
        closeAfterMs: tenYears, // tests move their clock by months, and few of them run a worker
      },
    }),
    wallet: WalletConfig.parse({
      publicUrl: 'http://localhost:4000',
      masterKey: secret(),
      portalUrl: 'http://localhost:3000',
      authorityDirectory: sealDirectory,
    }),
    documents: DocumentsConfig.parse({ masterKey: secret(), sealDirectory, checkUrl: 'http://localhost:3000' }),
    delivery: DeliveryConfig.parse({
      ...{ smtp: { url: 'smtp://localhost:9', from: 'GUN <no-reply@gun.example>' }, sms: { url: nowhere } },
      portalUrl: 'http://localhost:3000',
    }),
  };
}
