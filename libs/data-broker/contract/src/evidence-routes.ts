/** The public catalogue of evidence: nobody signs in to read who may ask the state what. The exchange itself is beside it. */
import { defineRoute } from '@gun/kernel';
import { agencyEvidenceRoutes } from './agency-evidence/agency-evidence-routes';
import { pseudonymRoutes } from './agency-evidence/pseudonym-routes';
import { previewRoutes } from './agency-evidence/preview-routes';
import { EvidenceRequirements, EvidenceSources, EvidenceTypes } from './evidence-catalogue';

const shared = { api: 'evidence', tag: 'Evidence', method: 'GET', access: 'public', status: 200 } as const;

export const listEvidenceRequirements = defineRoute({
  ...shared,
  operationId: 'listEvidenceRequirements',
  path: '/requirements',
  summary: 'List what procedures can want to know, and which evidence proves it',
  output: EvidenceRequirements,
});

export const listEvidenceTypes = defineRoute({
  ...shared,
  operationId: 'listEvidenceTypes',
  path: '/evidenceTypes',
  summary: 'List the evidence that sources can give, field by field',
  output: EvidenceTypes,
});

export const listEvidenceSources = defineRoute({
  ...shared,
  operationId: 'listEvidenceSources',
  path: '/sources',
  summary: 'List the sources, and who may ask them what, on which basis',
  description: 'Authorisations that are in force today. None of them is a consent.',
  output: EvidenceSources,
});

/** What anybody may read. */
export const evidenceCatalogueRoutes = [listEvidenceRequirements, listEvidenceTypes, listEvidenceSources] as const;

export const evidenceRoutes = [
  ...evidenceCatalogueRoutes,
  ...agencyEvidenceRoutes,
  ...previewRoutes,
  ...pseudonymRoutes,
] as const;
