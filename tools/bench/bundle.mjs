// Bundles a server of ours into one file, as `apps/gateway/build.mjs` does: swc for the decorators, packages outside.
import { transform } from '@swc/core';
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';

const decorators = {
  name: 'decorators',
  setup(b) {
    b.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), {
        ...{ filename: path, swcrc: false, configFile: false, module: { type: 'es6' } },
        jsc: {
          ...{ target: 'es2024', parser: { syntax: 'typescript', decorators: true }, keepClassNames: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
      });
      return { contents: code, loader: 'js' };
    });
  },
};

const packagesStayOutside = {
  name: 'packages-stay-outside',
  setup(b) {
    b.onResolve({ filter: /^[^./]/ }, ({ kind, path }) =>
      kind === 'entry-point' || path.startsWith('@gun/') ? undefined : { path, external: true },
    );
  },
};

export const bundle = (entry, outfile) =>
  build({
    ...{ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node26' },
    ...{ keepNames: true, logLevel: 'warning', plugins: [decorators, packagesStayOutside] },
  });
