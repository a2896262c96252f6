/** What a source answered when evidence was asked of it, after the explicit request of the person (SDG art. 14(4)). */
import { Uuid } from '@gun/kernel';
import { z } from 'zod';
import { EvidenceTypeKey } from './evidence-type';

/** One value of an evidence type; `key` is that of its `EvidenceFieldShape`. */
export const EvidenceValue = z
  .object({
    key: z.string().max(40),
    value: z.union([z.string().max(400), z.number(), z.boolean()]).meta({ personal: 'evidence' }),
  })
  .meta({ id: 'EvidenceValue', title: 'EvidenceValue' });
export type EvidenceValue = z.infer<typeof EvidenceValue>;

/** Where evidence comes from, kept with it for as long as it is kept (W3C PROV: attribution, activity, time). */
export const EvidenceProvenance = z
  .object({
    /** The exchange with the source, as the access log knows it. */
    exchangeId: Uuid,
    source: z.string().max(40),
    readAt: z.string().max(40),
    /** Day or moment from which the source vouches for the values. */
    issuedAt: z.string().max(40),
    validUntil: z.string().max(10).optional(),
    /** Version of a yearly snapshot, as the source numbers it. */
    version: z.string().max(40).optional(),
    /** Who vouches for it, where that is not the source itself: whoever issued what a wallet showed. */
    issuer: z.string().max(300).optional(),
    /** The trust list of another framework under which that issuer is believed. */
    trustList: z.string().max(60).optional(),
    legalBasis: z.string().max(300),
    /** SHA-256 of the bytes that the source signed, base64url. */
    digest: z.string().max(64),
    /** The source's detached JWS over those bytes (RFC 7515, appendix F). */
    signature: z.string().max(16_000),
  })
  .meta({ id: 'EvidenceProvenance', title: 'EvidenceProvenance' });
export type EvidenceProvenance = z.infer<typeof EvidenceProvenance>;

/**
 * `known`: the source vouches for these values. `absent`: it holds nothing about the person. `deferred`: it will answer
 * later. `unavailable`: no answer, or one that cannot be trusted; the person goes on by hand.
 */
export const EvidenceAnswer = z
  .object({
    type: EvidenceTypeKey,
    state: z.enum(['known', 'absent', 'deferred', 'unavailable']),
    failure: z.enum(['down', 'slow', 'nonsense', 'foreignSubject', 'badSignature', 'notPermitted']).optional(),
    values: z.array(EvidenceValue).max(20).optional(),
    provenance: EvidenceProvenance.optional(),
    /** When a deferred answer is expected. */
    expectedAt: z.string().max(40).optional(),
    /** Where the person looks at a deferred answer first, on the site of the source, and accepts or refuses it. */
    previewLocation: z.string().max(2000).optional(),
    readAt: z.string().max(40),
  })
  .meta({ id: 'EvidenceAnswer', title: 'EvidenceAnswer' });
export type EvidenceAnswer = z.infer<typeof EvidenceAnswer>;
