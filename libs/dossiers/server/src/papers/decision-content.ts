/** From a stored decision to what the act must carry: rule, facts, conclusion, law, appeal, contact, ombudsman. */
import type { DecisionInput } from '@gun/documents-contract';
import type { EvidenceInHand, OfficeView } from '@gun/dossiers-contract';
import { brusselsDate, fillSentence, type LocalizedText } from '@gun/kernel';
import type { DecisionTemplate, ProcedureDefinition } from '@gun/procedures-contract';
import { dateText } from '@gun/procedures-contract/engine';
import type { Ombudsman } from '@gun/procedures-contract/reference-data';
import type { DossierEntity, StoredDecision } from '../record/dossier.entity';
import { clockView } from '../handling/dossier-clock';
import { contestedSentences } from './contested-line';
import { paperContact } from './paper-contact';
import { paperParty } from './paper-party';

const words = {
  request: {
    fr: 'Le {value}, vous avez introduit cette demande : {procedure}. Référence {reference}.',
    nl: 'Op {value} diende u deze aanvraag in: {procedure}. Referentie {reference}.',
    de: 'Am {value} haben Sie diesen Antrag gestellt: {procedure}. Referenz {reference}.',
    en: 'On {value} you made this request: {procedure}. Reference {reference}.',
  },
  received: {
    fr: 'Demande reçue le',
    nl: 'Aanvraag ontvangen op',
    de: 'Antrag erhalten am',
    en: 'Request received on',
  },
  file: { fr: 'Dossier', nl: 'Dossier', de: 'Dossier', en: 'Dossier' },
  officer: {
    fr: 'Agent du service',
    nl: 'Ambtenaar van de dienst',
    de: 'Bedienstete oder Bediensteter',
    en: 'Officer of the service',
  },
  appealTitle: {
    fr: 'Vos voies de recours',
    nl: 'Uw beroepsmogelijkheden',
    de: 'Ihre Rechtsbehelfe',
    en: 'Your ways to appeal',
  },
  appealForm: {
    fr: 'Par écrit, daté et signé. Indiquez la référence {reference} et joignez une copie de cette décision.',
    nl: 'Schriftelijk, met datum en handtekening. Vermeld de referentie {reference} en voeg een kopie van deze beslissing toe.',
    de: 'Schriftlich, mit Datum und Unterschrift. Geben Sie die Referenz {reference} an und fügen Sie eine Kopie dieser Entscheidung bei.',
    en: 'In writing, dated and signed. Give the reference {reference} and enclose a copy of this decision.',
  },
  appealPeriod: {
    fr: 'Comptez le délai indiqué ci-dessus dès le lendemain du jour où vous recevez cette décision.',
    nl: 'Tel de hierboven vermelde termijn vanaf de dag nadat u deze beslissing ontvangt.',
    de: 'Zählen Sie die oben genannte Frist ab dem Tag, nachdem Sie diese Entscheidung erhalten.',
    en: 'Count the period given above from the day after you receive this decision.',
  },
  algorithm: {
    fr: 'Aucun algorithme n’a pris part à cette décision.',
    nl: 'Er was geen algoritme betrokken bij deze beslissing.',
    de: 'An dieser Entscheidung war kein Algorithmus beteiligt.',
    en: 'No algorithm took part in this decision.',
  },
} as const satisfies Record<string, LocalizedText>;

export interface DecisionPaperParts {
  readonly dossier: DossierEntity;
  readonly definition: ProcedureDefinition;
  /** What the sources handed over for it. */
  readonly evidence: readonly EvidenceInHand[];
  readonly template: DecisionTemplate;
  readonly decision: StoredDecision;
  readonly office: OfficeView;
  /** Who examines a complaint about this office. */
  readonly ombudsman: Ombudsman;
  readonly authenticLanguage: 'fr' | 'nl' | 'de';
  readonly privacyUrl: string;
}

/** The legal date of the authority, as it stood when it decided. */
function legalDate({ dossier, definition, decision }: DecisionPaperParts): { label: string; value: string }[] {
  const clock = clockView(definition, dossier.clock, new Date(decision.decidedAt));
  if (!clock?.due) return [];
  return [{ label: clock.label[decision.language], value: dateText(clock.due, decision.language) }];
}

/** What the decision paper says, in the language in which it was decided. */
export function decisionContent(parts: DecisionPaperParts): DecisionInput {
  const { dossier, definition, template, decision, office, ombudsman } = parts;
  const { language } = decision;
  const decidedOn = brusselsDate(new Date(decision.decidedAt));
  const say = (text: LocalizedText, value = ''): string =>
    fillSentence(text[language], { value, procedure: definition.about.name[language], reference: dossier.reference });
  const legalBases = template.legalBasis.map(({ title, eli }) => ({
    title: title[language],
    ...(eli?.startsWith('https:') && { eli }),
  }));
  const [law] = legalBases;
  const receivedOn = dateText(brusselsDate(dossier.submittedAt ?? dossier.updatedAt), language);
  return {
    language,
    authenticLanguage: parts.authenticLanguage,
    reference: dossier.reference,
    procedure: definition.about.name[language],
    authority: office.name[language],
    outcome: decision.outcome,
    decision: template.operative[language],
    articles: [...decision.conditions],
    decidedOn,
    decidedBy: { name: decision.decidedBy || office.name[language], capacity: say(words.officer) },
    addressee: paperParty(dossier, language),
    request: say(words.request, receivedOn),
    reasons: [
      {
        rule: template.rule[language],
        legalBasis: law ?? { title: definition.about.name[language] },
        facts: [{ statement: decision.facts, source: `${say(words.file)} ${dossier.reference}`, readOn: decidedOn }],
        conclusion: decision.reasons.join('\n').slice(0, 6000),
      },
    ],
    contested: contestedSentences(definition.form, dossier.facts, parts.evidence, language),
    legalBases,
    dates: [{ label: say(words.received), value: receivedOn }, ...legalDate(parts)],
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
    ombudsman: {
      office: ombudsman.name[language],
      addressLines: ombudsman.address.map((line) => line[language]),
      phone: ombudsman.phone,
    },
    privacyNotice: parts.privacyUrl,
  };
}
