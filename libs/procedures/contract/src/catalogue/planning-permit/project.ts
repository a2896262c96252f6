import type { FormField, FormPage } from '../../definition/form-definition';
import type { Logic } from '../../logic/json-logic';
import { filesData, proofFile, yesOrNo, yesOrNoData } from '../ready-questions';

const notOwner: Logic = { and: [{ var: 'ownership' }, { '!=': [{ var: 'ownership' }, 'owner'] }] };

const purposeOfPlace = {
  fr: 'La commune du bien décide, et la parcelle montre les règles qui s’appliquent.',
  nl: 'De gemeente van het goed beslist, en het perceel toont welke regels gelden.',
  de: 'Die Gemeinde des Guts entscheidet, und die Parzelle zeigt die geltenden Regeln.',
  en: 'The municipality of the property decides, and the parcel shows which rules apply.',
};
const purposeOfWorks = {
  fr: 'La commune compare le projet avec les règles du lieu.',
  nl: 'De gemeente vergelijkt het project met de regels van de plek.',
  de: 'Die Gemeinde vergleicht das Projekt mit den Regeln des Ortes.',
  en: 'The municipality compares the project with the rules of the place.',
};
const purposeOfDocuments = {
  fr: 'Une pièce manquante empêche le délai de partir.',
  nl: 'Een ontbrekend stuk belet dat de termijn start.',
  de: 'Ein fehlendes Stück verhindert den Start der Frist.',
  en: 'A missing document keeps the period from starting.',
};

export const projectFields: Record<string, FormField> = {
  '/region': {
    widget: 'radios',
    label: { fr: 'Où est le bien ?', nl: 'Waar ligt het goed?', de: 'Wo liegt das Gut?', en: 'Where is the property?' },
    purpose: {
      fr: 'Chaque Région a ses propres règles et ses propres délais.',
      nl: 'Elk Gewest heeft eigen regels en eigen termijnen.',
      de: 'Jede Region hat eigene Regeln und Fristen.',
      en: 'Each Region has its own rules and periods.',
    },
    options: [
      { value: 'wallonia', label: { fr: 'En Wallonie', nl: 'In Wallonië', de: 'In der Wallonie', en: 'In Wallonia' } },
      {
        value: 'germanCommunity',
        label: {
          fr: 'Dans une commune de langue allemande',
          nl: 'In een gemeente van het Duitse taalgebied',
          de: 'In einer Gemeinde deutscher Sprache',
          en: 'In a German-speaking municipality',
        },
      },
      { value: 'brussels', label: { fr: 'À Bruxelles', nl: 'In Brussel', de: 'In Brüssel', en: 'In Brussels' } },
      { value: 'flanders', label: { fr: 'En Flandre', nl: 'In Vlaanderen', de: 'In Flandern', en: 'In Flanders' } },
    ],
  },
  '/siteAddress': {
    widget: 'address',
    label: { fr: 'Adresse du bien', nl: 'Adres van het goed', de: 'Adresse des Guts', en: 'Address of the property' },
    hint: {
      fr: 'Pas encore de numéro ? Indiquez celui de la maison voisine et précisez-le dans la description.',
      nl: 'Nog geen nummer? Geef dat van het huis ernaast en vermeld het in de beschrijving.',
      de: 'Noch keine Nummer? Geben Sie die des Nachbarhauses an und vermerken Sie es in der Beschreibung.',
      en: 'No number yet? Give that of the house next door and say so in the description.',
    },
    purpose: purposeOfPlace,
  },
  '/parcel': {
    widget: 'text',
    label: {
      fr: 'Parcelle cadastrale',
      nl: 'Kadastraal perceel',
      de: 'Katasterparzelle',
      en: 'Cadastral parcel',
    },
    hint: {
      fr: 'Division, section et numéro, par exemple 1 A 123 B. Ils sont sur votre acte d’achat.',
      nl: 'Afdeling, sectie en nummer, bijvoorbeeld 1 A 123 B. Ze staan op uw aankoopakte.',
      de: 'Gemarkung, Flur und Nummer, zum Beispiel 1 A 123 B. Sie stehen in Ihrer Kaufurkunde.',
      en: 'Division, section and number, for example 1 A 123 B. They are on your deed of purchase.',
    },
    purpose: purposeOfPlace,
    width: 30,
  },
  '/ownership': {
    widget: 'radios',
    label: {
      fr: 'À quel titre demandez-vous le permis ?',
      nl: 'In welke hoedanigheid vraagt u de vergunning?',
      de: 'In welcher Eigenschaft beantragen Sie die Genehmigung?',
      en: 'In what capacity do you ask for the permit?',
    },
    purpose: {
      fr: 'Sans être propriétaire, il faut son accord.',
      nl: 'Wie geen eigenaar is, heeft zijn akkoord nodig.',
      de: 'Wer nicht Eigentümer ist, braucht dessen Zustimmung.',
      en: 'Who is not the owner needs the owner’s agreement.',
    },
    options: [
      {
        value: 'owner',
        label: { fr: 'Comme propriétaire', nl: 'Als eigenaar', de: 'Als Eigentümer', en: 'As the owner' },
      },
      {
        value: 'buyer',
        label: { fr: 'Comme acheteur', nl: 'Als koper', de: 'Als Käufer', en: 'As the buyer' },
      },
      {
        value: 'other',
        label: {
          fr: 'Autrement, par exemple comme locataire',
          nl: 'Anders, bijvoorbeeld als huurder',
          de: 'Anders, zum Beispiel als Mieter',
          en: 'Otherwise, for example as a tenant',
        },
      },
    ],
  },
  '/agreementFile': {
    ...proofFile,
    label: {
      fr: 'Accord du propriétaire, ou compromis de vente',
      nl: 'Akkoord van de eigenaar, of koopovereenkomst',
      de: 'Zustimmung des Eigentümers oder Kaufvertrag',
      en: 'Agreement of the owner, or sales agreement',
    },
    purpose: purposeOfDocuments,
    showIf: notOwner,
  },
  '/worksKind': {
    widget: 'radios',
    label: {
      fr: 'Quels travaux prévoyez-vous ?',
      nl: 'Welke werken plant u?',
      de: 'Welche Arbeiten planen Sie?',
      en: 'Which works do you plan?',
    },
    purpose: purposeOfWorks,
    options: [
      {
        value: 'newBuilding',
        label: { fr: 'Une construction neuve', nl: 'Een nieuwbouw', de: 'Einen Neubau', en: 'A new building' },
      },
      {
        value: 'extension',
        label: { fr: 'Un agrandissement', nl: 'Een uitbreiding', de: 'Eine Erweiterung', en: 'An extension' },
      },
      {
        value: 'conversion',
        label: { fr: 'Une transformation', nl: 'Een verbouwing', de: 'Einen Umbau', en: 'A conversion' },
      },
      {
        value: 'newUse',
        label: {
          fr: 'Un changement d’usage',
          nl: 'Een andere bestemming',
          de: 'Eine andere Nutzung',
          en: 'A change of use',
        },
      },
      {
        value: 'demolition',
        label: { fr: 'Une démolition', nl: 'Een afbraak', de: 'Einen Abriss', en: 'A demolition' },
      },
      { value: 'other', label: { fr: 'Autre chose', nl: 'Iets anders', de: 'Etwas anderes', en: 'Something else' } },
    ],
  },
  '/description': {
    widget: 'longText',
    label: {
      fr: 'Décrivez le projet en quelques phrases',
      nl: 'Beschrijf het project in enkele zinnen',
      de: 'Beschreiben Sie das Projekt in einigen Sätzen',
      en: 'Describe the project in a few sentences',
    },
    hint: {
      fr: '1000 caractères au plus. Lors d’une enquête publique, chacun peut lire ce texte.',
      nl: 'Hoogstens 1000 tekens. Bij een openbaar onderzoek kan iedereen deze tekst lezen.',
      de: 'Höchstens 1000 Zeichen. Bei einer öffentlichen Untersuchung kann jeder diesen Text lesen.',
      en: '1000 characters at most. In a public inquiry, everybody can read this text.',
    },
    purpose: purposeOfWorks,
  },
  '/deviates': {
    widget: 'radios',
    label: {
      fr: 'Le projet s’écarte-t-il d’une règle du lieu ?',
      nl: 'Wijkt het project af van een regel van de plek?',
      de: 'Weicht das Projekt von einer Regel des Ortes ab?',
      en: 'Does the project deviate from a rule of the place?',
    },
    hint: {
      fr: 'Votre architecte ou le service Urbanisme le sait. La commune vérifie de toute façon.',
      nl: 'Uw architect of de dienst Stedenbouw weet het. De gemeente controleert het hoe dan ook.',
      de: 'Ihr Architekt oder der Städtebaudienst weiß es. Die Gemeinde prüft es in jedem Fall.',
      en: 'Your architect or the urban-planning service knows. The municipality checks in any case.',
    },
    purpose: {
      fr: 'Un écart peut demander une enquête publique, et allonge alors le délai.',
      nl: 'Een afwijking kan een openbaar onderzoek vragen, en verlengt dan de termijn.',
      de: 'Eine Abweichung kann eine öffentliche Untersuchung verlangen und verlängert dann die Frist.',
      en: 'A deviation may need a public inquiry, and then lengthens the period.',
    },
    options: [
      ...yesOrNo,
      {
        value: 'unknown',
        label: { fr: 'Je ne sais pas', nl: 'Ik weet het niet', de: 'Ich weiß es nicht', en: 'I do not know' },
      },
    ],
  },
  '/neighbours': {
    widget: 'radios',
    label: {
      fr: 'Le projet concerne-t-il l’un de ces cas ?',
      nl: 'Gaat het project over een van deze gevallen?',
      de: 'Betrifft das Projekt einen dieser Fälle?',
      en: 'Is the project one of these?',
    },
    hint: {
      fr: 'La commune vérifie les surfaces et les hauteurs (CoDT, art. R.IV.40-1).',
      nl: 'De gemeente controleert oppervlakten en hoogten (CoDT, art. R.IV.40-1).',
      de: 'Die Gemeinde prüft Flächen und Höhen (CoDT, Art. R.IV.40-1).',
      en: 'The municipality checks areas and heights (CoDT, art. R.IV.40-1).',
    },
    purpose: {
      fr: 'Ces projets demandent une enquête publique : vous en connaissez ainsi les jours à l’avance.',
      nl: 'Deze projecten vragen een openbaar onderzoek: zo kent u de dagen vooraf.',
      de: 'Diese Projekte verlangen eine öffentliche Untersuchung: So kennen Sie die Tage im Voraus.',
      en: 'These projects need a public inquiry: this tells you its days in advance.',
    },
    options: [
      {
        value: 'tall',
        label: {
          fr: 'Bâtiment nettement plus haut ou plus profond que ses voisins',
          nl: 'Gebouw dat duidelijk hoger of dieper is dan de buren',
          de: 'Gebäude, das deutlich höher oder tiefer ist als die Nachbarn',
          en: 'A building clearly taller or deeper than its neighbours',
        },
      },
      {
        value: 'trade',
        label: {
          fr: 'Grand commerce, bureaux, atelier ou entrepôt',
          nl: 'Grote winkel, kantoren, werkplaats of magazijn',
          de: 'Großes Geschäft, Büros, Werkstatt oder Lager',
          en: 'A large shop, offices, a workshop or a warehouse',
        },
      },
      {
        value: 'heritage',
        label: {
          fr: 'Bien classé, ou dans une zone de protection',
          nl: 'Beschermd goed, of in een beschermingszone',
          de: 'Denkmalgeschütztes Gut oder Schutzgebiet',
          en: 'A listed property, or one in a protected area',
        },
      },
      { value: 'none', label: { fr: 'Aucun', nl: 'Geen', de: 'Keinen', en: 'None' } },
    ],
  },
  '/hasArchitect': {
    widget: 'radios',
    label: {
      fr: 'Un architecte a-t-il fait les plans ?',
      nl: 'Heeft een architect de plannen gemaakt?',
      de: 'Hat ein Architekt die Pläne erstellt?',
      en: 'Did an architect draw the plans?',
    },
    purpose: {
      fr: 'Certains travaux demandent un architecte. La commune lui pose alors les questions techniques.',
      nl: 'Voor sommige werken is een architect nodig. De gemeente stelt hem dan de technische vragen.',
      de: 'Manche Arbeiten verlangen einen Architekten. Die Gemeinde stellt ihm dann die technischen Fragen.',
      en: 'Some works need an architect. The municipality then puts the technical questions to them.',
    },
    options: yesOrNo,
  },
  '/architectName': {
    widget: 'text',
    label: {
      fr: 'Nom de l’architecte',
      nl: 'Naam van de architect',
      de: 'Name des Architekten',
      en: 'Name of the architect',
    },
    purpose: purposeOfDocuments,
    width: 40,
    showIf: { '==': [{ var: 'hasArchitect' }, 'yes'] },
  },
  '/plans': {
    ...proofFile,
    maxFiles: 10,
    label: { fr: 'Plans', nl: 'Plannen', de: 'Pläne', en: 'Plans' },
    hint: {
      fr: 'Situation, implantation et façades, à l’échelle. 10 fichiers au plus.',
      nl: 'Ligging, inplanting en gevels, op schaal. Hoogstens 10 bestanden.',
      de: 'Lage, Standort und Fassaden, maßstäblich. Höchstens 10 Dateien.',
      en: 'Location, site and fronts, to scale. 10 files at most.',
    },
    purpose: purposeOfDocuments,
  },
  '/photos': {
    ...proofFile,
    label: { fr: 'Photos du lieu', nl: 'Foto’s van de plek', de: 'Fotos des Ortes', en: 'Photos of the place' },
    purpose: purposeOfDocuments,
  },
  '/impactFile': {
    ...proofFile,
    label: {
      fr: 'Notice d’évaluation des incidences',
      nl: 'Nota over de effecten op het milieu',
      de: 'Bewertungsnotiz der Umweltauswirkungen',
      en: 'Notice of impact on the environment',
    },
    purpose: purposeOfDocuments,
  },
  '/energyFile': {
    ...proofFile,
    label: { fr: 'Dossier énergie', nl: 'Energiedossier', de: 'Energieunterlagen', en: 'Energy file' },
    hint: {
      fr: 'Seulement si le bâtiment sera chauffé ou refroidi.',
      nl: 'Alleen als het gebouw verwarmd of gekoeld wordt.',
      de: 'Nur wenn das Gebäude geheizt oder gekühlt wird.',
      en: 'Only if the building will be heated or cooled.',
    },
    purpose: purposeOfDocuments,
    optional: true,
  },
};

export const projectData = {
  region: { type: 'string', enum: ['wallonia', 'germanCommunity', 'brussels', 'flanders'] },
  siteAddress: { type: 'object' },
  parcel: { type: 'string', minLength: 2, maxLength: 60 },
  ownership: { type: 'string', enum: ['owner', 'buyer', 'other'] },
  agreementFile: filesData,
  worksKind: { type: 'string', enum: ['newBuilding', 'extension', 'conversion', 'newUse', 'demolition', 'other'] },
  description: { type: 'string', minLength: 10, maxLength: 1000 },
  deviates: { type: 'string', enum: ['yes', 'no', 'unknown'] },
  neighbours: { type: 'string', enum: ['tall', 'trade', 'heritage', 'none'] },
  hasArchitect: yesOrNoData,
  architectName: { type: 'string', minLength: 2, maxLength: 120 },
  plans: { type: 'array', items: { type: 'object' }, minItems: 1, maxItems: 10 },
  photos: filesData,
  impactFile: filesData,
  energyFile: filesData,
};

export const regionPages: FormPage[] = [
  { id: 'region', title: { fr: 'La Région', nl: 'Het Gewest', de: 'Die Region', en: 'The Region' }, ask: ['/region'] },
  {
    id: 'otherRegion',
    title: {
      fr: 'Une autre Région a sa propre demande',
      nl: 'Een ander Gewest heeft een eigen aanvraag',
      de: 'Eine andere Region hat einen eigenen Antrag',
      en: 'Another Region has its own request',
    },
    ask: [],
    showIf: { in: [{ var: 'region' }, ['germanCommunity', 'brussels', 'flanders']] },
    stop: {
      reason: {
        fr: 'Le Code wallon ne s’applique pas à ce bien : les documents, le délai et le recours sont autres.',
        nl: 'Het Waalse wetboek geldt niet voor dit goed: de documenten, de termijn en het beroep zijn anders.',
        de: 'Das wallonische Gesetzbuch gilt nicht für dieses Gut: Dokumente, Frist und Beschwerde sind anders.',
        en: 'The Walloon Code does not apply to this property: the documents, the period and the appeal differ.',
      },
      instead: {
        fr: 'Appelez le service Urbanisme de la commune du bien. En Flandre, demandez un « omgevingsvergunning » au guichet flamand.',
        nl: 'Bel de dienst Stedenbouw van de gemeente van het goed. In Vlaanderen vraagt u een omgevingsvergunning aan het Omgevingsloket.',
        de: 'Rufen Sie den Städtebaudienst der Gemeinde des Guts an. In Flandern beantragen Sie eine „omgevingsvergunning“.',
        en: 'Call the urban-planning service of the municipality of the property. In Flanders, ask for an “omgevingsvergunning”.',
      },
    },
  },
];

export const projectPages: FormPage[] = [
  {
    id: 'place',
    title: { fr: 'Le bien', nl: 'Het goed', de: 'Das Gut', en: 'The property' },
    ask: ['/siteAddress', '/parcel'],
  },
  {
    id: 'ownership',
    title: { fr: 'Votre titre', nl: 'Uw hoedanigheid', de: 'Ihre Eigenschaft', en: 'Your capacity' },
    ask: ['/ownership', '/agreementFile'],
  },
  {
    id: 'works',
    title: { fr: 'Les travaux', nl: 'De werken', de: 'Die Arbeiten', en: 'The works' },
    ask: ['/worksKind', '/description', '/deviates', '/neighbours'],
  },
  {
    id: 'plans',
    title: { fr: 'Les plans', nl: 'De plannen', de: 'Die Pläne', en: 'The plans' },
    ask: ['/hasArchitect', '/architectName', '/plans', '/photos', '/impactFile', '/energyFile'],
  },
];
