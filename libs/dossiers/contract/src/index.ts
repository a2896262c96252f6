export {
  AgencyDocument,
  AgencyDossierView,
  AgencyEvent,
  AgencyEvents,
  DecideAsAgency,
  DossierSubjects,
  ReportExecution,
} from './agency-dossier';
export {
  agencyRoutes,
  decideAsAgency,
  downloadAgencyDocument,
  listAgencyEvents,
  querySubjects,
  readAgencyDossier,
  reportExecution,
  uploadAgencyDocument,
} from './agency-routes';
export { ChangedValue, DecisionOption, DeskDossierView, Queue, QueueItem } from './desk-dossier';
export {
  DeadlineClock,
  deadlineShare,
  dueDate,
  pauseClock,
  resumeClock,
  startClock,
  type Deadline,
  type DeadlineView,
} from './deadline';
export { toClockView } from './clock-view';
export {
  AskCorrection,
  askCorrection,
  claimDossier,
  DecideDossier,
  decideDossier,
  deskRoutes,
  HandOver,
  handOverDossier,
  listQueue,
  OpenDossier,
  openDossier,
  previewDecision,
  readDeskDocument,
  readDeskDossier,
  releaseDossier,
} from './desk-routes';
export {
  ClockView,
  CorrectionView,
  DecisionView,
  DossierDocument,
  DossierForm,
  Dossiers,
  DossierStatusCode,
  DossierSummary,
  DossierView,
  InquiryView,
  OfficeView,
  TimelineEntry,
} from './dossier';
export {
  DossierEvidence,
  EvidenceInHand,
  EvidenceOfDossier,
  EvidenceOrigin,
  EvidenceState,
  evidenceStates,
} from './dossier-evidence';
export { evidenceLines, type EvidenceLine } from './evidence-words';
export { acceptEvidence, evidenceRoutes, refuseEvidence, requestEvidence } from './evidence-routes';
export {
  dossierClaimed,
  dossierCompleted,
  dossierCorrectionAsked,
  dossierDecided,
  dossierEvidenceArrived,
  dossierEvidenceAsked,
  dossierHandedOver,
  dossierSubmitted,
  dossierWithdrawn,
} from './dossier-events';
export { dossierProblems } from './dossier-problems';
export {
  discardDraft,
  dossierRoutes,
  listMyDossiers,
  printBlankForm,
  readDossier,
  readDossierForm,
  SavedAnswers,
  SaveAnswers,
  saveAnswers,
  StartDossier,
  startDossier,
  SubmitDossier,
  submitDossier,
  withdrawDossier,
} from './dossier-routes';
export {
  after,
  availableActions,
  closedStatuses,
  dossierStatuses,
  isClosed,
  isUnderWay,
  transitions,
  type DossierAction,
  type DossierRole,
  type DossierStatus,
  type StepKind,
} from './dossier-status';
export { queues } from './queue-names';
export { legalCalendar, type ClosingEntity, type DeadlineCalendar, type Holiday } from './holiday';
export { inquiryDates, type InquiryDates } from './inquiry-dates';
