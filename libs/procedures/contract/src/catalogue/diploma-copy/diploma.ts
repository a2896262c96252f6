import type { FormField, FormPage } from '../../definition/form-definition';
import type { Logic } from '../../logic/json-logic';
import { dateData, evidenceData, filesData, proofFile } from '../ready-questions';

const isFlemish: Logic = { '==': [{ var: 'awardedBy' }, 'flemish'] };
const isFrench: Logic = { '==': [{ var: 'awardedBy' }, 'french'] };
const providesIt: Logic = { '==': [{ var: 'awardProof' }, 'own'] };
/** No source tells it: the French Community has none that is connected, or the person goes by hand. */
const byHand: Logic = { or: [providesIt, isFrench] };

const purposeOfDiploma = {
  fr: 'Le service retrouve ainsi votre diplôme dans ses archives.',
  nl: 'Zo vindt de dienst uw diploma terug in het archief.',
  de: 'So findet der Dienst Ihr Diplom in seinem Archiv.',
  en: 'This is how the service finds your diploma in its archives.',
};

export const diplomaFields: Record<string, FormField> = {
  '/awardProof': {
    widget: 'evidence',
    label: {
      fr: 'Diplômes dans la base de données flamande',
      nl: 'Diploma’s in de Vlaamse databank',
      de: 'Diplome in der flämischen Datenbank',
      en: 'Diplomas in the Flemish database',
    },
    hint: {
      fr: 'Elle contient le supérieur depuis 1999, le secondaire depuis 2002 et les cours pour adultes depuis 2013.',
      nl: 'Ze bevat het hoger onderwijs vanaf 1999, het secundair vanaf 2002 en het volwassenenonderwijs vanaf 2013.',
      de: 'Sie enthält Hochschulen seit 1999, Sekundarschulen seit 2002 und Erwachsenenbildung seit 2013.',
      en: 'It holds higher education since 1999, secondary since 2002 and adult education since 2013.',
    },
    purpose: {
      fr: 'L’attestation dit ce que cette base de données contient sur vous.',
      nl: 'Het attest zegt wat deze databank over u bevat.',
      de: 'Die Bescheinigung sagt, was diese Datenbank über Sie enthält.',
      en: 'The statement says what this database holds about you.',
    },
    evidence: {
      type: 'education-award',
      retention: {
        fr: '1 an après la délivrance, puis effacé.',
        nl: '1 jaar na de aflevering, daarna gewist.',
        de: '1 Jahr nach der Ausstellung, dann gelöscht.',
        en: '1 year after the issue, then erased.',
      },
      keepMonths: 12,
      own: '/awardFile',
      byHand: [
        { field: 'title', ask: '/ownTitle' },
        { field: 'institution', ask: '/ownInstitution' },
        { field: 'awardedOn', ask: '/ownAwardedOn' },
      ],
    },
    showIf: isFlemish,
  },
  '/awardFile': {
    ...proofFile,
    label: {
      fr: 'Copie du diplôme, ou lettre de l’école',
      nl: 'Kopie van het diploma, of brief van de school',
      de: 'Kopie des Diploms oder Brief der Schule',
      en: 'Copy of the diploma, or a letter of the school',
    },
    purpose: purposeOfDiploma,
    showIf: providesIt,
  },
  '/ownTitle': {
    widget: 'text',
    label: {
      fr: 'Intitulé du diplôme',
      nl: 'Benaming van het diploma',
      de: 'Bezeichnung des Diploms',
      en: 'Title of the diploma',
    },
    hint: {
      fr: 'Par exemple CESS, bachelier en droit.',
      nl: 'Bijvoorbeeld diploma secundair onderwijs, bachelor in de rechten.',
      de: 'Zum Beispiel Abitur, Bachelor in Rechtswissenschaften.',
      en: 'For example CESS, bachelor of law.',
    },
    purpose: purposeOfDiploma,
    concept: 'education-award.title',
    width: 60,
    showIf: byHand,
  },
  '/ownInstitution': {
    widget: 'text',
    label: { fr: 'École et commune', nl: 'School en gemeente', de: 'Schule und Gemeinde', en: 'School and town' },
    purpose: purposeOfDiploma,
    concept: 'education-award.institution',
    width: 60,
    showIf: byHand,
  },
  '/ownAwardedOn': {
    widget: 'date',
    label: {
      fr: 'Date du diplôme',
      nl: 'Datum van het diploma',
      de: 'Datum des Diploms',
      en: 'Date of the diploma',
    },
    hint: {
      fr: 'Le jour manque ? Écrivez le 30 juin de l’année.',
      nl: 'Weet u de dag niet meer? Schrijf 30 juni van dat jaar.',
      de: 'Fehlt der Tag? Schreiben Sie den 30. Juni des Jahres.',
      en: 'Not sure of the day? Write 30 June of that year.',
    },
    purpose: purposeOfDiploma,
    concept: 'education-award.awardedOn',
    showIf: byHand,
  },
  '/successFile': {
    ...proofFile,
    label: {
      fr: 'Attestation de réussite ou relevé de notes',
      nl: 'Attest van slagen of puntenlijst',
      de: 'Erfolgsbescheinigung oder Notenübersicht',
      en: 'Statement of success or transcript',
    },
    hint: {
      fr: 'Sans ce document, le service cherche le procès-verbal du jury : c’est plus long.',
      nl: 'Zonder dit document zoekt de dienst het verslag van de jury: dat duurt langer.',
      de: 'Ohne dieses Dokument sucht der Dienst das Protokoll des Prüfungsausschusses: Das dauert länger.',
      en: 'Without this document the service looks up the minutes of the jury, which takes longer.',
    },
    purpose: purposeOfDiploma,
    optional: true,
    showIf: isFrench,
  },
};

export const diplomaData = {
  awardProof: evidenceData,
  awardFile: filesData,
  ownTitle: { type: 'string', minLength: 2, maxLength: 200 },
  ownInstitution: { type: 'string', minLength: 2, maxLength: 200 },
  ownAwardedOn: dateData,
  successFile: filesData,
};

export const diplomaPages: FormPage[] = [
  {
    id: 'award',
    title: {
      fr: 'Ce que la base de données contient',
      nl: 'Wat de databank bevat',
      de: 'Was die Datenbank enthält',
      en: 'What the database holds',
    },
    lead: {
      fr: 'Rien n’est demandé sans vous. Vous voyez la réponse avant qu’elle ne rejoigne le dossier.',
      nl: 'Zonder u wordt niets gevraagd. U ziet het antwoord voor het in het dossier komt.',
      de: 'Ohne Sie wird nichts angefordert. Sie sehen die Antwort, bevor sie ins Dossier kommt.',
      en: 'Nothing is asked without you. You see the answer before it joins the dossier.',
    },
    ask: ['/awardProof'],
  },
  {
    id: 'diploma',
    title: { fr: 'Votre diplôme', nl: 'Uw diploma', de: 'Ihr Diplom', en: 'Your diploma' },
    ask: ['/awardFile', '/ownTitle', '/ownInstitution', '/ownAwardedOn', '/successFile'],
  },
];
