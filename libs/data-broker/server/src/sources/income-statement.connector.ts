/**
 * Taxable income of the household two years ago, from the yearly snapshot of the FPS Finance. A study grant counts the
 * income of everybody who lives at the address on the day of the request (decree of 7 November 1983, procedure 5), but
 * nobody needs the income of each: the total leaves this file, the parts do not.
 */
import type { EvidenceType } from '@gun/data-broker-contract';
import { z } from 'zod';
import { ForeignDate, ForeignSsin } from '../registers/register-words';
import { failed, foreignFields, understand, type EvidenceConnector, type JsonManner } from './evidence-connector';
import { cents, ForeignAmount, taxSource } from './tax-source';

const type: EvidenceType = {
  key: 'income-statement',
  requirement: 'household-income',
  title: {
    fr: 'Revenus imposables du ménage',
    nl: 'Belastbaar inkomen van het gezin',
    de: 'Steuerpflichtiges Einkommen des Haushalts',
    en: 'Taxable income of the household',
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
      key: 'householdTaxableIncome',
      label: {
        fr: 'Revenu imposable du ménage, en tout',
        nl: 'Belastbaar inkomen van het gezin, samen',
        de: 'Steuerpflichtiges Einkommen des Haushalts, insgesamt',
        en: 'Taxable income of the household, in total',
      },
      kind: 'euroCent',
    },
    {
      key: 'householdMembers',
      label: {
        fr: 'Nombre de personnes dont le revenu compte',
        nl: 'Aantal personen van wie het inkomen meetelt',
        de: 'Anzahl der Personen, deren Einkommen zählt',
        en: 'Number of people whose income counts',
      },
      kind: 'number',
    },
    {
      key: 'finalAssessment',
      label: {
        fr: 'Tous ces revenus sont déjà établis',
        nl: 'Al deze inkomens zijn definitief vastgesteld',
        de: 'Alle diese Einkommen sind endgültig festgesetzt',
        en: 'All these incomes are assessed for good',
      },
      kind: 'yesNo',
    },
  ],
  freshDays: 30,
};

const Answer = z.object({
  incomeYear: z.int(),
  snapshot: z.object({ version: z.string().max(40), takenOn: ForeignDate, validUntil: ForeignDate }),
  members: z
    .array(
      z.looseObject({
        ssin: ForeignSsin,
        taxableIncome: ForeignAmount,
        assessmentStatus: z.enum(['ENROLLED', 'PROVISIONAL', 'NONE']),
      }),
    )
    .max(41),
});
type Answer = z.infer<typeof Answer>;

const manner: JsonManner<Answer> = {
  words: {
    incomeYear: 'incomeYear',
    householdTaxableIncome: 'taxableIncome',
    householdMembers: 'taxableIncome',
    finalAssessment: 'assessmentStatus',
  },
  answer: Answer,
  subjectsOf: ({ members }) => members.map(({ ssin }) => ssin),
  recordOf: ({ members }) => Object.assign({}, ...members.map(({ ssin: _whose, ...record }) => record)),
  valuesOf: ({ incomeYear, members }) => ({
    incomeYear,
    householdTaxableIncome: members.reduce((total, { taxableIncome }) => total + cents(taxableIncome), 0),
    householdMembers: members.length,
    finalAssessment: members.every(({ assessmentStatus }) => assessmentStatus !== 'PROVISIONAL'),
  }),
  issueOf: ({ snapshot }) => ({
    issuedAt: snapshot.takenOn,
    validUntil: snapshot.validUntil,
    version: snapshot.version,
  }),
};

export const incomeStatement: EvidenceConnector = {
  type,
  async ask({ line, subject: ssin, fields, today, person }) {
    const home = await person(['household']);
    if (home.state === 'unavailable') return failed(home.failure);
    if (home.state === 'absent') return { state: 'absent' };
    const about = [ssin, ...(home.value.household ?? []).map((member) => member.ssin)];
    const incomeYear = Number(today.slice(0, 4)) - 2;
    const question = { members: about, incomeYear, fields: foreignFields(manner, fields) };
    const answer = await line.ask('/income-snapshots/query', question, manner.answer);
    if (answer.state === 'answered' && answer.body.incomeYear !== incomeYear) return failed('nonsense');
    return understand(manner, answer, { about, fields });
  },
};
