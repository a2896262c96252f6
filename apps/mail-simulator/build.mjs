// esbuild bundles our own code; npm packages stay outside.
import { build } from 'esbuild';

const packagesStayOutside = {
  name: 'packages-stay-outside',
  setup(b) {
    b.onResolve({ filter: /^[^./]/ }, (a) =>
      a.kind === 'entry-point' || a.path.startsWith('@gun/') ? undefined : { path: a.path, external: true },
    );
  },
};

await build({
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node26',
  sourcemap: true,
  keepNames: true,
  logLevel: 'warning',
  plugins: [packagesStayOutside],
});
