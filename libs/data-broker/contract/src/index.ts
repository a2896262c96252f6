export { AccessActor, AccessEntry, type AccessOutcome } from './access-log/access-entry';
export { accessProblems } from './access-log/access-problems';
export {
  exportAccesses,
  listAccesses,
  listHeadKeys,
  listHeads,
  proveConsistency,
  readAccess,
  readHead,
  transparencyRoutes,
} from './access-log/access-routes';
export {
  AccessBundle,
  Accesses,
  AccessFilter,
  AccessItem,
  AccessView,
  bundleFormat,
  ConsistencyProof,
  HeadKeys,
  SignedHead,
  SignedHeads,
} from './access-log/access-views';
export {
  AgencyEvidence,
  AskEvidence,
  ContestedEvidence,
  HandedEvidence,
  PreviewSession,
  StartPreviewSession,
  type EvidenceProgress,
  type PreviewState,
} from './agency-evidence/agency-evidence';
export { agencyEvidenceProblems } from './agency-evidence/agency-evidence-problems';
export {
  askEvidence,
  readEvidence,
  readPreviewSession,
  startPreviewSession,
} from './agency-evidence/agency-evidence-routes';
export { querySubjectPseudonyms, renewSubjectPseudonyms } from './agency-evidence/pseudonym-routes';
export { type RenewedPseudonyms, SubjectPseudonym, type SubjectPseudonyms } from './agency-evidence/subject-pseudonym';
export { Preview, type PreviewedEvidence, type Previews } from './agency-evidence/preview';
export {
  acceptPreview,
  listPreviews,
  readPreview,
  refusePreview,
  requestPreview,
} from './agency-evidence/preview-routes';
export {
  auditLog,
  type AuditFinding,
  type AuditedRows,
  type KeptHeads,
  type KeptRow,
  type LeafRow,
} from './access-log/audit-log';
export { fromBase64Url, toBase64Url } from './access-log/byte-text';
export { bytesOfEntry, leafOfEntry, leafOfSealed, LineOpening, type SealedLine } from './access-log/leaf-of-entry';
export { EvidencePermit, EvidenceRequirements, EvidenceSources, EvidenceTypes } from './evidence-catalogue';
export { evidenceReady, previewAsked } from './evidence-events';
export { type Hash, type Sha256 } from './access-log/merkle-hash';
export { consistencyRanges, inclusionRanges, type LeafRange, type Subtree } from './access-log/merkle-ranges';
export {
  consistencyProof,
  grownSubtrees,
  inclusionProof,
  rootOf,
  subtreesOf,
  type PlacedHash,
  type SubtreeHash,
} from './access-log/merkle-tree';
export { AccessProof, ProvenAccess, verifyAccess, type ProofVerdict } from './access-log/proven-access';
export { bundleDigest, bundleSealType, verifyBundleSeal } from './access-log/bundle-seal';
export { HeadKey, headType, TreeHead, verifyHead } from './access-log/signed-head';
export { verifyTimestamp } from './access-log/verify-timestamp';
export { verifyConsistency } from './access-log/verify-proof';
export { EvidenceAnswer, EvidenceProvenance, EvidenceValue } from './evidence';
export {
  evidenceCatalogueRoutes,
  evidenceRoutes,
  listEvidenceRequirements,
  listEvidenceSources,
  listEvidenceTypes,
} from './evidence-routes';
export { EvidenceFieldShape, EvidenceSource, EvidenceType, EvidenceTypeKey } from './evidence-type';
export { legalText } from './legal-texts';
export {
  RegisterAddress,
  RegisterEnterprise,
  RegisterEnterpriseQuery,
  RegisterMandateQuery,
  RegisterPerson,
  RegisterPersonQuery,
} from './register';
export { type SourceAnswer, type SourceFailure } from './source-problem';
