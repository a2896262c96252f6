import type { DecisionContent } from '@gun/documents-contract';
import type { Paper } from './paper';
import { dayInWords } from './paper-dates';
import { partyLines } from './receipt-paper';
import { decisionTemplate } from '../templates/decision-template';
import { decisionWording } from '../wording/decision-wording';
import { paperWording } from '../wording/paper-wording';

/** Which text has legal force: this one, or the one it translates. */
export function languageNote({ language, authenticLanguage }: Pick<DecisionContent, 'language' | 'authenticLanguage'>) {
  const notes = paperWording[language];
  return language === authenticLanguage ? notes.authentic[authenticLanguage] : notes.translated[authenticLanguage];
}

const withoutScheme = (url: string): string => url.replace(/^https:\/\//, '');

export function decisionPaper(content: DecisionContent): Paper {
  const { language } = content;
  const { source, decidedFor, ...words } = decisionWording[language];
  const day = dayInWords(content.decidedOn, language);
  return {
    template: { id: 'decision', version: 2, source: decisionTemplate },
    standard: 'a-2a',
    language,
    title: words.title,
    description: `${content.procedure}, ${content.reference}`,
    author: content.authority,
    running: `${words.title} · ${content.procedure}`,
    foot: `${content.authority} · ${content.contact.phone}`,
    reference: content.reference,
    words,
    data: {
      ...content,
      outcomeWord: words.outcome[content.outcome],
      dateLine: content.place ? `${content.place}, ${day}` : day,
      languageNote: languageNote(content),
      decidedFor: decidedFor(content.authority),
      actingFor: content.actingFor ?? '',
      addressee: { name: content.addressee.name, details: partyLines(content.addressee, language).slice(1) },
      dates: content.dates.map(({ label, value }) => ({ label, value: [value] })),
      privacyShown: withoutScheme(content.privacyNotice),
      reasons: content.reasons.map((reason) => ({
        ...reason,
        heard: reason.heard ?? '',
        facts: reason.facts.map((fact) => ({
          statement: fact.statement,
          source: source(fact.source, dayInWords(fact.readOn, language)),
        })),
      })),
    },
  };
}
