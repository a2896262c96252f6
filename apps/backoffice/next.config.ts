import createNextIntlPlugin from 'next-intl/plugin';
import type { NextConfig } from 'next';
import { join } from 'node:path';
import { forTheBrowser } from '../../tools/browser/for-the-browser.mjs';

const root = join(import.meta.dirname, '../..');

const libraries = [
  'api-client',
  'data-broker-contract',
  'documents-contract',
  'dossiers-contract',
  'dossiers-desk',
  'i18n',
  'identity-contract',
  'identity-web',
  'kernel',
  'notifications-contract',
  'procedures-contract',
  'procedures-web',
  'ui',
  'wallet-contract',
  'wallet-desk',
];

const config: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: root,
  turbopack: forTheBrowser,
  transpilePackages: libraries.map((name) => `@gun/${name}`),
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true }, // the typecheck target does it, with the libraries' declarations built first
};

export default createNextIntlPlugin('./i18n/request.ts')(config);
