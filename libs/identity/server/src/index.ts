export { EnterpriseParties, type EnterpriseParty } from './enterprise-parties';
export { IdentityConfig } from './identity-config';
export { IdentityModule } from './identity.module';
export { CreateIdentity1764000100000 } from './migrations/1764000100000-create-identity';
export { PartiesReader } from './parties.reader';
export { PersonKeys } from './person-keys';
export { RepresentationSource, type Representation, type RepresentedEnterprise } from './representation-source';
