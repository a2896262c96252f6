/**
 * Attestations that nobody asked for: they arrive when a procedure ends with them. Hearing of one twice changes nothing;
 * a newer one of its kind takes the place of the older, unless a holder may have several.
 */
import { Clock, publish, type Tx } from '@gun/nest';
import { credentialIssued, credentialType, type CredentialKey } from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { CredentialEndings } from '../credentials/credential-endings';
import { CredentialStore } from '../credentials/credential-store';
import { sourceOf, type Claims } from '../sources/credential-source';
import { CopyFiller } from './copy-filler';

export interface ArrivedCredential {
  /** The person whose wallet it goes into. */
  readonly ownerId: string;
  /** The dossier or act that ended with it: the attestation goes by the same id. */
  readonly dossierId: string;
  readonly type: CredentialKey;
  readonly claims: Claims;
}

@Injectable()
export class ArrivedCredentials {
  constructor(
    private readonly store: CredentialStore,
    private readonly copies: CopyFiller,
    private readonly endings: CredentialEndings,
    private readonly clock: Clock,
  ) {}

  /** @throws for a kind that is asked for and does not arrive. */
  async receive(tx: Tx, { ownerId, dossierId: credentialId, type: key, claims }: ArrivedCredential): Promise<void> {
    const source = sourceOf(key);
    if (!source?.arrives) throw new Error(`${key} does not arrive by itself`);
    const place = { ownerId, credentialId };
    if (await this.store.find(place, tx)) return;
    const type = credentialType(key);
    const before = type.several ? undefined : await this.store.findHeld(ownerId, key, tx);
    if (before) await this.endings.end(tx, { ownerId, credentialId: before.id }, 'replaced');
    const label = source.labelOf?.(claims);
    const { name, legalBasis } = source;
    await this.store.keepValid(tx, place, type, { claims, source: name, legalBasis, ...(label && { label }) });
    await this.copies.fill(tx, { ...place, type, claims });
    await publish(tx, credentialIssued({ ...place, type: key, at: this.clock.now().toISOString() }));
  }
}
