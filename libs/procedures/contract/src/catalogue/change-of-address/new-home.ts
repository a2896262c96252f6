import type { FormField } from '../../definition/form-definition';
import { yesOrNo } from '../ready-questions';

const purposeOfHome = {
  fr: 'L’agent sait ainsi où se présenter.',
  nl: 'Zo weet de medewerker waar hij moet zijn.',
  de: 'So weiß der Beamte, wohin er kommen muss.',
  en: 'The officer knows where to go this way.',
};

/** The new home: where, what kind, with whom, since when, and whether it is the main residence. */
export const newHomeFields: Record<string, FormField> = {
  '/newAddress': {
    widget: 'address',
    label: { fr: 'Votre nouvelle adresse', nl: 'Uw nieuwe adres', de: 'Ihre neue Adresse', en: 'Your new address' },
    hint: {
      fr: 'Ajoutez la boîte si le bâtiment en a plusieurs.',
      nl: 'Vul het busnummer in als het gebouw bussen heeft.',
      de: 'Geben Sie die Briefkastennummer an, wenn das Gebäude mehrere hat.',
      en: 'Add the box number if the building has boxes.',
    },
    purpose: {
      fr: 'C’est l’adresse où la commune vous inscrit.',
      nl: 'Op dit adres schrijft de gemeente u in.',
      de: 'An dieser Adresse trägt die Gemeinde Sie ein.',
      en: 'This is the address at which the municipality registers you.',
    },
    notKnownBecause: {
      fr: 'Le registre connaît l’adresse que vous quittez, pas celle où vous allez.',
      nl: 'Het register kent het adres dat u verlaat, niet dat waar u naartoe gaat.',
      de: 'Das Register kennt die Adresse, die Sie verlassen, nicht die, an die Sie ziehen.',
      en: 'The register knows the address that you leave, not the one to which you go.',
    },
  },
  '/homeKind': {
    widget: 'radios',
    label: {
      fr: 'Quel type de logement est-ce ?',
      nl: 'Wat voor woning is het?',
      de: 'Was für eine Wohnung ist es?',
      en: 'What kind of home is it?',
    },
    purpose: purposeOfHome,
    options: [
      { value: 'house', label: { fr: 'Maison', nl: 'Huis', de: 'Haus', en: 'House' } },
      { value: 'flat', label: { fr: 'Appartement', nl: 'Appartement', de: 'Wohnung', en: 'Flat' } },
      {
        value: 'room',
        label: {
          fr: 'Chambre ou logement étudiant',
          nl: 'Kamer of studentenkamer',
          de: 'Zimmer oder Studentenwohnung',
          en: 'Room or student home',
        },
      },
      {
        value: 'withSomeone',
        label: {
          fr: 'Chez quelqu’un qui y est déjà inscrit',
          nl: 'Bij iemand die er al is ingeschreven',
          de: 'Bei jemandem, der dort schon eingetragen ist',
          en: 'With someone who is already registered there',
        },
      },
      {
        value: 'institution',
        label: {
          fr: 'Maison de repos ou institution',
          nl: 'Woonzorgcentrum of instelling',
          de: 'Altenheim oder Einrichtung',
          en: 'Care home or institution',
        },
      },
      {
        value: 'mobileHome',
        label: { fr: 'Demeure mobile', nl: 'Mobiele woning', de: 'Mobile Wohnung', en: 'Mobile home' },
        hint: {
          fr: 'Bateau, caravane ou roulotte. La commune prend contact avec vous.',
          nl: 'Boot, caravan of woonwagen. De gemeente neemt contact met u op.',
          de: 'Boot, Wohnwagen oder Bauwagen. Die Gemeinde meldet sich bei Ihnen.',
          en: 'Boat or caravan. The municipality contacts you.',
        },
      },
      {
        value: 'other',
        label: { fr: 'Autre', nl: 'Iets anders', de: 'Etwas anderes', en: 'Something else' },
        hint: {
          fr: 'La commune prend contact avec vous.',
          nl: 'De gemeente neemt contact met u op.',
          de: 'Die Gemeinde meldet sich bei Ihnen.',
          en: 'The municipality contacts you.',
        },
      },
    ],
  },
  '/residentName': {
    widget: 'text',
    label: {
      fr: 'Nom de la personne qui y habite déjà',
      nl: 'Naam van de persoon die er al woont',
      de: 'Name der Person, die dort schon wohnt',
      en: 'Name of the person who already lives there',
    },
    hint: {
      fr: 'La commune lui demande de confirmer. Vous ne verrez pas ses données.',
      nl: 'De gemeente vraagt die persoon om bevestiging. U ziet zijn gegevens niet.',
      de: 'Die Gemeinde bittet diese Person um Bestätigung. Sie sehen ihre Daten nicht.',
      en: 'The municipality asks this person to confirm. You will not see their data.',
    },
    purpose: {
      fr: 'Personne n’est inscrit chez quelqu’un à son insu.',
      nl: 'Niemand wordt bij iemand ingeschreven zonder dat die het weet.',
      de: 'Niemand wird ohne ihr Wissen bei einer Person eingetragen.',
      en: 'Nobody is registered at another person’s home without their knowledge.',
    },
    width: 40,
    showIf: { '==': [{ var: 'homeKind' }, 'withSomeone'] },
  },
  '/movedInOn': {
    widget: 'date',
    label: {
      fr: 'Quel jour avez-vous emménagé ?',
      nl: 'Op welke dag bent u verhuisd?',
      de: 'An welchem Tag sind Sie eingezogen?',
      en: 'On which day did you move in?',
    },
    hint: {
      fr: 'Plus de 8 jours ouvrables ? Déclarez quand même : ce n’est pas un motif de refus.',
      nl: 'Meer dan 8 werkdagen geleden? Doe toch aangifte: het is geen reden om te weigeren.',
      de: 'Mehr als 8 Werktage her? Erklären Sie es trotzdem: Das ist kein Ablehnungsgrund.',
      en: 'More than 8 working days ago? Declare all the same: it is no reason for a refusal.',
    },
    purpose: {
      fr: 'La loi compte 8 jours ouvrables à partir de ce jour.',
      nl: 'De wet telt 8 werkdagen vanaf deze dag.',
      de: 'Das Gesetz zählt 8 Werktage ab diesem Tag.',
      en: 'The law counts 8 working days from this day.',
    },
  },
  '/mainResidence': {
    widget: 'radios',
    label: {
      fr: 'Habitez-vous là la plus grande partie de l’année ?',
      nl: 'Woont u daar het grootste deel van het jaar?',
      de: 'Wohnen Sie dort den größten Teil des Jahres?',
      en: 'Do you live there for most of the year?',
    },
    purpose: {
      fr: 'Chacun est inscrit à une seule adresse : sa résidence principale.',
      nl: 'Iedereen is op één adres ingeschreven: zijn hoofdverblijfplaats.',
      de: 'Jeder ist an einer einzigen Adresse eingetragen: seinem Hauptwohnort.',
      en: 'Everyone is registered at one address only: the main residence.',
    },
    options: yesOrNo,
  },
};
