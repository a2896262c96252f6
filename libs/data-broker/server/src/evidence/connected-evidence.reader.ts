/**
 * Asks the sources that are connected. For each type: authorisation, then the source, then a line in the access log of
 * everybody whose data was read, and only then the answer. An answer that could not be recorded is not given.
 */
import type { EvidenceAnswer, EvidenceType } from '@gun/data-broker-contract';
import { EnterpriseParties, PersonKeys, SectorPseudonyms } from '@gun/identity-server';
import {
  brusselsDate,
  coversProcedure,
  representativeOf,
  uuidV7,
  type Assurance,
  type CitizenActor,
} from '@gun/kernel';
import { Clock } from '@gun/nest';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { portalUrlToken } from '../agency-evidence/portal-url';
import type { EvidenceRequest } from '../legal-bases/disclosure-policy';
import { EvidenceLines, type AskedOfParty } from './evidence-lines';
import { EvidencePermissions } from './evidence-permissions';
import {
  EvidenceReader,
  type EvidenceConsumer,
  type EvidencePermission,
  type EvidenceQuestion,
  type EvidenceSubject,
} from './evidence.reader';
import { counter } from '../legal-bases/legal-bases';
import { RegisterReader } from '../registers/register.reader';
import { SourceLines } from '../sources/source-lines';
import { DeferredQuestions } from '../sources/deferred-questions';
import { answerOf } from '../sources/evidence-answer';
import type { ConnectorAnswer, EvidenceConnector, EvidenceContext } from '../sources/evidence-connector';
import { EvidenceRequests } from '../sources/evidence-requests';
import { HolderWallets } from '../sources/in-wallet/holder-wallets';

type Question = EvidenceQuestion & AskedOfParty;

/** What is the same for every type that is asked at once. */
interface Asking extends Question, EvidenceSubject {
  /** National number of the party, or that of the enterprise; absent when the counter does not know it any more. */
  readonly subject: string | undefined;
  readonly assurance?: Assurance | undefined;
  readonly requestId: string;
}

@Injectable()
export class ConnectedEvidenceReader extends EvidenceReader {
  private readonly log = new Logger('data-broker');

  constructor(
    private readonly permissions: EvidencePermissions,
    private readonly lines: EvidenceLines,
    private readonly sources: SourceLines,
    private readonly registers: RegisterReader,
    private readonly people: PersonKeys,
    private readonly pseudonyms: SectorPseudonyms,
    private readonly enterprises: EnterpriseParties,
    private readonly requests: EvidenceRequests,
    private readonly deferred: DeferredQuestions,
    private readonly wallets: HolderWallets,
    private readonly clock: Clock,
    @Inject(portalUrlToken) private readonly portalUrl: string,
  ) {
    super();
  }

  find(type: string): EvidenceType | undefined {
    return this.permissions.connectorOf(type)?.type;
  }

  list(): readonly EvidenceType[] {
    return this.permissions.list();
  }

  permissionFor(purpose: string, type: string, consumer = counter): EvidencePermission | undefined {
    return this.permissions.permissionFor(purpose, type, consumer);
  }

  async ask(actor: CitizenActor, question: EvidenceQuestion): Promise<EvidenceAnswer[]> {
    await this.lines.ensureOpen();
    const requestId = await this.requests.record(actor, question);
    const own = { ...question, partyId: actor.partyId, representative: representativeOf(actor) };
    if (coversProcedure(actor, question.purpose)) return this.askAll(actor, own, requestId);
    return Promise.all(question.types.map((type) => this.refused(own, type, 'beyondMandate')));
  }

  async askFor(
    { id: consumer, who: agency }: EvidenceConsumer,
    subject: EvidenceSubject,
    question: EvidenceQuestion,
  ): Promise<EvidenceAnswer[]> {
    await this.lines.ensureOpen();
    const asked = { ...question, consumer, agency, partyId: subject.partyId };
    return this.askAll(subject, asked, question.conversation ?? uuidV7());
  }

  async noteRefusal(
    { who: agency }: EvidenceConsumer,
    { partyId }: EvidenceSubject,
    question: EvidenceQuestion,
    reason: string,
  ): Promise<void> {
    for (const type of question.types)
      await this.refused({ ...question, agency, partyId }, type, reason, this.find(type)?.source.key);
  }

  private async askAll(
    party: EvidenceSubject & Pick<Asking, 'assurance'>,
    question: Question,
    requestId: string,
  ): Promise<EvidenceAnswer[]> {
    const { partyKind, assurance } = party;
    const asking = { ...question, requestId, partyKind, assurance, subject: await this.numberOf(party) };
    return Promise.all(question.types.map((type) => this.askOne(asking, type)));
  }

  private async numberOf({ partyId, partyKind }: EvidenceSubject): Promise<string | undefined> {
    if (partyKind === 'person') return this.people.nationalNumberOf(partyId);
    return (await this.enterprises.find(partyId))?.enterpriseNumber;
  }

  private async askOne(asking: Asking, key: string): Promise<EvidenceAnswer> {
    const connector = this.permissions.connectorOf(key);
    if (!connector) return this.refused(asking, key, 'unknownEvidence');
    const { type } = connector;
    const { subject, partyKind } = asking;
    if (!subject || type.about !== partyKind) return this.refused(asking, key, 'anotherKindOfParty', type.source.key);
    const request = this.permissions.requestFor(type, asking);
    const verdict = this.permissions.verdictOn(request);
    if (!verdict.allowed) return this.refused(asking, key, verdict.reason, type.source.key);
    const { authorisation } = verdict;
    const { answer, exchangeId } = await this.put(connector, { ...asking, subject }, request);
    this.note(type, asking.purpose, answer);
    await this.lines.answered(asking, { type, fields: request.fields, subject, authorisation }, answer);
    const readAt = this.clock.now().toISOString();
    return answerOf(type, answer, { exchangeId, legalBasis: authorisation.legalBasis, readAt });
  }

  /** Puts the question to the source, or collects what it deferred before. */
  private async put(
    connector: EvidenceConnector,
    asking: Asking & { readonly subject: string },
    request: EvidenceRequest,
  ): Promise<{ answer: ConnectorAnswer; exchangeId: string }> {
    const { type } = connector;
    const caseId = asking.conversation ?? asking.dossierId ?? asking.partyId;
    const deferredAs = { ownerId: asking.partyId, dossierId: caseId, type: type.key };
    const earlier = connector.collect && (await this.deferred.find(deferredAs));
    const exchangeId = earlier?.exchangeId ?? uuidV7();
    const context = this.contextOf(type, asking, request, exchangeId);
    const answer = await (earlier && connector.collect
      ? connector.collect(context, earlier.location)
      : connector.ask(context));
    if (answer.state === 'deferred')
      await this.deferred.keep({ ...deferredAs, exchangeId, ...lookedAt(asking, answer) });
    else if (earlier) await this.deferred.drop(deferredAs);
    return { answer, exchangeId };
  }

  private contextOf(
    { source }: EvidenceType,
    asking: Asking & { readonly subject: string },
    { fields }: EvidenceRequest,
    exchangeId: string,
  ): EvidenceContext {
    const {
      subject,
      assurance,
      partyId,
      partyKind,
      purpose,
      dossierId,
      reference,
      requestId,
      returnTo,
      representative,
    } = asking;
    const occasion = { dossier: reference ?? dossierId, representative, partyId };
    const now = this.clock.now();
    const { sources, wallets } = this;
    return {
      get line() {
        return sources.get(source.key);
      },
      ...{ wallets, subject, assurance, purpose, requestId, exchangeId, fields },
      returnTo: returnTo && `${this.portalUrl}${returnTo}`,
      // A source is told a case, and never who our party is.
      dossierId: dossierId ?? requestId,
      ...{ today: brusselsDate(now.getTime()), now },
      pseudonymIn: (sector) => this.pseudonyms.inSector(partyId, sector),
      person: (evidence) =>
        partyKind === 'person'
          ? this.registers.person(subject, purpose, evidence, occasion)
          : Promise.resolve({ state: 'absent', readAt: now.toISOString() }),
    };
  }

  /** A question that nobody may put: the source hears nothing, the person sees the attempt. */
  private async refused(
    asked: AskedOfParty,
    type: string,
    reason: string,
    source = 'counter',
  ): Promise<EvidenceAnswer> {
    this.log.warn(`${type} not asked for ${asked.purpose}: ${reason}`);
    await this.lines.refused(asked, type, reason, source);
    return { type, state: 'unavailable', failure: 'notPermitted', readAt: this.clock.now().toISOString() };
  }

  /** For whoever keeps the line to the source: kinds and counts, never a value. */
  private note({ key, source }: EvidenceType, purpose: string, answer: ConnectorAnswer): void {
    if (answer.state === 'failed') this.log.warn(`${source.key} could not be asked for ${purpose}: ${answer.failure}`);
    if (answer.state === 'known' && answer.unasked)
      this.log.warn(`${source.key} sent ${answer.unasked} fields more than was asked for ${key}`);
  }
}

/** An agency comes back by itself; only what a dossier waits for is looked at in between. */
const lookedAt = (
  { conversation }: Asking,
  { location, expectedAt }: { readonly location: string; readonly expectedAt?: string },
) => ({ location, ...(!conversation && expectedAt && { expectedAt }) });
