import type { DecisionTemplate, HandlingStep, ProcedureDefinition } from '../../definition/procedure-definition';
import { formalReasons } from '../ready-texts';
import { about } from './about';
import { needsCapacity } from './person';

export const handling: HandlingStep[] = [
  {
    id: 'capacity',
    kind: 'check',
    by: 'office',
    label: {
      fr: 'La commune vérifie le droit de demander l’acte',
      nl: 'De gemeente controleert het recht om de akte te vragen',
      de: 'Die Gemeinde prüft das Recht, die Urkunde zu beantragen',
      en: 'The municipality checks the right to ask for the certificate',
    },
    onlyIf: needsCapacity,
  },
  {
    id: 'issue',
    kind: 'decide',
    by: 'office',
    label: {
      fr: 'L’officier de l’état civil cherche l’acte et délivre le document',
      nl: 'De ambtenaar van de burgerlijke stand zoekt de akte en levert het document af',
      de: 'Der Standesbeamte sucht die Urkunde und stellt das Dokument aus',
      en: 'The civil registrar finds the certificate and issues the document',
    },
  },
];

/** No period was found in the Code: none is promised. */
export const deadlines: ProcedureDefinition['deadlines'] = [];

const shared = { legalBasis: [...about.legalBasis, formalReasons], appeal: about.appeal };

export const decisions: DecisionTemplate[] = [
  {
    id: 'issued',
    outcome: 'granted',
    title: { fr: 'Document délivré', nl: 'Document afgeleverd', de: 'Dokument ausgestellt', en: 'Document issued' },
    rule: {
      fr: 'Celui que la loi désigne, ou que la personne mandate, reçoit un extrait ou une copie de l’acte.',
      nl: 'Wie de wet aanwijst, of wie een volmacht heeft, krijgt een uittreksel of afschrift van de akte.',
      de: 'Wen das Gesetz bestimmt oder wer bevollmächtigt ist, erhält einen Auszug oder eine Abschrift der Urkunde.',
      en: 'Whoever the law names, or has a proxy, receives an extract or a copy of the certificate.',
    },
    operative: {
      fr: 'Le document demandé est délivré, avec le sceau électronique.',
      nl: 'Het gevraagde document wordt afgeleverd, met het elektronische zegel.',
      de: 'Das beantragte Dokument wird mit dem elektronischen Siegel ausgestellt.',
      en: 'The document asked for is issued, with the electronic seal.',
    },
    reasons: [
      {
        id: 'linkShown',
        text: {
          fr: 'Votre lien avec la personne est établi et l’acte a été trouvé.',
          nl: 'Uw band met de persoon staat vast en de akte is gevonden.',
          de: 'Ihre Beziehung zur Person steht fest, und die Urkunde wurde gefunden.',
          en: 'Your link with the person is established and the certificate was found.',
        },
      },
      {
        id: 'extractInstead',
        text: {
          fr: 'Un extrait est délivré au lieu d’une copie, pour protéger la vie privée de la personne.',
          nl: 'Een uittreksel vervangt het afschrift, om het privéleven van de persoon te beschermen.',
          de: 'Statt der Abschrift wird ein Auszug ausgestellt, um die Privatsphäre der Person zu schützen.',
          en: 'An extract is issued instead of a copy, to protect the privacy of the person.',
        },
      },
    ],
    ...shared,
  },
  {
    id: 'refused',
    outcome: 'refused',
    title: {
      fr: 'Document non délivré',
      nl: 'Document niet afgeleverd',
      de: 'Dokument nicht ausgestellt',
      en: 'Document not issued',
    },
    rule: {
      fr: 'Un acte de moins de 100 ans n’est délivré qu’aux personnes que la loi désigne.',
      nl: 'Een akte jonger dan 100 jaar gaat alleen naar de personen die de wet aanwijst.',
      de: 'Eine Urkunde, die jünger als 100 Jahre ist, erhalten nur die vom Gesetz bestimmten Personen.',
      en: 'A certificate of less than 100 years is issued only to the people whom the law names.',
    },
    operative: {
      fr: 'Le document n’est pas délivré. Vous pouvez faire une nouvelle demande avec d’autres éléments.',
      nl: 'Het document wordt niet afgeleverd. U kunt met andere elementen opnieuw aanvragen.',
      de: 'Das Dokument wird nicht ausgestellt. Sie können mit anderen Angaben neu beantragen.',
      en: 'The document is not issued. You may make a new request with other elements.',
    },
    reasons: [
      {
        id: 'noCapacity',
        text: {
          fr: 'Rien ne montre que vous pouvez demander cet acte.',
          nl: 'Niets toont dat u deze akte mag vragen.',
          de: 'Nichts zeigt, dass Sie diese Urkunde beantragen dürfen.',
          en: 'Nothing shows that you may ask for this certificate.',
        },
      },
      {
        id: 'notFound',
        text: {
          fr: 'L’acte n’est pas dans la banque de données. La commune de naissance doit d’abord l’y mettre.',
          nl: 'De akte staat niet in de databank. De gemeente van geboorte moet ze er eerst in zetten.',
          de: 'Die Urkunde steht nicht in der Datenbank. Die Geburtsgemeinde muss sie zuerst erfassen.',
          en: 'The certificate is not in the database. The municipality of birth must first put it there.',
        },
      },
      {
        id: 'foreignAct',
        text: {
          fr: 'L’acte a été dressé à l’étranger : demandez-le à cette autorité.',
          nl: 'De akte werd in het buitenland opgemaakt: vraag ze aan die overheid.',
          de: 'Die Urkunde wurde im Ausland erstellt: Beantragen Sie sie bei dieser Behörde.',
          en: 'The certificate was drawn up abroad: ask that authority for it.',
        },
      },
    ],
    ...shared,
  },
];
