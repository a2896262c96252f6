/** A contested value on paper: said beside the value, as on every screen (GDPR, art. 18). */
import type { EvidenceInHand } from '@gun/dossiers-contract';
import { fillSentence, type Language, type LocalizedText } from '@gun/kernel';
import type { Contested, Fact, FormDefinition } from '@gun/procedures-contract';
import { dateText } from '@gun/procedures-contract/engine';

const words = {
  since: {
    fr: 'contestée depuis le {date}, dossier {reference}',
    nl: 'betwist sinds {date}, dossier {reference}',
    de: 'angefochten seit dem {date}, Dossier {reference}',
    en: 'contested since {date}, dossier {reference}',
  },
  open: {
    fr: '{label} : {mark}. Le service qui tient ce registre n’avait pas encore répondu quand cette décision a été prise.',
    nl: '{label}: {mark}. De dienst die dat register houdt, had nog niet geantwoord toen deze beslissing werd genomen.',
    de: '{label}: {mark}. Der Dienst, der dieses Register führt, hatte noch nicht geantwortet, als diese Entscheidung fiel.',
    en: '{label}: {mark}. The service that keeps that register had not answered yet when this decision was taken.',
  },
} as const satisfies Record<string, LocalizedText>;

export const contestedLine = ({ since, reference }: Contested, language: Language): string =>
  fillSentence(words.since[language], { date: dateText(since, language), reference });

/** Every value of a dossier that was contested when it was decided, in a sentence each. */
export function contestedSentences(
  form: FormDefinition,
  facts: readonly Fact[],
  evidence: readonly EvidenceInHand[],
  language: Language,
): string[] {
  const say = (label: string, contested: Contested) =>
    fillSentence(words.open[language], { label, mark: contestedLine(contested, language) });
  const labelOf = (id: string) => form.facts.find((fact) => fact.id === id)?.label[language] ?? id;
  return [
    ...facts.flatMap(({ id, contested }) => (contested ? [say(labelOf(id), contested)] : [])),
    ...evidence.flatMap(({ label, fields, contested = [] }) =>
      contested.map((mark) => {
        const field = fields.find(({ key }) => key === mark.key);
        return say([label[language], field?.label[language]].filter(Boolean).join(', '), mark);
      }),
    ),
  ];
}
