/** Shows a document by a code, and answers whoever checks one. */
import { uuidV7, type CitizenActor } from '@gun/kernel';
import { Database, once, type IdempotentCall } from '@gun/nest';
import {
  credentialType,
  type CheckCredential,
  type CredentialCheck,
  type CredentialDisplay,
  type CredentialType,
  type ShowCredential,
} from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { CredentialStore, type CredentialContent } from '../../credentials/credential-store';
import { walletProblem } from '../../wallet-problem';
import { ensureForOneself } from '../holder';
import { DisplayStore } from './display-store';

@Injectable()
export class DisplaysService {
  constructor(
    private readonly database: Database,
    private readonly credentials: CredentialStore,
    private readonly displays: DisplayStore,
  ) {}

  /** @throws onlyForYourself, credentialNotFound, credentialNotValid, proofNotOffered. */
  async show(
    actor: CitizenActor,
    { credentialId, ...wanted }: ShowCredential & { readonly credentialId: string },
    call: IdempotentCall,
  ): Promise<CredentialDisplay> {
    const ownerId = ensureForOneself(actor);
    const place = { ownerId, credentialId };
    const code = this.displays.codeOf(ownerId, call.key);
    const { id } = await this.database.transaction((tx) =>
      once(tx, ownerId, call, async () => {
        const row = await this.credentials.find(place, tx);
        if (!row) throw walletProblem('credentialNotFound');
        if (row.state !== 'valid') throw walletProblem('credentialNotValid');
        const isOffered = credentialType(row.type).proofs.some(({ key }) => key === wanted.proof);
        if (wanted.proof !== undefined && !isOffered) throw walletProblem('proofNotOffered');
        const made = uuidV7();
        await this.displays.keep(tx, place, made, wanted, code);
        return { id: made };
      }),
    );
    const made = (await this.displays.list(place)).find((one) => one.id === id);
    if (!made) throw new Error('the display is gone');
    return { ...made, code };
  }

  /** @throws onlyForYourself; credentialNotFound, the same for another's and for none at all. */
  async list(actor: CitizenActor, credentialId: string): Promise<{ items: CredentialDisplay[] }> {
    const place = { ownerId: ensureForOneself(actor), credentialId };
    if (!(await this.credentials.find(place))) throw walletProblem('credentialNotFound');
    return { items: await this.displays.list(place) };
  }

  /** The state of now, and only the claims that the holder chose. */
  async check({ code }: CheckCredential): Promise<CredentialCheck> {
    const displayed = await this.displays.check(code);
    const row = displayed && (await this.credentials.find(displayed));
    const content = row && (await this.credentials.open(row));
    if (!row || !content) return { genuine: false };
    const type = credentialType(row.type);
    return {
      ...{ genuine: true, title: type.title, source: content.source, state: row.state },
      ...(row.issuedOn && { issuedOn: row.issuedOn }),
      ...(row.validUntil && { validUntil: row.validUntil }),
      claims: row.state === 'valid' ? claimsSeen(type, content, displayed.proof) : [],
    };
  }
}

/** What a proof shows; claims of the issuer are said by the source already. */
function claimsSeen(
  { claims, proofs }: CredentialType,
  { claims: values }: CredentialContent,
  key: string | null,
): NonNullable<CredentialCheck['claims']> {
  const shown = proofs.find((proof) => proof.key === key)?.claims.map((path) => path.join('.')) ?? [];
  return claims.flatMap(({ path, label }) => {
    const value = values[path.join('.')];
    return value === undefined || !shown.includes(path.join('.'))
      ? []
      : [{ label, value: String(value).slice(0, 2000) }];
  });
}
