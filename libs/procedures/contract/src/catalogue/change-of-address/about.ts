import type { ProcedureAbout, ProcedureDefinition } from '../../definition/procedure-definition';
import { registers } from '../registers';

/** Law and figures: act of 19 July 1991, royal decree of 16 July 1992, FPS Interior. */
export const about: ProcedureAbout = {
  name: {
    fr: 'Déclarer un changement d’adresse',
    nl: 'Een adreswijziging aangeven',
    de: 'Einen Adresswechsel erklären',
    en: 'Declare a change of address',
  },
  summary: {
    fr: 'Vous emménagez à une autre adresse en Belgique ? Dites-le une fois, à votre nouvelle commune.',
    nl: 'U gaat op een ander adres in België wonen? Meld het één keer, aan uw nieuwe gemeente.',
    de: 'Sie ziehen an eine andere Adresse in Belgien? Melden Sie es einmal, Ihrer neuen Gemeinde.',
    en: 'You are moving to another address in Belgium? Say it once, to your new municipality.',
  },
  audience: ['citizen'],
  forWhom: {
    fr: 'Toute personne inscrite en Belgique qui s’installe ailleurs, dans la même commune ou dans une autre. Un adulte peut déclarer pour tout son ménage.',
    nl: 'Iedereen die in België is ingeschreven en elders gaat wonen, in dezelfde of een andere gemeente. Eén volwassene kan aangeven voor het hele gezin.',
    de: 'Jede in Belgien eingetragene Person, die umzieht, in derselben oder einer anderen Gemeinde. Ein Erwachsener kann für den ganzen Haushalt erklären.',
    en: 'Anyone registered in Belgium who settles elsewhere, in the same municipality or another one. One adult may declare for the whole household.',
  },
  notForWhom: {
    fr: 'Vous quittez la Belgique ? C’est une autre déclaration, au plus tard la veille du départ. Les entreprises changent leur siège auprès d’un guichet d’entreprises.',
    nl: 'Verlaat u België? Dat is een andere aangifte, uiterlijk de dag vóór uw vertrek. Ondernemingen wijzigen hun zetel bij een ondernemingsloket.',
    de: 'Sie verlassen Belgien? Das ist eine andere Erklärung, spätestens am Tag vor der Abreise. Unternehmen ändern ihren Sitz bei einem Unternehmensschalter.',
    en: 'Are you leaving Belgium? That is another declaration, on the day before you leave at the latest. Enterprises change their seat at an enterprise counter.',
  },
  cost: {
    fr: 'Gratuit dans certaines communes, environ 2 € dans d’autres',
    nl: 'Gratis in sommige gemeenten, ongeveer 2 € in andere',
    de: 'Kostenlos in manchen Gemeinden, etwa 2 € in anderen',
    en: 'Free in some municipalities, about €2 in others',
  },
  duration: {
    fr: 'Environ 4 minutes',
    nl: 'Ongeveer 4 minuten',
    de: 'Etwa 4 Minuten',
    en: 'About 4 minutes',
  },
  needed: [
    {
      fr: 'Votre carte d’identité ou itsme',
      nl: 'Uw identiteitskaart of itsme',
      de: 'Ihr Personalausweis oder itsme',
      en: 'Your identity card or itsme',
    },
    {
      fr: 'Garde partagée d’un enfant : le jugement ou l’accord écrit',
      nl: 'Gedeeld verblijf van een kind: het vonnis of de schriftelijke overeenkomst',
      de: 'Geteilte Unterbringung eines Kindes: das Urteil oder die schriftliche Vereinbarung',
      en: 'Shared custody of a child: the judgment or the written agreement',
    },
  ],
  known: [
    {
      what: {
        fr: 'Votre nom, votre date de naissance et votre adresse actuelle',
        nl: 'Uw naam, uw geboortedatum en uw huidige adres',
        de: 'Ihr Name, Ihr Geburtsdatum und Ihre jetzige Adresse',
        en: 'Your name, your date of birth and your present address',
      },
      source: registers.nationalRegister,
    },
    {
      what: {
        fr: 'Les personnes inscrites avec vous',
        nl: 'De personen die met u zijn ingeschreven',
        de: 'Die Personen, die mit Ihnen eingetragen sind',
        en: 'The people registered with you',
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
    fr: 'Au plus tard 8 jours ouvrables après l’emménagement',
    nl: 'Uiterlijk 8 werkdagen na de verhuizing',
    de: 'Spätestens 8 Werktage nach dem Einzug',
    en: '8 working days after moving in at the latest',
  },
  output: {
    fr: 'Un accusé de réception tout de suite, puis l’avis de votre inscription',
    nl: 'Meteen een ontvangstbewijs, daarna het bericht van uw inschrijving',
    de: 'Sofort eine Empfangsbestätigung, danach die Mitteilung Ihrer Eintragung',
    en: 'A receipt at once, then the notice of your registration',
  },
  nextSteps: [
    {
      fr: 'En principe dans les 15 jours de votre déclaration, la commune vérifie que vous habitez bien là.',
      nl: 'In principe binnen 15 dagen na uw aangifte controleert de gemeente of u daar woont.',
      de: 'Grundsätzlich binnen 15 Tagen nach Ihrer Erklärung prüft die Gemeinde, ob Sie dort wohnen.',
      en: 'In principle within 15 days of your declaration, the municipality checks that you live there.',
    },
    {
      fr: 'La commune vous inscrit, ou explique par écrit pourquoi elle refuse.',
      nl: 'De gemeente schrijft u in, of legt schriftelijk uit waarom ze weigert.',
      de: 'Die Gemeinde trägt Sie ein oder erklärt schriftlich, warum sie ablehnt.',
      en: 'The municipality registers you, or explains in writing why it refuses.',
    },
    {
      fr: 'Vous faites mettre à jour la puce de chaque carte d’identité, au guichet.',
      nl: 'U laat de chip van elke identiteitskaart aanpassen, aan het loket.',
      de: 'Sie lassen den Chip jedes Personalausweises am Schalter anpassen.',
      en: 'You have the chip of each identity card updated at the counter.',
    },
  ],
  appeal: {
    fr: 'Refus ? Vous pouvez saisir le ministre de l’Intérieur dans les 30 jours calendrier. Le Conseil d’État est possible ensuite.',
    nl: 'Geweigerd? U kunt binnen 30 kalenderdagen naar de minister van Binnenlandse Zaken. Daarna kan de Raad van State.',
    de: 'Abgelehnt? Sie können binnen 30 Kalendertagen den Minister des Innern anrufen. Danach ist der Staatsrat möglich.',
    en: 'Refused? You may turn to the Minister of the Interior within 30 calendar days. The Council of State is possible afterwards.',
  },
  legalBasis: [
    {
      title: {
        fr: 'Loi du 19 juillet 1991 relative aux registres de la population',
        nl: 'Wet van 19 juli 1991 betreffende de bevolkingsregisters',
        de: 'Gesetz vom 19. Juli 1991 über die Bevölkerungsregister',
        en: 'Act of 19 July 1991 on the population registers',
      },
      eli: 'https://www.ejustice.just.fgov.be/eli/wet/1991/07/19/1991000380/justel',
    },
    {
      title: {
        fr: 'Arrêté royal du 16 juillet 1992 relatif aux registres de la population, articles 7, 10 et 16 à 20',
        nl: 'Koninklijk besluit van 16 juli 1992 betreffende de bevolkingsregisters, artikelen 7, 10 en 16 tot 20',
        de: 'Königlicher Erlass vom 16. Juli 1992 über die Bevölkerungsregister, Artikel 7, 10 und 16 bis 20',
        en: 'Royal decree of 16 July 1992 on the population registers, articles 7, 10 and 16 to 20',
      },
    },
  ],
  lifeEvents: ['moving-house', 'new-relationship'],
  theme: 'HOUS',
  sdg: 'V1',
  keywords: {
    fr: ['adresse', 'déménagement', 'emménager', 'domicile', 'inscription', 'population', 'agent de quartier'],
    nl: ['adres', 'verhuizing', 'woonplaats', 'domicilie', 'inschrijving', 'bevolking', 'wijkagent'],
    de: ['Adresse', 'Umzug', 'Wohnsitz', 'Wohnort', 'Eintragung', 'Anmeldung', 'Bevölkerungsregister'],
    en: ['address', 'move', 'moving house', 'residence', 'registration', 'population register'],
  },
};

export const channels: ProcedureDefinition['channels'] = {
  online: {
    fr: 'Ici, jour et nuit, avec votre carte d’identité ou itsme.',
    nl: 'Hier, dag en nacht, met uw identiteitskaart of itsme.',
    de: 'Hier, Tag und Nacht, mit Ihrem Personalausweis oder itsme.',
    en: 'Here, day and night, with your identity card or itsme.',
  },
  phone: {
    fr: 'Appelez le service Population de votre nouvelle commune. Un agent remplit la déclaration avec vous.',
    nl: 'Bel de dienst Bevolking van uw nieuwe gemeente. Een medewerker vult de aangifte samen met u in.',
    de: 'Rufen Sie den Bevölkerungsdienst Ihrer neuen Gemeinde an. Ein Mitarbeiter füllt die Erklärung mit Ihnen aus.',
    en: 'Call the population service of your new municipality. An officer fills in the declaration with you.',
  },
  counter: {
    fr: 'Allez au guichet Population de votre nouvelle commune, avec votre carte d’identité.',
    nl: 'Ga naar het loket Bevolking van uw nieuwe gemeente, met uw identiteitskaart.',
    de: 'Gehen Sie mit Ihrem Personalausweis zum Bevölkerungsschalter Ihrer neuen Gemeinde.',
    en: 'Go to the population counter of your new municipality with your identity card.',
  },
  post: {
    fr: 'Imprimez le formulaire vierge, remplissez-le et envoyez-le au service Population de votre nouvelle commune.',
    nl: 'Druk het blanco formulier af, vul het in en stuur het naar de dienst Bevolking van uw nieuwe gemeente.',
    de: 'Drucken Sie das leere Formular, füllen Sie es aus und senden Sie es an den Bevölkerungsdienst Ihrer neuen Gemeinde.',
    en: 'Print the blank form, fill it in and send it to the population service of your new municipality.',
  },
};
