// A new procedure: five files of data, registered in the catalogue. The counter needs no code to offer it.
import { join } from 'node:path';
import { change, create, fill, formsOf, templatesIn } from './write.mjs';

const catalogue = 'libs/procedures/contract/src/catalogue';

export async function newProcedure(root, key) {
  const forms = formsOf(key);
  const at = (...path) => join(root, catalogue, ...path);
  const { definition, synonyms, ...parts } = templatesIn(join(import.meta.dirname, 'procedure'));
  await create(at(`${key}.ts`), definition, forms);
  for (const [name, template] of Object.entries(parts)) await create(at(key, `${name}.ts`), template, forms);
  await change(at('catalogue.ts'), [
    [/(import .*\n)(?!import)/, `$1import { ${forms.camel} } from './${key}';\n`],
    [/,?\s*\];/, `, ${forms.camel}];`],
  ]);
  await change(at('synonyms.ts'), [[/\};\s*$/, `${fill(synonyms, forms)}};\n`]]);
  return [
    `Written in ${catalogue}/${key}: every sentence is complete, and none is yet about ${forms.words}. Next:`,
    '  1. write what is special in about.ts, questions.ts and handling.ts, in four languages;',
    '  2. give the walks of a real person in test-cases.ts;',
    '  3. name the authorisation in libs/data-broker/server/src/legal-bases/: until then no register answers,',
    '     and people type what the registers know;',
    '  4. nx test @gun/procedures-contract',
  ];
}
