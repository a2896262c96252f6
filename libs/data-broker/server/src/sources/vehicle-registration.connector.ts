/** Vehicles registered in somebody's name, from the vehicle registration service (DIV; decree of 20 July 2001). */
import type { EvidenceType } from '@gun/data-broker-contract';
import { z } from 'zod';
import { ForeignSsin } from '../registers/register-words';
import { foreignFields, understand, type EvidenceConnector, type JsonManner } from './evidence-connector';

const type: EvidenceType = {
  key: 'vehicle-registration',
  requirement: 'vehicle-at-disposal',
  title: {
    fr: 'Véhicules immatriculés à votre nom',
    nl: 'Voertuigen ingeschreven op uw naam',
    de: 'Auf Ihren Namen zugelassene Fahrzeuge',
    en: 'Vehicles registered in your name',
  },
  about: 'person',
  source: {
    key: 'div',
    name: {
      fr: 'Répertoire des véhicules et des permis de conduire',
      nl: 'Repertorium van voertuigen en rijbewijzen',
      de: 'Verzeichnis der Fahrzeuge und Führerscheine',
      en: 'Register of vehicles and driving licences',
    },
    keeper: { fr: 'SPF Mobilité', nl: 'FOD Mobiliteit', de: 'FÖD Mobilität', en: 'FPS Mobility' },
    level: 'federal',
    manner: 'immediate',
  },
  fields: [
    {
      key: 'plates',
      label: { fr: 'Plaques', nl: 'Nummerplaten', de: 'Kennzeichen', en: 'Number plates' },
      kind: 'text',
    },
    {
      key: 'vehicles',
      label: {
        fr: 'Nombre de véhicules',
        nl: 'Aantal voertuigen',
        de: 'Anzahl der Fahrzeuge',
        en: 'Number of vehicles',
      },
      kind: 'number',
    },
  ],
  freshDays: 7,
};

const Answer = z.object({
  holder: ForeignSsin,
  registrations: z.array(z.looseObject({ plate: z.string().min(1).max(12) })).max(30),
});
type Answer = z.infer<typeof Answer>;

const manner: JsonManner<Answer> = {
  words: { plates: 'plate', vehicles: 'plate' },
  answer: Answer,
  subjectsOf: ({ holder }) => [holder],
  recordOf: ({ registrations }) => Object.assign({}, ...registrations),
  valuesOf: ({ registrations }) => ({
    plates: registrations.map(({ plate }) => plate).join(', '),
    vehicles: registrations.length,
  }),
};

export const vehicleRegistration: EvidenceConnector = {
  type,
  async ask({ line, subject: ssin, fields }) {
    const question = { holder: ssin, fields: foreignFields(manner, fields) };
    const answer = await line.ask('/registrations/query', question, manner.answer);
    return understand(manner, answer, { about: [ssin], fields });
  },
};
