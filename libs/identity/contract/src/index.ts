export { assuranceOf, federalLevel } from './assurance-level';
export { identityRoutes, listMyParties, readOfficer } from './identity-routes';
export {
  AnswerMandate,
  MandateCode,
  MandateProposal,
  Mandates,
  MandateView,
  ProposeMandate,
  type MandateParty,
  type MandateSide,
  type MandateState,
} from './mandate';
export { mandateAccepted, mandateRevoked } from './mandate-events';
export { mandateProblems, type MandateProblem } from './mandate-problems';
export { answerMandate, listMandates, proposeMandate, readMandateProposal, revokeMandate } from './mandate-routes';
export { mandateStateOn, type MandateLife } from './mandate-state';
export { signedIn } from './sign-in-events';
export { endSignIn, listSignIns, signInProblems, SignIns, SignInView } from './sign-in';
export { actingForHeader, OfficerView, Parties, Party } from './session';
