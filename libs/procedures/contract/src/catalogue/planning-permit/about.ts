import type { ProcedureAbout, ProcedureDefinition } from '../../definition/procedure-definition';
import { identityNeeded, receiptFirst } from '../ready-texts';
import { registers } from '../registers';

/** Law: CoDT, art. D.IV.33, D.IV.46 and D.IV.47. Brussels, Flanders and the German-speaking municipalities have their own. */
export const about: ProcedureAbout = {
  name: {
    fr: 'Demander un permis d’urbanisme en Wallonie',
    nl: 'Een stedenbouwkundige vergunning in Wallonië aanvragen',
    de: 'Eine Städtebaugenehmigung in der Wallonie beantragen',
    en: 'Ask for a planning permit in Wallonia',
  },
  summary: {
    fr: 'Vous construisez, agrandissez ou transformez ? La commune du bien décide, dans un délai que la loi rend contraignant.',
    nl: 'Bouwt, vergroot of verbouwt u? De gemeente van het goed beslist, binnen een bindende wettelijke termijn.',
    de: 'Sie bauen, vergrößern oder bauen um? Die Gemeinde des Guts entscheidet in einer gesetzlich bindenden Frist.',
    en: 'Do you build, extend or convert? The municipality of the property decides, within a period that the law makes binding.',
  },
  audience: ['citizen', 'enterprise'],
  forWhom: {
    fr: 'Le propriétaire du bien, ou celui qui a son accord : acheteur, locataire, société. Le bien est en Wallonie, hors Communauté germanophone.',
    nl: 'De eigenaar van het goed, of wie zijn akkoord heeft: koper, huurder, vennootschap. Het goed ligt in Wallonië, buiten de Duitstalige Gemeenschap.',
    de: 'Der Eigentümer des Guts oder wer seine Zustimmung hat: Käufer, Mieter, Gesellschaft. Das Gut liegt in der Wallonie, außerhalb der Deutschsprachigen Gemeinschaft.',
    en: 'The owner of the property, or who has their agreement: buyer, tenant, company. The property is in Wallonia, outside the German-speaking Community.',
  },
  notForWhom: {
    fr: 'Certains petits travaux n’ont pas besoin de permis : demandez à la commune avant de payer des plans.',
    nl: 'Voor sommige kleine werken is geen vergunning nodig: vraag het aan de gemeente voor u plannen betaalt.',
    de: 'Manche kleinen Arbeiten brauchen keine Genehmigung: Fragen Sie die Gemeinde, bevor Sie Pläne bezahlen.',
    en: 'Some small works need no permit: ask the municipality before you pay for plans.',
  },
  cost: {
    fr: 'Selon le règlement de la commune. Les plans et l’architecte sont à votre charge.',
    nl: 'Volgens het gemeentereglement. De plannen en de architect betaalt u zelf.',
    de: 'Nach der Verordnung der Gemeinde. Pläne und Architekt zahlen Sie selbst.',
    en: 'As the municipal by-law says. You pay for the plans and the architect yourself.',
  },
  duration: { fr: 'Environ 15 minutes', nl: 'Ongeveer 15 minuten', de: 'Etwa 15 Minuten', en: 'About 15 minutes' },
  needed: [
    identityNeeded,
    {
      fr: 'L’adresse du bien et sa parcelle cadastrale',
      nl: 'Het adres van het goed en zijn kadastraal perceel',
      de: 'Die Adresse des Guts und seine Katasterparzelle',
      en: 'The address of the property and its cadastral parcel',
    },
    {
      fr: 'Les plans, des photos et la notice d’incidences, en PDF, PNG ou JPEG',
      nl: 'De plannen, foto’s en de effectennota, in PDF, PNG of JPEG',
      de: 'Die Pläne, Fotos und die Bewertungsnotiz, als PDF, PNG oder JPEG',
      en: 'The plans, photos and the notice of impact, as PDF, PNG or JPEG',
    },
    {
      fr: 'Si vous n’êtes pas propriétaire : l’accord du propriétaire',
      nl: 'Als u geen eigenaar bent: het akkoord van de eigenaar',
      de: 'Wenn Sie nicht Eigentümer sind: die Zustimmung des Eigentümers',
      en: 'If you are not the owner: the agreement of the owner',
    },
  ],
  known: [
    {
      what: {
        fr: 'Votre nom, ou celui de votre entreprise',
        nl: 'Uw naam, of die van uw onderneming',
        de: 'Ihr Name oder der Ihres Unternehmens',
        en: 'Your name, or that of your enterprise',
      },
      source: registers.nationalRegister,
    },
    {
      what: {
        fr: 'Les communes et les rues',
        nl: 'De gemeenten en de straten',
        de: 'Die Gemeinden und die Straßen',
        en: 'The municipalities and the streets',
      },
      source: registers.addressRegister,
    },
  ],
  deadline: {
    fr: '75 jours à partir de l’accusé de réception, avec enquête publique ou avis. 30 jours sans l’une ni l’autre. La commune peut ajouter 30 jours une fois. En retard, elle perd le dossier et le fonctionnaire délégué décide.',
    nl: '75 dagen vanaf de ontvangstmelding, met openbaar onderzoek of advies. 30 dagen zonder beide. De gemeente kan één keer 30 dagen toevoegen. Is ze te laat, dan beslist de gemachtigd ambtenaar.',
    de: '75 Tage ab der Empfangsbestätigung, mit öffentlicher Untersuchung oder Gutachten. 30 Tage ohne beides. Die Gemeinde kann einmal 30 Tage hinzufügen. Ist sie zu spät, entscheidet der beauftragte Beamte.',
    en: '75 days from the acknowledgement, with a public inquiry or an opinion. 30 days without either. The municipality may add 30 days once. If it is late, the delegated official decides.',
  },
  output: {
    fr: 'Un permis, un permis avec conditions ou un refus, avec les plans et un avis à afficher',
    nl: 'Een vergunning, een vergunning met voorwaarden of een weigering, met de plannen en een bericht om uit te hangen',
    de: 'Eine Genehmigung, eine mit Auflagen oder eine Ablehnung, mit den Plänen und einem Aushang',
    en: 'A permit, a permit with conditions or a refusal, with the plans and a notice to display',
  },
  nextSteps: [
    receiptFirst,
    {
      fr: 'La commune vérifie que le dossier est complet. Son accusé de réception fait partir le délai.',
      nl: 'De gemeente kijkt na of het dossier volledig is. Haar ontvangstmelding start de termijn.',
      de: 'Die Gemeinde prüft die Vollständigkeit. Ihre Empfangsbestätigung startet die Frist.',
      en: 'The municipality checks that the file is complete. Its acknowledgement starts the period.',
    },
    {
      fr: 'Si une enquête publique est nécessaire, un avis affiché sur place donne le premier et le dernier jour.',
      nl: 'Is een openbaar onderzoek nodig, dan geeft een bericht ter plaatse de eerste en laatste dag.',
      de: 'Ist eine öffentliche Untersuchung nötig, nennt ein Aushang vor Ort den ersten und letzten Tag.',
      en: 'If a public inquiry is needed, a notice on site gives the first and the last day.',
    },
    {
      fr: 'Le collège décide. Attendez la fin du contrôle du fonctionnaire délégué avant de commencer.',
      nl: 'Het college beslist. Wacht met de werken tot de controle van de gemachtigd ambtenaar voorbij is.',
      de: 'Das Kollegium entscheidet. Beginnen Sie erst nach der Kontrolle des beauftragten Beamten.',
      en: 'The college decides. Wait for the end of the delegated official’s control before you start.',
    },
  ],
  appeal: {
    fr: 'Vous contestez la décision ? Vous avez 30 jours pour saisir le Gouvernement wallon, avec le formulaire prévu. Sans ce formulaire, le recours n’est pas recevable. Une audition est organisée.',
    nl: 'Betwist u de beslissing? U hebt 30 dagen om naar de Waalse Regering te gaan, met het voorgeschreven formulier. Zonder dat formulier is het beroep niet ontvankelijk. Er komt een hoorzitting.',
    de: 'Sie bestreiten die Entscheidung? Sie haben 30 Tage, um die Wallonische Regierung anzurufen, mit dem vorgesehenen Formular. Ohne dieses ist die Beschwerde unzulässig. Es gibt eine Anhörung.',
    en: 'Do you contest the decision? You have 30 days to turn to the Walloon Government, with the form provided. Without that form the appeal is not admissible. There is a hearing.',
  },
  legalBasis: [
    {
      title: {
        fr: 'Code du développement territorial (décret du 20 juillet 2016), articles D.IV.33, D.IV.46 et D.IV.47',
        nl: 'Wetboek van ruimtelijke ontwikkeling (decreet van 20 juli 2016), artikelen D.IV.33, D.IV.46 en D.IV.47',
        de: 'Gesetzbuch über die räumliche Entwicklung (Dekret vom 20. Juli 2016), Artikel D.IV.33, D.IV.46 und D.IV.47',
        en: 'Walloon Code of territorial development (decree of 20 July 2016), articles D.IV.33, D.IV.46 and D.IV.47',
      },
    },
  ],
  lifeEvents: ['building-or-renovating', 'running-a-business'],
  theme: 'HOUS',
  keywords: {
    fr: ['permis d’urbanisme', 'permis de bâtir', 'construction', 'transformation', 'annexe', 'parcelle', 'architecte'],
    nl: ['bouwvergunning', 'stedenbouw', 'bouwen', 'verbouwen', 'aanbouw', 'perceel', 'architect'],
    de: ['Baugenehmigung', 'Städtebau', 'bauen', 'Umbau', 'Anbau', 'Parzelle', 'Architekt'],
    en: ['planning permission', 'building permit', 'construction', 'extension', 'renovation', 'parcel', 'architect'],
  },
};

export const channels: ProcedureDefinition['channels'] = {
  online: {
    fr: 'Ici, jour et nuit. Votre architecte peut agir pour vous avec un mandat.',
    nl: 'Hier, dag en nacht. Uw architect kan met een mandaat voor u handelen.',
    de: 'Hier, Tag und Nacht. Ihr Architekt kann mit einer Vollmacht für Sie handeln.',
    en: 'Here, day and night. Your architect can act for you with a mandate.',
  },
  phone: {
    fr: 'Appelez le service Urbanisme de la commune du bien. Un agent vous dit quels documents joindre.',
    nl: 'Bel de dienst Stedenbouw van de gemeente van het goed. Een medewerker zegt welke documenten u toevoegt.',
    de: 'Rufen Sie den Städtebaudienst der Gemeinde des Guts an. Ein Mitarbeiter nennt die nötigen Dokumente.',
    en: 'Call the urban-planning service of the municipality of the property. An officer says which documents to add.',
  },
  counter: {
    fr: 'Prenez rendez-vous au service Urbanisme de la commune du bien, avec vos plans.',
    nl: 'Maak een afspraak bij de dienst Stedenbouw van de gemeente van het goed, met uw plannen.',
    de: 'Vereinbaren Sie mit Ihren Plänen einen Termin beim Städtebaudienst der Gemeinde des Guts.',
    en: 'Make an appointment with the urban-planning service of the municipality of the property, with your plans.',
  },
  post: {
    fr: 'Imprimez le formulaire vierge et envoyez-le avec les plans au service Urbanisme de la commune du bien.',
    nl: 'Druk het blanco formulier af en stuur het met de plannen naar de dienst Stedenbouw van de gemeente van het goed.',
    de: 'Drucken Sie das leere Formular und senden Sie es mit den Plänen an den Städtebaudienst der Gemeinde des Guts.',
    en: 'Print the blank form and send it with the plans to the urban-planning service of the municipality of the property.',
  },
};
