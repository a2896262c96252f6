import { AgencyDossierSource, ContestedValues } from '@gun/data-broker-server';
import { DocumentReadings } from '@gun/documents-server';
import { ProceduresModule } from '@gun/procedures-server';
import { ProfileModule } from '@gun/profile-server';
import { ArrivalsModule } from '@gun/wallet-server';
import { PartyReadings } from '@gun/nest';
import { Global, Module } from '@nestjs/common';
import { AgencyDossiersController } from './agency-dossiers.controller';
import { AgencyFeed } from './agency-feed';
import { AgencyHandlingService } from './agency-handling.service';
import { AgencyReader } from './agency.reader';
import { BlankForms } from './blank-forms';
import { ContestedMarks } from './contested-marks';
import { CredentialsOfDossiers } from './credentials-of-dossiers';
import { DeskHandlingService } from './desk-handling.service';
import { DeskProjection } from './desk-projection';
import { DeskController } from './desk.controller';
import { DeskQueueReader } from './desk-queue.reader';
import { DeskReader } from './desk.reader';
import { DossierAccesses } from './dossier-accesses';
import { DossierAttachments } from './dossier-attachments';
import { DossierVerbs } from './dossier-verbs';
import { DossierDownloads } from './dossier-downloads';
import { DossierDraftingService } from './dossier-drafting.service';
import { DossierEraser } from './dossier-eraser';
import { DossierEvidenceReader } from './dossier-evidence.reader';
import { DossierHandlingService } from './dossier-handling.service';
import { DossierNotices } from './dossier-notices';
import { DossierPapers } from './dossier-papers';
import { DossierSteps } from './dossier-steps';
import { DossierStore } from './dossier-store';
import { DossiersPersonalData } from './dossiers-personal-data';
import { DossiersController } from './dossiers.controller';
import { DossiersReader } from './dossiers.reader';
import { EvidenceArrivals } from './evidence-arrivals';
import { EvidenceAsked } from './evidence-asked';
import { EvidenceAtSubmission } from './evidence-at-submission';
import { EvidenceController } from './evidence.controller';
import { EvidenceFollowUp } from './evidence-follow-up';
import { EvidenceHandlingService } from './evidence-handling.service';
import { EvidenceSeal } from './evidence-seal';
import { EvidenceStore } from './evidence-store';
import { ExpiredEvidence } from './expired-evidence';
import { ExpiredDrafts } from './expired-drafts';
import { HandedDossiers } from './handed-dossiers';
import { OpenContestations } from './open-contestations';
import { QueueListings } from './queue-listings';
import { RepresentativeReadings } from './representative-readings';
import { ToldContacts } from './told-contacts';
import { ResponsibleOffices } from './responsible-offices';
import { ValueInQuestion } from './value-in-question';

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
    ExpiredDrafts,
    ExpiredEvidence,
    PartyReadings,
    QueueListings,
    RepresentativeReadings,
  ],
})
export class DossiersModule {}
