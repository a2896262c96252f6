import { legalText } from '@gun/data-broker-contract';
import type { CitizenActor } from '@gun/kernel';
import {
  credentialType,
  isAnswered,
  type ReceivedRequest,
  type ReceivedRequests,
  type Want,
} from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { CredentialStore, type CredentialRow } from '../../credentials/credential-store';
import { CertificateAuthority } from '../../trust/certificate-authority';
import { walletProblem } from '../../wallet-problem';
import { ensureForOneself, findHolder } from '../holder';
import { ForeignStates } from '../receiving/foreign-states';
import { ForeignStore, type ForeignRow } from '../receiving/foreign-store';
import { fittingDocument, namedClaim, typesAsked, type Held } from './fitting-documents';
import { fittingForeign, namesAsked, type ForeignHeld } from './foreign-documents';
import { RequestStore, type KeptWant, type RequestContent, type RequestPlace, type RequestRow } from './request-store';

const shownAtMost = 200;
/** Documents that a holder chooses from, for one question. */
const documentsAtMost = 100;
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
    private readonly foreign: ForeignStore,
    private readonly foreignStates: ForeignStates,
    private readonly authority: CertificateAuthority,
  ) {}

  /** Newest first. An enterprise was never asked anything. @throws onlyForYourself */
  async listMine(actor: CitizenActor): Promise<ReceivedRequests> {
    const ownerId = findHolder(actor);
    if (!ownerId) return { items: [] };
    const rows = await this.requests.list(ownerId, shownAtMost);
    const contents = await this.requests.openAll(ownerId, rows);
    return { items: rows.map((row, at) => this.view(row, contents[at]!, [])) }; // one for each
  }

  /** @throws onlyForYourself; requestNotFound, the same for another's and for none at all. */
  readMine(actor: CitizenActor, requestId: string): Promise<ReceivedRequest> {
    return this.read({ ownerId: ensureForOneself(actor), requestId });
  }

  /** @throws requestNotFound */
  async read(place: RequestPlace): Promise<ReceivedRequest> {
    const row = await this.requests.find(place);
    if (!row) throw walletProblem('requestNotFound');
    const content = await this.requests.open(row);
    return this.view(row, content, row.state === 'open' ? await this.candidates(place.ownerId, content) : []);
  }

  /** Those of these documents that hold today. */
  async chosenOf(ownerId: string, credentialIds: readonly string[]): Promise<(Held | ForeignHeld)[]> {
    return [
      ...(await this.opened(ownerId, await this.credentials.findValid(ownerId, credentialIds))),
      ...(await this.openedForeign(ownerId, await this.foreign.findValid(ownerId, credentialIds))),
    ];
  }

  /** Documents of the kinds that are asked for and that hold today: no others are opened. */
  private async candidates(ownerId: string, { query }: RequestContent): Promise<(Held | ForeignHeld)[]> {
    return [
      ...(await this.opened(ownerId, await this.credentials.listValid(ownerId, typesAsked(query)))),
      ...(await this.openedForeign(ownerId, await this.foreign.listValid(ownerId, namesAsked(query)))),
    ];
  }

  /** Those that their issuers did not end meanwhile. */
  private async openedForeign(ownerId: string, rows: readonly ForeignRow[]): Promise<ForeignHeld[]> {
    const contents = await this.foreign.openAll(ownerId, rows);
    const states = await Promise.all(rows.map((row, at) => this.foreignStates.of(row, contents[at]!))); // one for each
    return rows.flatMap((row, at) => {
      const foreign = contents[at];
      return foreign && states[at] !== 'revoked' ? [{ row, foreign }] : [];
    });
  }

  private async opened(ownerId: string, rows: readonly CredentialRow[]): Promise<Held[]> {
    const authorities = [this.authority.keyId()];
    const contents = await this.credentials.openAll(ownerId, rows);
    return rows.flatMap((row, at) => {
      const content = contents[at];
      return content ? [{ row, content, authorities }] : [];
    });
  }

  private view(row: RequestRow, content: RequestContent, held: readonly (Held | ForeignHeld)[]): ReceivedRequest {
    const { party, blockedBy, returnTo, wants, sharedDays } = content;
    return {
      ...{ id: row.id, state: row.state, party: { name: party.name, site: party.site } },
      wants: neededOf(
        content,
        wants.map((want) => wantOf(want, content, held)),
      ),
      receivedAt: row.receivedAt.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
      ...(blockedBy && { blockedBy }),
      ...(sharedDays && { sharedDays, ...sharedUntil(row, sharedDays) }),
      ...(row.answeredAt && { answeredAt: row.answeredAt.toISOString() }),
      ...(row.accessId && { accessId: row.accessId }),
      ...(returnTo && ['answered', 'refused'].includes(row.state) && { returnTo }),
    };
  }
}

const dayMs = 86_400_000;

function sharedUntil({ state, answeredAt }: RequestRow, days: number): Pick<ReceivedRequest, 'sharedUntil'> {
  if (state !== 'answered' || !answeredAt) return {};
  return { sharedUntil: new Date(answeredAt.getTime() + days * dayMs).toISOString() };
}

/** Of questions that stand for each other, those that the holder can answer, when that is enough. */
function neededOf({ query }: RequestContent, wants: readonly Want[]): Want[] {
  const answerable = wants.filter(({ documents }) => documents.length > 0);
  const isEnough =
    answerable.length > 0 &&
    isAnswered(
      query,
      answerable.map(({ question }) => question),
    );
  return isEnough ? [...answerable] : [...wants];
}

function wantOf(want: KeptWant, { query }: RequestContent, held: readonly (Held | ForeignHeld)[]): Want {
  const type = want.type && credentialType(want.type);
  const asked = query.credentials.find(({ id }) => id === want.question);
  const fitting = asked
    ? held.flatMap((one) => ('foreign' in one ? fittingForeign(one, asked) : fittingDocument(one, asked)) ?? [])
    : [];
  return {
    ...{ question: want.question, title: type?.title ?? unknownKind, ...(type && { type: type.key }) },
    ...(want.purpose && { purpose: want.purpose.title, keptDays: want.purpose.keptDays }),
    ...(want.purpose && { legalBasis: legalText(want.purpose.legalBasis) }),
    claims: want.claims.map((key) => namedClaim(type, key)),
    beyond: want.beyond.map((key) => namedClaim(type, key)),
    documents: fitting.slice(0, documentsAtMost),
  };
}
