// Who may ask wallets on this machine, besides the public bodies that the counter is delivered with: an invented hotel, with
// guests and staff, at an address where a journey listens. Its requests are unsigned, which is believed in development only.
import { writeFileSync } from 'node:fs';

export const inventedParties = (origin) => [
  {
    id: 'hotel-des-ardennes',
    name: {
      fr: 'Hôtel des Ardennes',
      nl: 'Hotel der Ardennen',
      de: 'Ardennenhotel',
      en: 'Hotel of the Ardennes',
    },
    site: { origins: [origin] },
    purposes: [
      {
        key: 'recruitment',
        title: {
          fr: 'Vérifier le diplôme d’un candidat',
          nl: 'Het diploma van een kandidaat nagaan',
          de: 'Das Diplom eines Bewerbers prüfen',
          en: 'Check the diploma of a candidate',
        },
        type: 'diploma',
        claims: ['achievement_title', 'level_of_learning_experience'],
        keptDays: 30,
        legalBasis: 'GDPR, art. 6(1)(b) (steps before a contract)',
      },
      {
        key: 'check-in',
        title: {
          fr: 'Remplir la fiche de voyageur',
          nl: 'De reizigersfiche invullen',
          de: 'Den Meldeschein ausfüllen',
          en: 'Fill in the registration form of a guest',
        },
        type: 'identity',
        claims: ['family_name', 'given_name', 'birthdate'],
        keptDays: 7,
        legalBasis: 'Act of 1 March 2007 containing various provisions (III), art. 141 to 147',
      },
      {
        key: 'shuttle',
        title: {
          fr: 'Confier la navette de l’hôtel',
          nl: 'De pendelbus van het hotel toevertrouwen',
          de: 'Den Zubringerbus des Hotels anvertrauen',
          en: 'Entrust the shuttle of the hotel',
        },
        type: 'drivingLicence',
        claims: ['driving_privileges', 'expiry_date'],
        keptDays: 30,
        legalBasis: 'Royal decree of 23 March 1998 on the driving licence, art. 3',
      },
      {
        key: 'conduct',
        title: {
          fr: 'Vérifier l’extrait d’un candidat',
          nl: 'Het uittreksel van een kandidaat nagaan',
          de: 'Den Auszug eines Bewerbers prüfen',
          en: 'Check the extract of a candidate',
        },
        type: 'criminalRecordExtract',
        claims: ['model', 'purpose', 'issued_on'],
        keptDays: 0,
        legalBasis: 'Code of criminal procedure, art. 595',
      },
      {
        key: 'invoice',
        title: {
          fr: 'Établir une facture au nom d’une entreprise',
          nl: 'Een factuur op naam van een onderneming opmaken',
          de: 'Eine Rechnung auf ein Unternehmen ausstellen',
          en: 'Make out an invoice to an enterprise',
        },
        type: 'organisation',
        claims: ['legal_name', 'enterprise_number', 'seat'],
        keptDays: 3653,
        legalBasis: 'VAT Code, art. 53 and 60',
      },
      {
        key: 'training',
        title: {
          fr: 'Inscrire à un cours du soir',
          nl: 'Inschrijven voor een avondcursus',
          de: 'Für einen Abendkurs einschreiben',
          en: 'Enrol for an evening course',
        },
        type: 'trainingCredits',
        claims: ['scheme', 'at_least', 'unit'],
        keptDays: 30,
        legalBasis: 'GDPR, art. 6(1)(b) (steps before a contract)',
      },
    ],
  },
];

export const writeInventedParties = (file, origin) =>
  writeFileSync(file, `${JSON.stringify(inventedParties(origin), null, 2)}\n`);
