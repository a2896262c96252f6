/**
 * Lists of whom to believe, in the shape of a list of trusted entities (ETSI TS 119 602), with the members that we need and
 * no others: JSON in a token (RFC 7515) that is signed under the anchor of its operator. A list says until when it holds.
 * After that nobody on it is believed, until it was read anew; and an older one never takes the place of a newer.
 */
import type { LocalizedText } from '@gun/kernel';
import { X509Certificate } from 'node:crypto';
import { z } from 'zod';
import { chainOf, isSigned, parseJws, type JsonRecord } from '../sd-jwt/jws';
import { TrustedIssuers, type TrustAnchor } from './trusted-issuers';

const Texts = z.array(z.object({ lang: z.string().max(10), value: z.string().max(200) })).min(1);
const Service = z.object({
  ServiceInformation: z.object({
    ServiceDigitalIdentity: z.object({ X509Certificates: z.array(z.object({ val: z.string() })).min(1) }),
    /** Types of attestation, of mdoc document or of wallet attestation that it vouches for. */
    ServiceTypes: z.array(z.string().max(200)).min(1),
  }),
});
const TrustList = z.object({
  LoTE: z.object({
    ListAndSchemeInformation: z.object({
      LoTESequenceNumber: z.int().min(0),
      SchemeOperatorName: Texts,
      SchemeTerritory: z.string().length(2),
      ListIssueDateTime: z.iso.datetime(),
      NextUpdate: z.iso.datetime(),
    }),
    TrustedEntitiesList: z.array(
      z.object({
        TrustedEntityInformation: z.object({ TEName: Texts }),
        TrustedEntityServices: z.array(Service).min(1),
      }),
    ),
  }),
});

/** A list that an installation reads, with its own policy: adding one, also of a country outside the Union, is data. */
export const ReadTrustList = z.object({
  /** The token. */
  list: z.string(),
  /** Certificate under which its operator signs, as PEM. */
  operator: z.string(),
  /** Types for which anybody on this list is believed at most, whatever the list says. */
  types: z.array(z.string()).min(1),
  /** The number of the last list that was read: an older one is refused. */
  sequenceAtLeast: z.int().min(0).default(0),
});
export type ReadTrustList = z.infer<typeof ReadTrustList>;

export const signsTrustLists = 'trust-list';

/** Whom a list lets us believe, and for what. @throws for a list that its operator did not sign, or that is old. */
export function anchorsOfList({ list, operator, types, sequenceAtLeast }: ReadTrustList, now: Date): TrustAnchor[] {
  const signed = { name: 'operator', certificate: new X509Certificate(operator), types: [signsTrustLists] };
  const jws = parseJws(list);
  const signer = jws && new TrustedIssuers([signed]).find(chainOf(jws), signsTrustLists, now);
  if (!jws || !signer || !isSigned(jws, signer.key)) throw new Error('a trust list is not signed by its operator');
  const { ListAndSchemeInformation: scheme, TrustedEntitiesList: entities } = TrustList.parse(jws.payload).LoTE;
  if (scheme.LoTESequenceNumber < sequenceAtLeast) throw new Error('a trust list is older than one that was read');
  return entities.flatMap(({ TrustedEntityInformation: { TEName }, TrustedEntityServices: services }) =>
    services.flatMap(({ ServiceInformation: { ServiceDigitalIdentity: identity, ServiceTypes } }) =>
      identity.X509Certificates.map(({ val }) => ({
        name: TEName[0]?.value ?? '',
        certificate: new X509Certificate(Buffer.from(val, 'base64')),
        types: ServiceTypes.filter((type) => types.includes(type)),
        until: new Date(scheme.NextUpdate),
      })),
    ),
  );
}

const dayMs = 86_400_000;

interface Published {
  readonly operator: LocalizedText;
  /** Our anchor, as PEM, and the types that are signed under it. */
  readonly anchor: string;
  readonly types: readonly string[];
  readonly now: Date;
}

/** What we publish: one list a day, to be read anew within a week. */
export function trustListOf({ operator, anchor, types, now }: Published): JsonRecord {
  const day = Math.floor(now.getTime() / dayMs);
  const name = Object.entries(operator).map(([lang, value]) => ({ lang, value }));
  const certificates = [{ val: new X509Certificate(anchor).raw.toString('base64') }];
  return {
    LoTE: {
      ListAndSchemeInformation: {
        ...{ LoTEVersionIdentifier: 1, LoTESequenceNumber: day, LoTEType: 'http://uri.etsi.org/19602/LoTEType/local' },
        ...{ SchemeOperatorName: name, SchemeTerritory: 'BE' },
        ListIssueDateTime: new Date(day * dayMs).toISOString(),
        NextUpdate: new Date((day + 7) * dayMs).toISOString(),
      },
      TrustedEntitiesList: [
        {
          TrustedEntityInformation: { TEName: name },
          TrustedEntityServices: [
            {
              ServiceInformation: {
                ServiceDigitalIdentity: { X509Certificates: certificates },
                ServiceTypes: [...types],
              },
            },
          ],
        },
      ],
    },
  };
}
