/** A deadline in words: the date, the rule that gave it, and what has moved it; so that nobody has to believe a bare date. */
import { firstOfMonth, type Language, type LocalizedText } from '@gun/kernel';
import { periodIn, type DeadlineEffect, type DeadlineRule } from '@gun/procedures-contract';
import type { Deadline } from './deadline';

/** The event with the words that lead to its date. An event that is not listed is named by its date alone. */
const starts: Record<Language, Readonly<Record<string, string>>> = {
  fr: {
    receipt: 'du dépôt du',
    acknowledgement: 'de l’accusé de réception du',
    completeness: 'du dossier complet du',
    movingIn: 'de l’emménagement du',
    notification: 'de la notification du',
    decision: 'de la décision du',
    hearing: 'de l’audition du',
    question: 'de la question du',
    posting: 'de l’envoi du',
  },
  nl: {
    receipt: 'de indiening op',
    acknowledgement: 'de ontvangstmelding van',
    completeness: 'het volledige dossier van',
    movingIn: 'de verhuizing op',
    notification: 'de kennisgeving van',
    decision: 'de beslissing van',
    hearing: 'de hoorzitting van',
    question: 'de vraag van',
    posting: 'de verzending op',
  },
  de: {
    receipt: 'der Einreichung am',
    acknowledgement: 'der Empfangsbestätigung vom',
    completeness: 'dem vollständigen Dossier vom',
    movingIn: 'dem Einzug am',
    notification: 'der Mitteilung vom',
    decision: 'der Entscheidung vom',
    hearing: 'der Anhörung vom',
    question: 'der Frage vom',
    posting: 'dem Versand am',
  },
  en: {
    receipt: 'the submission of',
    acknowledgement: 'the acknowledgement of',
    completeness: 'the complete file of',
    movingIn: 'moving in on',
    notification: 'the notification of',
    decision: 'the decision of',
    hearing: 'the hearing of',
    question: 'the question of',
    posting: 'the posting of',
  },
};

interface Words {
  readonly due: (date: string) => string;
  readonly stopped: (date: string) => string;
  readonly from: (start: string | undefined, date: string) => string;
  readonly saturdays: string;
  readonly paused: (days: string) => string;
  readonly extended: (period: string) => string;
  readonly rolledOver: string;
  readonly left: (days: string) => string;
  readonly and: string;
}

const words: Record<Language, Words> = {
  fr: {
    due: (date) => `Au plus tard le ${date}\u00a0: `,
    stopped: (date) => `En pause depuis le ${date}\u00a0: `,
    from: (start = 'du', date) => `à partir ${start} ${date}`,
    saturdays: '(samedi compris)',
    paused: (days) => `suspendu ${days}`,
    extended: (period) => `prolongé de ${period}`,
    rolledOver: 'reporté au jour ouvrable suivant',
    left: (days) => `il reste ${days}`,
    and: '\u00a0; ',
  },
  nl: {
    due: (date) => `Uiterlijk op ${date}: `,
    stopped: (date) => `Geschorst sinds ${date}: `,
    from: (start, date) => (start ? `vanaf ${start} ${date}` : `vanaf ${date}`),
    saturdays: '(zaterdag meegeteld)',
    paused: (days) => `${days} geschorst`,
    extended: (period) => `verlengd met ${period}`,
    rolledOver: 'verschoven naar de volgende werkdag',
    left: (days) => `nog ${days}`,
    and: '; ',
  },
  de: {
    due: (date) => `Spätestens am ${date}: `,
    stopped: (date) => `Ausgesetzt seit dem ${date}: `,
    from: (start = 'dem', date) => `ab ${start} ${date}`,
    saturdays: '(Samstage zählen mit)',
    paused: (days) => `${days} ausgesetzt`,
    extended: (period) => `um ${period} verlängert`,
    rolledOver: 'auf den nächsten Werktag verschoben',
    left: (days) => `noch ${days}`,
    and: '; ',
  },
  en: {
    due: (date) => `By ${date} at the latest: `,
    stopped: (date) => `Paused since ${date}: `,
    from: (start, date) => (start ? `from ${start} ${date}` : `from ${date}`),
    saturdays: '(Saturdays count)',
    paused: (days) => `paused ${days}`,
    extended: (period) => `extended by ${period}`,
    rolledOver: 'moved to the next working day',
    left: (days) => `${days} left`,
    and: '; ',
  },
};

const datesOf = (locale: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
/** Made once: a queue shows a hundred deadlines, each in four languages. */
const dates: Record<Language, Intl.DateTimeFormat> = {
  fr: datesOf('fr-BE'),
  nl: datesOf('nl-BE'),
  de: datesOf('de-BE'),
  en: datesOf('en-GB'),
};

/** `Au plus tard le 30 mars 2026 : 15 jours calendrier à partir du dépôt du 3 mars 2026 ; suspendu 12 jours.` */
export function describeDeadline(rule: DeadlineRule, deadline: Deadline, language: Language): string {
  const say = words[language];
  const { stoppedSince, pausedDays, extendedBy, remaining } = deadline;
  const parts = [
    describeRule(rule, deadline.start, language),
    extendedBy && say.extended(periodIn(language, extendedBy, rule.unit)),
    pausedDays > 0 && say.paused(periodIn(language, pausedDays, 'days')),
    stoppedSince && say.left(periodIn(language, remaining, rule.unit === 'workingDays' ? rule.unit : 'days')),
    !stoppedSince && deadline.due !== deadline.lastDay && say.rolledOver,
  ];
  const opening = stoppedSince ? say.stopped(inFull(stoppedSince, language)) : say.due(inFull(deadline.due, language));
  return `${opening}${parts.filter(Boolean).join(say.and)}.`;
}

function describeRule(rule: DeadlineRule, start: string, language: Language): string {
  const say = words[language];
  const event = Object.hasOwn(starts[language], rule.start) ? starts[language][rule.start] : undefined;
  return [
    periodIn(language, rule.amount, rule.unit),
    rule.saturdayCounts && rule.kind !== 'citizen' && say.saturdays,
    say.from(event, inFull(start, language)),
    rule.legalBasis && `(${rule.legalBasis})`,
  ]
    .filter(Boolean)
    .join(' ');
}

const inFull = (date: string, language: Language): string =>
  firstOfMonth(dates[language].format(new Date(date)), language);

const effects: Record<Exclude<DeadlineEffect, 'none'>, LocalizedText> = {
  deemedRefused: {
    fr: 'Sans décision à cette date, la demande est considérée comme refusée.',
    nl: 'Zonder beslissing op die datum geldt de aanvraag als geweigerd.',
    de: 'Ohne Entscheidung bis zu diesem Tag gilt der Antrag als abgelehnt.',
    en: 'Without a decision by that day, the application counts as refused.',
  },
  deemedGranted: {
    fr: 'Sans décision à cette date, la demande est considérée comme accordée.',
    nl: 'Zonder beslissing op die datum geldt de aanvraag als goedgekeurd.',
    de: 'Ohne Entscheidung bis zu diesem Tag gilt der Antrag als genehmigt.',
    en: 'Without a decision by that day, the application counts as granted.',
  },
  lossOfCompetence: {
    fr: 'Sans décision à cette date, le service ne peut plus décider.',
    nl: 'Zonder beslissing op die datum mag de dienst niet meer beslissen.',
    de: 'Ohne Entscheidung bis zu diesem Tag darf die Dienststelle nicht mehr entscheiden.',
    en: 'Without a decision by that day, the office may no longer decide.',
  },
  mustRegister: {
    fr: 'Sans décision à cette date, le service doit procéder à l’inscription.',
    nl: 'Zonder beslissing op die datum moet de dienst de inschrijving doen.',
    de: 'Ohne Entscheidung bis zu diesem Tag muss die Dienststelle die Eintragung vornehmen.',
    en: 'Without a decision by that day, the office must make the registration.',
  },
};

const stillOwed: LocalizedText = {
  fr: 'Après cette date, le service reste tenu de décider.',
  nl: 'Ook na die datum moet de dienst nog beslissen.',
  de: 'Auch nach diesem Tag muss die Dienststelle noch entscheiden.',
  en: 'After that day the office must still decide.',
};

/** What follows when the authority lets the period pass; undefined for a citizen's period, whose effect the procedure explains. */
export function describeEffect(rule: DeadlineRule, language: Language): string | undefined {
  if (rule.effect !== 'none') return effects[rule.effect][language];
  return rule.kind === 'citizen' ? undefined : stillOwed[language];
}
