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
      {
        key: 'recruitment-conduct',
        title: {
          fr: 'Vérifier la conduite d’un candidat à un emploi public',
          nl: 'Het gedrag van een kandidaat voor een overheidsbaan nagaan',
          de: 'Das Verhalten eines Bewerbers für eine Stelle im öffentlichen Dienst prüfen',
          en: 'Check the conduct of a candidate for a public post',
        },
        type: 'criminalRecordExtract',
        claims: ['holder_name', 'model', 'issued_on', 'valid_until', 'document_sha256'],
        keptDays: 30,
        legalBasis: 'Royal decree of 2 October 1937 on the statute of civil servants, art. 16',
      },
      {
        key: 'registration',
        title: {
          fr: 'Inscrire une personne au registre',
          nl: 'Een persoon in het register inschrijven',
          de: 'Eine Person in das Register eintragen',
          en: 'Enter a person in the register',
        },
        type: 'identity',
        claims: [
          'family_name',
          'given_name',
          'birthdate',
          'place_of_birth.locality',
          'place_of_birth.country',
          'nationalities',
        ],
        keptDays: 30,
        legalBasis: 'Act of 8 August 1983 on the National Register, art. 5',
      },
      {
        key: 'service-vehicle',
        title: {
          fr: 'Confier un véhicule de service',
          nl: 'Een dienstvoertuig toevertrouwen',
          de: 'Ein Dienstfahrzeug anvertrauen',
          en: 'Entrust a service vehicle',
        },
        type: 'drivingLicence',
        claims: ['family_name', 'given_name', 'driving_privileges', 'expiry_date'],
        keptDays: 30,
        legalBasis: 'Royal decree of 23 March 1998 on the driving licence, art. 49',
      },
      {
        key: 'public-contract',
        title: {
          fr: 'Vérifier qui signe une offre pour un marché public',
          nl: 'Nagaan wie een offerte voor een overheidsopdracht ondertekent',
          de: 'Prüfen, wer ein Angebot für einen öffentlichen Auftrag unterschreibt',
          en: 'Check who signs a tender for a public contract',
        },
        type: 'organisation',
        claims: ['enterprise_number', 'legal_name', 'mandate'],
        keptDays: 90,
        legalBasis: 'Royal decree of 18 April 2017 on public contracts, art. 41 to 44',
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
      {
        key: 'betting-age',
        title: {
          fr: 'Vérifier qu’un parieur est majeur',
          nl: 'Nagaan of een wedder meerderjarig is',
          de: 'Prüfen, ob ein Wettender volljährig ist',
          en: 'Check that a person who bets is an adult',
        },
        type: 'proofOfAge',
        claims: ['age_over_18'],
        keptDays: 1,
        legalBasis: 'Act of 7 May 1999 on games of chance, art. 54',
      },
    ],
  },
  {
    id: 'agency-flemish-diplomas',
    name: {
      fr: 'Autorité flamande, Reconnaissance des diplômes (NARIC)',
      nl: 'Vlaamse overheid, Erkenning van diploma’s (NARIC)',
      de: 'Flämische Behörde, Anerkennung von Abschlüssen (NARIC)',
      en: 'Flemish authorities, Recognition of diplomas (NARIC)',
    },
    purposes: [
      {
        key: 'recognition',
        title: {
          fr: 'Reconnaître un diplôme étranger',
          nl: 'Een buitenlands diploma erkennen',
          de: 'Einen ausländischen Abschluss anerkennen',
          en: 'Recognise a foreign diploma',
        },
        type: 'diploma',
        claims: [
          ...['family_name', 'given_name', 'achievement_title', 'level_of_learning_experience'],
          ...['date_of_issuance', 'issuing_authority', 'issuing_country'],
        ],
        keptDays: 365,
        legalBasis: 'Order of the Flemish Government of 14 June 2013 on the recognition of foreign diplomas',
      },
    ],
  },
  {
    // An office of the counter, which asks from within a dossier.
    id: 'french-community-recognition',
    name: {
      fr: 'Fédération Wallonie-Bruxelles, Reconnaissance des diplômes étrangers',
      nl: 'Federatie Wallonië-Brussel, Erkenning van buitenlandse diploma’s',
      de: 'Föderation Wallonie-Brüssel, Anerkennung ausländischer Abschlüsse',
      en: 'Federation Wallonia-Brussels, Recognition of foreign diplomas',
    },
    purposes: [
      {
        key: 'recognition',
        title: {
          fr: 'Reconnaître un diplôme étranger',
          nl: 'Een buitenlands diploma erkennen',
          de: 'Einen ausländischen Abschluss anerkennen',
          en: 'Recognise a foreign diploma',
        },
        type: 'diploma',
        claims: [
          ...['family_name', 'given_name', 'achievement_title', 'level_of_learning_experience'],
          ...['date_of_issuance', 'issuing_authority'],
        ],
        keptDays: 365,
        legalBasis: 'Regulation (EU) 910/2014, art. 45e and 45f (electronic attestations of attributes)',
      },
    ],
  },
  {
    // Invented: who gives courses may ask whether somebody has the credits for one, and what its teachers studied.
    id: 'agency-training-centre',
    name: {
      fr: 'Centre Modèle Opleidingen',
      nl: 'Centre Modèle Opleidingen',
      de: 'Centre Modèle Opleidingen',
      en: 'Centre Modèle Opleidingen',
    },
    purposes: [
      {
        key: 'course-enrolment',
        title: {
          fr: 'Vérifier qu’il y a assez de crédits pour un cours',
          nl: 'Nagaan of er genoeg krediet is voor een opleiding',
          de: 'Prüfen, ob das Guthaben für einen Kurs reicht',
          en: 'Check that there are enough credits for a course',
        },
        type: 'trainingCredits',
        claims: ['scheme', 'at_least', 'unit'],
        keptDays: 1,
        legalBasis: 'Flemish decree of 12 October 2018',
      },
      {
        key: 'course-admission',
        title: {
          fr: 'Vérifier que le cours qui précède est terminé',
          nl: 'Nagaan of de voorafgaande opleiding is afgerond',
          de: 'Prüfen, ob der vorhergehende Kurs abgeschlossen ist',
          en: 'Check that the course that comes before is finished',
        },
        type: 'microCredential',
        claims: ['family_name', 'given_name', 'achievement_title', 'date_of_issuance'],
        keptDays: 30,
        legalBasis: 'Flemish decree of 12 October 2018',
      },
      {
        key: 'teachers',
        title: {
          fr: 'Vérifier le diplôme d’un candidat formateur',
          nl: 'Het diploma van een kandidaat-lesgever nagaan',
          de: 'Das Diplom eines Bewerbers als Lehrkraft prüfen',
          en: 'Check the diploma of somebody who applies to teach',
        },
        type: 'diploma',
        claims: ['achievement_title', 'level_of_learning_experience'],
        keptDays: 90,
        legalBasis: 'GDPR, art. 6(1)(b) (steps before a contract)',
      },
    ],
  },
];
