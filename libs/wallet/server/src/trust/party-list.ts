/**
 * Lists of relying parties: who may ask holders for what, and what for, in the words of the register of Commission
 * implementing regulation (EU) 2025/848, annex I (intended uses, each with the credentials and claims that it covers). We
 * publish ours, and read those of others with a policy of our own.
 */
import type { LocalizedText } from '@gun/kernel';
import {
  claimsOfElement,
  credentialKeys,
  queryFor,
  typeOfDocument,
  typeOfVct,
  type CredentialType,
  type RegisteredPurpose,
  type RelyingParty,
} from '@gun/wallet-contract';
import { X509Certificate } from 'node:crypto';
import { z } from 'zod';
import type { JsonRecord } from '../sd-jwt/jws';
import { ListCertificates, listOf, listTexts, ListTexts, openSignedList, readsList, textOfList } from './signed-list';

const Credential = z.object({
  format: z.string().max(40),
  meta: z.object({ vct_values: z.array(z.string()).optional(), doctype_value: z.string().optional() }),
  claim: z
    .array(z.object({ path: z.array(z.string().max(100)).min(1).max(6) }))
    .min(1)
    .max(60),
});
type Credential = z.infer<typeof Credential>;

const IntendedUse = z.object({
  intendedUseIdentifier: z.string().min(1).max(60),
  purpose: ListTexts,
  credential: z.array(Credential).min(1).max(10),
  retentionDays: z.int().min(0),
  legalBasis: z.string().min(1).max(300),
});
type IntendedUse = z.infer<typeof IntendedUse>;

const ListedParty = z.object({
  TrustedEntityInformation: z.object({ TEName: ListTexts, TEIdentifier: z.string().min(1).max(100) }),
  TrustedEntityServices: z
    .array(
      z.object({
        ServiceInformation: z.object({
          /** Authority that certifies what signs its requests; absent: it asks through somebody else. */
          ServiceDigitalIdentity: ListCertificates.optional(),
          ServiceSupplyPoints: z.array(z.url()).max(10).default([]),
          IntendedUses: z.array(IntendedUse).min(1).max(20),
        }),
      }),
    )
    .min(1),
});

/** A list that an installation reads, with its own policy: adding one is data. */
export const ReadPartyList = z.object({
  ...readsList,
  /** Kinds of attestation for which anybody on this list may ask at most, whatever the list says. */
  types: z.array(z.enum(credentialKeys)).min(1),
  /** An intended use that keeps what was shown for longer is none here. */
  keptDaysAtMost: z.int().min(0).max(3653).default(365),
});
export type ReadPartyList = z.infer<typeof ReadPartyList>;

/** A party of a list, until the list must have been read anew. */
export interface PartyOfList {
  readonly party: RelyingParty;
  readonly until: Date;
}

function typeAsked({ format, meta }: Credential): CredentialType | undefined {
  if (format === 'mso_mdoc') return meta.doctype_value === undefined ? undefined : typeOfDocument(meta.doctype_value);
  const [first, ...more] = meta.vct_values ?? [];
  return first === undefined || more.length > 0 ? undefined : typeOfVct(first);
}

/** The namespace of an mdoc is left out, and an element that holds several claims stands for all of them. */
const claimsAsked = ({ format, claim }: Credential, type: CredentialType): string[] =>
  claim.flatMap(({ path }) => {
    if (format !== 'mso_mdoc') return [path.join('.')];
    return claimsOfElement(type, path[1] ?? '');
  });

/** One purpose for each kind of attestation that a use covers and our policy takes. */
function purposesOf(use: IntendedUse, { types, keptDaysAtMost }: ReadPartyList): RegisteredPurpose[] {
  if (use.retentionDays > keptDaysAtMost) return [];
  return use.credential.flatMap((credential): RegisteredPurpose[] => {
    const type = typeAsked(credential);
    if (!type || !types.includes(type.key)) return [];
    const { intendedUseIdentifier: key, purpose, retentionDays: keptDays, legalBasis } = use;
    return [
      { key, title: textOfList(purpose), type: type.key, claims: claimsAsked(credential, type), keptDays, legalBasis },
    ];
  });
}

const pemOf = (der: string): string => new X509Certificate(Buffer.from(der, 'base64')).toString();

/**
 * Who is registered by a list. A party without a certificate of its own cannot be told from anybody, and is left out; its
 * id begins with the key of the list, so that it is never taken for an agency of ours.
 * @throws for a list that its operator did not sign, or that is old.
 */
export function partiesOfList(read: ReadPartyList, now: Date): PartyOfList[] {
  const { entities, until } = openSignedList(read, ListedParty, now);
  return entities.flatMap(({ TrustedEntityInformation: { TEName, TEIdentifier }, TrustedEntityServices: services }) =>
    services.flatMap(({ ServiceInformation: { ServiceDigitalIdentity: identity, ...service } }) => {
      const purposes = service.IntendedUses.flatMap((use) => purposesOf(use, read));
      const origins = service.ServiceSupplyPoints.map((address) => new URL(address).origin);
      const id = `${read.key}.${TEIdentifier}`;
      return (identity?.X509Certificates ?? []).map(({ val }) => ({
        party: { id, name: textOfList(TEName), site: { origins, certificate: pemOf(val) }, purposes },
        until,
      }));
    }),
  );
}

function useOf(purpose: RegisteredPurpose): JsonRecord {
  const { key, title, claims, keptDays, legalBasis } = purpose;
  const asked = queryFor(purpose, claims)?.credentials ?? [];
  const credential = asked.map(({ format, meta, claims: claim }) => ({ format, meta, claim }));
  return JSON.parse(
    JSON.stringify({
      ...{ intendedUseIdentifier: key, purpose: listTexts(title), credential, retentionDays: keptDays, legalBasis },
    }),
  ) as JsonRecord; // what was written a line ago
}

/** Our register, to be published: also those who ask through the counter, which signs for them. */
export function partyListOf(operator: LocalizedText, parties: readonly RelyingParty[], now: Date): JsonRecord {
  const entities = parties.map(({ id, name, site, purposes }): JsonRecord => {
    const certificate = site?.certificate && new X509Certificate(site.certificate).raw.toString('base64');
    const service = {
      ...(certificate && { ServiceDigitalIdentity: { X509Certificates: [{ val: certificate }] } }),
      ...(site ? { ServiceSupplyPoints: [...site.origins] } : { UsesIntermediary: listTexts(operator) }),
      IntendedUses: purposes.map(useOf),
    };
    return {
      TrustedEntityInformation: { TEName: listTexts(name), TEIdentifier: id },
      TrustedEntityServices: [{ ServiceInformation: service }],
    };
  });
  return listOf({ type: 'http://uri.etsi.org/19602/LoTEType/local', operator, now }, entities);
}
