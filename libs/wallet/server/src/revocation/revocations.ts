/**
 * The authority ends an attestation: the row, every place in the status lists, the copies that the platform holds, what
 * the holder reads, and the line in their access log, in one transaction. Nothing undoes it.
 */
import { AccessLog, AccessLogWatch, type AccessLine } from '@gun/data-broker-server';
import { brusselsDate, Language, LocalizedText, uuidV7 } from '@gun/kernel';
import { Clock, publish, type Tx } from '@gun/nest';
import { Notifier } from '@gun/notifications-server';
import {
  credentialEnded,
  credentialType,
  revocationReasons,
  type CredentialKey,
  type Revocation,
  type RevocationGrounds,
  type RevocationView,
} from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CredentialEndings } from '../credentials/credential-endings';
import { CredentialStore, type Place } from '../credentials/credential-store';
import { PersonSeal } from '../credentials/person-seal';
import { walletProblem } from '../wallet-problem';
import { revocationNotice } from './revocation-notice';

const Kept = z.object({
  authority: LocalizedText,
  reason: z.enum(['rightEnded', 'wrongContent', 'wronglyIssued', 'keyCompromised']),
  language: Language,
  explanation: z.string(),
  legalBasis: z.string(),
  appeal: z.string(),
});

/** Who ends it, as the holder may know them. */
export interface RevokingParty {
  readonly who: AccessLine['who'];
  readonly channel: AccessLine['channel'];
  /** Reference of the dossier on the desk. */
  readonly dossier?: string;
}

/** An attestation by its id, or by its kind where a person holds one of it. */
export interface Revoked {
  readonly ownerId: string;
  readonly type: CredentialKey;
  readonly credentialId?: string;
}

const sealPlace = (credentialId: string): string => `revocation of ${credentialId}`;

@Injectable()
export class Revocations {
  constructor(
    private readonly store: CredentialStore,
    private readonly seal: PersonSeal,
    private readonly endings: CredentialEndings,
    private readonly log: AccessLog,
    private readonly watch: AccessLogWatch,
    private readonly notifier: Notifier,
    private readonly clock: Clock,
  ) {}

  /** Ends what is named, when it is valid. @throws nothingToRevoke, accessLogClosed. */
  async revoke(
    tx: Tx,
    { ownerId, type, credentialId }: Revoked,
    grounds: RevocationGrounds,
    by: RevokingParty,
  ): Promise<Revocation> {
    await this.watch.ensureOpen();
    const held = credentialId
      ? await this.store.find({ ownerId, credentialId }, tx)
      : await this.store.findHeld(ownerId, type, tx);
    const place = { ownerId, credentialId: held?.id ?? '' };
    if (!credentialType(type).revocable || held?.state !== 'valid' || !(await this.endings.end(tx, place, 'revoked')))
      throw walletProblem('nothingToRevoke');
    const now = this.clock.now();
    await this.keep(tx, place, { ...grounds, authority: by.who.organisation.name }, now);
    await this.tell(tx, place, type, grounds, by);
    await publish(tx, credentialEnded({ ...place, type, at: now.toISOString(), by: 'issuer' }));
    return { type, revokedAt: now.toISOString() };
  }

  /** Why it was revoked; undefined for one that was not. */
  async find(place: Place, tx: Tx): Promise<RevocationView | undefined> {
    const [row] = await tx.query<{ content: Buffer; revoked_at: Date }[]>(
      `select content, revoked_at from wallet_revocation where owner_id = $1 and credential_id = $2`,
      [place.ownerId, place.credentialId],
    );
    if (!row) return undefined;
    const kept = Kept.parse(await this.seal.open(place.ownerId, sealPlace(place.credentialId), row.content));
    return { ...kept, reason: revocationReasons[kept.reason], revokedOn: brusselsDate(row.revoked_at) };
  }

  private async keep(
    tx: Tx,
    { ownerId, credentialId }: Place,
    { authority, reason, language, explanation, legalBasis, appeal }: z.infer<typeof Kept>,
    now: Date,
  ): Promise<void> {
    const kept = { authority, reason, language, explanation, legalBasis, appeal };
    await tx.query(
      `insert into wallet_revocation (owner_id, credential_id, content, revoked_at) values ($1, $2, $3, $4)`,
      [ownerId, credentialId, await this.seal.seal(ownerId, sealPlace(credentialId), kept), now],
    );
  }

  private async tell(
    tx: Tx,
    { ownerId }: Place,
    type: CredentialKey,
    { legalBasis, reason }: RevocationGrounds,
    { who, channel, dossier }: RevokingParty,
  ): Promise<void> {
    const why = { purpose: 'credential-revocation', legalBasis: legalBasis.slice(0, 300), ...(dossier && { dossier }) };
    await this.log.record(tx, {
      ...{ subject: ownerId, who, channel, why, what: [`credential.${type}`] },
      ...{ source: 'wallet', outcome: 'given' },
    });
    await this.notifier.notify(tx, { ownerId, eventId: uuidV7(), ...revocationNotice(type, reason) });
  }
}
