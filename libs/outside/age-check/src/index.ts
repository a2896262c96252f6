export { ageClaim, ageRequest, authorizationRequest, type AgeRequest } from './age-question';
export { TrustAnchors } from './trust-anchors';
export { verifyProofOfAge, type AgeVerdict } from './verify-proof-of-age';
