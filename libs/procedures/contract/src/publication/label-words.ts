/**
 * Whether a question asks, in other words, for what a source holds: by the words of its label in four languages. It
 * would rather stop one question too many than let one through: an author frees a question by writing why it is another.
 */
import { languages, type Language, type LocalizedText } from '@gun/kernel';
import { foldedWords } from '../reference-data/folded-words';

/** Other names of a value, by language: "date de naissance", "né le". */
export type OtherNames = Partial<Readonly<Record<Language, readonly string[]>>>;

/** Words that say nothing about what is asked, folded as labels are. */
const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: words(
    'a au aux avez avons ce cette complet complete combien dans de des donnez du d en est et etes ecrivez elle il indiquez',
    'je j la le les l leur mon ma mes ou par pour qu que quel quelle quelles quels qui s sa se ses son sont sur tout un une',
    'vous votre vos y actuel actuelle actuellement aujourd hui',
  ),
  nl: words(
    'aan bent bij de die dit een en er geef hebt het heet hij hoe hoeveel huidig huidige in is jouw met mijn momenteel nu of',
    'om op schrijf te u uw van volledig volledige voor vul waar wat welk welke wie zijn',
  ),
  de: words(
    'aktuelle aktueller aktuelles am an auf aus bei das dem den der des die ein eine einer es fur geben haben heute ihr ihre',
    'ihrem ihren ihrer ihres im in ist jetzige jetziger mein meine mit sie sind und viel viele voll vollstandiger von was',
    'welche welcher welches wer wie wo zu zum zur',
  ),
  en: words(
    'a an and are as at be current did do does enter for fill full give have how i in is it its many much my now of on or',
    'please present the their this to today what when where which who write you your',
  ),
};

/** Words by which a label speaks of the person who answers. */
const possessives: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: words('votre vos vous mon ma mes'),
  nl: words('uw u jouw mijn'),
  de: words('ihr ihre ihrem ihren ihrer ihres sie mein meine'),
  en: words('your you my'),
};

/** How many words a label may add to a name of one word, when it speaks of the person, and still ask for the same. */
const addedWords = 1;

/** A label as it is compared: what it says in each language, and whether it speaks of the person who answers. */
export type AskedWords = Readonly<
  Record<Language, { readonly words: readonly string[]; readonly aboutReader: boolean }>
>;
/** The names of a value as they are compared, each a list of words. */
export type HeldNames = Readonly<Record<Language, readonly (readonly string[])[]>>;

export const askedWords = (label: LocalizedText): AskedWords =>
  inEach((language) => ({
    words: significant(label[language], language),
    aboutReader: foldedWords(label[language]).some((word) => possessives[language].has(word)),
  }));

export const heldNames = (label: LocalizedText | undefined, others: OtherNames = {}): HeldNames =>
  inEach((language) =>
    [...(label ? [label[language]] : []), ...(others[language] ?? [])]
      .map((name) => significant(name, language))
      .filter(({ length }) => length > 0),
  );

/** Whether a label speaks of the person who answers: “your”. */
export const isAboutReader = (asked: AskedWords): boolean => languages.some((language) => asked[language].aboutReader);

/** Whether the label asks for one of the names. The name of a paper is said in one word, whatever stands beside it. */
export const asksFor = (asked: AskedWords, names: HeldNames, isPaper: boolean): boolean =>
  languages.some((language) => {
    const { words: label, aboutReader } = asked[language];
    return names[language].some((name) => {
      if (!name.every((word) => label.some((other) => isSameWord(word, other)))) return false;
      const added = label.filter((word) => !name.some((other) => isSameWord(word, other))).length;
      return added === 0 || name.length > 1 || isPaper || (aboutReader && added <= addedWords);
    });
  });

/** Whether a question is called by one of the names: `birthPlace` is “birth place”, `placeOfBirth` “place of birth”. */
export const isCalled = (name: string, names: HeldNames): boolean => {
  const called = foldedWords(name.replace(/[A-Z]/g, (letter) => ` ${letter}`)).filter((word) => word !== 'of');
  return names.en.some(
    (other) => other.length === called.length && called.every((word, at) => isSameWord(word, other[at] ?? '')),
  );
};

const significant = (text: string, language: Language): string[] =>
  foldedWords(text).filter((word) => !stopWords[language].has(word));

/** Singular and plural are one word; the endings of the four languages are few enough to be cut off. */
const isSameWord = (one: string, other: string): boolean =>
  one === other || endings.some((ending) => one === `${other}${ending}` || other === `${one}${ending}`);

const endings = ['s', 'e', 'n', 'en', 'es'];

const inEach = <Value>(valueIn: (language: Language) => Value): Readonly<Record<Language, Value>> => ({
  fr: valueIn('fr'),
  nl: valueIn('nl'),
  de: valueIn('de'),
  en: valueIn('en'),
});

function words(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}
