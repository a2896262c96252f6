/**
 * What the yearly snapshot of the FPS Finance says about one person alone: their own income, which they may read (GDPR,
 * art. 15) without reading that of the household (art. 15(4)).
 */
import type { EvidenceType } from '@gun/data-broker-contract';
import { z } from 'zod';
import { ForeignDate, ForeignSsin } from '../registers/register-words';
import { failed, foreignFields, understand, type EvidenceConnector, type JsonManner } from './evidence-connector';
import { cents, ForeignAmount, taxSource } from './tax-source';

const type: EvidenceType = {
  key: 'taxable-income',
  requirement: 'own-income',
  title: {
    fr: 'Vos revenus imposables',
    nl: 'Uw belastbaar inkomen',
    de: 'Ihr steuerpflichtiges Einkommen',
    en: 'Your taxable income',
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
      key: 'taxableIncome',
      label: {
        fr: 'Revenu imposable',
        nl: 'Belastbaar inkomen',
        de: 'Steuerpflichtiges Einkommen',
        en: 'Taxable income',
      },
      kind: 'euroCent',
    },
    {
      key: 'finalAssessment',
      label: {
        fr: 'Ce revenu est déjà établi',
        nl: 'Dit inkomen is definitief vastgesteld',
        de: 'Dieses Einkommen ist endgültig festgesetzt',
        en: 'This income is assessed for good',
      },
      kind: 'yesNo',
    },
  ],
  freshDays: 30,
};

const Answer = z.object({
  incomeYear: z.int(),
  snapshot: z.object({ version: z.string().max(40), takenOn: ForeignDate, validUntil: ForeignDate }),
  members: z.tuple([
    z.looseObject({
      ssin: ForeignSsin,
      taxableIncome: ForeignAmount,
      assessmentStatus: z.enum(['ENROLLED', 'PROVISIONAL', 'NONE']),
    }),
  ]),
});
type Answer = z.infer<typeof Answer>;

const manner: JsonManner<Answer> = {
  words: { incomeYear: 'incomeYear', taxableIncome: 'taxableIncome', finalAssessment: 'assessmentStatus' },
  answer: Answer,
  subjectsOf: ({ members: [own] }) => [own.ssin],
  recordOf: ({ members: [{ ssin: _whose, ...record }] }) => record,
  valuesOf: ({ incomeYear, members: [own] }) => ({
    ...{ incomeYear, taxableIncome: cents(own.taxableIncome) },
    finalAssessment: own.assessmentStatus !== 'PROVISIONAL',
  }),
  issueOf: ({ snapshot }) => ({
    ...{ issuedAt: snapshot.takenOn, validUntil: snapshot.validUntil, version: snapshot.version },
  }),
};

export const taxableIncome: EvidenceConnector = {
  type,
  async ask({ line, subject, fields, today }) {
    const incomeYear = Number(today.slice(0, 4)) - 2;
    const question = { members: [subject], incomeYear, fields: foreignFields(manner, fields) };
    const answer = await line.ask('/income-snapshots/query', question, manner.answer);
    if (answer.state === 'answered' && answer.body.incomeYear !== incomeYear) return failed('nonsense');
    return understand(manner, answer, { about: [subject], fields });
  },
};
