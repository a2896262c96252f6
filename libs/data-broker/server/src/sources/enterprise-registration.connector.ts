/**
 * Whether an enterprise is registered and in business, from the Crossroads Bank for Enterprises (Code of economic law,
 * book III, title 2): since when, whether it stopped, and whether it is entered for serving food or drink.
 * Yes and no where the register has codes: nobody has to learn the list of activities in order to decide on a terrace.
 */
import type { EvidenceType } from '@gun/data-broker-contract';
import { z } from 'zod';
import { ForeignCbeNumber, ForeignStatus } from '../registers/enterprise-register.client';
import { ForeignDate } from '../registers/register-words';
import { foreignFields, understand, type EvidenceConnector, type JsonManner } from './evidence-connector';
import { enterpriseRegister } from './registers';

const type: EvidenceType = {
  key: 'enterprise-registration',
  requirement: 'registered-enterprise',
  title: {
    fr: 'Inscription de l’entreprise',
    nl: 'Inschrijving van de onderneming',
    de: 'Eintragung des Unternehmens',
    en: 'Registration of the enterprise',
  },
  about: 'enterprise',
  source: enterpriseRegister,
  fields: [
    {
      key: 'registeredOn',
      label: { fr: 'Inscrite depuis le', nl: 'Ingeschreven sinds', de: 'Eingetragen seit', en: 'Registered since' },
      kind: 'date',
    },
    {
      key: 'active',
      label: { fr: 'En activité', nl: 'Actief', de: 'Aktiv', en: 'In business' },
      kind: 'yesNo',
    },
    {
      key: 'normalSituation',
      label: {
        fr: 'Situation juridique normale (ni faillite ni liquidation)',
        nl: 'Normale rechtstoestand (geen faillissement of vereffening)',
        de: 'Normale Rechtslage (kein Konkurs, keine Liquidation)',
        en: 'Normal legal situation (no bankruptcy, no liquidation)',
      },
      kind: 'yesNo',
    },
    {
      key: 'servesFoodOrDrink',
      label: {
        fr: 'Inscrite pour servir à manger ou à boire',
        nl: 'Ingeschreven om eten of drank te serveren',
        de: 'Für Speisen oder Getränke eingetragen',
        en: 'Registered for serving food or drink',
      },
      kind: 'yesNo',
    },
  ],
  freshDays: 1,
};

/** Code of the register for a juridical situation without anything to tell. */
const normal = '000';
/** NACE-BEL division 56: food and beverage service activities. */
const foodAndDrink = '56.';

const Answer = z.object({
  cbeNumber: ForeignCbeNumber,
  registration: z.looseObject({
    startDate: ForeignDate.optional(),
    status: ForeignStatus.optional(),
    juridicalSituation: z
      .string()
      .regex(/^\d{3}$/)
      .optional(),
    activities: z
      .array(z.string().regex(/^\d{2}\.\d{1,3}$/))
      .max(100)
      .optional(),
  }),
});
type Answer = z.infer<typeof Answer>;

const manner: JsonManner<Answer> = {
  words: {
    ...{ registeredOn: 'startDate', active: 'status', normalSituation: 'juridicalSituation' },
    servesFoodOrDrink: 'activities',
  },
  answer: Answer,
  subjectsOf: ({ cbeNumber }) => [cbeNumber],
  recordOf: ({ registration }) => registration,
  valuesOf: ({ registration: { startDate, status, juridicalSituation, activities } }) => ({
    registeredOn: startDate,
    active: status && status === 'AC',
    normalSituation: juridicalSituation && juridicalSituation === normal,
    servesFoodOrDrink: activities?.some((code) => code.startsWith(foodAndDrink)),
  }),
};

export const enterpriseRegistration: EvidenceConnector = {
  type,
  async ask({ line, subject: enterpriseNumber, fields }) {
    const question = { enterpriseNumber, fields: foreignFields(manner, fields) };
    const answer = await line.ask('/registrations/query', question, manner.answer);
    return understand(manner, answer, { about: [enterpriseNumber], fields });
  },
};
