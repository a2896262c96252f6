import type { ProcedureAbout, ProcedureDefinition } from '../../definition/procedure-definition';
import { councilOfStateAppeal, identityNeeded, nameAndAddress, onlineWithCard, receiptFirst } from '../ready-texts';
import { registers } from '../registers';

/** Law: ministerial decree of 9 January 2007 on municipal parking cards; traffic code, art. 27.1.4, 27.3.4 and 27ter. */
export const about: ProcedureAbout = {
  name: {
    fr: 'Demander une carte de riverain',
    nl: 'Een bewonerskaart aanvragen',
    de: 'Einen Anwohnerparkausweis beantragen',
    en: 'Ask for a resident parking permit',
  },
  summary: {
    fr: 'Vous habitez une zone de stationnement réglementé ? La carte vous laisse stationner près de chez vous, selon le règlement de la commune.',
    nl: 'Woont u in een zone met parkeerregels? Met de kaart parkeert u bij u in de buurt, volgens het gemeentereglement.',
    de: 'Sie wohnen in einer Zone mit Parkregeln? Mit dem Ausweis parken Sie in Ihrer Nähe, nach der Verordnung der Gemeinde.',
    en: 'Do you live in a zone with parking rules? The permit lets you park near home, as the municipal by-law says.',
  },
  audience: ['citizen'],
  forWhom: {
    fr: 'Vous avez votre résidence principale dans la commune. Le véhicule est immatriculé à votre nom, ou vous en disposez en permanence.',
    nl: 'U hebt uw hoofdverblijf in de gemeente. Het voertuig staat op uw naam, of u beschikt er permanent over.',
    de: 'Ihr Hauptwohnort liegt in der Gemeinde. Das Fahrzeug ist auf Ihren Namen zugelassen oder steht Ihnen ständig zur Verfügung.',
    en: 'Your main residence is in the municipality. The vehicle is registered in your name, or permanently at your disposal.',
  },
  notForWhom: {
    fr: 'Commerces, professions de soins et visiteurs ont d’autres cartes. Une seconde résidence ne compte que si le règlement le prévoit.',
    nl: 'Handelaars, zorgverleners en bezoekers hebben andere kaarten. Een tweede verblijf telt alleen als het reglement dat zegt.',
    de: 'Für Geschäfte, Pflegeberufe und Besucher gibt es andere Ausweise. Ein Zweitwohnsitz zählt nur, wenn die Verordnung es vorsieht.',
    en: 'Shops, care workers and visitors have other permits. A second home counts only where the by-law says so.',
  },
  cost: {
    fr: 'Selon le règlement de la commune. La première carte est parfois gratuite, les suivantes coûtent plus cher.',
    nl: 'Volgens het gemeentereglement. De eerste kaart is soms gratis, de volgende zijn duurder.',
    de: 'Nach der Verordnung der Gemeinde. Der erste Ausweis ist manchmal kostenlos, weitere sind teurer.',
    en: 'As the municipal by-law says. The first permit is sometimes free, further ones cost more.',
  },
  duration: { fr: 'Environ 4 minutes', nl: 'Ongeveer 4 minuten', de: 'Etwa 4 Minuten', en: 'About 4 minutes' },
  needed: [
    identityNeeded,
    {
      fr: 'La plaque du véhicule',
      nl: 'De nummerplaat van het voertuig',
      de: 'Das Kennzeichen des Fahrzeugs',
      en: 'The number plate of the vehicle',
    },
    {
      fr: 'Voiture de société ou en leasing : l’attestation de l’employeur',
      nl: 'Bedrijfs- of leasewagen: het attest van de werkgever',
      de: 'Firmen- oder Leasingwagen: die Bescheinigung des Arbeitgebers',
      en: 'Company or leased car: the statement of the employer',
    },
  ],
  known: [
    { what: nameAndAddress, source: registers.nationalRegister },
    {
      what: {
        fr: 'Les véhicules à votre nom, si vous les faites demander',
        nl: 'De voertuigen op uw naam, als u ze laat vragen',
        de: 'Die Fahrzeuge auf Ihren Namen, wenn Sie sie anfordern lassen',
        en: 'The vehicles in your name, if you let us ask',
      },
      source: registers.vehicles,
    },
  ],
  deadline: {
    fr: 'Vous demandez la carte quand vous voulez. Aucun délai légal n’oblige la commune à décider, et son silence n’est pas une carte.',
    nl: 'U vraagt de kaart aan wanneer u wilt. Geen wettelijke termijn verplicht de gemeente te beslissen, en zwijgen is geen kaart.',
    de: 'Sie beantragen den Ausweis, wann Sie wollen. Keine gesetzliche Frist bindet die Gemeinde, und ihr Schweigen ist kein Ausweis.',
    en: 'You ask for the permit when you want. No legal period binds the municipality, and its silence is not a permit.',
  },
  output: {
    fr: 'Un droit de stationner, lié à la plaque. La commune indique les zones et la date de fin.',
    nl: 'Een parkeerrecht dat aan de nummerplaat hangt. De gemeente vermeldt de zones en de einddatum.',
    de: 'Ein Parkrecht, das an das Kennzeichen gebunden ist. Die Gemeinde nennt die Zonen und das Enddatum.',
    en: 'A right to park, tied to the number plate. The municipality states the zones and the last day.',
  },
  nextSteps: [
    receiptFirst,
    {
      fr: 'La commune vérifie votre résidence et le véhicule, puis décide.',
      nl: 'De gemeente controleert uw verblijf en het voertuig, en beslist daarna.',
      de: 'Die Gemeinde prüft Ihren Wohnort und das Fahrzeug und entscheidet dann.',
      en: 'The municipality checks your residence and the vehicle, then decides.',
    },
    {
      fr: 'Vous payez après la décision, si la carte n’est pas gratuite.',
      nl: 'U betaalt na de beslissing, als de kaart niet gratis is.',
      de: 'Sie zahlen nach der Entscheidung, wenn der Ausweis nicht kostenlos ist.',
      en: 'You pay after the decision, unless the permit is free.',
    },
  ],
  appeal: councilOfStateAppeal,
  legalBasis: [
    {
      title: {
        fr: 'Arrêté ministériel du 9 janvier 2007 concernant la carte communale de stationnement',
        nl: 'Ministerieel besluit van 9 januari 2007 betreffende de gemeentelijke parkeerkaart',
        de: 'Ministerieller Erlass vom 9. Januar 2007 über den kommunalen Parkausweis',
        en: 'Ministerial decree of 9 January 2007 on the municipal parking card',
      },
    },
    {
      title: {
        fr: 'Code de la route, articles 27.1.4, 27.3.4 et 27ter',
        nl: 'Wegcode, artikelen 27.1.4, 27.3.4 en 27ter',
        de: 'Straßenverkehrsordnung, Artikel 27.1.4, 27.3.4 und 27ter',
        en: 'Traffic code, articles 27.1.4, 27.3.4 and 27ter',
      },
    },
    {
      title: {
        fr: 'Règlement de la commune sur le stationnement',
        nl: 'Parkeerreglement van de gemeente',
        de: 'Parkverordnung der Gemeinde',
        en: 'By-law of the municipality on parking',
      },
    },
  ],
  lifeEvents: ['driving-a-vehicle'],
  theme: 'MOBI',
  keywords: {
    fr: ['stationnement', 'riverain', 'parking', 'se garer', 'voiture', 'plaque', 'zone bleue', 'horodateur'],
    nl: ['parkeren', 'bewoner', 'parkeerkaart', 'auto', 'nummerplaat', 'blauwe zone', 'parkeermeter'],
    de: ['Parken', 'Anwohner', 'Parkausweis', 'Auto', 'Kennzeichen', 'blaue Zone', 'Parkuhr'],
    en: ['parking', 'resident', 'car', 'number plate', 'blue zone', 'parking meter'],
  },
};

export const channels: ProcedureDefinition['channels'] = {
  online: onlineWithCard,
  phone: {
    fr: 'Appelez le service Espace public de votre commune. Un agent remplit la demande avec vous.',
    nl: 'Bel de dienst Openbaar Domein van uw gemeente. Een medewerker vult de aanvraag samen met u in.',
    de: 'Rufen Sie den Dienst Öffentlicher Raum Ihrer Gemeinde an. Ein Mitarbeiter füllt den Antrag mit Ihnen aus.',
    en: 'Call the public-space service of your municipality. An officer fills in the request with you.',
  },
  counter: {
    fr: 'Allez au guichet Espace public de votre commune, avec votre carte d’identité et le certificat d’immatriculation.',
    nl: 'Ga naar het loket Openbaar Domein van uw gemeente, met uw identiteitskaart en het inschrijvingsbewijs.',
    de: 'Gehen Sie mit Personalausweis und Zulassungsbescheinigung zum Schalter Öffentlicher Raum Ihrer Gemeinde.',
    en: 'Go to the public-space counter of your municipality, with your identity card and the registration certificate.',
  },
  post: {
    fr: 'Imprimez le formulaire vierge et envoyez-le au service Espace public de votre commune. Joignez une copie du certificat d’immatriculation.',
    nl: 'Druk het blanco formulier af en stuur het naar de dienst Openbaar Domein van uw gemeente. Voeg een kopie van het inschrijvingsbewijs toe.',
    de: 'Drucken Sie das leere Formular und senden Sie es an den Dienst Öffentlicher Raum Ihrer Gemeinde. Fügen Sie eine Kopie der Zulassungsbescheinigung bei.',
    en: 'Print the blank form and send it to the public-space service of your municipality. Enclose a copy of the registration certificate.',
  },
};
