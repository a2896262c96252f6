import type { FormField } from './form-definition';
import type { FactsInScope } from '../answers/form-state';
import type { Language, LocalizedText } from '@gun/kernel';

/** One thing that can be chosen: a text in four languages, or a proper name that a register gave. */
export interface Choosable {
  readonly value: string;
  readonly label: LocalizedText | string;
  readonly hint?: LocalizedText;
}

/** Whether the source may be asked, or the person provides the proof; both roads are always open. */
export const evidenceChoices: readonly (Choosable & { readonly label: LocalizedText })[] = [
  {
    value: 'use',
    label: {
      fr: 'Le guichet demande la preuve à la source',
      nl: 'Het loket vraagt het bewijs aan de bron',
      de: 'Der Schalter fordert den Nachweis bei der Quelle an',
      en: 'The counter asks the source for the proof',
    },
  },
  {
    value: 'own',
    label: {
      fr: 'Je fournis la preuve moi-même',
      nl: 'Ik bezorg het bewijs zelf',
      de: 'Ich lege den Nachweis selbst vor',
      en: 'I provide the proof myself',
    },
  },
];

/** What can be chosen for a question: its own options, or those that a fact gives (household members, establishment units). */
export function optionsOf(field: FormField, facts: FactsInScope): readonly Choosable[] {
  if (field.widget === 'evidence') return evidenceChoices;
  if (field.options) return field.options;
  const fact =
    field.optionsFrom !== undefined && Object.hasOwn(facts, field.optionsFrom) ? facts[field.optionsFrom] : undefined;
  if (!fact?.known) return [];
  const members = (fact.members ?? []).map(({ ref, name }) => ({ value: ref, label: name }));
  const units = (fact.units ?? []).map(({ number, name, address }) => ({
    value: number,
    label: `${name}, ${address.street} ${address.houseNumber}, ${address.postCode} ${address.municipality}`,
  }));
  return [...members, ...units];
}

/** The label of something that can be chosen, in one language. */
export const labelOf = ({ label }: Choosable, language: Language): string =>
  typeof label === 'string' ? label : label[language];
