// swc compiles the decorators with their metadata, esbuild bundles our own code; npm packages stay outside.
import { transform } from '@swc/core';
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';

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
const packagesStayOutside = {
  name: 'packages-stay-outside',
  setup(b) {
    b.onResolve({ filter: /^[^./]/ }, (a) =>
      a.kind === 'entry-point' || a.path.startsWith('@gun/') ? undefined : { path: a.path, external: true },
    );
  },
};

await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: [
    'src/main.ts',
    'src/worker.ts',
    'src/migrate.ts',
    'src/seed.ts',
    'src/write-open-api.ts',
    'src/write-problems.ts',
  ],
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node26',
  sourcemap: true,
  keepNames: true,
  logLevel: 'warning',
  plugins: [decorators, packagesStayOutside],
});
