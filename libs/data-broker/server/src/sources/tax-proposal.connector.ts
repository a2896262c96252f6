/**
 * The proposal of simplified return that the FPS Finance drew up for a taxpayer (Income Tax Code 1992, art. 306): every
 * figure that it will use unless it is told otherwise, and the day until which it can be told.
 */
import type { EvidenceFieldShape, EvidenceType } from '@gun/data-broker-contract';
import { z } from 'zod';
import { ForeignDate, ForeignSsin } from '../registers/register-words';
import { foreignFields, understand, type EvidenceConnector, type JsonManner } from './evidence-connector';
import { cents, ForeignAmount, taxSource } from './tax-source';

/** Amounts of the proposal, which are told in euro cents. */
const amounts: EvidenceFieldShape[] = [
  {
    key: 'salaries',
    label: { fr: 'Salaires', nl: 'Lonen en wedden', de: 'Löhne und Gehälter', en: 'Salaries' },
    kind: 'euroCent',
  },
  { key: 'pensions', label: { fr: 'Pensions', nl: 'Pensioenen', de: 'Renten', en: 'Pensions' }, kind: 'euroCent' },
  {
    key: 'benefits',
    label: {
      fr: 'Allocations de chômage, de maladie et autres',
      nl: 'Uitkeringen voor werkloosheid, ziekte en andere',
      de: 'Arbeitslosen-, Krankengeld und andere Leistungen',
      en: 'Benefits for unemployment, sickness and others',
    },
    kind: 'euroCent',
  },
  {
    key: 'withheldTax',
    label: {
      fr: 'Impôt déjà retenu (précompte professionnel)',
      nl: 'Al ingehouden belasting (bedrijfsvoorheffing)',
      de: 'Bereits einbehaltene Steuer (Berufssteuervorabzug)',
      en: 'Tax already withheld',
    },
    kind: 'euroCent',
  },
  {
    key: 'gifts',
    label: {
      fr: 'Dons avec attestation fiscale',
      nl: 'Giften met fiscaal attest',
      de: 'Spenden mit Steuerbescheinigung',
      en: 'Gifts with a tax certificate',
    },
    kind: 'euroCent',
  },
  {
    key: 'homeLoan',
    label: {
      fr: 'Remboursements du prêt pour l’habitation',
      nl: 'Afbetalingen van de woonlening',
      de: 'Rückzahlungen des Wohnungsdarlehens',
      en: 'Repayments of the home loan',
    },
    kind: 'euroCent',
  },
];

const type: EvidenceType = {
  key: 'tax-proposal',
  requirement: 'proposed-tax-return',
  title: {
    fr: 'Proposition de déclaration simplifiée',
    nl: 'Voorstel van vereenvoudigde aangifte',
    de: 'Vorschlag einer vereinfachten Erklärung',
    en: 'Proposal of simplified return',
  },
  about: 'person',
  source: taxSource,
  fields: [
    {
      key: 'incomeYear',
      label: { fr: 'Année des revenus', nl: 'Inkomstenjaar', de: 'Einkommensjahr', en: 'Year of the income' },
      kind: 'number',
    },
    {
      key: 'answerBy',
      label: { fr: 'Répondre jusqu’au', nl: 'Antwoorden tot en met', de: 'Antworten bis', en: 'Answer until' },
      kind: 'date',
    },
    ...amounts,
    {
      key: 'dependants',
      label: {
        fr: 'Nombre de personnes à charge',
        nl: 'Aantal personen ten laste',
        de: 'Anzahl der Personen zu Lasten',
        en: 'Number of dependants',
      },
      kind: 'number',
    },
    {
      key: 'refundAccount',
      label: {
        fr: 'Compte pour un remboursement (derniers chiffres)',
        nl: 'Rekening voor een terugbetaling (laatste cijfers)',
        de: 'Konto für eine Erstattung (letzte Ziffern)',
        en: 'Account for a refund (last digits)',
      },
      kind: 'text',
    },
  ],
  freshDays: 14,
};

const Answer = z.object({
  ssin: ForeignSsin,
  proposal: z.looseObject({
    incomeYear: z.int().min(2000).max(2100).optional(),
    answerBefore: ForeignDate.optional(),
    wages: ForeignAmount.optional(),
    pensions: ForeignAmount.optional(),
    replacementIncome: ForeignAmount.optional(),
    withholdingTax: ForeignAmount.optional(),
    donations: ForeignAmount.optional(),
    mortgage: ForeignAmount.optional(),
    dependants: z.int().min(0).max(30).optional(),
    accountEnding: z
      .string()
      .regex(/^\d{4}$/)
      .optional(),
  }),
});
type Answer = z.infer<typeof Answer>;

const inCents = (amount: string | undefined) => (amount === undefined ? undefined : cents(amount));

const manner: JsonManner<Answer> = {
  words: {
    ...{ incomeYear: 'incomeYear', answerBy: 'answerBefore', salaries: 'wages', pensions: 'pensions' },
    ...{ benefits: 'replacementIncome', withheldTax: 'withholdingTax', gifts: 'donations', homeLoan: 'mortgage' },
    ...{ dependants: 'dependants', refundAccount: 'accountEnding' },
  },
  answer: Answer,
  subjectsOf: ({ ssin }) => [ssin],
  recordOf: ({ proposal }) => proposal,
  valuesOf: ({ proposal }) => ({
    ...{ incomeYear: proposal.incomeYear, answerBy: proposal.answerBefore, dependants: proposal.dependants },
    ...{ salaries: inCents(proposal.wages), pensions: inCents(proposal.pensions) },
    ...{ benefits: inCents(proposal.replacementIncome), withheldTax: inCents(proposal.withholdingTax) },
    ...{ gifts: inCents(proposal.donations), homeLoan: inCents(proposal.mortgage) },
    refundAccount: proposal.accountEnding,
  }),
  mayLack: ['refundAccount'],
};

export const taxProposal: EvidenceConnector = {
  type,
  async ask({ line, subject: ssin, fields }) {
    const answer = await line.ask('/proposals/query', { ssin, fields: foreignFields(manner, fields) }, manner.answer);
    return understand(manner, answer, { about: [ssin], fields });
  },
};
