import { X509Certificate } from 'node:crypto';
import { z } from 'zod';
import { AccessLogConfig } from './access-log/access-log-config';
import { legalBases } from './legal-bases/legal-bases';
import { SourceKeys } from './sources/source-signature';
import { DataAuthorisation } from './sources/data-authorisation';
import { EvidenceOffer } from './sources/evidence-offer';

const Anchor = z
  .string()
  .max(10_000)
  .refine((pem) => isAuthority(pem), { message: 'not the certificate of an authority' });

const SourceAccess = z
  .object({
    url: z.url().transform((url) => url.replace(/\/$/, '')),
    apiKey: z.string().min(16),
    /** Public keys with which the source signs; nothing that another key signed is believed. */
    keys: SourceKeys,
    /** How it signs: a detached JWS, or JAdES as in the once-only system of the Union, whose certificates hold these keys. */
    signature: z.enum(['jws', 'jades']).default('jws'),
    /** Certificates of authorities, PEM: with JAdES, what descends from one of them is believed without a pinned key. */
    anchors: z.array(Anchor).max(20).default([]),
    timeoutMs: z.coerce.number().int().min(50).max(10_000).default(1_500),
    /** Questions under way at the same time. */
    lanes: z.int().min(1).max(500).default(32),
    /** What it proves, when it speaks the one call of `evidence-offer.ts`; absent where a connector is written for it. */
    offers: EvidenceOffer.optional(),
  })
  .refine(({ keys, anchors, signature }) => keys.keys.length > 0 || (signature === 'jades' && anchors.length > 0), {
    message: 'a source needs the keys that it signs with, or, with JAdES, the anchors of its certificate',
  });

/** What the broker needs from the configuration of the gateway. */
export const BrokerConfig = z.object({
  /** Where each source answers, by its key. Identity and profile rest on two; evidence of one that is not here is not offered. */
  sources: z.object({ nationalRegister: SourceAccess, enterpriseRegister: SourceAccess }).catchall(SourceAccess),
  accessLog: AccessLogConfig,
  /** Where people look at what an agency asks about them. */
  portalUrl: z.url().default('http://localhost:3000'),
  /** Authorisations of this installation, where it has others than those that the counter is delivered with. */
  authorisations: z.array(DataAuthorisation).max(1_000).readonly().default(legalBases),
});
export type BrokerConfig = z.infer<typeof BrokerConfig>;

function isAuthority(pem: string): boolean {
  try {
    return new X509Certificate(pem).ca;
  } catch {
    return false;
  }
}
