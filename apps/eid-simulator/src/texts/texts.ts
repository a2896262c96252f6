import type { Means } from '@gun/testing';
import type { Audience, VisitorId } from '../visitors';

export type Locale = 'fr' | 'nl' | 'de' | 'en';

/** Personas with at least one means: the others never appear on the page. */
type ListedId = Exclude<VisitorId, 'jeanne'>;

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
