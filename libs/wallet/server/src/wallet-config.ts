import { LocalizedText } from '@gun/kernel';
import type { RelyingParty } from '@gun/wallet-contract';
import { z } from 'zod';
import { PartyEntry } from './verifier/party-entry';
import { ReadPartyList } from './trust/party-list';
import { ReadTrustList } from './trust/trust-list';
import { registeredParties } from './verifier/registered-parties';

const key = z.string().refine((text) => Buffer.from(text, 'base64').length === 32, 'needs 32 bytes in base64');
const localHosts = ['localhost', '127.0.0.1', '[::1]'];

/** Wallets of others refuse plain http, and so do we, except on one's own machine. */
const PublicUrl = z
  .url()
  .transform((text) => text.replace(/\/$/, ''))
  .refine(
    (text) => text.startsWith('https://') || localHosts.includes(new URL(text).hostname),
    'needs https outside this machine',
  );

/** An issuer whose attestations we believe: its anchor, and the kinds that it may issue. Adding one is data. */
const TrustedIssuer = z.object({
  name: z.string().max(200),
  certificate: z.string(),
  types: z.array(z.string()).min(1),
  /** Where it issues to wallets: identifiers of credential issuers, or what these begin with. */
  sites: z.array(z.url()).max(20).optional(),
});
export type TrustedIssuer = z.infer<typeof TrustedIssuer>;

/** An independent verifier of age: its origin and what people call it. Adding one is data. */
const ListedVerifier = z.object({ name: LocalizedText, url: PublicUrl });
export type ListedVerifier = z.infer<typeof ListedVerifier>;

/** What the wallet domain needs from the configuration of the gateway. */
export const WalletConfig = z.object({
  /** Where wallets and verifiers reach the gateway: the start of every identifier of ours. */
  publicUrl: PublicUrl,
  /** 32 random bytes in base64: wraps the keys of the software key service and makes the codes of offers. */
  masterKey: key,
  /** A hardware module for new keys (PKCS #11); absent: keys in software. */
  pkcs11: z.object({ module: z.string().min(1), token: z.string().min(1), pin: z.string().min(1) }).optional(),
  /** Directory of the development certificate authority: its key and certificate are made there once. */
  authorityDirectory: z.string().min(1),
  /** Where people sign in and decide what a wallet receives. */
  portalUrl: z.url(),
  /**
   * `national`: HAIP 1.0 wherever it applies, and the pre-authorized code beside it, for counters and letters.
   * `haip`: HAIP 1.0 alone: no pre-authorized code, and a wallet that nobody vouches for is refused.
   */
  profile: z.enum(['national', 'haip']).default('national'),
  /**
   * How well wallets must keep the keys of their copies: values of OpenID4VCI 1.0, appendix D.2, of which one is enough.
   * Empty: keys are taken that nobody vouches for.
   */
  keyStorage: z.array(z.string().min(1).max(200)).max(10).default([]),
  /** Days for which a document that an officer prepared waits for a phone: as long as its letter may take. */
  counterOfferDays: z.int().min(1).max(30).default(14),
  trustedIssuers: z.array(TrustedIssuer).default([]),
  trustLists: z.array(ReadTrustList).max(50).default([]),
  partyLists: z.array(ReadPartyList).max(50).default([]),
  /** Parties of this installation, besides those that the counter is delivered with. */
  relyingParties: z
    .array(PartyEntry)
    .default([])
    .transform((own): readonly RelyingParty[] => [...registeredParties, ...own]),
  ageVerifiers: z.array(ListedVerifier).max(50).default([]),
});
export type WalletConfig = z.infer<typeof WalletConfig>;

/** Development: plain http, our own networks and unsigned requests are for one's own machine. */
export const isOnOwnMachine = ({ publicUrl }: Pick<WalletConfig, 'publicUrl'>): boolean =>
  publicUrl.startsWith('http://');

export const walletConfigToken = Symbol('wallet configuration');
