export { BrokerConfig } from './broker-config';
export { DataBrokerModule } from './data-broker.module';
export { type Disclosure, type Evidence, type EvidenceRequest, type LegalBasis } from './disclosure-policy';
export { EnterpriseRegister, type EnterprisePart } from './enterprise-register.client';
export { FakeEnterpriseRegisterClient } from './fake-enterprise-register.client';
export { FakeNationalRegisterClient } from './fake-national-register.client';
export { duties, legalBases } from './legal-bases';
export { NationalRegister, type PersonEvidence, type PersonPart } from './national-register.client';
export { RegisterReader } from './register.reader';
