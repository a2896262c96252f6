import { AgencyDossierSource, ContestedValues } from '@gun/data-broker-server';
import { DocumentReadings } from '@gun/documents-server';
import { ProceduresModule } from '@gun/procedures-server';
import { ProfileModule } from '@gun/profile-server';
import { ArrivalsModule } from '@gun/wallet-server';
import { PartyReadings } from '@gun/nest';
import { Global, Module } from '@nestjs/common';
import { AgencyDossiersController } from './agency/agency-dossiers.controller';
import { AgencyFeed } from './agency/agency-feed';
import { AgencyHandlingService } from './agency/agency-handling.service';
import { AgencyReader } from './agency/agency.reader';
import { BlankForms } from './owner/blank-forms';
import { ContestedMarks } from './evidence/contested-marks';
import { CredentialsOfDossiers } from './papers/credentials-of-dossiers';
import { DeskHandlingService } from './desk/desk-handling.service';
import { DeskProjection } from './desk/desk-projection';
import { DeskController } from './desk/desk.controller';
import { DeskQueueReader } from './desk/desk-queue.reader';
import { DeskReader } from './desk/desk.reader';
import { DossierAccesses } from './access-log/dossier-accesses';
import { DossierAttachments } from './papers/dossier-attachments';
import { DossierVerbs } from './record/dossier-verbs';
import { DossierDownloads } from './papers/dossier-downloads';
import { DossierDraftingService } from './owner/dossier-drafting.service';
import { DossierEraser } from './retention/dossier-eraser';
import { DossierEvidenceReader } from './evidence/dossier-evidence.reader';
import { DossierHandlingService } from './owner/dossier-handling.service';
import { DossierNotices } from './wording/dossier-notices';
import { DossierPapers } from './papers/dossier-papers';
import { DossierSteps } from './handling/dossier-steps';
import { DossierStore } from './record/dossier-store';
import { DossiersPersonalData } from './retention/dossiers-personal-data';
import { DossiersController } from './owner/dossiers.controller';
import { DossiersReader } from './owner/dossiers.reader';
import { EvidenceArrivals } from './evidence/evidence-arrivals';
import { EvidenceAsked } from './evidence/evidence-asked';
import { EvidenceAtSubmission } from './evidence/evidence-at-submission';
import { EvidenceController } from './evidence/evidence.controller';
import { EvidenceFollowUp } from './evidence/evidence-follow-up';
import { EvidenceHandlingService } from './evidence/evidence-handling.service';
import { EvidenceSeal } from './evidence/evidence-seal';
import { EvidenceStore } from './evidence/evidence-store';
import { FactFollowUp } from './facts/fact-follow-up';
import { FactsAtSubmission } from './facts/facts-at-submission';
import { ExpiredEvidence } from './retention/expired-evidence';
import { ExpiredDrafts } from './retention/expired-drafts';
import { HandedDossiers } from './agency/handed-dossiers';
import { OpenContestations } from './evidence/open-contestations';
import { QueueListings } from './access-log/queue-listings';
import { RepresentativeReadings } from './access-log/representative-readings';
import { ToldContacts } from './owner/told-contacts';
import { ResponsibleOffices } from './handling/responsible-offices';
import { ValueInQuestion } from './owner/value-in-question';

/**
 * Global: domains below learn from here which dossiers an agency works on and which values are contested, and tell here
 * what a representative reads.
 */
@Global()
@Module({
  imports: [ArrivalsModule, ProceduresModule, ProfileModule],
  controllers: [DossiersController, EvidenceController, DeskController, AgencyDossiersController],
  providers: [
    ContestedMarks,
    ValueInQuestion,
    DossierStore,
    DossierAccesses,
    QueueListings,
    RepresentativeReadings,
    DossierVerbs,
    DossierSteps,
    DossierAttachments,
    DossierDraftingService,
    DossierHandlingService,
    DossiersReader,
    ToldContacts,
    EvidenceSeal,
    EvidenceStore,
    DossierEvidenceReader,
    EvidenceHandlingService,
    EvidenceAtSubmission,
    EvidenceArrivals,
    EvidenceAsked,
    EvidenceFollowUp,
    FactFollowUp,
    FactsAtSubmission,
    ExpiredEvidence,
    DeskHandlingService,
    DeskQueueReader,
    DeskReader,
    DeskProjection,
    AgencyHandlingService,
    AgencyReader,
    AgencyFeed,
    DossierDownloads,
    DossierNotices,
    DossierPapers,
    CredentialsOfDossiers,
    BlankForms,
    ResponsibleOffices,
    ExpiredDrafts,
    DossierEraser,
    DossiersPersonalData,
    { provide: AgencyDossierSource, useClass: HandedDossiers },
    { provide: DocumentReadings, useExisting: RepresentativeReadings },
    { provide: PartyReadings, useExisting: RepresentativeReadings },
    { provide: ContestedValues, useClass: OpenContestations },
  ],
  exports: [
    AgencyDossierSource,
    ContestedValues,
    DocumentReadings,
    DossierEraser,
    EvidenceFollowUp,
    FactFollowUp,
    ExpiredDrafts,
    ExpiredEvidence,
    PartyReadings,
    QueueListings,
    RepresentativeReadings,
  ],
})
export class DossiersModule {}
