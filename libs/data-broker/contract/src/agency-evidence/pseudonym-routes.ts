/** Pseudonyms for an agency that holds people by national number already, and the new ones after a change of our key. */
import { defineRoute } from '@gun/kernel';
import {
  QuerySubjectPseudonyms,
  RenewedPseudonyms,
  RenewSubjectPseudonyms,
  SubjectPseudonyms,
} from './subject-pseudonym';

const shared = { api: 'evidence', tag: 'Pseudonyms', method: 'POST', status: 200 } as const;

export const querySubjectPseudonyms = defineRoute({
  ...shared,
  operationId: 'querySubjectPseudonyms',
  path: '/subjectPseudonyms/query',
  summary: 'Read under which pseudonyms my sector knows people whose national numbers I hold by law',
  description: 'Nothing is kept of a person whom the counter does not know, and nothing is told of anybody.',
  access: { role: 'agency', scope: 'scope:gun:agency:subjects' },
  body: QuerySubjectPseudonyms,
  output: SubjectPseudonyms,
});

export const renewSubjectPseudonyms = defineRoute({
  ...shared,
  operationId: 'renewSubjectPseudonyms',
  path: '/subjectPseudonyms/renewals',
  summary: 'Read the present pseudonyms of people whom I know by former ones',
  description: 'A pseudonym that is the present one already is left out, as is one that leads to nobody.',
  access: { role: 'agency', scope: 'scope:gun:agency:evidence' },
  body: RenewSubjectPseudonyms,
  output: RenewedPseudonyms,
});

export const pseudonymRoutes = [querySubjectPseudonyms, renewSubjectPseudonyms] as const;
