export { EnterpriseParties, type EnterpriseParty } from './enterprise-parties';
export { IdentityConfig } from './identity-config';
export { IdentityModule } from './identity.module';
export { CreateIdentity1764000100000 } from './migrations/1764000100000-create-identity';
export { PersonKeys } from './person-keys';
export { RepresentationSource, type Representation } from './representation-source';
