// `npm run new`: writes what every procedure or domain begins with, in the style of the house, and registers it.
//   npm run new -- procedure parking-card
//   npm run new -- domain payments --storey 4 --sentence "Fees and refunds."
import { underPinnedNode } from './node.mjs';

await underPinnedNode(import.meta);
const { parseArgs } = await import('node:util');
const { storeys } = await import('./boundaries.mjs');
const { newConnector } = await import('./new/connector.mjs');
const { newDomain } = await import('./new/domain.mjs');
const { newProcedure } = await import('./new/procedure.mjs');
const { root } = await import('./node.mjs');

const usage = [
  'npm run new -- procedure <name>',
  'npm run new -- connector <name>',
  'npm run new -- domain <name> --storey <number> --sentence "<what it is.>"',
];
const kinds = {
  connector: (name) => newConnector(root, name),
  procedure: (name) => newProcedure(root, name),
  domain: (name, { storey, sentence }) => newDomain(root, name, { storey, sentence, storeys }),
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { storey: { type: 'string' }, sentence: { type: 'string' } },
});
const [kind, name] = positionals;
if (!Object.hasOwn(kinds, kind ?? '')) {
  console.error(usage.join('\n'));
  process.exit(1);
}
try {
  for (const line of await kinds[kind](name, values)) console.log(line);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
