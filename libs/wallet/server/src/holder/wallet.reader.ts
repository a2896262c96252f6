import { legalText } from '@gun/data-broker-contract';
import type { CitizenActor } from '@gun/kernel';
import { Clock, Database } from '@gun/nest';
import {
  credentialType,
  type CredentialDetail,
  type Credentials,
  type CredentialView,
  type CredentialType,
} from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { textOf } from '../credentials/claim-value';
import { CopyStore } from '../credentials/copy-store';
import {
  CredentialStore,
  type CredentialContent,
  type CredentialRow,
  type Place,
} from '../credentials/credential-store';
import { AskSource } from './ask-source';
import { credentialSources, sourceOf } from '../sources/credential-source';
import { HolderCounterOffers } from '../desk/holder-counter-offers';
import { Revocations } from '../revocation/revocations';
import { WalletReports } from '../credentials/wallet-reports';
import { walletProblem } from '../wallet-problem';
import { ensureForOneself, findHolder } from './holder';

const shownAtMost = 200;

@Injectable()
export class WalletReader {
  constructor(
    private readonly store: CredentialStore,
    private readonly copies: CopyStore,
    private readonly reports: WalletReports,
    private readonly sources: AskSource,
    private readonly revocations: Revocations,
    private readonly atCounters: HolderCounterOffers,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What is in the wallet, and what may be added. An enterprise has none of it. @throws onlyForYourself */
  async listMine(actor: CitizenActor): Promise<Credentials> {
    const ownerId = findHolder(actor);
    if (!ownerId) return { items: [], choices: [] };
    const rows = await this.store.list(ownerId, shownAtMost);
    const held = rows.filter(({ state }) => state === 'valid' || state === 'awaited').map(({ type }) => type);
    const open = credentialSources.filter((source) => !held.includes(source.type) && this.sources.isOpen(source));
    const contents = await this.store.openAll(ownerId, rows);
    return {
      items: rows.map((row, at) => this.view(row, contents[at])),
      choices: open.map(({ type, name }) => {
        const { title, description } = credentialType(type);
        return { type, title, description, source: name };
      }),
    };
  }

  /** @throws onlyForYourself; credentialNotFound, the same for another's and for none at all. */
  async read(actor: CitizenActor, credentialId: string): Promise<CredentialDetail> {
    const place = { ownerId: ensureForOneself(actor), credentialId };
    const row = await this.store.find(place);
    if (!row) throw walletProblem('credentialNotFound');
    const content = await this.store.open(row);
    const type = credentialType(row.type);
    const revocation = await this.revocations.find(place, this.database.manager);
    return {
      ...this.view(row, content),
      ...(revocation && { revocation }),
      counterOffers: await this.atCounters.listOf(place),
      claims: claimsOf(type, content),
      proofs: content ? proofsOf(type, content) : [],
      copiesOnPhones: await this.copies.countOnPhones(place),
      walletReports: await this.reports.listOf(place),
      ...(content && { legalBasis: legalText(content.legalBasis) }),
    };
  }

  /** @throws credentialNotFound */
  async viewOf(place: Place): Promise<CredentialView> {
    const row = await this.store.find(place);
    if (!row) throw walletProblem('credentialNotFound');
    return this.view(row, await this.store.open(row));
  }

  private view(row: CredentialRow, content: CredentialContent | undefined): CredentialView {
    const { title } = credentialType(row.type);
    return {
      ...{ id: row.id, type: row.type, title, state: row.state, checkedAt: this.clock.now().toISOString() },
      source: content?.source ?? sourceOf(row.type)?.name ?? title,
      ...(content?.label && { label: content.label }),
      ...(row.issuedOn && { issuedOn: row.issuedOn }),
      ...(row.validUntil && { validUntil: row.validUntil }),
      ...(row.expectedAt && { expectedAt: row.expectedAt.toISOString() }),
    };
  }
}

const claimsOf = (type: CredentialType, content: CredentialContent | undefined): CredentialDetail['claims'] =>
  type.claims.flatMap(({ path, label }) => {
    const key = path.join('.');
    const value = content?.claims[key];
    return value === undefined ? [] : [{ key, label, value: textOf(value) }];
  });

/** What it can prove, with what that shows and what it keeps back; claims that are always open are shown each time. */
const proofsOf = (type: CredentialType, { claims }: CredentialContent): CredentialDetail['proofs'] =>
  type.proofs.flatMap(({ key, title, claims: asked }) => {
    const wanted = asked.map((path) => path.join('.'));
    const held = type.claims.filter(({ path }) => claims[path.join('.')] !== undefined);
    const shows = held.filter(({ path, sd }) => sd === 'never' || wanted.includes(path.join('.')));
    const hides = held.filter((claim) => !shows.includes(claim));
    return [
      { key, title, shows: shows.map(({ path }) => path.join('.')), hides: hides.map(({ path }) => path.join('.')) },
    ];
  });
