// How each Node application of ours is bundled: our own code into one file an entry, npm packages stay outside.
import { build } from 'esbuild';

const packagesStayOutside = {
  name: 'packages-stay-outside',
  setup(b) {
    b.onResolve({ filter: /^[^./]/ }, (a) =>
      a.kind === 'entry-point' || a.path.startsWith('@gun/') ? undefined : { path: a.path, external: true },
    );
  },
};

/** Bundles the entries of the application in `directory` into its `dist`. */
export const bundle = ({ directory, entries = ['src/main.ts'], plugins = [] }) =>
  build({
    absWorkingDir: directory,
    entryPoints: entries,
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node26',
    sourcemap: true,
    keepNames: true,
    logLevel: 'warning',
    plugins: [...plugins, packagesStayOutside],
  });
