export {
  type MoveKind,
  ProveTrainingCredits,
  type ReservationState,
  ReserveTrainingCredits,
  TrainingAccountView,
  type TrainingMoveView,
  type TrainingProof,
  type TrainingReservationView,
  type TrainingSchemeView,
  type TrainingUnit,
} from './training-account';
export {
  ClaimTrainingCredits,
  CompleteTraining,
  GrantTrainingCredits,
  RefundTrainingCredits,
  type TrainingClaim,
  type TrainingGrant,
} from './training-agency';
export {
  claimTrainingCredits,
  completeTraining,
  grantTrainingCredits,
  readTrainingClaim,
  refundTrainingCredits,
} from './training-agency-routes';
export { trainingCompleted } from './training-credits-events';
export { trainingCreditsProblems } from './training-credits-problems';
export {
  cancelTrainingReservation,
  proveTrainingCredits,
  readTrainingAccount,
  reserveTrainingCredits,
} from './training-credits-routes';
export { trainingCreditsRoutes } from './training-routes';
