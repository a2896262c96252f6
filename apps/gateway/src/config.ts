/** The only place that reads the environment: parsed once, at the start, with a sentence for what is missing. */
import { BrokerConfig } from '@gun/data-broker-server';
import { DocumentsConfig } from '@gun/documents-server';
import { IdentityConfig } from '@gun/identity-server';
import { DeliveryConfig } from '@gun/notifications-server';
import { personas } from '@gun/testing';
import { WalletConfig } from '@gun/wallet-server';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { whileServing, type DatabasePatience } from './data-source';

/** A variable that is set to nothing is not set: that is how a compose file leaves one out. */
const FilledIn = z
  .string()
  .optional()
  .transform((text) => text || undefined);

const Proxy = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);

/** A number of proxies, or addresses and networks; `true` would believe whatever a caller writes. */
const TrustedProxies = z
  .string()
  .default('false')
  .refine((text) => text !== 'true', 'says how many proxies stand in front, or names them: 1, or 10.0.3.7,10.0.4.0/24')
  .refine(
    (text) =>
      text === 'false' || /^\d{1,2}$/.test(text) || text.split(',').every((one) => Proxy.safeParse(one).success),
    'is a number of proxies, or their addresses separated by commas',
  )
  .transform((text) => {
    if (text === 'false' || text === '0') return false;
    return /^\d{1,2}$/.test(text) ? Number(text) : text.split(',');
  });

const Environment = z.object({
  PORT: z.coerce.number().int().default(4000),
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  /**
   * Who may say from where a request comes: how many proxies stand in front, or their addresses and networks, separated
   * by commas. Nothing else is believed, because everybody can write `X-Forwarded-For`.
   */
  TRUST_PROXY: TrustedProxies,
  DATABASE_URL: z.string().min(1),
  /** Milliseconds until a connection is open, or one of the pool is free; then the answer is 503. */
  DATABASE_CONNECT_MS: z.coerce.number().int().positive().default(whileServing.connectMs),
  /** Requests that one agency may make each second, on each gateway; ten seconds of them at once. */
  AGENCY_RATE: z.coerce.number().positive().default(50),
  /** Where wallets, verifiers and browsers reach this gateway: https, except on one's own machine. */
  GATEWAY_URL: z.url(),
  PORTAL_URL: z.url(),
  BACKOFFICE_URL: z.url(),
  CITIZEN_ISSUER: z.url(),
  STAFF_ISSUER: z.url(),
  /** File with the gateway's private key, as a JSON web key. */
  GATEWAY_KEY_FILE: z.string().min(1),
  /** File with the secrets of development or a mounted secret: see `SecretsFile`. */
  SECRETS_FILE: z.string().min(1),
  /** The people of demonstrations and tests may sign in where this says so, and nowhere else. */
  INVENTED_PEOPLE: z.enum(['welcome', 'refused']).default('refused'),
  /** File with the address and the public keys of each source: see `SourcesFile`. */
  SOURCES_FILE: z.string().min(1),
  /** Directory with the sealing key and certificate. */
  SEAL_DIRECTORY: z.string().min(1),
  /** File with the private key that signs the heads of the access log, as a JSON web key. */
  ACCESS_LOG_KEY_FILE: z.string().min(1),
  /** File with the public keys that signed before, as a JSON web key set. */
  ACCESS_LOG_FORMER_KEYS_FILE: z.string().min(1).optional(),
  /** A hardware module for the keys of the wallet: its file, the label of its token, and a file with the PIN. */
  PKCS11_MODULE: FilledIn,
  PKCS11_TOKEN: FilledIn,
  PKCS11_PIN_FILE: FilledIn,
  /** Directory of the certificate authority of the wallet: see `WalletConfig`. */
  WALLET_AUTHORITY_DIRECTORY: z.string().min(1),
  /** File with the issuers of others that we believe, as a list: see `WalletConfig.trustedIssuers`. */
  TRUSTED_ISSUERS_FILE: z.string().min(1).optional(),
  /** File with the parties that may ask holders, besides those delivered: see `WalletConfig.relyingParties`. */
  RELYING_PARTIES_FILE: z.string().min(1).optional(),
  /** File with signed lists of issuers of others, each with its operator and our policy: see `WalletConfig.trustLists`. */
  TRUST_LISTS_FILE: z.string().min(1).optional(),
  /** File with signed lists of parties of others that may ask, with our policy: see `WalletConfig.partyLists`. */
  RELYING_PARTY_LISTS_FILE: z.string().min(1).optional(),
  /** How wallets of others get attestations: see `WalletConfig.profile`. */
  WALLET_PROFILE: z.enum(['national', 'haip']).default('national'),
  WALLET_KEY_STORAGE: z
    .string()
    .default('')
    .transform((text) => text.split(' ').filter(Boolean)),
  /** Days for which a document prepared at a counter waits: see `WalletConfig.counterOfferDays`. */
  COUNTER_OFFER_DAYS: z.coerce.number().int().default(14),
  /** File with the independent verifiers of age, as a list: see `WalletConfig.ageVerifiers`. */
  AGE_VERIFIERS_FILE: z.string().min(1).optional(),
  /** File with what the software of each agency is held to: see `IdentityConfig.clientLimits`. */
  CLIENT_LIMITS_FILE: z.string().min(1).optional(),
  /** An RFC 3161 authority. Without it, a local one, whose key is in `TIMESTAMP_DIRECTORY`. */
  TIMESTAMP_URL: z.url().optional(),
  /** File with the certificates (PEM) that this authority signs with, as it publishes them; needed with its address. */
  TIMESTAMP_CERTIFICATES_FILE: z.string().min(1).optional(),
  TIMESTAMP_DIRECTORY: z.string().min(1),
  /** Minutes that a line of the access log may wait for a timestamped head; then nothing is read any more. */
  ACCESS_LOG_CLOSES_AFTER: z.coerce.number().positive().default(240),
  /** Where ClamAV's daemon listens. Without it, only the test virus is recognised. */
  CLAMD_HOST: z.string().min(1).optional(),
  CLAMD_PORT: z.coerce.number().int().default(3310),
  /** A mail server: `smtps://user:password@host`. Without it, no mail leaves, and people are told so. */
  SMTP_URL: FilledIn,
  /** Sender of every mail. */
  MAIL_FROM: FilledIn,
  /** Where an SMS gateway takes messages. Without it, no text message leaves, and people are told so. */
  SMS_URL: FilledIn,
});

/** Each is 32 random bytes in base64, except the key of the registers. */
const SecretsFile = z.object({
  personHashKey: z.string(),
  personMasterKey: z.string(),
  pseudonymKey: z.string(),
  documentMasterKey: z.string(),
  registersKey: z.string().min(16),
  walletMasterKey: z.string(),
});

/** By source: where it answers, with its version (`…/national-register/v1`), and the keys it signs with. */
const SourcesFile = z.record(z.string(), z.object({ url: z.url() }).loose());

const KeySet = z.object({ keys: z.array(z.unknown()) });

export interface GatewayConfig {
  readonly port: number;
  readonly host: string;
  readonly logLevel: string;
  readonly trustProxy: false | number | string[];
  readonly databaseUrl: string;
  readonly databasePatience: DatabasePatience;
  readonly agencyRate: number;
  readonly portalUrl: string;
  readonly backofficeUrl: string;
  readonly identity: IdentityConfig;
  readonly broker: BrokerConfig;
  readonly documents: DocumentsConfig;
  readonly delivery: DeliveryConfig;
  readonly wallet: WalletConfig;
}

const mapValues = <T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** @throws when the answers of an authority could not be checked */
function timestampsOf({ TIMESTAMP_URL: url, TIMESTAMP_CERTIFICATES_FILE, ...env }: z.infer<typeof Environment>) {
  if (!url) return { directory: env.TIMESTAMP_DIRECTORY };
  if (!TIMESTAMP_CERTIFICATES_FILE)
    throw new Error('TIMESTAMP_CERTIFICATES_FILE is missing: nobody could check what TIMESTAMP_URL answers.');
  return { url, certificates: readFileSync(TIMESTAMP_CERTIFICATES_FILE, 'utf8') };
}

const accessLogOf = (env: z.infer<typeof Environment>): unknown => ({
  signingKey: readJson(env.ACCESS_LOG_KEY_FILE),
  ...(env.ACCESS_LOG_FORMER_KEYS_FILE && { formerKeys: KeySet.parse(readJson(env.ACCESS_LOG_FORMER_KEYS_FILE)).keys }),
  timestamps: timestampsOf(env),
  closeAfterMs: env.ACCESS_LOG_CLOSES_AFTER * 60_000,
});

/** @throws when a part of it is missing */
function hardwareModuleOf({
  PKCS11_MODULE: module,
  PKCS11_TOKEN: token,
  PKCS11_PIN_FILE,
}: z.infer<typeof Environment>) {
  if (!module) return {};
  if (!token || !PKCS11_PIN_FILE) throw new Error('PKCS11_TOKEN or PKCS11_PIN_FILE is missing: a module needs both.');
  return { pkcs11: { module, token, pin: readFileSync(PKCS11_PIN_FILE, 'utf8').trim() } };
}

/** @throws when mail would have no sender */
function deliveryOf({ SMTP_URL, MAIL_FROM, SMS_URL, PORTAL_URL }: z.infer<typeof Environment>): DeliveryConfig {
  if (SMTP_URL && !MAIL_FROM) throw new Error('MAIL_FROM is missing: SMTP_URL sends mail, and mail has a sender.');
  return DeliveryConfig.parse({
    ...(SMTP_URL && { smtp: { url: SMTP_URL, from: MAIL_FROM } }),
    ...(SMS_URL && { sms: { url: SMS_URL } }),
    portalUrl: PORTAL_URL,
  });
}

/** @throws with the name of every variable that is missing or wrong. */
export function readConfig(environment: NodeJS.ProcessEnv): GatewayConfig {
  const env = Environment.parse(environment);
  const secrets = SecretsFile.parse(readJson(env.SECRETS_FILE));
  return {
    port: env.PORT,
    host: env.HOST,
    logLevel: env.LOG_LEVEL,
    trustProxy: env.TRUST_PROXY,
    databaseUrl: env.DATABASE_URL,
    databasePatience: { ...whileServing, connectMs: env.DATABASE_CONNECT_MS },
    agencyRate: env.AGENCY_RATE,
    portalUrl: env.PORTAL_URL,
    backofficeUrl: env.BACKOFFICE_URL,
    identity: IdentityConfig.parse({
      citizenIssuer: env.CITIZEN_ISSUER,
      staffIssuer: env.STAFF_ISSUER,
      clientKey: readJson(env.GATEWAY_KEY_FILE),
      personHashKey: secrets.personHashKey,
      personMasterKey: secrets.personMasterKey,
      pseudonymKey: secrets.pseudonymKey,
      ...(env.CLIENT_LIMITS_FILE && { clientLimits: readJson(env.CLIENT_LIMITS_FILE) }),
      refusedNumbers: env.INVENTED_PEOPLE === 'welcome' ? [] : Object.values(personas).map(({ nrn }) => nrn),
    }),
    broker: BrokerConfig.parse({
      sources: mapValues(SourcesFile.parse(readJson(env.SOURCES_FILE)), (source) => ({
        ...source,
        apiKey: secrets.registersKey,
      })),
      accessLog: accessLogOf(env),
      portalUrl: env.PORTAL_URL,
    }),
    documents: DocumentsConfig.parse({
      masterKey: secrets.documentMasterKey,
      sealDirectory: env.SEAL_DIRECTORY,
      checkUrl: env.PORTAL_URL,
      ...(env.CLAMD_HOST && { clamd: { host: env.CLAMD_HOST, port: env.CLAMD_PORT } }),
    }),
    delivery: deliveryOf(env),
    wallet: WalletConfig.parse({
      publicUrl: env.GATEWAY_URL,
      masterKey: secrets.walletMasterKey,
      portalUrl: env.PORTAL_URL,
      profile: env.WALLET_PROFILE,
      keyStorage: env.WALLET_KEY_STORAGE,
      counterOfferDays: env.COUNTER_OFFER_DAYS,
      authorityDirectory: env.WALLET_AUTHORITY_DIRECTORY,
      ...hardwareModuleOf(env),
      ...(env.TRUST_LISTS_FILE && { trustLists: readJson(env.TRUST_LISTS_FILE) }),
      ...(env.TRUSTED_ISSUERS_FILE && { trustedIssuers: readJson(env.TRUSTED_ISSUERS_FILE) }),
      ...(env.RELYING_PARTIES_FILE && { relyingParties: readJson(env.RELYING_PARTIES_FILE) }),
      ...(env.RELYING_PARTY_LISTS_FILE && { partyLists: readJson(env.RELYING_PARTY_LISTS_FILE) }),
      ...(env.AGE_VERIFIERS_FILE && { ageVerifiers: readJson(env.AGE_VERIFIERS_FILE) }),
    }),
  };
}
