import type { Fact, FactValue } from '../facts/fact';
import type { Answers } from '../definition/form-definition';

/** A fact as conditions see it: `facts.household.known`, `facts.household.members`, `facts.home.address.postCode`, `facts.value.concept`. */
export type FactInScope = Readonly<FactValue & { known: boolean; state?: Fact['state']; concept?: string }>;

/** Facts by the id that the form gives them. */
export type FactsInScope = Readonly<Record<string, FactInScope>>;

/** What a form is read with: the answers so far, what the registers know, and the day it is in Brussels. */
export interface FormState {
  readonly answers: Answers;
  readonly facts: FactsInScope;
  readonly today: string;
  /** Values of reference lists by their name; an answer from a list that is not given here is not checked against it. */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
}

/** Facts as the broker answers them, turned into what conditions and options read. */
export function factsInScope(facts: readonly Fact[]): FactsInScope {
  return Object.fromEntries(
    facts.map(({ id, state, value, concept }) => [
      id,
      { ...value, known: state === 'known' && value !== undefined, state, ...(concept && { concept }) },
    ]),
  );
}
