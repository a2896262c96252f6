import { agencyRoutes } from './training-agency-routes';
import { citizenRoutes } from './training-credits-routes';

export {
  type MoveKind,
  type ReservationState,
  ReserveTrainingCredits,
  TrainingAccountView,
  type TrainingMoveView,
  type TrainingReservationView,
  type TrainingSchemeView,
  type TrainingUnit,
} from './training-account';
export {
  ClaimTrainingCredits,
  GrantTrainingCredits,
  RefundTrainingCredits,
  type TrainingClaim,
  type TrainingGrant,
} from './training-agency';
export {
  claimTrainingCredits,
  grantTrainingCredits,
  readTrainingClaim,
  refundTrainingCredits,
} from './training-agency-routes';
export { trainingCreditsProblems } from './training-credits-problems';
export { cancelTrainingReservation, readTrainingAccount, reserveTrainingCredits } from './training-credits-routes';

export const trainingCreditsRoutes = [...citizenRoutes, ...agencyRoutes] as const;
