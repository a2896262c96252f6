export { clientLimits } from './client-limits';
export { EnterpriseParties, type EnterpriseParty } from './enterprise-parties';
export { FakePartyKeys } from './fake-party-keys';
export { IdentityConfig } from './identity-config';
export { IdentityModule } from './identity.module';
export { CreateIdentity1764000100000 } from './migrations/1764000100000-create-identity';
export { MandateStore } from './mandate-store';
export { MandatesReader } from './mandates.reader';
export { CreateSignIn1764000300000 } from './migrations/1764000300000-create-sign-in';
export { CreatePartyKey1764000400000 } from './migrations/1764000400000-create-party-key';
export { CreateMandate1764000200000 } from './migrations/1764000200000-create-mandate';
export { SealMandateNames1764000210000 } from './migrations/1764000210000-seal-mandate-names';
export { orderReaches } from './order-reach';
export { PartyKeys } from './party-keys';
export { CreateProofUse1764000310000 } from './migrations/1764000310000-create-proof-use';
export { PartyNames, type NamedParty } from './party-names';
export { SignIns } from './sign-ins';
export { CreateSectorPseudonym1764000500000 } from './migrations/1764000500000-create-sector-pseudonym';
export { PersonKeys } from './person-keys';
export { SectorPseudonyms } from './sector-pseudonyms';
export { ProofUses } from './proof-uses';
export { NoDpopProof, readDpopProof } from './read-dpop-proof';
export {
  RepresentationSource,
  type RegisteredAppointment,
  type RegisteredChild,
  type Representation,
  type Represented,
} from './representation-source';
