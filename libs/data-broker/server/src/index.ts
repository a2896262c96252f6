export { AccessLog, keepLine, type AccessLine } from './access-log/access-log';
export { AccessLogReader } from './access-log/access-log.reader';
export { agentOf } from './access-log/agent-of';
export { counterAsReader } from './access-log/counter-as-reader';
export { AccessLogSealer } from './access-log/access-log-sealer';
export { AccessLogWatch } from './access-log/access-log-watch';
export { HeadTimestamps } from './access-log/head-timestamps';
export { AccessRetention, forgetOldLines } from './access-log/retention';
export { readLogRows } from './access-log/audit/log-rows';
export { CreateAccessLog1764250000000 } from './access-log/migrations/1764250000000-create-access-log';
export { SealAccessLines1764250050000 } from './access-log/migrations/1764250050000-seal-access-lines';
export { LeaveFormatToThePen1764250060000 } from './access-log/migrations/1764250060000-leave-format-to-the-pen';
export { AgencyDossierSource, type AgencyDossier } from './agency-evidence/agency-dossier-source';
export { OldQuestions } from './agency-evidence/old-questions';
export { BrokerConfig } from './broker-config';
export { CircuitBreaker } from './registers/circuit-breaker';
export { ContestedValues, type ContestedValue } from './contested/contested-values';
export { DataBrokerModule } from './data-broker.module';
export { type Authorisation } from './legal-bases/disclosure-policy';
export { EnterpriseRegister, type EnterprisePart, type Mandate } from './registers/enterprise-register.client';
export { connectors } from './sources/connectors';
export { DeferredEvidence } from './sources/deferred-evidence';
export { EvidenceCatalogueReader } from './evidence/evidence-catalogue.reader';
export { EvidenceReader, type EvidencePermission, type EvidenceQuestion } from './evidence/evidence.reader';
export { FakeContestedValues } from './contested/fake-contested-values';
export { FakeEnterpriseRegisterClient } from './registers/fake-enterprise-register.client';
export { FakeEvidenceReader } from './evidence/fake-evidence-reader';
export { FakeNationalRegisterClient } from './registers/fake-national-register.client';
export { counter, duties, legalBases } from './legal-bases/legal-bases';
export {
  HolderWallets,
  type WalletAnswer,
  type WalletDoor,
  type WalletQuestion,
} from './sources/in-wallet/holder-wallets';
export { CreateAgencyEvidence1764250300000 } from './migrations/1764250300000-create-agency-evidence';
export { CreateEvidenceDeferred1764250200000 } from './migrations/1764250200000-create-evidence-deferred';
export { CreateEvidenceRequest1764250100000 } from './migrations/1764250100000-create-evidence-request';
export { NationalRegister, type PersonEvidence, type PersonPart } from './registers/national-register.client';
export { RegisterReader } from './registers/register.reader';
