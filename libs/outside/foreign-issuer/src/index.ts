export type { Behaviour } from './behaviour';
export { ForeignIssuer, type Offered } from './foreign-issuer';
export type { IssuerIdentity } from './identity';
