/**
 * Whether somebody's disability is recognised for 66 per cent or more, through the Crossroads Bank for Social Security
 * (act of 15 January 1990): yes or no, never points and never a diagnosis. Each question carries a ticket and the legal
 * context in which it is asked; the bank repeats both.
 */
import type { EvidenceType } from '@gun/data-broker-contract';
import { z } from 'zod';
import { ForeignDate, ForeignSsin } from '../registers/register-words';
import { failed, foreignFields, understand, type EvidenceConnector, type JsonManner } from './evidence-connector';

const type: EvidenceType = {
  key: 'disability-recognition',
  requirement: 'recognised-disability',
  title: {
    fr: 'Reconnaissance d’un handicap',
    nl: 'Erkenning van een handicap',
    de: 'Anerkennung einer Behinderung',
    en: 'Recognition of a disability',
  },
  about: 'person',
  source: {
    key: 'cbss',
    name: {
      fr: 'Dossiers de reconnaissance du handicap, par la Banque Carrefour de la sécurité sociale',
      nl: 'Dossiers van erkenning van een handicap, via de Kruispuntbank van de Sociale Zekerheid',
      de: 'Unterlagen über die Anerkennung einer Behinderung, über die Zentrale Datenbank der sozialen Sicherheit',
      en: 'Files on the recognition of disability, through the Crossroads Bank for Social Security',
    },
    keeper: {
      fr: 'SPF Sécurité sociale, Direction générale Personnes handicapées',
      nl: 'FOD Sociale Zekerheid, Directie-generaal Personen met een handicap',
      de: 'FÖD Soziale Sicherheit, Generaldirektion Personen mit Behinderung',
      en: 'FPS Social Security, Directorate-General for Persons with Disabilities',
    },
    level: 'federal',
    manner: 'immediate',
  },
  fields: [
    {
      key: 'recognised',
      label: {
        fr: 'Handicap reconnu à 66 % ou plus',
        nl: 'Handicap erkend voor 66 % of meer',
        de: 'Behinderung ab 66 % anerkannt',
        en: 'Disability recognised for 66 % or more',
      },
      kind: 'yesNo',
    },
  ],
  freshDays: 30,
};

const Answer = z.object({
  ticket: z.string().max(40),
  ssin: ForeignSsin,
  recognition: z.looseObject({ recognised: z.boolean() }),
  validUntil: ForeignDate.optional(),
});
type Answer = z.infer<typeof Answer>;

const manner: JsonManner<Answer> = {
  words: { recognised: 'recognised' },
  answer: Answer,
  subjectsOf: ({ ssin }) => [ssin],
  recordOf: ({ recognition }) => recognition,
  valuesOf: ({ recognition: { recognised } }) => ({ recognised }),
  issueOf: ({ validUntil }) => ({ validUntil }),
};

export const disabilityRecognition: EvidenceConnector = {
  type,
  async ask({ line, subject: ssin, exchangeId, purpose, fields }) {
    const question = { ticket: exchangeId, legalContext: purpose, ssin, fields: foreignFields(manner, fields) };
    const answer = await line.ask('/recognitions/query', question, manner.answer);
    if (answer.state === 'answered' && answer.body.ticket !== exchangeId) return failed('nonsense');
    return understand(manner, answer, { about: [ssin], fields });
  },
};
