import { legalText } from '@gun/data-broker-contract';
import type { CitizenActor } from '@gun/kernel';
import { credentialType, type ReceivedRequest, type ReceivedRequests, type Want } from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { CredentialStore } from '../../credentials/credential-store';
import { walletProblem } from '../../wallet-problem';
import { holderOf } from '../holder';
import { fittingDocument, namedClaim, type Held } from './fitting-documents';
import { RequestStore, type KeptWant, type RequestContent, type RequestPlace, type RequestRow } from './request-store';

const unknownKind = {
  fr: 'Document inconnu',
  nl: 'Onbekend document',
  de: 'Unbekanntes Dokument',
  en: 'Unknown document',
};

@Injectable()
export class ReceivedRequestsReader {
  constructor(
    private readonly requests: RequestStore,
    private readonly credentials: CredentialStore,
  ) {}

  /** Newest first. An enterprise was never asked anything. */
  async listMine(actor: CitizenActor): Promise<ReceivedRequests> {
    const ownerId = holderOf(actor);
    const rows = ownerId ? await this.requests.list(ownerId) : [];
    return { items: await Promise.all(rows.map(async (row) => this.view(row, await this.requests.open(row), []))) };
  }

  /** @throws requestNotFound, the same for another's and for none at all. */
  async read(place: RequestPlace): Promise<ReceivedRequest> {
    const row = await this.requests.find(place);
    if (!row) throw walletProblem('requestNotFound');
    return this.view(row, await this.requests.open(row), row.state === 'open' ? await this.heldBy(place.ownerId) : []);
  }

  /** Documents that hold today. */
  async heldBy(ownerId: string): Promise<Held[]> {
    const rows = (await this.credentials.list(ownerId)).filter(({ state }) => state === 'valid');
    const opened = await Promise.all(rows.map(async (row) => ({ row, content: await this.credentials.open(row) })));
    return opened.flatMap(({ row, content }) => (content ? [{ row, content }] : []));
  }

  private view(row: RequestRow, content: RequestContent, held: readonly Held[]): ReceivedRequest {
    const { party, blockedBy, returnTo, wants, sharedDays } = content;
    return {
      ...{ id: row.id, state: row.state, party: { name: party.name, site: party.site } },
      wants: wants.map((want) => wantOf(want, content, held)),
      receivedAt: row.receivedAt.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
      ...(blockedBy && { blockedBy }),
      ...(sharedDays && { sharedDays, ...sharedUntil(row, sharedDays) }),
      ...(row.answeredAt && { answeredAt: row.answeredAt.toISOString() }),
      ...(row.accessId && { accessId: row.accessId }),
      ...(returnTo && row.state === 'answered' && { returnTo }),
    };
  }
}

const dayMs = 86_400_000;

function sharedUntil({ state, answeredAt }: RequestRow, days: number): Pick<ReceivedRequest, 'sharedUntil'> {
  if (state !== 'answered' || !answeredAt) return {};
  return { sharedUntil: new Date(answeredAt.getTime() + days * dayMs).toISOString() };
}

function wantOf(want: KeptWant, { query }: RequestContent, held: readonly Held[]): Want {
  const type = want.type && credentialType(want.type);
  const asked = query.credentials.find(({ id }) => id === want.question);
  const fitting = asked ? held.map((one) => fittingDocument(one, asked)) : [];
  return {
    ...{ question: want.question, title: type?.title ?? unknownKind, ...(type && { type: type.key }) },
    ...(want.purpose && { purpose: want.purpose.title, keptDays: want.purpose.keptDays }),
    ...(want.purpose && { legalBasis: legalText(want.purpose.legalBasis) }),
    claims: want.claims.map((key) => namedClaim(type, key)),
    beyond: want.beyond.map((key) => namedClaim(type, key)),
    documents: fitting.filter((one) => one !== undefined),
  };
}
