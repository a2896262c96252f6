/** What the registers say, laid beside what the person saw of them or typed in their place. Pure. */
import type { LocalizedText } from '@gun/kernel';
import { saysTheSame, standInFor, type Answers, type Fact, type FormDefinition } from '@gun/procedures-contract';
import { isSame } from '@gun/procedures-contract/engine';

/** The facts that are not what the dossier holds: another value than was read before, or than was typed instead. */
export const changedFacts = (
  form: FormDefinition,
  { facts, answers }: { readonly facts: readonly Fact[]; readonly answers: Answers },
  fresh: readonly Fact[],
): Fact[] =>
  fresh.filter((fact) => {
    const before = facts.find(({ id }) => id === fact.id);
    if (before?.state === 'known') return !isSame(before.value, fact.value);
    const typed = typedInstead(form, answers, fact);
    return fact.value !== undefined && typed !== undefined && !saysTheSame(fact.value, typed.answer);
  });

/** The facts that a register did not give and the person typed: it may say later whether they are right. */
export const uncheckedFacts = (
  form: FormDefinition,
  { facts, answers }: { readonly facts: readonly Fact[]; readonly answers: Answers },
): Fact[] =>
  facts.filter(
    (fact) =>
      fact.state === 'unavailable' &&
      fact.failure !== 'notPermitted' &&
      typedInstead(form, answers, fact) !== undefined,
  );

/** The answer that was typed in place of a fact, with its question. */
export function typedInstead(form: FormDefinition, answers: Answers, { id }: Pick<Fact, 'id'>) {
  const pointer = standInFor(form, id);
  const answer = pointer && answers[pointer.slice(1)];
  return pointer && answer !== undefined ? { pointer, answer } : undefined;
}

/** What the form calls a fact. */
export const factLabel = ({ facts }: Pick<FormDefinition, 'facts'>, { id, source }: Fact): LocalizedText =>
  facts.find((fact) => fact.id === id)?.label ?? source;
