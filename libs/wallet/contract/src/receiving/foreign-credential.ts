/** A document that the holder took from an issuer of others: what it says, who vouches for it, whether it holds now. */
import { Instant, LocalDate, LocalizedText, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { AttestationFormat, VouchedIssuer } from './received-offer';

/** `unchecked`: its issuer does not answer whether it still holds, which is never taken for yes. */
export const ForeignCredentialState = z
  .enum(['valid', 'expired', 'revoked', 'unchecked'])
  .meta({ id: 'ForeignCredentialState', title: 'ForeignCredentialState' });
export type ForeignCredentialState = z.infer<typeof ForeignCredentialState>;

export const ForeignCredentialView = z
  .object({
    id: Uuid,
    title: LocalizedText,
    issuer: VouchedIssuer,
    format: AttestationFormat,
    /** `vct` of an SD-JWT VC, document type of an mdoc. */
    type: z.string().max(300),
    state: ForeignCredentialState,
    takenOn: LocalDate,
    validUntil: LocalDate.optional(),
    /** Moment at which the state was looked up. */
    checkedAt: Instant,
  })
  .meta({ id: 'ForeignCredentialView', title: 'ForeignCredentialView' });
export type ForeignCredentialView = z.infer<typeof ForeignCredentialView>;

export const ForeignCredentials = z
  .object({ items: z.array(ForeignCredentialView).max(200) })
  .meta({ id: 'ForeignCredentials', title: 'ForeignCredentials' });
export type ForeignCredentials = z.infer<typeof ForeignCredentials>;

export const ForeignCredentialDetail = ForeignCredentialView.extend({
  claims: z
    .array(
      z
        .object({
          key: z.string().max(300),
          label: LocalizedText,
          value: z.string().max(2000).meta({ personal: 'attestation' }),
        })
        .meta({ id: 'ForeignClaimView', title: 'ForeignClaimView' }),
    )
    .max(100),
  /** Copies that no party was shown yet: the next parties cannot tell that they saw the same holder. */
  unshownCopies: z.int().min(0),
}).meta({ id: 'ForeignCredentialDetail', title: 'ForeignCredentialDetail' });
export type ForeignCredentialDetail = z.infer<typeof ForeignCredentialDetail>;

/** That a document is no longer in the wallet. */
export const ForeignCredentialDeletion = z
  .object({ credentialId: Uuid, deletedAt: Instant })
  .meta({ id: 'ForeignCredentialDeletion', title: 'ForeignCredentialDeletion' });
export type ForeignCredentialDeletion = z.infer<typeof ForeignCredentialDeletion>;
