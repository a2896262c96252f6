// A new source of evidence: a connector, the endpoint of the simulator that plays it, and the example that holds both.
import { join } from 'node:path';
import { change, create, formsOf, templatesIn } from './write.mjs';

const connectors = 'libs/data-broker/server/src/sources';
const simulator = 'apps/agency-simulator/src/sources';
const exchanges = 'libs/shared/testing/src/source-exchanges';

export async function newConnector(root, key) {
  const plain = formsOf(key);
  const forms = { ...plain, Words: plain.words[0].toUpperCase() + plain.words.slice(1) };
  const at = (...path) => join(root, ...path);
  const written = templatesIn(join(import.meta.dirname, 'connector'));
  await create(at(connectors, `${key}.connector.ts`), written.connector, forms);
  await create(at(connectors, `${key}.connector.spec.ts`), written['connector-spec'], forms);
  await create(at(exchanges, `${key}.exchange.ts`), written.exchange, forms);
  await create(at(simulator, `${key}.ts`), written['played-source'], forms);
  await register(at, forms);
  return [
    `Written: ${connectors}/${key}.connector.ts and what holds it to its source. It is complete, and about nothing. Next:`,
    '  1. describe the evidence and its source in four languages, and the requirement in requirements.ts;',
    `  2. agree the example with the source in ${exchanges}/${key}.exchange.ts, and make both sides follow it;`,
    '  3. name the authorisation in libs/data-broker/server/src/legal-bases/: until then nobody may ask;',
    '  4. nx test @gun/data-broker-server, nx test @gun/agency-simulator',
  ];
}

/** Each list that names every source, in one place. */
async function register(at, { key, camel, words }) {
  await change(at(connectors, 'connectors.ts'), [
    [/(import .*\n)(?!import)/, `$1import { ${camel} } from './${key}.connector';\n`],
    [/,?\s*\];/, `, ${camel}];`],
  ]);
  await change(at(connectors, 'requirements.ts'), [
    [
      /\};\s*$/,
      `'${key}': { fr: 'Preuve d’exemple', nl: 'Voorbeeldbewijs', de: 'Beispielnachweis', en: '${words}' } };\n`,
    ],
  ]);
  await change(at(exchanges, 'source-exchanges.ts'), [
    [/(import .*\n)(?!import)/, `$1import { ${camel}Exchange } from './${key}.exchange';\n`],
    [/\} as const/, `'${key}': ${camel}Exchange } as const`],
  ]);
  await change(at(simulator, 'sources.ts'), [
    [/(import .*\n)(?!import)/, `$1import { ${camel} } from './${key}';\n`],
    [/,?\s*\];/, `, ${camel}];`],
  ]);
  await change(at('tools/sources.mjs'), [[/(sourceBases = \{)/, `$1 ${camel}: '${key}/v1',`]]);
}
