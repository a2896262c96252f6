import type { FormField, FormPage } from '../../form-definition';
import type { Logic } from '../../json-logic';
import { yesOrNo, yesOrNoData } from '../ready-questions';

const corrects: Logic = { '==': [{ var: 'agreement' }, 'correct'] };

const purposeOfAnswer = {
  fr: 'Vous ne répondez qu’à ce qui est faux : le reste est déjà connu du SPF Finances.',
  nl: 'U antwoordt alleen op wat fout is: de rest kent de FOD Financiën al.',
  de: 'Sie antworten nur auf das, was falsch ist: Den Rest kennt der FÖD Finanzen schon.',
  en: 'You only answer what is wrong: the FPS Finance already knows the rest.',
};

export const proposalFields: Record<string, FormField> = {
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
          fr: 'Oui, je suis d’accord',
          nl: 'Ja, ik ga akkoord',
          de: 'Ja, ich stimme zu',
          en: 'Yes, I agree',
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
  },
  '/accountChanged': {
    widget: 'radios',
    label: {
      fr: 'Le compte pour un remboursement a-t-il changé ?',
      nl: 'Is de rekening voor een terugbetaling veranderd?',
      de: 'Hat sich das Konto für eine Erstattung geändert?',
      en: 'Has the account for a refund changed?',
    },
    purpose: {
      fr: 'Un remboursement va au compte connu, sauf si vous en donnez un autre.',
      nl: 'Een terugbetaling gaat naar de bekende rekening, tenzij u een andere geeft.',
      de: 'Eine Erstattung geht an das bekannte Konto, außer Sie nennen ein anderes.',
      en: 'A refund goes to the known account, unless you give another one.',
    },
    options: yesOrNo,
    showIf: corrects,
  },
  '/account': {
    widget: 'iban',
    label: { fr: 'Nouveau compte', nl: 'Nieuwe rekening', de: 'Neues Konto', en: 'New account' },
    hint: {
      fr: 'À votre nom.',
      nl: 'Op uw naam.',
      de: 'Auf Ihren Namen.',
      en: 'In your name.',
    },
    purpose: {
      fr: 'Le remboursement est versé sur ce compte.',
      nl: 'De terugbetaling gaat naar deze rekening.',
      de: 'Die Erstattung wird auf dieses Konto gezahlt.',
      en: 'The refund is paid into this account.',
    },
    width: 24,
    showIf: { '==': [{ var: 'accountChanged' }, 'yes'] },
  },
};

export const proposalData = {
  received: yesOrNoData,
  agreement: { type: 'string', enum: ['agree', 'correct'] },
  accountChanged: yesOrNoData,
  account: { type: 'string', maxLength: 34 },
};

export const proposalPages: FormPage[] = [
  {
    id: 'received',
    title: { fr: 'La proposition', nl: 'Het voorstel', de: 'Der Vorschlag', en: 'The proposal' },
    ask: ['/received'],
  },
  {
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
  },
];

export const agreementPage: FormPage = {
  id: 'agreement',
  title: { fr: 'Votre réponse', nl: 'Uw antwoord', de: 'Ihre Antwort', en: 'Your answer' },
  ask: ['/agreement'],
};

export const accountPage: FormPage = {
  id: 'refund',
  title: { fr: 'Le remboursement', nl: 'De terugbetaling', de: 'Die Erstattung', en: 'The refund' },
  ask: ['/accountChanged', '/account'],
};
