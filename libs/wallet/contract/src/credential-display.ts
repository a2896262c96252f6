/** A document shown to somebody who stands there, or printed: a code for minutes or days, which anybody can check. */
import { Instant, LocalDate, LocalizedText, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { CredentialState } from './credential-state';

/** `screen`: some minutes, on the device of the holder. `paper`: some days. */
const DisplayPlace = z.enum(['screen', 'paper']).meta({ id: 'DisplayPlace', title: 'DisplayPlace' });

export const ShowCredential = z
  .strictObject({
    on: DisplayPlace,
    /** What whoever checks it learns besides that it is genuine: one of the proofs of the document; absent: nothing. */
    proof: z.string().max(60).optional(),
  })
  .meta({ id: 'ShowCredential', title: 'ShowCredential' });
export type ShowCredential = z.infer<typeof ShowCredential>;

export const CredentialDisplay = z
  .object({
    id: Uuid,
    on: DisplayPlace,
    proof: z.string().max(60).optional(),
    /** Given once, to its holder: it is kept nowhere. */
    code: z.string().max(40).optional(),
    createdAt: Instant,
    expiresAt: Instant,
    /** How often somebody checked it, and when last. */
    checks: z.int().min(0),
    lastCheckedAt: Instant.optional(),
  })
  .meta({ id: 'CredentialDisplay', title: 'CredentialDisplay' });
export type CredentialDisplay = z.infer<typeof CredentialDisplay>;

export const CredentialDisplays = z
  .object({ items: z.array(CredentialDisplay).max(50) })
  .meta({ id: 'CredentialDisplays', title: 'CredentialDisplays' });

/** The code of a display, as it was scanned or typed. */
export const CheckCredential = z
  .strictObject({ code: z.string().regex(/^[0-9A-Za-z -]{1,64}$/) })
  .meta({ id: 'CheckCredential', title: 'CheckCredential' });
export type CheckCredential = z.infer<typeof CheckCredential>;

/** What anybody may learn: whether it is genuine and holds now, what it is, who vouches, and what its holder chose to show. */
export const CredentialCheck = z
  .object({
    genuine: z.boolean(),
    title: LocalizedText.optional(),
    source: LocalizedText.optional(),
    state: CredentialState.optional(),
    issuedOn: LocalDate.optional(),
    validUntil: LocalDate.optional(),
    claims: z
      .array(
        z
          .object({
            label: LocalizedText,
            value: z.string().max(2000).meta({ personal: 'attestation' }),
          })
          .meta({ id: 'CheckedClaim', title: 'CheckedClaim' }),
      )
      .max(40)
      .optional(),
  })
  .meta({ id: 'CredentialCheck', title: 'CredentialCheck' });
export type CredentialCheck = z.infer<typeof CredentialCheck>;
