/**
 * Finds procedures from what people type: in any of the four languages, with other words for the same thing, without
 * accents, with typing errors. Pure, over definitions that are already in memory.
 */
import { languages, type Language } from '@gun/kernel';
import { foldedWords, lifeEvents, synonyms, wordDistance, type ProcedureDefinition } from '@gun/procedures-contract';

/** What a word weighs by where it was found. */
const weights = { name: 10, synonym: 8, keyword: 8, lifeEvent: 4, summary: 3 } as const;

/** A find in another language than the reader's counts for half, but it counts. */
const otherLanguage = 0.5;

/** Words that say nothing about what is looked for. */
const empty = new Set(
  (
    'a au aux avec ce cette comment d dans de des du en est et faire il j je l la le les ma mes mon n ne ou par pas pour que qui s se si sur un une vos votre vous vouloir voudrais veux dois obtenir demander ' +
    'aan als bij dat de die dit een en er het hij hoe ik in is kan met mijn moet naar of om op te tot uit van voor wat wie wil willen worden zijn aanvragen krijgen ' +
    'als am an auf aus bei das dem den der des die ein eine einen einer es für fuer ich im ist kann man mein meine mit muss nach oder und von was wie will zu zum zur beantragen ' +
    'an and are at by can do for from get have how i in is it my need of on or the to want what where with'
  ).split(' '),
);

interface IndexedWord {
  readonly word: string;
  readonly weight: number;
}

interface IndexedProcedure {
  readonly definition: ProcedureDefinition;
  readonly words: readonly IndexedWord[];
}

const indexes = new WeakMap<ProcedureDefinition, Map<Language, IndexedProcedure>>();

/** Procedures that fit the text, best first. A text without any telling word finds everything, in the given order. */
export function searchCatalogue(
  definitions: readonly ProcedureDefinition[],
  text: string,
  language: Language,
): ProcedureDefinition[] {
  const typed = foldedWords(text).filter((word) => !empty.has(word));
  if (typed.length === 0) return [...definitions];
  return definitions
    .map((definition) => ({ definition, score: scoreOf(indexed(definition, language), typed) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ definition }) => definition);
}

/** At least half of the telling words must be found, so that one common word does not bring everything. */
function scoreOf({ words }: IndexedProcedure, typed: readonly string[]): number {
  const scores = typed.map((word) => Math.max(0, ...words.map((known) => closeness(word, known.word) * known.weight)));
  const found = scores.filter((score) => score > 0).length;
  if (found * 2 < typed.length) return 0;
  return scores.reduce((sum, score) => sum + score, 0) / typed.length;
}

/** From 1, the same word, down to 0, another one. */
function closeness(typed: string, known: string): number {
  if (known === typed) return 1;
  // A word within a compound or with an ending: `terrasvergunning`, `adreswijziging`, `déménagements`.
  const [shorter, longer] = typed.length < known.length ? [typed, known] : [known, typed];
  if (shorter.length >= 4 && longer.startsWith(shorter)) return 0.8;
  if (shorter.length >= 5 && longer.includes(shorter)) return 0.6;
  const errors = typed.length < 4 ? undefined : wordDistance(typed, known);
  if (errors !== undefined) return 0.7 / (1 + errors);
  return haveOneStem(typed, known) ? 0.5 : 0;
}

const shortestStem = 6;
const longestEnding = 4;

/** Two forms of one word in any of the four languages: `relocating` and `relocate`, `déménageons` and `déménager`. */
function haveOneStem(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  return same >= shortestStem && Math.max(one.length, other.length) - same <= longestEnding;
}

function indexed(definition: ProcedureDefinition, language: Language): IndexedProcedure {
  const kept = indexes.get(definition) ?? new Map<Language, IndexedProcedure>();
  indexes.set(definition, kept);
  const index = kept.get(language) ?? {
    definition,
    words: languages.flatMap((one) => wordsIn(definition, one, language)),
  };
  kept.set(language, index);
  return index;
}

function wordsIn({ key, about }: ProcedureDefinition, language: Language, reader: Language): IndexedWord[] {
  const events = lifeEvents.filter((event) => about.lifeEvents.includes(event.key));
  const texts: readonly (readonly [keyof typeof weights, readonly string[]])[] = [
    ['name', [about.name[language]]],
    ['synonym', synonyms[key]?.[language] ?? []],
    ['keyword', about.keywords[language]],
    ['lifeEvent', events.map(({ name }) => name[language])],
    ['summary', [about.summary[language]]],
  ];
  const share = language === reader ? 1 : otherLanguage;
  return texts.flatMap(([place, list]) =>
    list
      .flatMap((text) => foldedWords(text))
      .filter((word) => !empty.has(word))
      .map((word) => ({ word, weight: weights[place] * share })),
  );
}
