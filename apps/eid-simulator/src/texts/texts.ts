import type { Means } from '@gun/testing';
import type { Audience, VisitorId } from '../visitors';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';

export type Locale = 'fr' | 'nl' | 'de' | 'en';

/** Personas with at least one means: the others never appear on the page. */
type ListedId = Exclude<VisitorId, 'lou' | 'jeanne'>;

/** Everything the pages say, in one language. */
export interface Texts {
  readonly localeName: string;
  readonly languages: string;
  readonly skip: string;
  readonly brand: readonly [name: string, subtitle: string];
  readonly notice: string;
  readonly title: Readonly<Record<Audience, string>>;
  readonly lead: string;
  readonly who: string;
  readonly how: string;
  readonly minimum: (level: number) => string | undefined;
  readonly means: Readonly<Record<Means, string>>;
  readonly signInWith: Readonly<Record<Means, string>>;
  readonly meansHint: Readonly<Record<Means, string>>;
  readonly purposes: Readonly<Record<ListedId, string>>;
  readonly tooWeak: (names: string) => string;
  readonly cancel: string;
  readonly learned: string;
  readonly learns: Readonly<Record<Audience, string>>;
  readonly absent: string;
  readonly absentPeople: string;
  readonly errorTitle: string;
  readonly errorPrefix: string;
  readonly choosePerson: string;
  readonly lacksMeans: (name: string, means: string, others: string) => string;
  readonly expiredTitle: string;
  readonly expired: string;
  readonly signedOut: string;
  readonly leaving: string;
  readonly continue: string;
}

const texts: Readonly<Record<Locale, Texts>> = { fr, nl, de, en };

export const locales = ['fr', 'nl', 'de', 'en'] as const satisfies readonly Locale[];

export const textsOf = (locale: Locale): Texts => texts[locale];

/** The first language we speak among those wished for, such as `nl-BE fr` or an Accept-Language header; French otherwise. */
export function localeOf(...wishes: readonly (string | null | undefined)[]): Locale {
  const wished = wishes.flatMap((wish) => (wish ?? '').toLowerCase().split(/[\s,]+/));
  const spoken = wished.map((tag) => locales.find((locale) => tag.startsWith(locale)));
  return spoken.find((locale) => locale !== undefined) ?? 'fr';
}
