// swc compiles the decorators with their metadata before the bundle is made.
import { transform } from '@swc/core';
import { readFile } from 'node:fs/promises';
import { bundle } from '../../tools/bundle.mjs';

const decorators = {
  name: 'decorators',
  setup(b) {
    b.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), {
        filename: path,
        swcrc: false,
        configFile: false,
        sourceMaps: 'inline',
        module: { type: 'es6' },
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
      });
      return { contents: code, loader: 'js' };
    });
  },
};

await bundle({
  directory: import.meta.dirname,
  entries: [
    'src/main.ts',
    'src/worker.ts',
    'src/migrate.ts',
    'src/seed.ts',
    'src/replace-issuer-key.ts',
    'src/audit-access-log.ts',
    'src/write-open-api.ts',
    'src/write-problems.ts',
  ],
  plugins: [decorators],
});
