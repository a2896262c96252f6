/** Lists of issuers: whose attestations to believe, and for what. After its day, nobody on a list is believed. */
import type { LocalizedText } from '@gun/kernel';
import { ClaimsMapping } from '@gun/wallet-contract';
import { X509Certificate } from 'node:crypto';
import { z } from 'zod';
import type { JsonRecord } from '../sd-jwt/jws';
import { ListCertificates, listOf, listTexts, ListTexts, openSignedList, readsList, textOfList } from './signed-list';
import type { RetiredCertificate, TrustAnchor } from './trusted-issuers';

const TrustedEntity = z.object({
  TrustedEntityInformation: z.object({ TEName: ListTexts }),
  TrustedEntityServices: z
    .array(
      z.object({
        ServiceInformation: z.object({
          ServiceDigitalIdentity: ListCertificates,
          /** Types of attestation, of mdoc document or of wallet attestation that it vouches for. */
          ServiceTypes: z.array(z.string().max(200)).min(1),
          /** Where it issues: what identifiers of its credential issuers begin with. */
          ServiceSupplyPoints: z.array(z.url()).max(20).optional(),
          /** Keys under it that are safe no longer: what they signed is believed by nobody. */
          RetiredCertificates: z
            .array(z.object({ 'x5t#S256': z.string().max(100), RetiredAt: z.iso.datetime() }))
            .max(1_000)
            .optional(),
        }),
      }),
    )
    .min(1),
});

/** A list that an installation reads, with its own policy: adding one, also of a country outside the Union, is data. */
export const ReadTrustList = z
  .object({
    ...readsList,
    /** Types for which anybody on this list is believed at most, whatever the list says. */
    types: z.array(z.string()).min(1),
    /** How attestations of its issuers say what ours say, and for which purposes they are taken. */
    mappings: z.array(ClaimsMapping).max(20).default([]),
  })
  .refine(({ types, mappings }) => mappings.every(({ vct }) => types.includes(vct)), 'a mapping of no listed type');
export type ReadTrustList = z.infer<typeof ReadTrustList>;

/** Whom a list lets us believe, and for what. @throws for a list that its operator did not sign, or that is old. */
export function anchorsOfList(read: ReadTrustList, now: Date): TrustAnchor[] {
  const { entities, operator, until } = openSignedList(read, TrustedEntity, now);
  return entities.flatMap(({ TrustedEntityInformation: { TEName }, TrustedEntityServices: services }) =>
    services.flatMap(({ ServiceInformation: { ServiceDigitalIdentity: identity, ServiceTypes, ...service } }) =>
      identity.X509Certificates.map(({ val }) => ({
        name: TEName[0]?.value ?? '',
        certificate: new X509Certificate(Buffer.from(val, 'base64')),
        types: ServiceTypes.filter((type) => read.types.includes(type)),
        ...{ until, list: read.key, operator, title: textOfList(TEName) },
        ...(service.ServiceSupplyPoints && { sites: service.ServiceSupplyPoints }),
        ...(service.RetiredCertificates && {
          retired: service.RetiredCertificates.map((leaf) => leaf['x5t#S256']),
        }),
      })),
    ),
  );
}

interface Published {
  readonly operator: LocalizedText;
  /** Our anchor, as PEM, and the types that are signed under it. */
  readonly anchor: string;
  readonly types: readonly string[];
  /** Leaves under it that nobody may believe any more. */
  readonly retired?: readonly RetiredCertificate[];
  readonly now: Date;
}

export function trustListOf({ operator, anchor, types, retired = [], now }: Published): JsonRecord {
  const certificates = [{ val: new X509Certificate(anchor).raw.toString('base64') }];
  const service = {
    ...{ ServiceDigitalIdentity: { X509Certificates: certificates }, ServiceTypes: [...types] },
    ...(retired.length > 0 && {
      RetiredCertificates: retired.map(({ thumbprint, retiredAt }) => ({
        ...{ 'x5t#S256': thumbprint, RetiredAt: retiredAt.toISOString() },
      })),
    }),
  };
  const entity = {
    TrustedEntityInformation: { TEName: listTexts(operator) },
    TrustedEntityServices: [{ ServiceInformation: service }],
  };
  const type = 'http://uri.etsi.org/19602/LoTEType/local';
  return listOf({ type, operator, now, changes: retired.length }, [entity]);
}
