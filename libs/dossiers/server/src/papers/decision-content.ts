/** From a stored decision to what the act must carry: rule, facts, conclusion, law, appeal, contact, ombudsman. */
import type { DecisionInput } from '@gun/documents-contract';
import type { OfficeView } from '@gun/dossiers-contract';
import { brusselsDate, type Language, type LocalizedText } from '@gun/kernel';
import type { DecisionTemplate, ProcedureDefinition } from '@gun/procedures-contract';
import { dateText } from '@gun/procedures-contract/engine';
import type { DossierEntity, StoredDecision } from '../dossier.entity';
import { partyName } from '../dossier-view';
import { paperContact } from './paper-contact';

const words = {
  request: {
    fr: 'Demande du {value}, référence {reference}.',
    nl: 'Aanvraag van {value}, referentie {reference}.',
    de: 'Antrag vom {value}, Aktenzeichen {reference}.',
    en: 'Request of {value}, reference {reference}.',
  },
  file: { fr: 'Dossier', nl: 'Dossier', de: 'Dossier', en: 'Dossier' },
  officer: {
    fr: 'Agent du service',
    nl: 'Ambtenaar van de dienst',
    de: 'Bedienstete oder Bediensteter',
    en: 'Officer of the service',
  },
  appealTitle: {
    fr: 'Vous n’êtes pas d’accord ?',
    nl: 'Gaat u niet akkoord?',
    de: 'Sind Sie nicht einverstanden?',
    en: 'You do not agree?',
  },
  appealForm: {
    fr: 'Par écrit, avec votre identité, la date, votre signature et la référence du dossier.',
    nl: 'Schriftelijk, met uw identiteit, de datum, uw handtekening en de referentie van het dossier.',
    de: 'Schriftlich, mit Ihrer Identität, dem Datum, Ihrer Unterschrift und dem Aktenzeichen.',
    en: 'In writing, with your identity, the date, your signature and the reference of the dossier.',
  },
  appealPeriod: {
    fr: 'Le délai court à partir du lendemain de la réception de cette décision.',
    nl: 'De termijn loopt vanaf de dag na de ontvangst van deze beslissing.',
    de: 'Die Frist läuft ab dem Tag nach Erhalt dieser Entscheidung.',
    en: 'The period runs from the day after you receive this decision.',
  },
  algorithm: {
    fr: 'Aucun algorithme n’a pris part à cette décision.',
    nl: 'Er was geen algoritme betrokken bij deze beslissing.',
    de: 'An dieser Entscheidung war kein Algorithmus beteiligt.',
    en: 'No algorithm took part in this decision.',
  },
  condition: {
    fr: 'Condition : {value}',
    nl: 'Voorwaarde: {value}',
    de: 'Bedingung: {value}',
    en: 'Condition: {value}',
  },
} as const satisfies Record<string, LocalizedText>;

/** The federal ombudsman: first try to solve it with the service (act of 22 March 1995). */
const ombudsman = (language: Language): DecisionInput['ombudsman'] => ({
  office: { fr: 'Médiateur fédéral', nl: 'Federale ombudsman', de: 'Föderaler Ombudsmann', en: 'Federal ombudsman' }[
    language
  ],
  addressLines: [
    { fr: 'Rue de Louvain 48', nl: 'Leuvenseweg 48', de: 'Rue de Louvain 48', en: 'Rue de Louvain 48' }[language],
    '1000 Bruxelles / Brussel',
  ],
  phone: '0800 99 962',
});

export interface DecisionPaperParts {
  readonly dossier: DossierEntity;
  readonly definition: ProcedureDefinition;
  readonly template: DecisionTemplate;
  readonly decision: StoredDecision;
  readonly office: OfficeView;
  readonly authenticLanguage: 'fr' | 'nl' | 'de';
  readonly privacyUrl: string;
}

/** What the decision paper says, in the language in which it was decided. */
export function decisionContent(parts: DecisionPaperParts): DecisionInput {
  const { dossier, definition, template, decision, office } = parts;
  const { language } = decision;
  const decidedOn = brusselsDate(new Date(decision.decidedAt));
  const say = (text: LocalizedText, value = ''): string =>
    text[language].replace('{value}', value).replace('{reference}', dossier.reference);
  const legalBases = template.legalBasis.map(({ title, eli }) => ({
    title: title[language],
    ...(eli?.startsWith('https:') && { eli }),
  }));
  const [law] = legalBases;
  const name = partyName(dossier);
  return {
    language,
    authenticLanguage: parts.authenticLanguage,
    reference: dossier.reference,
    procedure: definition.about.name[language],
    authority: office.name[language],
    outcome: decision.outcome,
    decision: template.operative[language],
    articles: decision.conditions.map((condition) => say(words.condition, condition)),
    decidedOn,
    decidedBy: { name: decision.decidedBy || office.name[language], capacity: say(words.officer) },
    addressee: { name, details: [] },
    request: say(words.request, dateText(brusselsDate(dossier.submittedAt ?? dossier.updatedAt), language)),
    reasons: decision.reasons.map((conclusion) => ({
      rule: template.rule[language],
      legalBasis: law ?? { title: definition.about.name[language] },
      facts: [{ statement: decision.facts, source: `${say(words.file)} ${dossier.reference}`, readOn: decidedOn }],
      conclusion,
    })),
    legalBases,
    appeals: [
      {
        title: say(words.appealTitle),
        body: template.appeal[language],
        form: say(words.appealForm),
        period: say(words.appealPeriod),
      },
    ],
    algorithm: say(words.algorithm),
    contact: paperContact(office, language),
    ombudsman: ombudsman(language),
    privacyNotice: parts.privacyUrl,
  };
}
