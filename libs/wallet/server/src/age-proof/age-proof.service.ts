/**
 * Uses one copy of a proof of age for a request of which we know thirty-two bytes: its hash. Whoever asks, the verifier
 * and the site, stays unknown to us, so that no log of ours can ever tell (docs/decisions/0045).
 */
import { AccessLog, type AccessLine } from '@gun/data-broker-server';
import type { CitizenActor } from '@gun/kernel';
import { Database, once, type IdempotentCall, type Tx } from '@gun/nest';
import { ageClaim, credentialType, type AgeProof, type ProveAge } from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { CopyStore } from '../credentials/copy-store';
import { CredentialStore, type Place } from '../credentials/credential-store';
import { PersonSeal } from '../credentials/person-seal';
import { CopyFiller } from '../holder/copy-filler';
import { ensureHolder } from '../holder/holder';
import { KeyService } from '../keys/key-service';
import { createDeviceResponse } from '../mdoc/create-device-response';
import { parseIssuerSigned } from '../mdoc/parse-issuer-signed';
import { walletProblem } from '../wallet-problem';

const namespace = 'eu.europa.ec.av.1';

/** Who was shown something: we do not know, and the line says so. */
const unknownParty = {
  id: 'unknown',
  name: {
    fr: 'Un vérificateur ou un site que vous avez choisi, inconnu du guichet',
    nl: 'Een controleur of site die u hebt gekozen, onbekend voor het loket',
    de: 'Ein Prüfer oder eine Website Ihrer Wahl, dem Schalter unbekannt',
    en: 'A verifier or site that you chose, unknown to the counter',
  },
};

const lineFor = (subject: string): AccessLine => ({
  subject,
  who: { kind: 'system', organisation: unknownParty },
  what: [ageClaim],
  why: { purpose: 'age-proof' },
  outcome: 'given',
  ...{ source: 'wallet', channel: 'portal' },
});

@Injectable()
export class AgeProofService {
  constructor(
    private readonly database: Database,
    private readonly store: CredentialStore,
    private readonly copies: CopyStore,
    private readonly filler: CopyFiller,
    private readonly seal: PersonSeal,
    private readonly keys: KeyService,
    private readonly log: AccessLog,
  ) {}

  /** The same request again gets the same bytes, and spends nothing. @throws onlyForYourself, notForEnterprises, noProofOfAge, noCopyLeft. */
  async prove(actor: CitizenActor, { handover }: ProveAge, call: IdempotentCall): Promise<AgeProof> {
    const ownerId = ensureHolder(actor);
    const held = await this.store.findHeld(ownerId, 'proofOfAge');
    const { sealed } = await this.database.transaction((tx) =>
      once(tx, ownerId, call, async () => {
        if (held?.state !== 'valid') throw walletProblem('noProofOfAge');
        const shown = await this.spend(tx, { ownerId, credentialId: held.id }, Buffer.from(handover, 'base64url'));
        await this.log.record(tx, lineFor(ownerId));
        return { sealed: (await this.seal.seal(ownerId, placeOf(call), shown)).toString('base64') };
      }),
    );
    if (held) await this.filler.refill({ ownerId, credentialId: held.id });
    return { deviceResponse: String(await this.seal.open(ownerId, placeOf(call), Buffer.from(sealed, 'base64'))) };
  }

  private async spend(tx: Tx, place: Place, handoverHash: Uint8Array): Promise<string> {
    const copy = await this.copies.take(
      tx,
      { ...place, form: 'mso_mdoc' },
      credentialType('proofOfAge'),
      unknownParty.id,
    );
    const issued = copy && parseIssuerSigned(copy.credential);
    if (!issued || issued === 'altered') throw walletProblem('noCopyLeft');
    const isAdult = issued.elements.some(({ identifier, value }) => identifier === ageClaim && value === true);
    if (!isAdult) throw walletProblem('noProofOfAge');
    const paths = [[namespace, ageClaim]] as const;
    return createDeviceResponse({ issued, paths, handoverHash }, (bytes) => this.keys.sign(copy.keyRef, bytes));
  }
}

const placeOf = ({ key }: IdempotentCall): string => `proof of age ${key}`;
