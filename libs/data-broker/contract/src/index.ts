export { AccessActor, AccessEntry, type AccessOutcome } from './access-log/access-entry';
export { accessProblems } from './access-log/access-problems';
export { leafOfEntry } from './access-log/leaf-of-entry';
export {
  EvidencePermit,
  EvidenceRequirements,
  EvidenceSources,
  EvidenceTypes,
  PublishedSource,
} from './evidence-catalogue';
export { evidenceReady } from './evidence-events';
export { EvidenceAnswer, EvidenceProvenance, EvidenceValue } from './evidence';
export { evidenceRoutes, listEvidenceRequirements, listEvidenceSources, listEvidenceTypes } from './evidence-routes';
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
