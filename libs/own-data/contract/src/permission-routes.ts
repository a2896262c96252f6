/**
 * GDPR, art. 7(3): taking back is as easy as giving. What an authority may know by law is not here: consent is no basis
 * between a citizen and an authority (recital 43), and nobody can take a law back.
 */
import { defineRoute } from '@gun/kernel';
import { z } from 'zod';
import { PermissionId, PermissionKindKey, PermissionsView } from './permission';

const shared = {
  ...{ api: 'privacy', tag: 'Permissions' },
  access: { role: 'citizen', assurance: 'substantial' },
  output: PermissionsView,
} as const;

const change = {
  ...shared,
  access: { ...shared.access, over: 'permissionId' },
  method: 'POST',
  idempotent: true,
  params: z.strictObject({ kind: PermissionKindKey, permissionId: PermissionId }),
  status: 201,
  problems: ['onlyForYourself', 'permissionNotFound', 'permissionFixed'],
} as const;

export const listPermissions = defineRoute({
  ...shared,
  operationId: 'listPermissions',
  method: 'GET',
  path: '/permissions',
  summary: 'List what I let others do, in force and past: who, what, since, until',
  status: 200,
  problems: ['onlyForYourself'],
});

export const takePermissionBack = defineRoute({
  ...change,
  operationId: 'takePermissionBack',
  path: '/permissions/{kind}/{permissionId}/withdrawals',
  summary: 'Take a permission back; it holds from the next request of the other side',
  description: 'One that is over already stays so.',
});

export const givePermissionAgain = defineRoute({
  ...change,
  operationId: 'givePermissionAgain',
  path: '/permissions/{kind}/{permissionId}/renewals',
  summary: 'Give again what I took back, where one word is enough for it',
});

export const permissionRoutes = [listPermissions, takePermissionBack, givePermissionAgain] as const;
