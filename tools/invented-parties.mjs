// Who may ask wallets on this machine, besides the public bodies that the counter is delivered with: an invented employer
// at an address where a journey listens. Its requests are unsigned, which is believed in development only.
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
    ],
  },
];

export const writeInventedParties = (file, origin) =>
  writeFileSync(file, `${JSON.stringify(inventedParties(origin), null, 2)}\n`);
