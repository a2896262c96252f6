/**
 * How both sites are made light: what only the gateway needs does not travel to the browser (decisions 4 and 22).
 * Turbopack reads addresses of aliases from the application, two folders below the root.
 */
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const here = '../../tools/browser';
const sentences = '../../libs/shared/i18n/src/sentences-in-browser.tsx';

/** @type {import('next').NextConfig['turbopack']} */
export const forTheBrowser = {
  root,
  resolveAlias: {
    zod: { browser: `${here}/schemas-in-browser.ts` },
    // The servers compile every sentence when they start: its reader, 11 KB, is not needed to fill one in.
    'use-intl/format-message': '../../node_modules/use-intl/dist/esm/production/format-message/format-only.js',
    'next-intl': { browser: sentences },
    'use-intl/react': { browser: sentences },
  },
  rules: {
    '*-routes.ts': {
      condition: 'browser',
      loaders: [join(import.meta.dirname, 'routes-in-browser.mjs')],
    },
  },
};
