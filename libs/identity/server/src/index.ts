export { clientLimits } from './tokens/client-limits';
export { EnterpriseParties, type EnterpriseParty } from './acting/enterprise-parties';
export { FakePartyKeys } from './keys/fake-party-keys';
export { IdentityConfig } from './identity-config';
export { IdentityModule } from './identity.module';
export { CreateIdentity1764000100000 } from './migrations/1764000100000-create-identity';
export { MandateStore } from './mandates/mandate-store';
export { MandatesReader } from './mandates/mandates.reader';
export { CreateSignIn1764000300000 } from './migrations/1764000300000-create-sign-in';
export { CreatePartyKey1764000400000 } from './migrations/1764000400000-create-party-key';
export { CreateMandate1764000200000 } from './migrations/1764000200000-create-mandate';
export { SealMandateNames1764000210000 } from './migrations/1764000210000-seal-mandate-names';
export { orderReaches } from './acting/order-reach';
export { PartyKeys } from './keys/party-keys';
export { CreateProofUse1764000310000 } from './migrations/1764000310000-create-proof-use';
export { PartyNames, type NamedParty } from './acting/party-names';
export { SignIns } from './sign-ins/sign-ins';
export { CreateSectorPseudonym1764000500000 } from './migrations/1764000500000-create-sector-pseudonym';
export { PersonKeys } from './keys/person-keys';
export { SectorPseudonyms } from './keys/sector-pseudonyms';
export { ProofUses } from './tokens/proof-uses';
export { NoDpopProof, readDpopProof } from './tokens/read-dpop-proof';
export {
  RepresentationSource,
  type RegisteredAppointment,
  type RegisteredChild,
  type Representation,
  type Represented,
} from './acting/representation-source';
