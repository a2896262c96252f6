/**
 * Who may import whom. This list is the single source: the lint rule, the test that proves it, and the map in
 * ARCHITECTURE.md are made from it.
 */

/**
 * Storeys, lowest first, and the one sentence that says what each domain is: its README opens with it. A server may use
 * the servers of lower storeys; nothing uses its neighbour's server.
 */
export const storeys = [
  {
    storey: 1,
    domains: [
      {
        domain: 'identity',
        sentence: 'Who is acting, at which assurance level, for whom (self, child, enterprise, mandate).',
      },
    ],
  },
  {
    storey: 2,
    domains: [
      {
        domain: 'procedures',
        sentence: 'What can be done: catalogue, steps, required evidence, deadlines, fees, paper route.',
      },
      { domain: 'documents', sentence: 'Files received or issued, checked and stored.' },
      {
        domain: 'data-broker',
        sentence: 'Asks authentic sources once, on a legal basis, and shows the citizen every disclosure.',
      },
    ],
  },
  {
    storey: 3,
    domains: [
      {
        domain: 'profile',
        sentence: 'The single profile of a person or enterprise: what is known, from which source, how to reach them.',
      },
    ],
  },
  {
    storey: 4,
    domains: [
      {
        domain: 'notifications',
        sentence: 'Messages, deadlines and status changes over the chosen channel (portal, e-Box, mail, letter).',
      },
    ],
  },
  {
    storey: 5,
    domains: [
      {
        domain: 'wallet',
        sentence: 'Issues, holds and presents attestations; proves a fact without giving the identity.',
      },
    ],
  },
  {
    storey: 6,
    domains: [
      {
        domain: 'training-credits',
        sentence: 'Training that employers and Regions grant and its owner spends: a ledger that nobody can change.',
      },
      {
        domain: 'own-data',
        sentence: 'What the counter keeps about a person: taken along, or erased as soon as no law holds it.',
      },
      {
        domain: 'dossiers',
        sentence: 'A procedure in progress: draft, submit, correct, complete, decide, appeal.',
      },
    ],
  },
];

/** Folders of `libs` that are no domain: their packages have no door and a name of one word. */
export const besideTheStoreys = new Set(['shared', 'outside']);

const namesOn = ({ domains }) => domains.map(({ domain }) => domain);
const everyDomain = storeys.flatMap(namesOn);
const below = (storey) => storeys.filter((s) => s.storey < storey).flatMap(namesOn);
const doors = (domains, type) => domains.map((domain) => `door:${domain}-${type}`);

/** What each kind of library may use, whatever its domain. */
const kinds = [
  { from: 'type:kernel', to: ['type:testing'], external: ['zod', 'fast-check'] },
  { from: 'type:testing', to: ['type:kernel'] },
  { from: 'type:nest', to: ['type:kernel'], banned: ['react*', 'next*'] },
  { from: 'type:client', to: ['type:kernel'], banned: ['@nestjs/*', 'typeorm'] },
  { from: 'type:i18n', to: ['type:kernel'], banned: ['@nestjs/*', 'typeorm'] },
  { from: 'type:ui', to: ['type:kernel', 'type:i18n'], banned: ['@nestjs/*', 'typeorm'] },
  {
    from: 'type:contract',
    to: ['type:kernel', 'type:contract', 'type:testing'],
    external: ['zod', '@cfworker/json-schema', 'fast-check', 'ajv*', '@cloudflare/blindrsa-ts'], // the last three only in tests
  },
  {
    from: 'type:server',
    to: ['type:kernel', 'type:nest', 'type:contract', 'type:server', 'type:testing', 'type:outside'],
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
    to: ['type:kernel', 'type:nest', 'type:contract', 'type:server', 'type:testing', 'type:outside'],
    banned: ['react*', 'next*'],
  },
  {
    from: 'type:outside', // what an outsider may lift as it is
    to: [],
    external: ['@openid4vc/*', '@owf/mdoc', '@peculiar/x509', 'jose', 'reflect-metadata'],
  },
  { from: 'type:simulator', to: ['type:kernel', 'type:contract', 'type:testing', 'type:outside'] },
  { from: 'type:e2e', to: ['type:kernel', 'type:contract', 'type:testing', 'type:outside'] },
];

/** What the servers and contracts of a domain may use of other domains: only lower storeys, only their doors. */
const directions = storeys.flatMap(({ storey, domains }) =>
  domains.flatMap(({ domain }) => [
    {
      from: `door:${domain}-server`,
      to: [
        'domain:shared',
        `door:${domain}-contract`,
        ...doors(everyDomain, 'contract'),
        ...doors(below(storey), 'server'),
      ],
    },
    { from: `door:${domain}-contract`, to: ['domain:shared', ...doors(below(storey), 'contract')] },
    {
      from: `door:${domain}-web`,
      to: ['domain:shared', ...doors(everyDomain, 'contract'), ...doors(below(storey), 'web')],
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
