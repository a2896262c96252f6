/**
 * The relying parties of the counter as it is delivered. An installation adds its own by `RELYING_PARTIES_FILE`; the rule
 * that reads them is the same.
 */
import type { RelyingParty } from '@gun/wallet-contract';

export const registeredParties: readonly RelyingParty[] = [
  {
    id: 'agency-national-register',
    name: {
      fr: 'SPF Intérieur, Registre national',
      nl: 'FOD Binnenlandse Zaken, Rijksregister',
      de: 'FÖD Inneres, Nationalregister',
      en: 'FPS Home Affairs, National Register',
    },
    purposes: [
      {
        key: 'recruitment',
        title: {
          fr: 'Vérifier le diplôme d’un candidat à un emploi public',
          nl: 'Het diploma van een kandidaat voor een overheidsbaan nagaan',
          de: 'Das Diplom eines Bewerbers für eine Stelle im öffentlichen Dienst prüfen',
          en: 'Check the diploma of a candidate for a public post',
        },
        type: 'diploma',
        claims: ['family_name', 'given_name', 'achievement_title', 'level_of_learning_experience'],
        keptDays: 90,
        legalBasis: 'Royal decree of 2 October 1937 on the statute of civil servants, art. 16',
      },
    ],
  },
  {
    id: 'agency-criminal-record',
    name: { fr: 'SPF Justice', nl: 'FOD Justitie', de: 'FÖD Justiz', en: 'FPS Justice' },
    purposes: [
      {
        key: 'sworn-translator',
        title: {
          fr: 'Inscrire un traducteur juré au registre national',
          nl: 'Een beëdigd vertaler in het nationaal register inschrijven',
          de: 'Einen vereidigten Übersetzer in das nationale Register eintragen',
          en: 'Enter a sworn translator in the national register',
        },
        type: 'diploma',
        claims: ['family_name', 'given_name', 'achievement_title', 'date_of_issuance'],
        keptDays: 365,
        legalBasis: 'Act of 10 April 2014 on court experts and sworn translators, art. 20',
      },
    ],
  },
];
