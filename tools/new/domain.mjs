// A new domain: contract, server and web with one route from the browser to the reader, on a storey.
import { join } from 'node:path';
import { change, create, formsOf, templatesIn } from './write.mjs';

/** What a library of each kind may build on when it is born. */
const references = {
  contract: ['../../shared/kernel'],
  server: ['../contract', '../../shared/nest', '../../shared/kernel'],
  web: ['../contract', '../../shared/ui', '../../shared/kernel', '../../shared/i18n', '../../shared/api-client'],
};

function storeyOf(storeys, storey) {
  const known = storeys.map((floor) => floor.storey);
  if (!known.includes(Number(storey)) && Number(storey) !== Math.max(...known) + 1)
    throw new Error(`Say on which storey it stands: --storey ${known.join(', ')} or ${Math.max(...known) + 1}.`);
  return Number(storey);
}

function placed(forms, storey, storeys) {
  const entry = `{ domain: '${forms.key}', sentence: '${forms.sentence.replaceAll("'", "\\'")}' },`;
  return storeys.some((floor) => floor.storey === storey)
    ? [new RegExp(`(storey: ${storey},\\s*domains: \\[)`), `$1${entry}`]
    : [/\n\];/, `\n  { storey: ${storey}, domains: [${entry}] },\n];`];
}

const placeOf = (path, key) => path.replaceAll('domain', key).replace(/^readme/, 'README');

export async function newDomain(root, key, { storey, sentence, storeys }) {
  if (!sentence?.endsWith('.')) throw new Error('Say in one sentence what it is: --sentence "Fees and refunds."');
  if (storeys.some(({ domains }) => domains.some(({ domain }) => domain === key)))
    throw new Error(`The domain ${key} stands already.`);
  const forms = { ...formsOf(key), sentence, storey: storeyOf(storeys, storey) };
  for (const [path, template] of Object.entries(templatesIn(join(import.meta.dirname, 'domain'))))
    await create(join(root, 'libs', key, placeOf(path, key)), template, forms);
  for (const [part, paths] of Object.entries(references))
    await change(join(root, 'libs', key, part, 'tsconfig.json'), [
      ['"references": []', `"references": ${JSON.stringify(paths.map((path) => ({ path })))}`],
    ]);
  await register(root, forms, storeys);
  return [
    `Written in libs/${key}, on storey ${forms.storey}. Next:`,
    '  1. npm install, which links the new libraries, then nx sync;',
    `  2. write what the domain is about in libs/${key}/README.md and its first journey;`,
    '  3. node tools/checks/generated.mjs --write, and npm run check',
  ];
}

async function register(root, forms, storeys) {
  const { key, pascal, camel } = forms;
  const at = (...path) => join(root, ...path);
  await change(at('tools/boundaries.mjs'), [placed(forms, forms.storey, storeys)]);
  await change(at('tsconfig.json'), [
    [
      '"references": [',
      `"references": [${['contract', 'server', 'web'].map((p) => `{"path":"./libs/${key}/${p}"},`).join('')}`,
    ],
  ]);
  await change(at('apps/gateway/package.json'), [
    ['"dependencies": {', `"dependencies": { "@gun/${key}-contract": "*", "@gun/${key}-server": "*",`],
  ]);
  await change(at('apps/gateway/tsconfig.json'), [
    ['"references": [', `"references": [{"path":"../../libs/${key}/contract"},{"path":"../../libs/${key}/server"},`],
  ]);
  await change(at('apps/gateway/src/gateway.module.ts'), [
    [/(import \{ Module)/, `import { ${pascal}Module } from '@gun/${key}-server';\n$1`],
    [/(\n {6}\],\n {6}controllers)/, `\n        ${pascal}Module,$1`],
  ]);
  await change(at('apps/gateway/src/apis.ts'), [
    [/(\nexport interface Api )/, `import { ${camel}Routes } from '@gun/${key}-contract';\n$1`],
    [
      /(\n {2}api\('desk')/,
      `\n  api('${camel}', 'GUN ${forms.words}', '${forms.sentence.replaceAll("'", "\\'")}', ${camel}Routes),$1`,
    ],
  ]);
}
