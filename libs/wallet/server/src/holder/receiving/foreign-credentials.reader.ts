import type { CitizenActor } from '@gun/kernel';
import { Clock } from '@gun/nest';
import type { ForeignCredentialDetail, ForeignCredentials, ForeignCredentialView } from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { walletProblem } from '../../wallet-problem';
import { ensureForOneself, findHolder } from '../holder';
import type { ForeignContent } from './foreign-content';
import { ForeignStates } from './foreign-states';
import { ForeignStore, type ForeignRow } from './foreign-store';
import { leavesOf, textOfJson } from './leaves';
import type { JsonRecord } from '../../sd-jwt/jws';

const shownAtMost = 200;
const longestValue = 2000;
const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

@Injectable()
export class ForeignCredentialsReader {
  constructor(
    private readonly store: ForeignStore,
    private readonly states: ForeignStates,
    private readonly clock: Clock,
  ) {}

  /** Newest first, each with its state of now. An enterprise has none of it. @throws onlyForYourself */
  async listMine(actor: CitizenActor): Promise<ForeignCredentials> {
    const ownerId = findHolder(actor);
    if (!ownerId) return { items: [] };
    const rows = await this.store.list(ownerId, shownAtMost);
    const contents = await this.store.openAll(ownerId, rows);
    return { items: await Promise.all(rows.map((row, at) => this.view(row, contents[at]!))) }; // one for each
  }

  /** @throws onlyForYourself; credentialNotFound, the same for another's and for none at all. */
  async read(actor: CitizenActor, credentialId: string): Promise<ForeignCredentialDetail> {
    const place = { ownerId: ensureForOneself(actor), credentialId };
    const row = await this.store.find(place);
    if (!row) throw walletProblem('credentialNotFound');
    const content = await this.store.open(row);
    return {
      ...(await this.view(row, content)),
      claims: claimsOf(row, content),
      unshownCopies: await this.store.countUnshown(place),
    };
  }

  private async view(row: ForeignRow, content: ForeignContent): Promise<ForeignCredentialView> {
    const { title, issuer } = content;
    return {
      ...{ id: row.id, title, issuer, format: row.format, type: row.type },
      state: await this.states.of(row, content),
      takenOn: dayOf(row.takenAt),
      ...(row.validUntil && { validUntil: dayOf(row.validUntil) }),
      checkedAt: this.clock.now().toISOString(),
    };
  }
}

function claimsOf({ format }: ForeignRow, { claims, labels }: ForeignContent): ForeignCredentialDetail['claims'] {
  const said = claims as JsonRecord; // z.json() gives nothing else
  return leavesOf(said, format).flatMap(({ path, value }) => {
    const key = path.join('.');
    const label = labels.find((one) => one.key === key)?.label;
    return label ? [{ key, label, value: textOfJson(value).slice(0, longestValue) }] : [];
  });
}
