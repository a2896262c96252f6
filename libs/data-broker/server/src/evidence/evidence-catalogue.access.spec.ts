import { evidenceCatalogueRoutes } from '@gun/data-broker-contract';
import { anonymous } from '@gun/kernel';
import { ensureAccess } from '@gun/nest';
import { expect, test } from '@jest/globals';

test.each(evidenceCatalogueRoutes.map((route) => [route.operationId, route] as const))(
  '%s refuses nobody: it is about rights, and holds no data of anybody',
  (_operation, route) => {
    expect(() => ensureAccess(route.access, anonymous)).not.toThrow();
    expect(JSON.stringify(route.output?.toJSONSchema())).not.toContain('personal');
  },
);
