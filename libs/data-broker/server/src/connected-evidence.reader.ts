/**
 * Asks the sources that are connected. For each type: authorisation, then the source, then a line in the access log of
 * everybody whose data was read, and only then the answer. An answer that could not be recorded is not given.
 */
import type { AccessActor, EvidenceAnswer, EvidenceType } from '@gun/data-broker-contract';
import { EnterpriseParties, PersonKeys, SectorPseudonyms } from '@gun/identity-server';
import {
  brusselsDate,
  coversProcedure,
  representativeOf,
  uuidV7,
  type CitizenActor,
  type Representative,
} from '@gun/kernel';
import { Clock } from '@gun/nest';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { citationOf, QuestionLog, type QuestionOutcome, type QuestionSubject } from './access-log/register-accesses';
import { portalUrlToken } from './agency-evidence/portal-url';
import { connectorsToken } from './connectors-token';
import { fieldsFor, mayDisclose, type Authorisation, type EvidenceRequest } from './disclosure-policy';
import {
  EvidenceReader,
  type EvidenceConsumer,
  type EvidencePermission,
  type EvidenceQuestion,
  type EvidenceSubject,
} from './evidence.reader';
import { counter } from './legal-bases';
import { authorisationsToken, RegisterReader } from './register.reader';
import { SourceLines } from './source-lines';
import { DeferredQuestions } from './sources/deferred-questions';
import type { ConnectorAnswer, EvidenceConnector, EvidenceContext } from './sources/evidence-connector';
import { answerOf } from './sources/evidence-answer';
import { EvidenceRequests } from './sources/evidence-requests';

/** What is the same for every type that is asked at once. */
interface Asking extends EvidenceQuestion {
  /** Number of the party, by which its evidence is asked: national, or that of the enterprise. */
  readonly subject: string | undefined;
  readonly partyKind: CitizenActor['partyKind'];
  readonly representative?: Representative | undefined;
  readonly partyId: string;
  readonly requestId: string;
  /** The agency that learns the answer. */
  readonly agency?: AccessActor;
}

@Injectable()
export class ConnectedEvidenceReader extends EvidenceReader {
  private readonly log = new Logger('data-broker');

  constructor(
    private readonly lines: SourceLines,
    private readonly registers: RegisterReader,
    private readonly people: PersonKeys,
    private readonly pseudonyms: SectorPseudonyms,
    private readonly enterprises: EnterpriseParties,
    private readonly requests: EvidenceRequests,
    private readonly deferred: DeferredQuestions,
    private readonly accesses: QuestionLog,
    private readonly clock: Clock,
    @Inject(authorisationsToken) private readonly authorisations: readonly Authorisation[],
    @Inject(connectorsToken) private readonly connectors: readonly EvidenceConnector[],
    @Inject(portalUrlToken) private readonly portalUrl: string,
  ) {
    super();
  }

  find(type: string): EvidenceType | undefined {
    return this.connectorOf(type)?.type;
  }

  list(): readonly EvidenceType[] {
    return this.connectors.filter(({ type }) => this.lines.has(type.source.key)).map(({ type }) => type);
  }

  permissionFor(purpose: string, type: string, consumer = counter): EvidencePermission | undefined {
    const known = this.find(type);
    if (!known) return undefined;
    const request = this.requestFor(known, { purpose, consumer });
    const verdict = this.verdictOn(request);
    if (!verdict.allowed) return undefined;
    const { legalBasis, deliberationRef, validTo, withoutPreview } = verdict.authorisation;
    return {
      fields: request.fields,
      legalBasis,
      ...(deliberationRef && { deliberation: deliberationRef }),
      ...(validTo && { until: validTo }),
      ...(withoutPreview && { withoutPreview }),
    };
  }

  async ask(actor: CitizenActor, question: EvidenceQuestion): Promise<EvidenceAnswer[]> {
    await this.accesses.ensureOpen();
    const requestId = await this.requests.record(actor, question);
    const own = { ...question, requestId, representative: representativeOf(actor) };
    if (coversProcedure(actor, question.purpose)) return this.askAll(actor, own);
    const { partyId, partyKind } = actor;
    const asking = { ...own, partyId, partyKind, subject: undefined };
    return Promise.all(question.types.map((type) => this.refused(asking, type, 'beyondMandate')));
  }

  async askFor(
    { id: consumer, who }: EvidenceConsumer,
    subject: EvidenceSubject,
    question: EvidenceQuestion,
  ): Promise<EvidenceAnswer[]> {
    await this.accesses.ensureOpen();
    const requestId = question.conversation ?? uuidV7();
    return this.askAll(subject, { ...question, consumer, requestId, agency: who });
  }

  async noteRefusal(
    { who }: EvidenceConsumer,
    { partyId, partyKind }: EvidenceSubject,
    question: EvidenceQuestion,
    reason: string,
  ): Promise<void> {
    const asking = { ...question, partyId, partyKind, subject: undefined, requestId: '', agency: who };
    for (const type of question.types)
      await this.refused(asking, type, reason, this.connectorOf(type)?.type.source.key);
  }

  private async askAll(
    party: EvidenceSubject,
    question: EvidenceQuestion & Pick<Asking, 'requestId' | 'agency' | 'representative'>,
  ): Promise<EvidenceAnswer[]> {
    const { partyId, partyKind } = party;
    const asking = { ...question, subject: await this.numberOf(party), partyId, partyKind };
    return Promise.all(question.types.map((type) => this.askOne(asking, type)));
  }

  private async numberOf({ partyId, partyKind }: EvidenceSubject): Promise<string | undefined> {
    if (partyKind === 'person') return this.people.nationalNumberOf(partyId);
    return (await this.enterprises.find(partyId))?.enterpriseNumber;
  }

  private async askOne(asking: Asking, key: string): Promise<EvidenceAnswer> {
    const connector = this.connectorOf(key);
    if (!connector) return this.refused(asking, key, 'unknownEvidence');
    const { subject, partyKind } = asking;
    if (!subject || connector.type.about !== partyKind)
      return this.refused(asking, key, 'anotherKindOfParty', connector.type.source.key);
    const request = this.requestFor(connector.type, asking);
    const verdict = this.verdictOn(request);
    if (!verdict.allowed) return this.refused(asking, key, verdict.reason, connector.type.source.key);
    const caseId = asking.conversation ?? asking.dossierId ?? asking.partyId;
    const deferredAs = { ownerId: asking.partyId, dossierId: caseId, type: key };
    const earlier = connector.collect && (await this.deferred.find(deferredAs));
    const exchangeId = earlier?.exchangeId ?? uuidV7();
    const context = this.contextOf(connector.type, { ...asking, subject }, request, exchangeId);
    const answer = await (earlier && connector.collect
      ? connector.collect(context, earlier.location)
      : connector.ask(context));
    if (answer.state === 'deferred')
      await this.deferred.keep({ ...deferredAs, exchangeId, ...lookedAt(asking, answer) });
    else if (earlier) await this.deferred.drop(deferredAs);
    this.note(connector.type, asking.purpose, answer);
    await this.record(connector.type, asking, request, answer, verdict.authorisation);
    return answerOf(connector.type, answer, {
      ...{ exchangeId, legalBasis: verdict.authorisation.legalBasis, readAt: this.clock.now().toISOString() },
    });
  }

  private contextOf(
    { source }: EvidenceType,
    asking: Asking & { readonly subject: string },
    { fields }: EvidenceRequest,
    exchangeId: string,
  ): EvidenceContext {
    const { subject, partyId, partyKind, purpose, dossierId, reference, requestId, returnTo, representative } = asking;
    const occasion = { dossier: reference ?? dossierId, representative, partyId };
    return {
      ...{ line: this.lines.get(source.key), subject, purpose, requestId, exchangeId, fields },
      returnTo: returnTo && `${this.portalUrl}${returnTo}`,
      // A source is told a case, and never who our party is.
      dossierId: dossierId ?? requestId,
      ...{ today: this.today(), now: this.clock.now() },
      pseudonymIn: (sector) => this.pseudonyms.inSector(partyId, sector),
      person: (evidence) =>
        partyKind === 'person'
          ? this.registers.person(subject, purpose, evidence, occasion)
          : Promise.resolve({ state: 'absent', readAt: this.clock.now().toISOString() }),
    };
  }

  /** A question that nobody may put: the source hears nothing, the person sees the attempt. */
  private async refused(asking: Asking, type: string, reason: string, source = 'counter'): Promise<EvidenceAnswer> {
    this.log.warn(`${type} not asked for ${asking.purpose}: ${reason}`);
    await this.line(source, { partyId: asking.partyId }, asking, [type], { outcome: 'refused', failure: reason });
    return { type, state: 'unavailable', failure: 'notPermitted', readAt: this.clock.now().toISOString() };
  }

  private async record(
    { key, source }: EvidenceType,
    asking: Asking,
    { fields }: EvidenceRequest,
    answer: ConnectorAnswer,
    authorisation: Authorisation,
  ): Promise<void> {
    const others = answer.state === 'known' ? (answer.about ?? []).filter((number) => number !== asking.subject) : [];
    const subjects: QuestionSubject[] = [{ partyId: asking.partyId }, ...others.map((ssin) => ({ ssin }))];
    const evidence = fields.map((field) => `${key}.${field}`);
    const outcome = { ...outcomeOf(answer), ...citationOf(authorisation) };
    await Promise.all(subjects.map((subject) => this.line(source.key, subject, asking, evidence, outcome)));
  }

  private line(
    source: string,
    subject: QuestionSubject,
    { purpose, dossierId, reference, partyId, representative, agency }: Asking,
    evidence: readonly string[],
    outcome: QuestionOutcome,
  ): Promise<void> {
    // Whoever acts does so for the party, not for the others whom its evidence is about.
    const forThem = 'partyId' in subject && subject.partyId === partyId ? { representative } : {};
    const question = { source, subject, purpose, evidence, dossier: reference ?? dossierId, agency, ...forThem };
    return this.accesses.record(question, outcome);
  }

  /** For whoever keeps the line to the source: kinds and counts, never a value. */
  private note({ key, source }: EvidenceType, purpose: string, answer: ConnectorAnswer): void {
    if (answer.state === 'failed') this.log.warn(`${source.key} could not be asked for ${purpose}: ${answer.failure}`);
    if (answer.state === 'known' && answer.unasked)
      this.log.warn(`${source.key} sent ${answer.unasked} fields more than was asked for ${key}`);
  }

  private requestFor(
    { key: type, source }: EvidenceType,
    { purpose, consumer = counter, fields: wanted }: Pick<EvidenceQuestion, 'purpose' | 'consumer' | 'fields'>,
  ): EvidenceRequest {
    const relation = { consumer, purpose, source: source.key, type };
    const fields = fieldsFor(relation, this.authorisations, this.today());
    return { ...relation, fields: wanted ? fields.filter((field) => wanted.includes(field)) : fields };
  }

  private verdictOn(request: EvidenceRequest) {
    return mayDisclose(request, this.authorisations, this.today());
  }

  private connectorOf(type: string): EvidenceConnector | undefined {
    return this.connectors.find(
      (connector) => connector.type.key === type && this.lines.has(connector.type.source.key),
    );
  }

  private today(): string {
    return brusselsDate(this.clock.now().getTime());
  }
}

const outcomeOf = (answer: ConnectorAnswer): QuestionOutcome => {
  if (answer.state === 'known') return { outcome: 'given' };
  if (answer.state === 'failed') return { outcome: 'failed', failure: answer.failure };
  return answer.state === 'absent' ? { outcome: 'absent' } : { outcome: 'failed', failure: 'deferred' };
};

/** An agency comes back by itself; only what a dossier waits for is looked at in between. */
const lookedAt = (
  { conversation }: Asking,
  { location, expectedAt }: { readonly location: string; readonly expectedAt?: string },
) => ({ location, ...(!conversation && expectedAt && { expectedAt }) });
