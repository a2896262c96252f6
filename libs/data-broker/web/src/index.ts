export { Access } from './access';
export { Accesses } from './accesses';
export { EvidenceRequest } from './evidence-request';
