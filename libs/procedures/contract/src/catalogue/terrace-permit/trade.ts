import type { FormField, FormPage } from '../../definition/form-definition';
import { evidenceData, filesData, proofFile } from '../ready-questions';

const purposeOfRegistration = {
  fr: 'La commune ne donne une terrasse qu’à une entreprise en activité, inscrite pour servir à manger ou à boire.',
  nl: 'De gemeente vergunt een terras alleen aan een actieve onderneming die ingeschreven is om eten of drank te serveren.',
  de: 'Die Gemeinde genehmigt eine Terrasse nur einem aktiven Unternehmen, das für Speisen oder Getränke eingetragen ist.',
  en: 'The municipality gives a terrace only to an enterprise in business that is registered for serving food or drink.',
};

/** That the enterprise is in business and serves food or drink: from its register, or by an extract of it. */
export const tradeFields: Record<string, FormField> = {
  '/registrationProof': {
    widget: 'evidence',
    label: {
      fr: 'Inscription de l’entreprise',
      nl: 'Inschrijving van de onderneming',
      de: 'Eintragung des Unternehmens',
      en: 'Registration of the enterprise',
    },
    purpose: purposeOfRegistration,
    evidence: {
      type: 'enterprise-registration',
      retention: {
        fr: '1 an après l’acceptation, puis effacée.',
        nl: '1 jaar na de aanvaarding, daarna gewist.',
        de: '1 Jahr nach der Annahme, dann gelöscht.',
        en: '1 year after the acceptance, then erased.',
      },
      keepMonths: 12,
      own: '/registrationFile',
    },
  },
  '/registrationFile': {
    ...proofFile,
    label: {
      fr: 'Extrait de la Banque-Carrefour des Entreprises',
      nl: 'Uittreksel uit de Kruispuntbank van Ondernemingen',
      de: 'Auszug aus der Zentralen Datenbank der Unternehmen',
      en: 'Extract of the Crossroads Bank for Enterprises',
    },
    hint: {
      fr: 'De trois mois au plus, avec les activités de l’établissement.',
      nl: 'Hoogstens drie maanden oud, met de activiteiten van de vestiging.',
      de: 'Höchstens drei Monate alt, mit den Tätigkeiten der Niederlassung.',
      en: 'At most three months old, with the activities of the establishment.',
    },
    purpose: purposeOfRegistration,
    showIf: { '==': [{ var: 'registrationProof' }, 'own'] },
  },
};

export const tradeData = { registrationProof: evidenceData, registrationFile: filesData };

export const tradePages: FormPage[] = [
  {
    id: 'registration',
    title: {
      fr: 'L’inscription de l’entreprise',
      nl: 'De inschrijving van de onderneming',
      de: 'Die Eintragung des Unternehmens',
      en: 'The registration of the enterprise',
    },
    lead: {
      fr: 'Nous pouvons la demander pour vous. Vous voyez la réponse avant qu’elle ne rejoigne le dossier.',
      nl: 'Wij kunnen ze voor u opvragen. U ziet het antwoord voor het in het dossier komt.',
      de: 'Wir können sie für Sie anfordern. Sie sehen die Antwort, bevor sie ins Dossier kommt.',
      en: 'We can ask for it. You see the answer before it joins the dossier.',
    },
    ask: ['/registrationProof'],
  },
  {
    id: 'extract',
    title: {
      fr: 'L’extrait du registre',
      nl: 'Het uittreksel uit het register',
      de: 'Der Auszug aus dem Register',
      en: 'The extract of the register',
    },
    ask: ['/registrationFile'],
  },
];
