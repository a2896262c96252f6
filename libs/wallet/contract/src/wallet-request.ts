/** What a holder sees when a wallet of theirs sends them to sign in: what it asks for, and where it takes it. */
import { Instant, LocalizedText, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { CredentialTypeKey } from './credential-type-key';

/** Unguessable: whoever has it, and is signed in, may answer. */
export const WalletRequestHandle = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

export const WalletRequest = z
  .object({
    type: CredentialTypeKey,
    title: LocalizedText,
    /** Labels of the claims that the wallet receives. */
    claims: z.array(LocalizedText).max(40),
    /** The one that it would receive; absent: there is none that is valid. */
    credentialId: Uuid.optional(),
    /** The name that a provider of wallets vouches for; absent: nobody vouches for this wallet. */
    wallet: z.string().max(200).optional(),
    /** Where it goes: the host of a website, or the scheme by which an app is opened. */
    goesTo: z.object({ kind: z.enum(['website', 'app']), name: z.string().max(253) }),
    expiresAt: Instant,
  })
  .meta({ id: 'WalletRequest', title: 'WalletRequest' });
export type WalletRequest = z.infer<typeof WalletRequest>;

export const AnswerWalletRequest = z
  .strictObject({ answer: z.enum(['allow', 'refuse']) })
  .meta({ id: 'AnswerWalletRequest', title: 'AnswerWalletRequest' });
export type AnswerWalletRequest = z.infer<typeof AnswerWalletRequest>;

/** `returnTo` opens the wallet again, with a code that serves once and for a minute, or with the refusal. */
export const WalletRequestAnswer = z
  .object({ returnTo: z.string().max(2000) })
  .meta({ id: 'WalletRequestAnswer', title: 'WalletRequestAnswer' });
export type WalletRequestAnswer = z.infer<typeof WalletRequestAnswer>;
