import { DossierEntity } from './record/dossier.entity';
import { DossierEvidenceEntity } from './evidence/dossier-evidence.entity';
import { DossierFactCheckEntity } from './facts/dossier-fact-check.entity';
import { DossierCorrectionEntity, DossierEventEntity } from './record/dossier-history.entity';

/** Tables of this domain that TypeORM reads and writes; the projections are written by statement. */
export const dossierEntities = [
  ...[DossierEntity, DossierEventEntity, DossierCorrectionEntity],
  ...[DossierEvidenceEntity, DossierFactCheckEntity],
];
export { DossierEraser } from './retention/dossier-eraser';
export { DossiersModule } from './dossiers.module';
export { EvidenceFollowUp } from './evidence/evidence-follow-up';
export { FactFollowUp } from './facts/fact-follow-up';
export { ExpiredDrafts } from './retention/expired-drafts';
export { ExpiredEvidence } from './retention/expired-evidence';
export { CheckFacts1764000670000 } from './migrations/1764000670000-check-facts';
export { CreateDossiers1764500000000 } from './migrations/1764500000000-create-dossiers';
export { NumberAgencyEvents1764500100000 } from './migrations/1764500100000-number-agency-events';
export { NameProceduresOfDocuments1764500300000 } from './migrations/1764500300000-name-procedures-of-documents';
export { EraseDossiers1764500700000 } from './migrations/1764500700000-erase-dossiers';
export { KeepEvidence1764500400000 } from './migrations/1764500400000-keep-evidence';
export { ListInQueueOnceADay1764500600000 } from './migrations/1764500600000-list-in-queue-once-a-day';
export { LookElsewhere1764500900000 } from './migrations/1764500900000-look-elsewhere';
export { NameContestedValue1764500500000 } from './migrations/1764500500000-name-contested-value';
export { OneDraftAtATime1764500200000 } from './migrations/1764500200000-one-draft-at-a-time';
export { ShowOnceADay1764500800000 } from './migrations/1764500800000-show-once-a-day';
export { QueueListings } from './access-log/queue-listings';
export { RepresentativeReadings } from './access-log/representative-readings';
