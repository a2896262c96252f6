import { type Language, languages } from '@gun/kernel';

/** Messages as they stand in a file: sentences, grouped by name. */
export interface Messages {
  [key: string]: string | Messages;
}

/**
 * Everything in which the four languages differ from French: a key without translation, one too many, an empty
 * sentence, another argument or another tag. An empty list means that they are complete.
 */
export function sameKeys(messages: Record<Language, Messages>): string[] {
  const french = sentencesOf(messages.fr);
  return languages.flatMap((language) => {
    const own = sentencesOf(messages[language]);
    const missing = [...french.keys()].filter((key) => !own.has(key)).map((key) => `${language} lacks ${key}`);
    const others = [...own].flatMap(([key, sentence]) => differences(language, key, french.get(key), sentence));
    return [...missing, ...others];
  });
}

function differences(language: Language, key: string, french: string | undefined, sentence: string) {
  if (french === undefined) return [`${language} has ${key}, fr does not`];
  if (sentence.trim() === '') return [`${language} says nothing at ${key}`];
  const [expected, found] = [argumentsOf(french).join(', '), argumentsOf(sentence).join(', ')];
  return expected === found ? [] : [`${language} uses "${found}" at ${key}, fr uses "${expected}"`];
}

function sentencesOf(messages: Messages, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[prefix + key, value]] : [...sentencesOf(value, `${prefix}${key}.`)],
    ),
  );
}

/** Names of the arguments and tags of an ICU message, sorted; the words of plural and select branches are not names. */
export function argumentsOf(message: string): string[] {
  const names = new Set<string>();
  for (const [, tag] of message.matchAll(/<(\w+)\s*\/?>/g)) names.add(`<${tag}>`);
  collect(message.replace(/'\{[^']*'/g, ''), names);
  return [...names].sort();
}

function collect(message: string, names: Set<string>) {
  for (const argument of bracesOf(message)) {
    const [, name = '', , branches] =
      /^\s*(\w+)\s*(?:,\s*(plural|select|selectordinal)\s*,(.*))?/s.exec(argument) ?? [];
    names.add(name);
    if (branches) for (const branch of bracesOf(branches)) collect(branch, names);
  }
}

/** What stands between each outermost pair of braces. */
function bracesOf(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [index, character] of [...text].entries()) {
    if (character === '{' && depth++ === 0) start = index + 1;
    if (character === '}' && --depth === 0) found.push([...text].slice(start, index).join(''));
  }
  return found;
}
