/** What every question of an agency has to pass before anything else: its dossier, its authorisation, the right person. */
import { agencyEvidenceProblems, type AskEvidence } from '@gun/data-broker-contract';
import { EnterpriseParties, SectorPseudonyms } from '@gun/identity-server';
import { problemsOf, type AgencyActor } from '@gun/kernel';
import { ensureProcedureWithinLimits } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { QuestionLog } from '../access-log/register-accesses';
import {
  EvidenceReader,
  type EvidenceConsumer,
  type EvidenceQuestion,
  type EvidenceSubject,
} from '../evidence/evidence.reader';
import { AgencyDossierSource, type AgencyDossier } from './agency-dossier-source';

export const evidenceProblem = problemsOf('data-broker', agencyEvidenceProblems);

type Asked = Pick<AskEvidence, 'dossier' | 'evidenceTypes' | 'subject' | 'enterpriseNumber'>;

/** How an agency knows whom a dossier is of: a person by pseudonym, an enterprise by its public number. */
export type NamedSubject = Pick<AskEvidence, 'subject' | 'enterpriseNumber'>;

@Injectable()
export class AgencyQuestions {
  constructor(
    private readonly dossiers: AgencyDossierSource,
    private readonly evidence: EvidenceReader,
    private readonly pseudonyms: SectorPseudonyms,
    private readonly enterprises: EnterpriseParties,
    private readonly accesses: QuestionLog,
  ) {}

  /**
   * The dossier, when the agency may ask all these types for it. Each type that it may not have is a line in the log of
   * the person, and no source hears of it.
   * @throws agencyDossierNotFound, agencyDossierClosed, foreignSubject, unknownEvidenceType, evidenceNotAuthorised,
   * previewNeeded
   */
  async admit(agency: AgencyActor, asked: Asked, without: 'preview' | 'nothing'): Promise<AgencyDossier> {
    const dossier = await this.dossiers.find(agency.agencyId, asked.dossier);
    if (!dossier) throw evidenceProblem('agencyDossierNotFound');
    ensureProcedureWithinLimits(agency, dossier.procedure);
    if (!dossier.isOpen) throw evidenceProblem('agencyDossierClosed');
    if (asked.evidenceTypes.some((type) => !this.evidence.find(type))) throw evidenceProblem('unknownEvidenceType');
    await this.accesses.ensureOpen();
    await this.ensureSubject(agency, dossier, asked);
    const permissionFor = (type: string) => this.evidence.permissionFor(dossier.procedure, type, agency.agencyId);
    const forbidden = asked.evidenceTypes.filter(
      (type) => this.evidence.find(type)?.about !== dossier.ownerKind || permissionFor(type) === undefined,
    );
    if (forbidden.length > 0) throw await this.refused(agency, asked, dossier, forbidden, 'evidenceNotAuthorised');
    const unseen = asked.evidenceTypes.filter((type) => !permissionFor(type)?.withoutPreview);
    if (without === 'preview' && unseen.length > 0)
      throw await this.refused(agency, asked, dossier, unseen, 'previewNeeded');
    return dossier;
  }

  /** The agency, as the log and the sources know it. */
  async consumer({ agencyId }: Pick<AgencyActor, 'agencyId'>): Promise<EvidenceConsumer> {
    return {
      id: agencyId,
      who: { kind: 'system', organisation: { id: agencyId, name: await this.dossiers.nameOf(agencyId) } },
    };
  }

  /** How the agency knows whom a dossier is of. */
  async subjectOf({ agencyId }: Pick<AgencyActor, 'agencyId'>, ownerId: string): Promise<NamedSubject> {
    const enterprise = await this.enterprises.find(ownerId);
    if (enterprise) return { enterpriseNumber: enterprise.enterpriseNumber };
    return { subject: await this.pseudonyms.of(ownerId, agencyId) };
  }

  questionOf(dossierId: string, { procedure, reference }: AgencyDossier, types: readonly string[]): EvidenceQuestion {
    return { purpose: procedure, dossierId, reference, types };
  }

  private async ensureSubject(
    { agencyId }: AgencyActor,
    { ownerId }: AgencyDossier,
    { subject, enterpriseNumber }: NamedSubject,
  ): Promise<void> {
    const named = [
      ...(subject === undefined ? [] : [await this.pseudonyms.find(subject, agencyId)]),
      ...(enterpriseNumber === undefined ? [] : [(await this.enterprises.idsOf([enterpriseNumber]))[0]]),
    ];
    if (named.some((id) => id !== ownerId)) throw evidenceProblem('foreignSubject');
  }

  private async refused(
    agency: AgencyActor,
    asked: Asked,
    dossier: AgencyDossier,
    types: readonly string[],
    reason: 'evidenceNotAuthorised' | 'previewNeeded',
  ) {
    const subject: EvidenceSubject = { partyId: dossier.ownerId, partyKind: dossier.ownerKind };
    const question = this.questionOf(asked.dossier, dossier, types);
    await this.evidence.noteRefusal(await this.consumer(agency), subject, question, reason);
    return evidenceProblem(reason);
  }
}
