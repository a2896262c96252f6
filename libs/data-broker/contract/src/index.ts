export { AccessActor, AccessEntry, type AccessOutcome } from './access-log/access-entry';
export { accessProblems } from './access-log/access-problems';
export { leafOfEntry } from './access-log/leaf-of-entry';
export { evidenceReady } from './evidence-events';
export { EvidenceAnswer, EvidenceProvenance, EvidenceValue } from './evidence';
export { EvidenceFieldShape, EvidenceSource, EvidenceType, EvidenceTypeKey, EvidenceValueKind } from './evidence-type';
export {
  RegisterAddress,
  RegisterEnterprise,
  RegisterEnterpriseQuery,
  RegisterMandateQuery,
  RegisterPerson,
  RegisterPersonQuery,
} from './register';
export { type SourceAnswer, type SourceFailure } from './source-problem';
