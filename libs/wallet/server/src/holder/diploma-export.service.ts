/**
 * A diploma as a file: a W3C Verifiable Credential 2.0, secured as a JWT (VC-JOSE-COSE 1.0, part 3). It is bound to no
 * key, so whoever has the file has all of it; it ends with the diploma, by a place of its own in the status list.
 */
import type { CitizenActor } from '@gun/kernel';
import { Clock, Database, once, type IdempotentCall } from '@gun/nest';
import { europeanDigitalCredential, type CredentialFile } from '@gun/wallet-contract';
import { Inject, Injectable } from '@nestjs/common';
import { CredentialStore, type Original } from '../credentials/credential-store';
import { issuerOf } from '../issuer/issuer-metadata';
import { SigningKeys } from '../keys/signing-keys';
import { createJws, type JsonRecord } from '../sd-jwt/jws';
import { StatusLists, type StatusPlace } from '../status/status-lists';
import { walletConfigToken, type WalletConfig } from '../wallet-config';
import { walletProblem } from '../wallet-problem';
import { ensureForOneself } from './holder';

const dayMs = 86_400_000;
/** The database of diplomas is Flemish. */
const language = 'nl';

@Injectable()
export class DiplomaExportService {
  constructor(
    private readonly database: Database,
    private readonly store: CredentialStore,
    private readonly lists: StatusLists,
    private readonly keys: SigningKeys,
    private readonly clock: Clock,
    @Inject(walletConfigToken) private readonly config: WalletConfig,
  ) {}

  /** @throws onlyForYourself; credentialNotFound, for what is no diploma too; credentialNotValid. */
  async export(actor: CitizenActor, credentialId: string, call: IdempotentCall): Promise<CredentialFile> {
    const place = { ownerId: ensureForOneself(actor), credentialId };
    const row = await this.store.find(place);
    if (row?.type !== 'diploma') throw walletProblem('credentialNotFound');
    const original = await this.store.findOriginal(place);
    if (!original) throw walletProblem('credentialNotValid');
    const status = await this.database.transaction((tx) =>
      once(tx, place.ownerId, call, async () => {
        if (!(await this.store.lock(tx, place))) throw walletProblem('credentialNotValid');
        const [drawn] = await this.lists.draw(tx, { type: 'diploma', ...place }, 1);
        if (!drawn) throw new Error('no place was drawn');
        return { idx: String(drawn.idx), uri: drawn.uri };
      }),
    );
    return { content: await this.write(original, { idx: Number(status.idx), uri: status.uri }) };
  }

  private async write({ claims, credentialId, type }: Original, { idx, uri }: StatusPlace): Promise<string> {
    const issuer = issuerOf(this.config.publicUrl);
    const from = Math.floor(this.clock.now().getTime() / dayMs) * dayMs;
    const [validFrom, validUntil] = [new Date(from), new Date(from + type.lifeDays * dayMs)];
    const document = europeanDigitalCredential({
      ...{ id: credentialId, claims, language, validFrom, validUntil },
      issuer: { id: issuer, name: 'Guichet Unique' },
    });
    const payload: JsonRecord = {
      ...(document as JsonRecord), // plain JSON
      ...{ iss: issuer, iat: from / 1000, exp: validUntil.getTime() / 1000 },
      status: { status_list: { idx, uri } },
    };
    const key = await this.keys.get('issuer:diploma');
    return createJws({ typ: 'vc+jwt', cty: 'vc', x5c: key.chain }, payload, key.sign);
  }
}
