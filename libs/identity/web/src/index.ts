export { AccountLinks } from './account-links';
export { actFor, actingFor } from './acting-for';
export { ActingForBand } from './acting-for-band';
export { PartyChoice } from './party-choice';
export { ProblemNotice } from './problem-notice';
export { SessionEndDialog } from './session-end-dialog';
export { SignInMeans } from './sign-in-means';
export { SignedIn } from './signed-in';
export { useParties } from './use-parties';
