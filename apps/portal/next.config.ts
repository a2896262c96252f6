import createNextIntlPlugin from 'next-intl/plugin';
import type { NextConfig } from 'next';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

const libraries = [
  'api-client',
  'data-broker-contract',
  'documents-contract',
  'dossiers-contract',
  'dossiers-web',
  'i18n',
  'identity-contract',
  'identity-web',
  'kernel',
  'notifications-contract',
  'notifications-web',
  'procedures-contract',
  'procedures-web',
  'profile-contract',
  'profile-web',
  'ui',
];

const config: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: root,
  turbopack: {
    root,
    resolveAlias: {
      zod: { browser: './schemas-in-browser.ts' },
      // Sentences are compiled once by this server (i18n/compile-messages.ts): their reader, 11 KB, stays here.
      'use-intl/format-message': '../../node_modules/use-intl/dist/esm/production/format-message/format-only.js',
    },
  },
  transpilePackages: libraries.map((name) => `@gun/${name}`),
  poweredByHeader: false,
  trailingSlash: false,
  typescript: { ignoreBuildErrors: true }, // the typecheck target does it, with the libraries' declarations built first
};

export default createNextIntlPlugin('./i18n/request.ts')(config);
