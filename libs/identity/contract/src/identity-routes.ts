import { defineRoute } from '@gun/kernel';
import { mandateRoutes } from './mandate-routes';
import { signInRoutes } from './sign-in';
import { OfficerView, Parties } from './session';

export const listMyParties = defineRoute({
  api: 'identity',
  operationId: 'listMyParties',
  method: 'GET',
  path: '/parties',
  tag: 'Parties',
  summary: 'List whom I may act for',
  access: { role: 'citizen', assurance: 'low', mandate: 'limited' },
  ofPerson: true,
  output: Parties,
  status: 200,
});

export const readOfficer = defineRoute({
  api: 'identity',
  operationId: 'readOfficer',
  method: 'GET',
  path: '/officer',
  tag: 'Officers',
  summary: 'Read who I am as a civil servant',
  access: { role: 'officer' },
  output: OfficerView,
  status: 200,
});

export const identityRoutes = [listMyParties, readOfficer, ...mandateRoutes, ...signInRoutes] as const;
