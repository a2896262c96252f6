/**
 * Who may import whom. This list is the single source: the lint rule, the test that proves it, and the map in
 * ARCHITECTURE.md are made from it.
 */

/** Storeys, lowest first. A server may use the servers of lower storeys; nothing uses its neighbour's server. */
export const storeys = [
  { storey: 1, domains: ['identity'] },
  { storey: 2, domains: ['procedures', 'documents', 'data-broker'] },
  { storey: 3, domains: ['profile'] },
  { storey: 4, domains: ['notifications'] },
  { storey: 5, domains: ['dossiers'] },
];

const below = (storey) => storeys.filter((s) => s.storey < storey).flatMap((s) => s.domains);
const doors = (domains, type) => domains.map((domain) => `door:${domain}-${type}`);

/** What each kind of library may use, whatever its domain. */
const kinds = [
  { from: 'type:kernel', to: ['type:testing'], external: ['zod', 'fast-check'] },
  { from: 'type:testing', to: ['type:kernel'] },
  { from: 'type:nest', to: ['type:kernel'], banned: ['react*', 'next*'] },
  { from: 'type:client', to: ['type:kernel'], banned: ['@nestjs/*', 'typeorm'] },
  { from: 'type:i18n', to: ['type:kernel'], banned: ['@nestjs/*', 'typeorm'] },
  { from: 'type:ui', to: ['type:kernel', 'type:i18n'], banned: ['@nestjs/*', 'typeorm'] },
  { from: 'type:contract', to: ['type:kernel', 'type:contract', 'type:testing'] },
  {
    from: 'type:server',
    to: ['type:kernel', 'type:nest', 'type:contract', 'type:server', 'type:testing'],
    banned: ['react*', 'next*'],
  },
  {
    from: 'type:web',
    to: ['type:kernel', 'type:ui', 'type:client', 'type:i18n', 'type:contract', 'type:web', 'type:testing'],
    banned: ['@nestjs/*', 'typeorm', 'pg'],
  },
  {
    from: 'type:desk',
    to: [
      'type:kernel',
      'type:ui',
      'type:client',
      'type:i18n',
      'type:contract',
      'type:web',
      'type:desk',
      'type:testing',
    ],
    banned: ['@nestjs/*', 'typeorm', 'pg'],
  },
  { from: 'type:portal', to: ['type:kernel', 'type:ui', 'type:client', 'type:i18n', 'type:contract', 'type:web'] },
  {
    from: 'type:backoffice',
    to: ['type:kernel', 'type:ui', 'type:client', 'type:i18n', 'type:contract', 'type:web', 'type:desk'],
  },
  {
    from: 'type:gateway',
    to: ['type:kernel', 'type:nest', 'type:contract', 'type:server', 'type:testing'],
    banned: ['react*', 'next*'],
  },
  { from: 'type:simulator', to: ['type:kernel', 'type:contract', 'type:testing'] },
  { from: 'type:e2e', to: ['type:kernel', 'type:contract', 'type:testing'] },
];

/** What the servers and contracts of a domain may use of other domains: only lower storeys, only their doors. */
const directions = storeys.flatMap(({ storey, domains }) =>
  domains.flatMap((domain) => [
    {
      from: `door:${domain}-server`,
      to: [
        'domain:shared',
        `door:${domain}-contract`,
        ...doors(
          storeys.flatMap((s) => s.domains),
          'contract',
        ),
        ...doors(below(storey), 'server'),
      ],
    },
    { from: `door:${domain}-contract`, to: ['domain:shared', ...doors(below(storey), 'contract')] },
    {
      from: `door:${domain}-web`,
      to: [
        'domain:shared',
        ...doors(
          storeys.flatMap((s) => s.domains),
          'contract',
        ),
        ...doors(below(storey), 'web'),
      ],
    },
  ]),
);

/** The constraints of `@nx/enforce-module-boundaries`. */
export const constraints = [...kinds, ...directions].map(({ from, to, external, banned }) => ({
  sourceTag: from,
  onlyDependOnLibsWithTags: to,
  ...(external && { allowedExternalImports: [...external, '@jest/globals'] }),
  ...(banned && { bannedExternalImports: banned }),
}));
