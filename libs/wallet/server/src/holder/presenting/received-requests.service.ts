/** What a holder does with a request: opens it, answers it once, or refuses it. */
import { AccessLog } from '@gun/data-broker-server';
import { inEveryLanguage, type CitizenActor } from '@gun/kernel';
import { Database, once, type IdempotentCall, type Tx } from '@gun/nest';
import {
  isAnswered,
  isRegistered,
  judgeRequest,
  typeOfVct,
  withoutMapped,
  type AnswerRequest,
  type JudgedQuestion,
  type ReceivedRequest,
  type ReceiveRequest,
} from '@gun/wallet-contract';
import { Inject, Injectable } from '@nestjs/common';
import { CredentialStore } from '../../credentials/credential-store';
import { listedMappings, type ListedMapping } from '../../trust/listed-mappings';
import { PresentationsService } from '../../verifier/presentations.service';
import { walletConfigToken, type WalletConfig } from '../../wallet-config';
import { walletProblem } from '../../wallet-problem';
import { CopyFiller } from '../copy-filler';
import { ensureForOneself, ensureHolder } from '../holder';
import { ForeignStore } from '../receiving/foreign-store';
import { AnswerSender } from './answer-sender';
import { GenuineRequests, type GenuineRequest } from './genuine-requests';
import { lineOf } from './line-of-request';
import { PresentationWriter, type Pick } from './presentation-writer';
import { ReceivedRequestsReader } from './received-requests.reader';
import { readRequestLink } from './request-link';
import { RequestStore, type KeptWant, type RequestContent, type RequestPlace } from './request-store';

@Injectable()
export class ReceivedRequestsService {
  private readonly mappings: readonly ListedMapping[];

  constructor(
    private readonly database: Database,
    private readonly genuine: GenuineRequests,
    private readonly requests: RequestStore,
    private readonly reader: ReceivedRequestsReader,
    private readonly writer: PresentationWriter,
    private readonly sender: AnswerSender,
    private readonly copies: CopyFiller,
    private readonly log: AccessLog,
    private readonly presentations: PresentationsService,
    private readonly credentials: CredentialStore,
    private readonly foreign: ForeignStore,
    @Inject(walletConfigToken) { trustLists }: WalletConfig,
  ) {
    this.mappings = listedMappings(trustLists);
  }

  /**
   * Fetches outside any transaction, then keeps what was asked. What may not be asked is kept too, blocked.
   * @throws onlyForYourself, notForEnterprises, linkUnreadable, siteSilent, requestNotGenuine, requestOver, requestUnsupported.
   */
  async receive(actor: CitizenActor, { link }: ReceiveRequest, call: IdempotentCall): Promise<ReceivedRequest> {
    const ownerId = ensureHolder(actor);
    const read = readRequestLink(link);
    if (!read) throw walletProblem('linkUnreadable');
    const known = await this.requests.findByLink(ownerId, link);
    if (known) return this.reader.read({ ownerId, requestId: known });
    const request = await this.inOurWords(ownerId, await this.genuine.fetch(read));
    const content = contentOf(request, judgeRequest(request.query, request.party, this.mappings));
    const { requestId } = await this.database.transaction((tx) =>
      once(tx, ownerId, call, async () => {
        const accessId = content.blockedBy && (await this.log.record(tx, lineOf(ownerId, content, content.blockedBy)));
        const { presentationId, expiresAt } = request;
        return {
          requestId: await this.requests.keep(tx, { ownerId, link, content, presentationId, accessId, expiresAt }),
        };
      }),
    );
    const view = await this.reader.read({ ownerId, requestId });
    if (view.blockedBy === 'tooWide') await this.sender.refuse(content);
    return view;
  }

  /**
   * Spends a copy of each document, writes it all down and commits before anything leaves: an answer that is lost on the
   * way costs a copy, and no copy is ever shown twice.
   * @throws onlyForYourself, requestNotFound, requestClosed, choiceDoesNotFit, noCopyLeft.
   */
  async answer(
    actor: CitizenActor,
    { requestId, chosen }: AnswerRequest & { readonly requestId: string },
    call: IdempotentCall,
  ): Promise<ReceivedRequest> {
    const ownerId = ensureForOneself(actor);
    const place = { ownerId, requestId };
    const credentialIds = chosen.map(({ credentialId }) => credentialId);
    const held = await this.reader.chosenOf(ownerId, credentialIds);
    await this.renew(held);
    let leaving: { content: RequestContent; vpToken: Record<string, string[]> } | undefined;
    await this.database.transaction((tx) =>
      once(tx, ownerId, call, async () => {
        const content = await this.getOpen(tx, place);
        const picks = chosen.map(({ question, credentialId }): Pick => {
          const asked = content.query.credentials.find(({ id }) => id === question);
          const document = held.find(({ row }) => row.id === credentialId);
          if (!asked || !document) throw walletProblem('choiceDoesNotFit');
          return { asked, document };
        });
        ensureAnswered(content, picks);
        leaving = { content, vpToken: await this.writer.write(tx, content, picks) };
        await this.requests.close(tx, place, 'failed', await this.log.record(tx, lineOf(ownerId, content)));
        return {};
      }),
    );
    if (leaving) await this.send(place, leaving.content, leaving.vpToken);
    await Promise.all(credentialIds.map((credentialId) => this.copies.refill({ ownerId, credentialId })));
    return this.reader.read(place);
  }

  /**
   * Our verifier asks in our words and in those of every list that is taken for them: what stays are ours, and those in
   * which the holder has a document and none in ours.
   */
  private async inOurWords(ownerId: string, request: GenuineRequest): Promise<GenuineRequest> {
    if (request.presentationId === undefined) return request;
    const types = await this.foreign.typesHeld(ownerId);
    const mapped = this.mappings.filter(({ vct }) => types.includes(vct));
    const kinds = mapped.map(({ type }) => type);
    const own = kinds.length > 0 ? await this.credentials.listValid(ownerId, kinds) : [];
    const needed = mapped.filter(({ type }) => !own.some((row) => row.type === type)).map(({ vct }) => vct);
    const query = withoutMapped(request.query, (vct) => typeOfVct(vct) !== undefined || needed.includes(vct));
    return { ...request, query };
  }

  /** Copies that live for a day are made when they are needed; of the others, those that ended before they were shown. */
  private async renew(documents: readonly Pick['document'][]): Promise<void> {
    for (const { row } of documents) await this.copies.refill({ ownerId: row.ownerId, credentialId: row.id });
  }

  /** @throws onlyForYourself, requestNotFound, requestClosed. */
  async refuse(actor: CitizenActor, requestId: string, call: IdempotentCall): Promise<ReceivedRequest> {
    const ownerId = ensureForOneself(actor);
    const place = { ownerId, requestId };
    let refused: RequestContent | undefined;
    await this.database.transaction((tx) =>
      once(tx, ownerId, call, async () => {
        refused = await this.getOpen(tx, place);
        const accessId = await this.log.record(tx, lineOf(ownerId, refused, 'refusedByHolder'));
        await this.requests.close(tx, place, 'refused', accessId);
        return {};
      }),
    );
    if (refused) await this.requests.noteReturn(place, { ...refused, ...(await this.sender.refuse(refused)) });
    return this.reader.read(place);
  }

  /** From now on the agency reads nothing. @throws onlyForYourself, requestNotFound, nothingShared. */
  async endSharing(actor: CitizenActor, requestId: string, call: IdempotentCall): Promise<ReceivedRequest> {
    const ownerId = ensureForOneself(actor);
    const place = { ownerId, requestId };
    await this.database.transaction((tx) =>
      once(tx, ownerId, call, async () => {
        const row = await this.requests.find(place, tx);
        if (!row) throw walletProblem('requestNotFound');
        const isShared = row.state === 'answered' && row.presentationId !== null;
        if (!isShared || !(await this.presentations.end(tx, row.presentationId))) throw walletProblem('nothingShared');
        await this.requests.end(tx, place);
        return {};
      }),
    );
    return this.reader.read(place);
  }

  private async send(place: RequestPlace, content: RequestContent, vpToken: Record<string, string[]>): Promise<void> {
    const taken = await this.sender.send(content, vpToken);
    if (taken) await this.requests.noteTaken(place, { ...content, ...taken });
  }

  /** Locks it until the end of the transaction: of two who answer at once, one finds it open. */
  private async getOpen(tx: Tx, place: RequestPlace): Promise<RequestContent> {
    const row = await this.requests.find(place, tx);
    if (!row) throw walletProblem('requestNotFound');
    if (row.state !== 'open') throw walletProblem('requestClosed');
    return this.requests.open(row);
  }
}

function ensureAnswered({ query }: RequestContent, picks: readonly Pick[]): void {
  const answered = picks.map(({ asked }) => asked.id);
  const isDoubled = new Set(answered).size < answered.length;
  if (isDoubled || !isAnswered(query, answered)) throw walletProblem('choiceDoesNotFit');
}

const keptWant = ({ question, type, purpose, claims, beyond }: JudgedQuestion): KeptWant => ({
  ...{ question, claims: [...claims], beyond: [...beyond], ...(type && { type: type.key }) },
  ...(purpose && { purpose: { title: purpose.title, keptDays: purpose.keptDays, legalBasis: purpose.legalBasis } }),
});

function contentOf(request: GenuineRequest, judged: readonly JudgedQuestion[]): RequestContent {
  const { party, site, clientId, nonce, state, responseUri, responseKey, query, sharedDays } = request;
  const blockedBy = !party ? 'unregistered' : judged.every(isRegistered) ? undefined : 'tooWide';
  return {
    party: { id: party?.id ?? 'unregistered', name: party?.name ?? inEveryLanguage(site), site },
    ...{ clientId, nonce, responseUri, query, wants: judged.map(keptWant), origins: [...(party?.site?.origins ?? [])] },
    ...(state !== undefined && { state }),
    ...(responseKey && { responseKey }),
    ...(blockedBy && { blockedBy }),
    ...(sharedDays && { sharedDays }),
  };
}
