import type { FormField, FormPage } from '../../definition/form-definition';
import type { Logic } from '../../logic/json-logic';
import { evidenceData } from '../ready-questions';
import { forChild, forSelf } from './student';

/** Who provides a proof; the road by hand of each stands on the page after. */
const provides = (proof: string): Logic => ({ '==': [{ var: proof }, 'own'] });

const retention = {
  fr: '10 ans après l’acceptation, puis effacé.',
  nl: '10 jaar na de aanvaarding, daarna gewist.',
  de: '10 Jahre nach der Annahme, dann gelöscht.',
  en: '10 years after the acceptance, then erased.',
};
const tenYears = 120;

const file = { accept: ['application/pdf', 'image/png', 'image/jpeg'], maxBytes: 10_000_000, maxFiles: 3 } as const;

const purposeOfIncome = {
  fr: 'Le montant de l’allocation se calcule avec les revenus du ménage d’il y a deux ans.',
  nl: 'Het bedrag van de toelage volgt uit het gezinsinkomen van twee jaar geleden.',
  de: 'Der Betrag der Beihilfe ergibt sich aus dem Haushaltseinkommen von vor zwei Jahren.',
  en: 'The amount of the grant follows from the household’s income two years ago.',
};
const purposeOfEnrolment = {
  fr: 'L’allocation suppose une inscription régulière, à temps plein.',
  nl: 'De toelage vraagt een regelmatige inschrijving, voltijds.',
  de: 'Die Beihilfe setzt eine ordentliche Einschreibung in Vollzeit voraus.',
  en: 'The grant needs a regular enrolment, full-time.',
};

const purposeOfDiplomas = {
  fr: 'Un diplôme de même niveau exclut l’allocation.',
  nl: 'Een diploma van hetzelfde niveau sluit de toelage uit.',
  de: 'Ein Abschluss derselben Stufe schließt die Beihilfe aus.',
  en: 'A diploma of the same level excludes the grant.',
};

export const proofFields: Record<string, FormField> = {
  '/incomeProof': {
    widget: 'evidence',
    label: {
      fr: 'Revenus du ménage',
      nl: 'Inkomsten van het gezin',
      de: 'Einkommen des Haushalts',
      en: 'Income of the household',
    },
    purpose: purposeOfIncome,
    evidence: {
      type: 'income-statement',
      retention,
      keepMonths: tenYears,
      own: '/incomeFile',
      byHand: [{ field: 'householdTaxableIncome', ask: '/ownIncome' }],
    },
  },
  '/enrolmentProof': {
    widget: 'evidence',
    label: {
      fr: 'Inscription dans l’école',
      nl: 'Inschrijving in de school',
      de: 'Einschreibung an der Schule',
      en: 'Enrolment at the school',
    },
    purpose: purposeOfEnrolment,
    evidence: { type: 'school-enrolment', retention, keepMonths: tenYears, own: '/enrolmentFile' },
    showIf: forSelf,
  },
  '/diplomaProof': {
    widget: 'evidence',
    label: {
      fr: 'Diplômes déjà obtenus',
      nl: 'Diploma’s die u al hebt',
      de: 'Bereits erworbene Abschlüsse',
      en: 'Diplomas already held',
    },
    purpose: purposeOfDiplomas,
    evidence: { type: 'education-award', retention, keepMonths: tenYears, own: '/diplomaFile' },
    showIf: forSelf,
  },
  '/incomeFile': {
    ...{ widget: 'file', purpose: purposeOfIncome, showIf: provides('incomeProof') },
    ...{ ...file, accept: [...file.accept] },
    label: {
      fr: 'Avertissement-extrait de rôle du ménage',
      nl: 'Aanslagbiljet van het gezin',
      de: 'Steuerbescheid des Haushalts',
      en: 'Tax assessment of the household',
    },
  },
  '/ownIncome': {
    widget: 'amount',
    label: {
      fr: 'Revenu imposable qui y figure',
      nl: 'Belastbaar inkomen dat erop staat',
      de: 'Steuerpflichtiges Einkommen darauf',
      en: 'Taxable income that it states',
    },
    hint: {
      fr: 'Recopiez le total de la page 1, sans les centimes.',
      nl: 'Neem het totaal van pagina 1 over, zonder de centen.',
      de: 'Übernehmen Sie den Gesamtbetrag von Seite 1 ohne Cent.',
      en: 'Copy the total on page 1, without the cents.',
    },
    purpose: purposeOfIncome,
    concept: 'income-statement.householdTaxableIncome',
    suffix: '€',
    width: 10,
    showIf: provides('incomeProof'),
  },
  '/enrolmentFile': {
    ...{ widget: 'file', purpose: purposeOfEnrolment, showIf: provides('enrolmentProof') },
    ...{ ...file, accept: [...file.accept] },
    label: {
      fr: 'Attestation d’inscription',
      nl: 'Inschrijvingsbewijs',
      de: 'Einschreibebescheinigung',
      en: 'Certificate of enrolment',
    },
  },
  '/childEnrolmentFile': {
    ...{ widget: 'file', purpose: purposeOfEnrolment, showIf: forChild },
    ...{ ...file, accept: [...file.accept] },
    label: {
      fr: 'Attestation de fréquentation scolaire de l’enfant',
      nl: 'Schoolattest van het kind',
      de: 'Schulbescheinigung des Kindes',
      en: 'School certificate of the child',
    },
    hint: {
      fr: 'Les sources répondent seulement sur la personne connectée. Demandez ce papier à l’école.',
      nl: 'De bronnen antwoorden alleen over wie aangemeld is. Vraag dit papier aan de school.',
      de: 'Die Quellen antworten nur über die angemeldete Person. Fragen Sie die Schule danach.',
      en: 'The sources only answer about the person who signed in. Ask the school for this paper.',
    },
    notKnownBecause: {
      fr: 'La source ne répond au parent que pour lui-même : elle ne donne pas l’inscription de l’enfant.',
      nl: 'De bron antwoordt de ouder alleen over zichzelf: zij geeft de inschrijving van het kind niet.',
      de: 'Die Quelle antwortet dem Elternteil nur über sich selbst: Sie nennt die Einschreibung des Kindes nicht.',
      en: 'The source answers the parent only about the parent: it does not give the enrolment of the child.',
    },
  },
  '/diplomaFile': {
    ...{ widget: 'file', purpose: purposeOfDiplomas, showIf: provides('diplomaProof') },
    ...{ ...file, accept: [...file.accept] },
    label: {
      fr: 'Copie de votre diplôme le plus élevé',
      nl: 'Kopie van uw hoogste diploma',
      de: 'Kopie Ihres höchsten Abschlusses',
      en: 'Copy of your highest diploma',
    },
  },
};

const filesData = { type: 'array', items: { type: 'object' }, maxItems: 3 };

export const proofData = {
  incomeProof: evidenceData,
  enrolmentProof: evidenceData,
  diplomaProof: evidenceData,
  incomeFile: filesData,
  ownIncome: { type: 'integer', minimum: 0, maximum: 100_000_000 },
  enrolmentFile: filesData,
  childEnrolmentFile: filesData,
  diplomaFile: filesData,
};

export const proofsPage: FormPage = {
  id: 'proofs',
  title: { fr: 'Les preuves', nl: 'De bewijzen', de: 'Die Nachweise', en: 'The proofs' },
  lead: {
    fr: 'Rien n’est demandé sans vous. Vous voyez chaque réponse avant qu’elle ne rejoigne le dossier.',
    nl: 'Zonder u wordt niets gevraagd. U ziet elk antwoord voor het in het dossier komt.',
    de: 'Ohne Sie wird nichts angefordert. Sie sehen jede Antwort, bevor sie ins Dossier kommt.',
    en: 'Nothing is asked without you. You see each answer before it joins the dossier.',
  },
  ask: ['/incomeProof', '/enrolmentProof', '/diplomaProof'],
};

export const ownProofsPage: FormPage = {
  id: 'ownProofs',
  title: {
    fr: 'Les preuves que vous fournissez',
    nl: 'De bewijzen die u zelf bezorgt',
    de: 'Die Nachweise, die Sie vorlegen',
    en: 'The proofs that you provide',
  },
  ask: ['/incomeFile', '/ownIncome', '/enrolmentFile', '/childEnrolmentFile', '/diplomaFile'],
};
