import type { FormField, FormPage } from '../../definition/form-definition';
import type { Logic } from '../../logic/json-logic';
import { dateData, evidenceData, filesData, proofFile } from '../ready-questions';

const holds = (value: string): Logic => ({ '==': [{ var: 'vehicleUse' }, value] });
const ownVehicle = holds('own');
const foreignPlate: Logic = { '==': [{ var: 'plateKind' }, 'foreign'] };

const purposeOfVehicle = {
  fr: 'La carte est donnée pour un véhicule à votre nom, ou dont vous disposez en permanence.',
  nl: 'De kaart geldt voor een voertuig op uw naam, of waarover u permanent beschikt.',
  de: 'Der Ausweis gilt für ein Fahrzeug auf Ihren Namen oder eines, das Ihnen ständig zur Verfügung steht.',
  en: 'The permit is given for a vehicle in your name, or permanently at your disposal.',
};
const purposeOfPlate = {
  fr: 'Le droit de stationner est lié à une seule plaque : les contrôles la lisent.',
  nl: 'Het parkeerrecht hangt aan één nummerplaat: de controle leest ze.',
  de: 'Das Parkrecht ist an ein einziges Kennzeichen gebunden: Die Kontrolle liest es.',
  en: 'The right to park is tied to one number plate: the controls read it.',
};

/** Whose vehicle it is, the plate that receives the permit, and what proves that it is at the person’s disposal. */
export const vehicleFields: Record<string, FormField> = {
  '/vehicleUse': {
    widget: 'radios',
    label: {
      fr: 'De quel véhicule s’agit-il ?',
      nl: 'Over welk voertuig gaat het?',
      de: 'Um welches Fahrzeug geht es?',
      en: 'Which vehicle is it?',
    },
    purpose: purposeOfVehicle,
    options: [
      {
        value: 'own',
        label: {
          fr: 'Un véhicule immatriculé à mon nom',
          nl: 'Een voertuig op mijn naam',
          de: 'Ein Fahrzeug auf meinen Namen',
          en: 'A vehicle registered in my name',
        },
      },
      {
        value: 'company',
        label: {
          fr: 'Une voiture de société ou en leasing',
          nl: 'Een bedrijfs- of leasewagen',
          de: 'Ein Firmen- oder Leasingwagen',
          en: 'A company or leased car',
        },
      },
      {
        value: 'other',
        label: {
          fr: 'La voiture de quelqu’un d’autre, que je conduis',
          nl: 'De auto van iemand anders, die ik bestuur',
          de: 'Das Auto einer anderen Person, das ich fahre',
          en: 'Somebody else’s car, which I drive',
        },
      },
    ],
  },
  '/plateKind': {
    widget: 'radios',
    label: {
      fr: 'La plaque est-elle belge ?',
      nl: 'Is het een Belgische nummerplaat?',
      de: 'Ist es ein belgisches Kennzeichen?',
      en: 'Is the number plate Belgian?',
    },
    hint: {
      fr: 'Un résident fait d’abord immatriculer sa voiture en Belgique, sauf exception prévue par l’arrêté royal du 20 juillet 2001.',
      nl: 'Wie hier woont, schrijft de auto eerst in België in, behalve bij een uitzondering van het koninklijk besluit van 20 juli 2001.',
      de: 'Wer hier wohnt, lässt das Auto zuerst in Belgien zu, außer bei einer Ausnahme des Königlichen Erlasses vom 20. Juli 2001.',
      en: 'A resident first registers the car in Belgium, unless an exception of the royal decree of 20 July 2001 applies.',
    },
    purpose: purposeOfPlate,
    options: [
      { value: 'belgian', label: { fr: 'Oui', nl: 'Ja', de: 'Ja', en: 'Yes' } },
      {
        value: 'foreign',
        label: {
          fr: 'Non, mais une exception s’applique',
          nl: 'Nee, maar er geldt een uitzondering',
          de: 'Nein, aber eine Ausnahme gilt',
          en: 'No, but an exception applies',
        },
      },
    ],
    notKnownBecause: {
      fr: 'Le répertoire belge ne connaît pas les plaques étrangères.',
      nl: 'Het Belgische repertorium kent geen buitenlandse nummerplaten.',
      de: 'Das belgische Verzeichnis kennt keine ausländischen Kennzeichen.',
      en: 'The Belgian register does not know foreign number plates.',
    },
  },
  '/plate': {
    widget: 'text',
    label: {
      fr: 'Plaque qui reçoit la carte',
      nl: 'Nummerplaat die de kaart krijgt',
      de: 'Kennzeichen, das den Ausweis erhält',
      en: 'Number plate that receives the permit',
    },
    hint: {
      fr: 'Par exemple 1-ABC-234.',
      nl: 'Bijvoorbeeld 1-ABC-234.',
      de: 'Zum Beispiel 1-ABC-234.',
      en: 'For example 1-ABC-234.',
    },
    purpose: purposeOfPlate,
    width: 12,
    messages: {
      pattern: {
        fr: 'Écrivez la plaque comme sur le certificat, par exemple 1-ABC-234.',
        nl: 'Schrijf de nummerplaat zoals op het inschrijvingsbewijs, bijvoorbeeld 1-ABC-234.',
        de: 'Schreiben Sie das Kennzeichen wie auf der Bescheinigung, zum Beispiel 1-ABC-234.',
        en: 'Write the number plate as on the certificate, for example 1-ABC-234.',
      },
    },
    notKnownBecause: {
      fr: 'Le répertoire donne les plaques à votre nom. Il ne dit pas laquelle reçoit la carte, et ne donne pas la plaque d’un autre.',
      nl: 'Het repertorium geeft de nummerplaten op uw naam. Het zegt niet welke de kaart krijgt, en geeft die van een ander niet.',
      de: 'Das Verzeichnis nennt die Kennzeichen auf Ihren Namen. Es sagt nicht, welches den Ausweis erhält, und nennt kein fremdes.',
      en: 'The register gives the plates in your name. It does not say which one receives the permit, nor gives that of somebody else.',
    },
  },
  '/vehicleProof': {
    widget: 'evidence',
    label: {
      fr: 'Immatriculation à votre nom',
      nl: 'Inschrijving op uw naam',
      de: 'Zulassung auf Ihren Namen',
      en: 'Registration in your name',
    },
    purpose: purposeOfVehicle,
    evidence: {
      type: 'vehicle-registration',
      retention: {
        fr: '1 an après l’acceptation, puis effacé.',
        nl: '1 jaar na de aanvaarding, daarna gewist.',
        de: '1 Jahr nach der Annahme, dann gelöscht.',
        en: '1 year after the acceptance, then erased.',
      },
      keepMonths: 12,
      own: '/registrationFile',
    },
    showIf: ownVehicle,
  },
  '/registrationFile': {
    ...proofFile,
    label: {
      fr: 'Certificat d’immatriculation',
      nl: 'Inschrijvingsbewijs van het voertuig',
      de: 'Zulassungsbescheinigung',
      en: 'Registration certificate',
    },
    purpose: purposeOfVehicle,
    showIf: { '==': [{ var: 'vehicleProof' }, 'own'] },
  },
  '/employerFile': {
    ...proofFile,
    label: {
      fr: 'Attestation de l’employeur ou de la société de leasing',
      nl: 'Attest van de werkgever of de leasemaatschappij',
      de: 'Bescheinigung des Arbeitgebers oder der Leasingfirma',
      en: 'Statement of the employer or the leasing company',
    },
    hint: {
      fr: 'Elle dit que vous êtes le conducteur habituel, et jusqu’à quand.',
      nl: 'Het zegt dat u de vaste bestuurder bent, en tot wanneer.',
      de: 'Sie nennt Sie als ständigen Fahrer und sagt, bis wann.',
      en: 'It says that you are the usual driver, and until when.',
    },
    purpose: purposeOfVehicle,
    showIf: holds('company'),
  },
  '/insuranceFile': {
    ...proofFile,
    label: {
      fr: 'Attestation d’assurance à votre nom',
      nl: 'Verzekeringsbewijs met uw naam',
      de: 'Versicherungsnachweis mit Ihrem Namen',
      en: 'Insurance statement with your name',
    },
    hint: {
      fr: 'Vous y figurez comme conducteur principal ou second conducteur.',
      nl: 'U staat erop als hoofdbestuurder of tweede bestuurder.',
      de: 'Sie stehen darauf als Haupt- oder Zweitfahrer.',
      en: 'It names you as the main or second driver.',
    },
    purpose: purposeOfVehicle,
    showIf: holds('other'),
  },
  '/exceptionFile': {
    ...proofFile,
    label: {
      fr: 'Document qui montre l’exception pour la plaque étrangère',
      nl: 'Document dat de uitzondering voor de buitenlandse plaat toont',
      de: 'Dokument, das die Ausnahme für das ausländische Kennzeichen zeigt',
      en: 'Document that shows the exception for the foreign plate',
    },
    purpose: purposeOfPlate,
    showIf: foreignPlate,
  },
  '/rank': {
    widget: 'radios',
    label: {
      fr: 'Quelle carte demandez-vous pour votre ménage ?',
      nl: 'Welke kaart vraagt u voor uw gezin?',
      de: 'Welchen Ausweis beantragen Sie für Ihren Haushalt?',
      en: 'Which permit do you ask for your household?',
    },
    purpose: {
      fr: 'Le prix et la limite par ménage en dépendent. La commune vérifie dans sa liste.',
      nl: 'De prijs en de grens per gezin hangen ervan af. De gemeente kijkt het na in haar lijst.',
      de: 'Preis und Grenze pro Haushalt hängen davon ab. Die Gemeinde prüft es in ihrer Liste.',
      en: 'The price and the limit per household depend on it. The municipality checks its own list.',
    },
    options: [
      { value: 'first', label: { fr: 'La première', nl: 'De eerste', de: 'Den ersten', en: 'The first' } },
      { value: 'second', label: { fr: 'La deuxième', nl: 'De tweede', de: 'Den zweiten', en: 'The second' } },
      { value: 'third', label: { fr: 'La troisième', nl: 'De derde', de: 'Den dritten', en: 'The third' } },
    ],
  },
  '/startOn': {
    widget: 'date',
    label: {
      fr: 'Premier jour de la carte',
      nl: 'Eerste dag van de kaart',
      de: 'Erster Tag des Ausweises',
      en: 'First day of the permit',
    },
    purpose: {
      fr: 'La carte peut suivre celle qui se termine, sans jour perdu.',
      nl: 'De kaart kan aansluiten op de vorige, zonder verloren dag.',
      de: 'Der Ausweis kann an den vorigen anschließen, ohne verlorenen Tag.',
      en: 'The permit can follow the one that ends, without a lost day.',
    },
  },
};

export const vehicleData = {
  vehicleUse: { type: 'string', enum: ['own', 'company', 'other'] },
  plateKind: { type: 'string', enum: ['belgian', 'foreign'] },
  plate: { type: 'string', minLength: 2, maxLength: 12, pattern: '^[0-9A-Za-z][0-9A-Za-z. -]{1,11}$' },
  vehicleProof: evidenceData,
  registrationFile: filesData,
  employerFile: filesData,
  insuranceFile: filesData,
  exceptionFile: filesData,
  rank: { type: 'string', enum: ['first', 'second', 'third'] },
  startOn: dateData,
};

export const vehiclePages: FormPage[] = [
  {
    id: 'vehicle',
    title: { fr: 'Le véhicule', nl: 'Het voertuig', de: 'Das Fahrzeug', en: 'The vehicle' },
    ask: ['/vehicleUse', '/plateKind', '/plate'],
  },
  {
    id: 'registration',
    title: { fr: 'L’immatriculation', nl: 'De inschrijving', de: 'Die Zulassung', en: 'The registration' },
    lead: {
      fr: 'Nous pouvons la demander pour vous. Vous voyez la réponse avant qu’elle ne rejoigne le dossier.',
      nl: 'Wij kunnen ze voor u opvragen. U ziet het antwoord voor het in het dossier komt.',
      de: 'Wir können sie für Sie anfordern. Sie sehen die Antwort, bevor sie ins Dossier kommt.',
      en: 'We can ask for it. You see the answer before it joins the dossier.',
    },
    ask: ['/vehicleProof'],
  },
  {
    id: 'documents',
    title: {
      fr: 'Les documents du véhicule',
      nl: 'De documenten van het voertuig',
      de: 'Die Dokumente des Fahrzeugs',
      en: 'The documents of the vehicle',
    },
    ask: ['/registrationFile', '/employerFile', '/insuranceFile', '/exceptionFile'],
  },
  {
    id: 'permit',
    title: { fr: 'La carte', nl: 'De kaart', de: 'Der Ausweis', en: 'The permit' },
    ask: ['/rank', '/startOn'],
  },
];
