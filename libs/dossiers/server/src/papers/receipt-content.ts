import type { ReceiptContent } from '@gun/documents-contract';
import type { OfficeView } from '@gun/dossiers-contract';
import type { Language, LocalizedText } from '@gun/kernel';
import type { ProcedureDefinition } from '@gun/procedures-contract';
import { dateText, feeFor } from '@gun/procedures-contract/engine';
import type { DossierEntity } from '../dossier.entity';
import { clockView } from '../dossier-clock';
import { formStateOf } from '../dossier-situation';
import { partyName } from '../dossier-view';
import { answerGroups } from './answer-groups';
import { paperContact } from './paper-contact';

const now: LocalizedText = { fr: 'Maintenant', nl: 'Nu', de: 'Jetzt', en: 'Now' };
const then: LocalizedText = { fr: 'Ensuite', nl: 'Daarna', de: 'Danach', en: 'Then' };
const atTheLatest: LocalizedText = {
  fr: 'Au plus tard le {value}',
  nl: 'Uiterlijk op {value}',
  de: 'Spätestens am {value}',
  en: 'By {value} at the latest',
};
const director: LocalizedText = {
  fr: 'Administrateur ou administratrice selon le registre des entreprises',
  nl: 'Bestuurder volgens het ondernemingsregister',
  de: 'Geschäftsführung laut Unternehmensregister',
  en: 'Director according to the enterprise register',
};

const euro = (cents: number, language: Language): string =>
  new Intl.NumberFormat(`${language}-BE`, { style: 'currency', currency: 'EUR' }).format(cents / 100);

/** Who filled it in for an enterprise, when the form asks. */
const signatory = (dossier: DossierEntity): string | undefined =>
  dossier.facts.find(({ kind }) => kind === 'identity')?.value?.text;

/** What the receipt of a submitted dossier says, in the dossier's language. */
export function receiptContent(
  dossier: DossierEntity,
  definition: ProcedureDefinition,
  office: OfficeView,
): ReceiptContent {
  const { language } = dossier;
  const receivedAt = dossier.submittedAt ?? dossier.updatedAt;
  const state = formStateOf(dossier, receivedAt);
  const fee = feeFor(definition, state);
  const due = clockView(definition, dossier.clock, receivedAt)?.due;
  const party = { name: partyName(dossier), details: [] };
  const steps = definition.about.nextSteps.map((what, at) => ({
    when: at === 0 ? now[language] : then[language],
    what: what[language],
  }));
  const dated = due
    ? [
        {
          when: atTheLatest[language].replace('{value}', dateText(due, language)),
          what: definition.about.output[language],
        },
      ]
    : [];
  return {
    language,
    reference: dossier.reference,
    procedure: definition.about.name[language],
    addressee: office.name[language],
    receivedAt: receivedAt.toISOString(),
    applicant: dossier.ownerKind === 'person' ? party : { name: signatory(dossier) ?? party.name, details: [] },
    ...(dossier.ownerKind === 'enterprise' && { actingFor: { party, right: director[language] } }),
    groups: answerGroups(definition.form, state, dossier, language),
    attachments: [],
    ...(fee && { fee: `${euro(fee.amount, language)}: ${fee.explanation[language]}`.slice(0, 500) }),
    declaration: definition.declaration[language],
    nextSteps: [...steps, ...dated].slice(0, 12),
    contact: paperContact(office, language),
  };
}
