import { LocalizedText } from '@gun/kernel';
import { z } from 'zod';

/** A moment of life or of business under which procedures are found. The keys are ours. */
export const LifeEvent = z
  .object({
    key: z.string().max(40),
    kind: z.enum(['life', 'business']),
    name: LocalizedText,
    intro: LocalizedText,
  })
  .meta({ id: 'LifeEvent', title: 'LifeEvent' });
export type LifeEvent = z.infer<typeof LifeEvent>;

/** In the order in which the home page shows them. */
export const lifeEvents: readonly LifeEvent[] = [
  {
    key: 'moving-house',
    kind: 'life',
    name: { fr: 'Déménager', nl: 'Verhuizen', de: 'Umziehen', en: 'Moving house' },
    intro: {
      fr: 'Dites votre nouvelle adresse une fois. Les autres administrations l’apprennent par le Registre national.',
      nl: 'Geef uw nieuwe adres één keer door. Andere besturen vernemen het via het Rijksregister.',
      de: 'Nennen Sie Ihre neue Adresse einmal. Andere Verwaltungen erfahren sie über das Nationalregister.',
      en: 'Give your new address once. Other administrations learn it through the National Register.',
    },
  },
  {
    key: 'building-or-renovating',
    kind: 'life',
    name: {
      fr: 'Construire ou rénover',
      nl: 'Bouwen of verbouwen',
      de: 'Bauen oder renovieren',
      en: 'Building or renovating',
    },
    intro: {
      fr: 'Avant les travaux, voyez si un permis est nécessaire, qui décide et en combien de temps.',
      nl: 'Kijk voor de werken of een vergunning nodig is, wie beslist en hoe lang het duurt.',
      de: 'Sehen Sie vor den Arbeiten, ob eine Genehmigung nötig ist, wer entscheidet und wie lange es dauert.',
      en: 'Before the works, see whether a permit is needed, who decides and how long it takes.',
    },
  },
  {
    key: 'looking-for-a-job',
    kind: 'life',
    name: { fr: 'Chercher un emploi', nl: 'Werk zoeken', de: 'Arbeit suchen', en: 'Looking for a job' },
    intro: {
      fr: 'Un nouvel employeur demande parfois un document. Voici lequel, et comment l’obtenir.',
      nl: 'Een nieuwe werkgever vraagt soms een document. Hier leest u welk, en hoe u het krijgt.',
      de: 'Ein neuer Arbeitgeber verlangt manchmal ein Dokument. Hier steht welches und wie Sie es erhalten.',
      en: 'A new employer sometimes asks for a document. Here is which one, and how to get it.',
    },
  },
  {
    key: 'starting-education',
    kind: 'life',
    name: { fr: 'Faire des études', nl: 'Studeren', de: 'Studieren', en: 'Starting education' },
    intro: {
      fr: 'Une inscription, une aide, un diplôme à faire reconnaître : voici ce qui se demande, et quand.',
      nl: 'Een inschrijving, een steun, een diploma laten erkennen: hier leest u wat u vraagt, en wanneer.',
      de: 'Eine Einschreibung, eine Hilfe, ein Abschluss zur Anerkennung: Hier steht, was wann zu beantragen ist.',
      en: 'An enrolment, support, a diploma to be recognised: here is what to ask for, and when.',
    },
  },
  {
    key: 'volunteering',
    kind: 'life',
    name: {
      fr: 'Faire du bénévolat',
      nl: 'Vrijwilligerswerk doen',
      de: 'Ehrenamtlich arbeiten',
      en: 'Volunteering',
    },
    intro: {
      fr: 'Vous encadrez des jeunes ou aidez une association ? Préparez les documents qu’elle demande.',
      nl: 'U begeleidt jongeren of helpt een vereniging? Zet de documenten klaar die ze vraagt.',
      de: 'Sie betreuen Jugendliche oder helfen einem Verein? Bereiten Sie die verlangten Dokumente vor.',
      en: 'Do you lead young people or help an association? Prepare the documents that it asks for.',
    },
  },
  {
    key: 'having-a-child',
    kind: 'life',
    name: { fr: 'Avoir un enfant', nl: 'Een kind krijgen', de: 'Ein Kind bekommen', en: 'Having a child' },
    intro: {
      fr: 'Une naissance change des papiers. Voici ceux que vous pouvez demander, et ceux dont vous n’avez pas besoin.',
      nl: 'Een geboorte verandert papieren. Hier leest u welke u kunt vragen, en welke u niet nodig hebt.',
      de: 'Eine Geburt verändert Papiere. Hier steht, welche Sie beantragen können und welche Sie nicht brauchen.',
      en: 'A birth changes papers. Here is what you can ask for, and what you do not need.',
    },
  },
  {
    key: 'new-relationship',
    kind: 'life',
    name: {
      fr: 'Vivre ensemble ou se séparer',
      nl: 'Samenwonen of uit elkaar gaan',
      de: 'Zusammenziehen oder sich trennen',
      en: 'Living together or separating',
    },
    intro: {
      fr: 'Quand un ménage change, les adresses changent aussi. Commencez par là.',
      nl: 'Als een gezin verandert, veranderen ook de adressen. Begin daarmee.',
      de: 'Wenn sich ein Haushalt ändert, ändern sich auch die Adressen. Beginnen Sie damit.',
      en: 'When a household changes, addresses change too. Start there.',
    },
  },
  {
    key: 'driving-a-vehicle',
    kind: 'life',
    name: {
      fr: 'Conduire un véhicule',
      nl: 'Met een voertuig rijden',
      de: 'Ein Fahrzeug fahren',
      en: 'Driving a vehicle',
    },
    intro: {
      fr: 'Stationner près de chez vous, conduire, immatriculer : ce que les registres savent n’est pas redemandé.',
      nl: 'Parkeren bij u thuis, rijden, inschrijven: wat de registers weten, vragen wij niet opnieuw.',
      de: 'In der Nähe parken, fahren, zulassen: Was die Register wissen, fragen wir nicht noch einmal.',
      en: 'Parking near home, driving, registering: what the registers know is not asked again.',
    },
  },
  {
    key: 'travelling-abroad',
    kind: 'life',
    name: {
      fr: 'Voyager à l’étranger',
      nl: 'Naar het buitenland reizen',
      de: 'Ins Ausland reisen',
      en: 'Travelling abroad',
    },
    intro: {
      fr: 'Avant le départ, voyez ce qui vous protège en Europe et ce qui se commande à temps.',
      nl: 'Kijk voor uw vertrek wat u in Europa beschermt en wat u op tijd bestelt.',
      de: 'Sehen Sie vor der Abreise, was Sie in Europa schützt und was rechtzeitig zu bestellen ist.',
      en: 'Before you leave, see what protects you in Europe and what to order in time.',
    },
  },
  {
    key: 'starting-a-business',
    kind: 'business',
    name: {
      fr: 'Lancer une activité',
      nl: 'Een zaak starten',
      de: 'Ein Unternehmen gründen',
      en: 'Starting a business',
    },
    intro: {
      fr: 'Vous ouvrez un commerce ou un café ? Voyez les autorisations à demander à temps.',
      nl: 'U opent een winkel of een café? Kijk welke vergunningen u op tijd aanvraagt.',
      de: 'Sie eröffnen ein Geschäft oder ein Café? Sehen Sie, welche Genehmigungen Sie rechtzeitig beantragen.',
      en: 'Are you opening a shop or a café? See which permits to ask for in time.',
    },
  },
  {
    key: 'running-a-business',
    kind: 'business',
    name: {
      fr: 'Gérer une entreprise',
      nl: 'Een onderneming runnen',
      de: 'Ein Unternehmen führen',
      en: 'Running a business',
    },
    intro: {
      fr: 'Les démarches de tous les jours d’une entreprise, sans redire ce que les registres savent.',
      nl: 'De dagelijkse formaliteiten van een onderneming, zonder te herhalen wat de registers weten.',
      de: 'Die täglichen Formalitäten eines Unternehmens, ohne zu wiederholen, was die Register wissen.',
      en: 'The everyday procedures of an enterprise, without repeating what the registers know.',
    },
  },
];
