import nextPlugin from '@next/eslint-plugin-next';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { constraints } from './tools/boundaries.mjs';
import house from './tools/lint-rules.mjs';

const tests = ['**/*.spec.{ts,tsx}', '**/testing/**', '**/*.e2e.ts', 'apps/*-e2e/**'];
/** Data, generated text and schema changes are as long as what they hold. */
const asLongAsNeeded = ['**/migrations/**', '**/catalogue/**', '**/reference-data/**', '**/*-vectors.ts'];

export default tseslint.config(
  { ignores: ['**/dist', '**/.next', '**/out-tsc', '**/next-env.d.ts', '**/node_modules', '.data', 'docs'] },
  tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: { '@nx': nx, house },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          banTransitiveDependencies: false,
          allow: [
            '../../tools/bundle.mjs',
            '../../tools/journeys.mjs',
            '../../tools/browser/for-the-browser.mjs',
            '../../tools/checks/budgets.mjs',
            '../../tools/checks/script-parts.mjs',
          ],
          checkDynamicDependenciesExceptions: ['.*'], // what a page loads late is held by tools/checks/budgets.mjs
          depConstraints: constraints,
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/consistent-type-imports': 'off', // decorator metadata needs the value imports of constructor types
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 400 }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.type='MetaProperty'][property.name='main']",
          message: 'Node 20 does not know it: nothing would run, and succeed. Ask isEntry of tools/node.mjs.',
        },
      ],
      'house/kebab-file-name': 'error',
      'house/no-national-number': 'error',
      'house/explained-assertion': 'error',
      'house/explained-suppression': 'error',
    },
  },
  { files: tests, rules: { 'max-lines': ['error', { max: 600 }] } },
  { files: asLongAsNeeded, rules: { 'max-lines': 'off' } },
  {
    files: ['apps/gateway/src/**', 'libs/**/src/**'],
    ignores: [...tests, 'apps/gateway/src/{main,worker,migrate,seed,replace-issuer-key,audit-access-log}.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Configuration is parsed once, at the entry point.' },
      ],
    },
  },
  {
    files: ['apps/{portal,backoffice}/**/*.{ts,tsx}'],
    plugins: { '@next/next': nextPlugin },
    rules: { ...nextPlugin.configs.recommended.rules, '@next/next/no-html-link-for-pages': 'off' },
  },
  { files: ['**/*.tsx', 'libs/*/{web,desk}/**/*.ts'], ...reactHooks.configs.flat.recommended },
  prettier,
);
