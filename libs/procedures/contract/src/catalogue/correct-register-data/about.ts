import type { ProcedureAbout, ProcedureDefinition } from '../../definition/procedure-definition';
import {
  answerWithinMonth,
  dataProtectionAppeal,
  identityNeeded,
  nameAndAddress,
  onlineWithCard,
  receiptFirst,
} from '../ready-texts';
import { registers } from '../registers';

/** Law: Regulation (EU) 2016/679 (GDPR), art. 16: wrong data is put right; art. 12(3): an answer within one month. */
export const about: ProcedureAbout = {
  name: {
    fr: 'Faire corriger une donnée d’un registre',
    nl: 'Een gegeven in een register laten verbeteren',
    de: 'Eine Angabe in einem Register berichtigen lassen',
    en: 'Have a value in a register put right',
  },
  summary: {
    fr: 'Une donnée que l’État tient sur vous est fausse ? Le service qui tient le registre la vérifie, la corrige et vous répond.',
    nl: 'Klopt een gegeven niet dat de overheid over u bewaart? De dienst die het register houdt, kijkt het na, verbetert het en antwoordt u.',
    de: 'Eine Angabe, die der Staat über Sie führt, ist falsch? Der Dienst, der das Register führt, prüft und berichtigt sie und antwortet Ihnen.',
    en: 'Is something wrong in what the State holds about you? The service that keeps the register checks it, puts it right and answers you.',
  },
  audience: ['citizen', 'enterprise'],
  forWhom: {
    fr: 'Toute personne ou entreprise qui trouve une erreur dans « Ce que l’État sait de moi ».',
    nl: 'Elke persoon of onderneming die een fout vindt in “Wat de overheid over mij weet”.',
    de: 'Jede Person und jedes Unternehmen, die unter „Was der Staat über mich weiß“ einen Fehler finden.',
    en: 'Any person or enterprise that finds a mistake in “What the State knows about me”.',
  },
  notForWhom: {
    fr: 'Vous déménagez ? Ce n’est pas une erreur : déclarez votre nouvelle adresse.',
    nl: 'Verhuist u? Dat is geen fout: geef uw nieuwe adres aan.',
    de: 'Sie ziehen um? Das ist kein Fehler: Melden Sie Ihre neue Adresse.',
    en: 'Are you moving house? That is no mistake: declare your new address.',
  },
  cost: { fr: 'Gratuit', nl: 'Gratis', de: 'Kostenlos', en: 'Free' },
  duration: { fr: 'Environ 5 minutes', nl: 'Ongeveer 5 minuten', de: 'Etwa 5 Minuten', en: 'About 5 minutes' },
  needed: [
    identityNeeded,
    {
      fr: 'Si vous l’avez, un document qui montre la bonne valeur',
      nl: 'Als u het hebt, een stuk dat de juiste waarde toont',
      de: 'Wenn vorhanden, ein Dokument, das den richtigen Wert zeigt',
      en: 'If you have it, a document that shows the right value',
    },
  ],
  known: [
    { what: nameAndAddress, source: registers.nationalRegister },
    {
      what: {
        fr: 'La donnée que vous contestez',
        nl: 'Het gegeven dat u betwist',
        de: 'Die Angabe, die Sie anfechten',
        en: 'The value that you contest',
      },
      source: {
        fr: 'Le registre qui la tient',
        nl: 'Het register dat het bijhoudt',
        de: 'Das Register, das sie führt',
        en: 'The register that holds it',
      },
    },
  ],
  deadline: {
    fr: 'Réponse dans le mois qui suit la réception.',
    nl: 'Antwoord binnen een maand na ontvangst.',
    de: 'Antwort innerhalb eines Monats nach Eingang.',
    en: 'An answer within one month of receipt.',
  },
  output: {
    fr: 'Une réponse écrite : la donnée est corrigée, ou pourquoi elle ne l’est pas.',
    nl: 'Een schriftelijk antwoord: het gegeven is verbeterd, of waarom niet.',
    de: 'Eine schriftliche Antwort: Die Angabe ist berichtigt, oder warum sie es nicht ist.',
    en: 'A written answer: the value is put right, or why it is not.',
  },
  nextSteps: [
    receiptFirst,
    {
      fr: 'La donnée porte partout la mention « contestée », tant que le service n’a pas répondu.',
      nl: 'Het gegeven draagt overal de vermelding “betwist”, zolang de dienst niet heeft geantwoord.',
      de: 'Die Angabe trägt überall den Vermerk „angefochten“, solange der Dienst nicht geantwortet hat.',
      en: 'The value is marked “contested” everywhere, as long as the service has not answered.',
    },
    {
      fr: 'Le service vérifie vos documents et corrige le registre lui-même.',
      nl: 'De dienst kijkt uw stukken na en verbetert zelf het register.',
      de: 'Der Dienst prüft Ihre Dokumente und berichtigt selbst das Register.',
      en: 'The service checks your documents and corrects the register itself.',
    },
    answerWithinMonth,
  ],
  appeal: dataProtectionAppeal,
  legalBasis: [
    {
      title: {
        fr: 'Règlement (UE) 2016/679 (RGPD), articles 12, 16, 18 et 77',
        nl: 'Verordening (EU) 2016/679 (AVG), artikelen 12, 16, 18 en 77',
        de: 'Verordnung (EU) 2016/679 (DSGVO), Artikel 12, 16, 18 und 77',
        en: 'Regulation (EU) 2016/679 (GDPR), articles 12, 16, 18 and 77',
      },
      eli: 'http://data.europa.eu/eli/reg/2016/679/oj',
    },
  ],
  lifeEvents: [],
  theme: 'OTHER',
  keywords: {
    fr: ['erreur', 'rectification', 'corriger', 'registre', 'donnée fausse', 'RGPD'],
    nl: ['fout', 'rechtzetting', 'verbeteren', 'register', 'verkeerd gegeven', 'AVG'],
    de: ['Fehler', 'Berichtigung', 'berichtigen', 'Register', 'falsche Angabe', 'DSGVO'],
    en: ['mistake', 'rectification', 'correct', 'register', 'wrong data', 'GDPR'],
  },
};

export const channels: ProcedureDefinition['channels'] = {
  online: onlineWithCard,
  phone: {
    fr: 'Appelez le 0800 00 478. La personne au téléphone note l’erreur avec vous.',
    nl: 'Bel 0800 00 478. De medewerker noteert de fout samen met u.',
    de: 'Rufen Sie 0800 00 478 an. Die Person am Telefon nimmt den Fehler mit Ihnen auf.',
    en: 'Call 0800 00 478. The person on the phone writes the mistake down with you.',
  },
  counter: {
    fr: 'Allez à la maison communale avec votre carte d’identité et vos documents. Ce qui ne la regarde pas est transmis.',
    nl: 'Ga met uw identiteitskaart en uw stukken naar het gemeentehuis. Wat niet voor de gemeente is, wordt doorgestuurd.',
    de: 'Gehen Sie mit Ihrem Personalausweis und Ihren Dokumenten zum Gemeindehaus. Was sie nicht betrifft, wird weitergeleitet.',
    en: 'Go to the municipal office with your identity card and documents. What it does not keep is passed on.',
  },
  post: {
    fr: 'Imprimez le formulaire vierge, remplissez-le et envoyez-le au service qui tient le registre.',
    nl: 'Druk het blanco formulier af, vul het in en stuur het naar de dienst die het register houdt.',
    de: 'Drucken Sie das leere Formular, füllen Sie es aus und senden Sie es an den Dienst, der das Register führt.',
    en: 'Print the blank form, fill it in and send it to the service that keeps the register.',
  },
};
