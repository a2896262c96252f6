export { ForeignIssuer, type Behaviour, type Offered } from './foreign-issuer';
export { newIdentity, type IssuerIdentity } from './identity';
