// Everything that a person reads, in four languages: complete, with the same arguments, in the voice of the house.
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { dirname } from 'node:path';
import { isEntry, root, underPinnedNode } from '../node.mjs';
import { treeOf } from './tree.mjs';

const languages = ['fr', 'nl', 'de', 'en'];
/** Words that blame, beg or shout, and terms that the glossary rejects. The voice says who does what by when. */
const unwelcome = {
  fr: /\b(invalides?|veuillez|erreur fatale)\b|s[’']il (vous|te) pla[iî]t|[!]/i,
  nl: /\b(ongeldige?|gelieve|alstublieft)\b|[!]/i,
  de: /\b(ungültige?[nrms]?|bitte|akten?|aktenzeichen)\b|[!]/i,
  en: /\b(invalid|please|oops|sorry)\b|[!]/i,
};

/** Sentences by their path: `queue.title`. */
function sentencesOf(messages, prefix = '') {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : sentencesOf(value, `${prefix}${key}.`),
  );
}

/** Names of arguments and tags, sorted. A plural without its `#` and `other` does not parse at all. */
function argumentsOf(elements) {
  const names = elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [`<${element.value}>`, ...argumentsOf(element.children)];
    const branches = Object.values(element.options ?? {}).flatMap(({ value }) => argumentsOf(value));
    return [element.value, ...branches];
  });
  return [...new Set(names)].sort();
}

function readable(sentence) {
  try {
    return { names: argumentsOf(parse(sentence)).join(', ') };
  } catch (error) {
    return { wrong: error.message };
  }
}

function wrongWith(language, key, sentence, french) {
  if (french === undefined) return [`${language} has ${key}, fr does not`];
  if (sentence.trim() === '') return [`${language} says nothing at ${key}`];
  const [own, expected] = [readable(sentence), readable(french)];
  if (own.wrong) return [`${language} cannot be read at ${key}: ${own.wrong}`];
  return [
    ...(own.names === expected.names ? [] : [`${language} uses “${own.names}” at ${key}, fr uses “${expected.names}”`]),
    ...unwelcomeIn(language, sentence).map((word) => `${language} says “${word}” at ${key}`),
  ];
}

const unwelcomeIn = (language, sentence) => [unwelcome[language].exec(sentence)?.[0]].filter(Boolean);

function wrongInSet(folder, { files, read }) {
  const absent = languages.filter((language) => !files.includes(`${folder}/${language}.json`));
  if (absent.length > 0) return [`${folder}: ${absent.join(', ')} missing`];
  const texts = Object.fromEntries(
    languages.map((language) => [language, new Map(sentencesOf(JSON.parse(read(`${folder}/${language}.json`))))]),
  );
  return languages.flatMap((language) => {
    const lacking = [...texts.fr.keys()].filter((key) => !texts[language].has(key));
    return [
      ...lacking.map((key) => `${folder}: ${language} lacks ${key}`),
      ...[...texts[language]].flatMap(([key, sentence]) =>
        wrongWith(language, key, sentence, texts.fr.get(key)).map((wrong) => `${folder}: ${wrong}`),
      ),
    ];
  });
}

/** Groups of messages that no component names; those of the shared libraries may be named anywhere. */
function unusedGroups(folder, { files, read }) {
  if (!files.includes(`${folder}/fr.json`)) return [];
  const project = /^(apps\/[\w-]+|libs\/[\w-]+\/[\w-]+)\//.exec(folder)[0];
  const mayShow = (file) =>
    /^(apps|libs\/shared)\//.test(file) || file.startsWith(project) || /^libs\/shared/.test(folder);
  const users = files.filter((file) => /\.tsx?$/.test(file) && mayShow(file));
  const said = (key) => users.some((file) => new RegExp(`(['"\`.]|[{,]\\s*)${RegExp.escape(key)}\\b`).test(read(file)));
  return Object.keys(JSON.parse(read(`${folder}/fr.json`)))
    .filter((key) => !said(key))
    .map((key) => `${folder}: nothing shows “${key}”`);
}

/** Sentences that stand in code: problems, procedures, papers. The type already asks for four of them. */
function wrongInCode(file, read) {
  const sentences = read(file).matchAll(/\b(fr|nl|de|en):\s*'((?:[^'\\\n]|\\.)*)'/g);
  return [...sentences].flatMap(([, language, sentence]) =>
    unwelcomeIn(language, sentence).map((word) => `${file}: ${language} says “${word}” in “${sentence}”`),
  );
}

/** Every fault in the messages of a tree. */
export function wrongMessages(tree) {
  const ownFiles = tree.files.filter((file) => /^(apps|libs)\//.test(file));
  const messages = ownFiles.filter((file) => /\/messages\/(fr|nl|de|en)\.json$/.test(file));
  const folders = [...new Set(messages.map((file) => dirname(file)))];
  const code = ownFiles.filter((file) => file.endsWith('.ts') && !/\.(spec|e2e)\.ts$/.test(file));
  return [
    ...folders.flatMap((folder) => [...wrongInSet(folder, tree), ...unusedGroups(folder, tree)]),
    ...code.flatMap((file) => wrongInCode(file, tree.read)),
  ];
}

if (isEntry(import.meta)) {
  await underPinnedNode(import.meta);
  const wrong = wrongMessages(treeOf(root));
  for (const line of wrong) console.error(line);
  console.log(`messages in ${languages.length} languages: ${wrong.length} faults`);
  process.exit(wrong.length === 0 ? 0 : 1);
}
