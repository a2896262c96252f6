import type { DecisionContent } from '@gun/documents-contract';
import type { Language } from '@gun/kernel';

export interface DecisionWording {
  readonly title: string;
  readonly outcome: Readonly<Record<DecisionContent['outcome'], string>>;
  readonly article: string;
  readonly requestTitle: string;
  readonly reasonsTitle: string;
  readonly reasonsText: string;
  readonly reason: string;
  readonly rule: string;
  readonly facts: string;
  readonly heard: string;
  readonly nothingHeard: string;
  readonly conclusion: string;
  readonly contestedTitle: string;
  readonly datesTitle: string;
  readonly algorithmTitle: string;
  readonly sealedInstead: string;
  readonly appealTitle: string;
  readonly appealText: string;
  readonly appealBody: string;
  readonly appealForm: string;
  readonly appealPeriod: string;
  readonly ombudsmanTitle: string;
  readonly privacy: string;
  readonly source: (source: string, day: string) => string;
  readonly decidedFor: (authority: string) => string;
}

export const decisionWording: Readonly<Record<Language, DecisionWording>> = {
  fr: {
    title: 'Décision',
    outcome: {
      granted: 'Accordé',
      partlyGranted: 'Accordé en partie',
      refused: 'Refusé',
      closed: 'Classé sans décision sur le fond',
    },
    article: 'Art.',
    requestTitle: 'Ce que vous avez demandé',
    reasonsTitle: 'Pourquoi',
    reasonsText: 'La loi nous oblige à écrire ici les règles et les faits sur lesquels nous décidons.',
    reason: 'Motif',
    rule: 'La règle',
    facts: 'Les faits',
    heard: 'Ce que vous avez dit',
    nothingHeard: 'Vous n’avez pas fait de remarque sur ce point.',
    conclusion: 'Ce qui en découle',
    contestedTitle: 'Des données que vous contestez',
    datesTitle: 'Dates qui comptent',
    algorithmTitle: 'Part d’un algorithme',
    sealedInstead: 'Le sceau électronique remplace la signature manuscrite.',
    appealTitle: 'Si vous n’êtes pas d’accord',
    appealText:
      'Appelez d’abord la personne de contact : une erreur se corrige souvent sans recours. Cet appel ne prolonge pas le délai.',
    appealBody: 'À qui',
    appealForm: 'Comment',
    appealPeriod: 'Jusqu’à quand',
    ombudsmanTitle: 'Mal reçu, mal traité : le médiateur, gratuit',
    privacy: 'Ce que nous faisons de vos données :',
    source: (source, day) => `Source : ${source}, ${day}`,
    decidedFor: (authority) => `Au nom de : ${authority}`,
  },
  nl: {
    title: 'Beslissing',
    outcome: {
      granted: 'Toegekend',
      partlyGranted: 'Gedeeltelijk toegekend',
      refused: 'Geweigerd',
      closed: 'Afgesloten zonder beslissing over de inhoud',
    },
    article: 'Art.',
    requestTitle: 'Wat u vroeg',
    reasonsTitle: 'Waarom',
    reasonsText: 'De wet verplicht ons hier de regels en de feiten te schrijven waarop wij beslissen.',
    reason: 'Reden',
    rule: 'De regel',
    facts: 'De feiten',
    heard: 'Wat u zei',
    nothingHeard: 'U maakte hierover geen opmerking.',
    conclusion: 'Wat daaruit volgt',
    contestedTitle: 'Gegevens die u betwist',
    datesTitle: 'Data die tellen',
    algorithmTitle: 'Rol van een algoritme',
    sealedInstead: 'Het elektronisch zegel vervangt de handgeschreven handtekening.',
    appealTitle: 'Als u niet akkoord gaat',
    appealText:
      'Bel eerst de contactpersoon: een fout kan vaak zonder beroep verbeterd worden. Dat gesprek verlengt de termijn niet.',
    appealBody: 'Bij wie',
    appealForm: 'Hoe',
    appealPeriod: 'Tot wanneer',
    ombudsmanTitle: 'Slecht ontvangen of behandeld: de ombudsdienst, gratis',
    privacy: 'Wat wij met uw gegevens doen:',
    source: (source, day) => `Bron: ${source}, ${day}`,
    decidedFor: (authority) => `Namens: ${authority}`,
  },
  de: {
    title: 'Entscheidung',
    outcome: {
      granted: 'Bewilligt',
      partlyGranted: 'Teilweise bewilligt',
      refused: 'Abgelehnt',
      closed: 'Abgeschlossen ohne Entscheidung in der Sache',
    },
    article: 'Art.',
    requestTitle: 'Was Sie beantragt haben',
    reasonsTitle: 'Warum',
    reasonsText: 'Das Gesetz verpflichtet uns, hier die Regeln und die Tatsachen zu nennen, auf denen wir entscheiden.',
    reason: 'Grund',
    rule: 'Die Regel',
    facts: 'Die Tatsachen',
    heard: 'Was Sie gesagt haben',
    nothingHeard: 'Sie haben sich dazu nicht geäußert.',
    conclusion: 'Was daraus folgt',
    contestedTitle: 'Angaben, die Sie anfechten',
    datesTitle: 'Wichtige Daten',
    algorithmTitle: 'Anteil eines Algorithmus',
    sealedInstead: 'Das elektronische Siegel ersetzt die handschriftliche Unterschrift.',
    appealTitle: 'Wenn Sie nicht einverstanden sind',
    appealText:
      'Rufen Sie zuerst die Kontaktperson an: Ein Fehler lässt sich oft ohne Beschwerde beheben. Der Anruf verlängert die Frist nicht.',
    appealBody: 'Bei wem',
    appealForm: 'Wie',
    appealPeriod: 'Bis wann',
    ombudsmanTitle: 'Schlecht empfangen oder behandelt: die Ombudsstelle, kostenlos',
    privacy: 'Was wir mit Ihren Daten tun:',
    source: (source, day) => `Quelle: ${source}, ${day}`,
    decidedFor: (authority) => `Im Namen von: ${authority}`,
  },
  en: {
    title: 'Decision',
    outcome: {
      granted: 'Granted',
      partlyGranted: 'Granted in part',
      refused: 'Refused',
      closed: 'Closed without a decision on the substance',
    },
    article: 'Art.',
    requestTitle: 'What you asked for',
    reasonsTitle: 'Why',
    reasonsText: 'The law obliges us to write here the rules and the facts on which we decide.',
    reason: 'Reason',
    rule: 'The rule',
    facts: 'The facts',
    heard: 'What you said',
    nothingHeard: 'You made no remark on this point.',
    conclusion: 'What follows from it',
    contestedTitle: 'Values that you contest',
    datesTitle: 'Dates that count',
    algorithmTitle: 'Part played by an algorithm',
    sealedInstead: 'The electronic seal replaces the handwritten signature.',
    appealTitle: 'If you do not agree',
    appealText:
      'Call the contact person first: a mistake can often be put right without an appeal. That call does not extend the time limit.',
    appealBody: 'To whom',
    appealForm: 'How',
    appealPeriod: 'Until when',
    ombudsmanTitle: 'Badly received or treated: the ombudsman, free of charge',
    privacy: 'What we do with your data:',
    source: (source, day) => `Source: ${source}, ${day}`,
    decidedFor: (authority) => `On behalf of: ${authority}`,
  },
};
