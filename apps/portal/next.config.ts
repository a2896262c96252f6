import createNextIntlPlugin from 'next-intl/plugin';
import type { NextConfig } from 'next';
import { join } from 'node:path';
import { forTheBrowser } from '../../tools/browser/for-the-browser.mjs';

const root = join(import.meta.dirname, '../..');

const libraries = [
  'api-client',
  'data-broker-contract',
  'data-broker-web',
  'documents-contract',
  'dossiers-contract',
  'dossiers-web',
  'i18n',
  'identity-contract',
  'identity-web',
  'kernel',
  'notifications-contract',
  'notifications-web',
  'own-data-contract',
  'own-data-web',
  'procedures-contract',
  'procedures-web',
  'profile-contract',
  'profile-web',
  'training-credits-contract',
  'training-credits-web',
  'ui',
  'wallet-contract',
  'wallet-web',
];

const config: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: root,
  turbopack: forTheBrowser,
  transpilePackages: libraries.map((name) => `@gun/${name}`),
  poweredByHeader: false,
  productionBrowserSourceMaps: true, // tell what a page is made of; finish-build.mjs leaves them out of what is served
  trailingSlash: false,
  skipProxyUrlNormalize: true, // proxy.ts reads the header `rsc`, which Next otherwise takes away
  typescript: { ignoreBuildErrors: true }, // the typecheck target does it, with the libraries' declarations built first
};

export default createNextIntlPlugin('./i18n/request.ts')(config);
