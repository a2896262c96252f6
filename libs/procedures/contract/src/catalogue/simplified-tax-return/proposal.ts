import type { FormField, FormPage } from '../../definition/form-definition';
import type { Logic } from '../../logic/json-logic';
import { evidenceData, filesData, proofFile, yesOrNo, yesOrNoData } from '../ready-questions';

const fromSource: Logic = { '==': [{ var: 'proposalProof' }, 'use'] };
const byHand: Logic = { '==': [{ var: 'proposalProof' }, 'own'] };
const onPaper: Logic = { and: [byHand, { '==': [{ var: 'received' }, 'yes'] }] };

const purposeOfAnswer = {
  fr: 'Vous ne répondez qu’à ce qui est faux : le reste est déjà connu du SPF Finances.',
  nl: 'U antwoordt alleen op wat fout is: de rest kent de FOD Financiën al.',
  de: 'Sie antworten nur auf das, was falsch ist: Den Rest kennt der FÖD Finanzen schon.',
  en: 'You only answer what is wrong: the FPS Finance already knows the rest.',
};

export const proposalFields: Record<string, FormField> = {
  '/proposalProof': {
    widget: 'evidence',
    label: {
      fr: 'Votre proposition, telle que le SPF Finances l’a remplie',
      nl: 'Uw voorstel, zoals de FOD Financiën het invulde',
      de: 'Ihr Vorschlag, wie der FÖD Finanzen ihn ausgefüllt hat',
      en: 'Your proposal, as the FPS Finance filled it in',
    },
    hint: {
      fr: 'Chaque montant avec sa source. Vous ne recopiez rien.',
      nl: 'Elk bedrag met zijn bron. U schrijft niets over.',
      de: 'Jeder Betrag mit seiner Quelle. Sie schreiben nichts ab.',
      en: 'Every amount with its source. You copy nothing.',
    },
    purpose: purposeOfAnswer,
    evidence: {
      type: 'tax-proposal',
      retention: {
        fr: '10 ans après l’acceptation, puis effacé.',
        nl: '10 jaar na de aanvaarding, daarna gewist.',
        de: '10 Jahre nach der Annahme, dann gelöscht.',
        en: '10 years after the acceptance, then erased.',
      },
      keepMonths: 120,
      own: '/proposalFile',
    },
  },
  '/received': {
    widget: 'radios',
    label: {
      fr: 'Avez-vous reçu une proposition de déclaration simplifiée cette année ?',
      nl: 'Kreeg u dit jaar een voorstel van vereenvoudigde aangifte?',
      de: 'Haben Sie dieses Jahr einen Vorschlag einer vereinfachten Erklärung erhalten?',
      en: 'Did you receive a proposal of simplified return this year?',
    },
    hint: {
      fr: 'Elle arrive par la poste ou dans votre boîte électronique.',
      nl: 'Het komt per post of in uw elektronische brievenbus.',
      de: 'Er kommt per Post oder in Ihr elektronisches Postfach.',
      en: 'It comes by post or in your electronic mailbox.',
    },
    purpose: purposeOfAnswer,
    options: yesOrNo,
    showIf: byHand,
  },
  '/proposalFile': {
    ...proofFile,
    label: {
      fr: 'La proposition que vous avez reçue',
      nl: 'Het voorstel dat u kreeg',
      de: 'Der Vorschlag, den Sie erhalten haben',
      en: 'The proposal that you received',
    },
    purpose: {
      fr: 'Le service voit ainsi à quelle proposition vous répondez.',
      nl: 'Zo ziet de dienst op welk voorstel u antwoordt.',
      de: 'So sieht der Dienst, auf welchen Vorschlag Sie antworten.',
      en: 'This shows the service which proposal you answer.',
    },
    showIf: onPaper,
  },
  '/agreement': {
    widget: 'radios',
    label: {
      fr: 'La proposition est-elle juste et complète ?',
      nl: 'Is het voorstel juist en volledig?',
      de: 'Ist der Vorschlag richtig und vollständig?',
      en: 'Is the proposal correct and complete?',
    },
    hint: {
      fr: 'Regardez surtout les enfants à charge, un handicap, un don, un prêt, une garde partagée.',
      nl: 'Kijk vooral naar kinderen ten laste, een handicap, een gift, een lening, gedeeld verblijf.',
      de: 'Achten Sie vor allem auf Kinder zu Lasten, eine Behinderung, eine Spende, ein Darlehen, geteilte Unterbringung.',
      en: 'Look above all at dependent children, a disability, a gift, a loan, shared custody.',
    },
    purpose: purposeOfAnswer,
    options: [
      {
        value: 'agree',
        label: {
          fr: 'Oui, je suis d’accord avec tout',
          nl: 'Ja, ik ga akkoord met alles',
          de: 'Ja, ich stimme allem zu',
          en: 'Yes, I agree with all of it',
        },
        hint: {
          fr: 'Vous pouvez aussi ne rien envoyer : sans réponse, vous êtes d’accord.',
          nl: 'U kunt ook niets sturen: antwoordt u niet, dan gaat u akkoord.',
          de: 'Sie können auch nichts senden: Ohne Antwort stimmen Sie zu.',
          en: 'You may also send nothing: without an answer, you agree.',
        },
      },
      {
        value: 'correct',
        label: {
          fr: 'Non, je corrige quelque chose',
          nl: 'Nee, ik verbeter iets',
          de: 'Nein, ich berichtige etwas',
          en: 'No, I correct something',
        },
      },
    ],
    showIf: { or: [fromSource, onPaper] },
  },
};

export const proposalData = {
  proposalProof: evidenceData,
  received: yesOrNoData,
  proposalFile: filesData,
  agreement: { type: 'string', enum: ['agree', 'correct'] },
};

/** Everything on one page, so that nobody agrees with figures that are out of sight. */
export const proposalPage: FormPage = {
  id: 'proposal',
  title: { fr: 'La proposition', nl: 'Het voorstel', de: 'Der Vorschlag', en: 'The proposal' },
  lead: {
    fr: 'Rien n’est demandé sans vous. Un revenu oublié peut coûter une amende de 50 à 1 250 € et un impôt plus élevé.',
    nl: 'Zonder u wordt niets gevraagd. Een vergeten inkomen kan een boete van 50 tot 1.250 € en meer belasting kosten.',
    de: 'Ohne Sie wird nichts angefordert. Ein vergessenes Einkommen kann 50 bis 1.250 € Geldbuße und mehr Steuer kosten.',
    en: 'Nothing is asked without you. A forgotten income can cost a fine of €50 to 1,250 and a higher tax.',
  },
  ask: ['/proposalProof', '/received', '/proposalFile', '/agreement', '/corrections', '/proofFile'],
};

export const ordinaryReturnPage: FormPage = {
  id: 'ordinaryReturn',
  title: {
    fr: 'Vous remplissez une déclaration ordinaire',
    nl: 'U vult een gewone aangifte in',
    de: 'Sie füllen eine gewöhnliche Erklärung aus',
    en: 'You fill in an ordinary return',
  },
  ask: [],
  showIf: { '==': [{ var: 'received' }, 'no'] },
  stop: {
    reason: {
      fr: 'Sans proposition, il n’y a rien à corriger ici. Votre silence ne vaut alors pas accord.',
      nl: 'Zonder voorstel is er hier niets te verbeteren. Zwijgen is dan geen akkoord.',
      de: 'Ohne Vorschlag gibt es hier nichts zu berichtigen. Schweigen ist dann keine Zustimmung.',
      en: 'Without a proposal there is nothing to correct here. Silence is then not agreement.',
    },
    instead: {
      fr: 'Remplissez votre déclaration dans MyMinfin, ou appelez le SPF Finances pour une aide gratuite.',
      nl: 'Vul uw aangifte in via MyMinfin, of bel de FOD Financiën voor gratis hulp.',
      de: 'Füllen Sie Ihre Erklärung in MyMinfin aus, oder rufen Sie den FÖD Finanzen für kostenlose Hilfe an.',
      en: 'Fill in your return in MyMinfin, or call the FPS Finance for free help.',
    },
  },
};
