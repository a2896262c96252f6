/** The answers of a dossier as a paper prints them: one group for each page, facts with the register that gave them. */
import type { PaperGroup } from '@gun/documents-contract';
import type { Language, LocalizedText } from '@gun/kernel';
import type { FormDefinition } from '@gun/procedures-contract';
import {
  addressLines,
  answerLines,
  dateText,
  factText,
  walkForm,
  type FormState,
  type VisibleField,
} from '@gun/procedures-contract/engine';
import type { DossierEntity } from '../record/dossier.entity';
import { contestedLine } from './contested-line';

interface Reading {
  readonly form: FormDefinition;
  readonly state: FormState;
  readonly dossier: DossierEntity;
  readonly language: Language;
}

type PrintedFact = PaperGroup['facts'][number];

const known: LocalizedText = {
  fr: 'Ce que les registres disent',
  nl: 'Wat de registers zeggen',
  de: 'Was die Register sagen',
  en: 'What the registers say',
};

/** What the registers gave, then everything that was asked and answered, page by page. */
export function answerGroups(
  form: FormDefinition,
  state: FormState,
  dossier: DossierEntity,
  language: Language,
): PaperGroup[] {
  const reading = { form, state, dossier, language };
  const pages = walkForm(form, state).pages;
  const shown = new Set(pages.flatMap(({ fields }) => fields.map(({ field }) => field.fact)));
  const facts = form.facts
    .filter(({ id }) => !shown.has(id))
    .flatMap(({ id, label }) => factLine(dossier, id, label[language], language));
  const asked = pages.flatMap(({ page, fields }) => {
    const facts = fields.flatMap((field) => printed(reading, field));
    return facts.length > 0 ? [{ title: page.title[language], facts }] : [];
  });
  return [...(facts.length > 0 ? [{ title: known[language], facts }] : []), ...asked];
}

function printed(reading: Reading, { field, answer, items }: VisibleField, prefix = ''): PrintedFact[] {
  const { state, dossier, language } = reading;
  if (field.widget === 'fact') return factLine(dossier, field.fact ?? '', field.label[language], language);
  if (items)
    return items.flatMap((questions, at) =>
      questions.flatMap((question) =>
        printed(reading, question, `${(field.itemLabel ?? field.label)[language]} ${at + 1}: `),
      ),
    );
  const value = answerLines(field, answer, { language, facts: state.facts, masked: true });
  return [{ label: `${prefix}${field.label[language]}`.slice(0, 500), value: value.filter(Boolean) }];
}

function factLine(dossier: DossierEntity, id: string, label: string, language: Language): PrintedFact[] {
  const fact = dossier.facts.find((known) => known.id === id);
  if (!fact || (fact.state !== 'known' && !fact.name)) return [];
  const { address, members, units } = fact.value ?? {};
  const single = factText(fact.value, language);
  const value = [
    ...(fact.name ? [fact.name[language]] : []),
    ...(single ? [single] : []),
    ...(address ? addressLines(address, language) : []),
    ...(members ?? []).map(({ name }) => name),
    ...(units ?? []).map(({ name }) => name),
  ];
  if (value.length === 0) return [];
  return [
    {
      ...{ label, value, source: `${fact.source[language]}, ${dateText(fact.readAt.slice(0, 10), language)}` },
      ...(fact.contested && { contested: contestedLine(fact.contested, language) }),
    },
  ];
}
