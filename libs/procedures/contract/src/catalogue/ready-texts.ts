/** Sentences that several procedures say in the same words. */
import type { LocalizedText } from '@gun/kernel';
import type { LegalReference, ProcedureDefinition } from '../definition/procedure-definition';
import type { z } from 'zod';

export const identityNeeded: LocalizedText = {
  fr: 'Votre carte d’identité ou itsme',
  nl: 'Uw identiteitskaart of itsme',
  de: 'Ihr Personalausweis oder itsme',
  en: 'Your identity card or itsme',
};

export const nameAndAddress: LocalizedText = {
  fr: 'Votre nom et votre adresse',
  nl: 'Uw naam en uw adres',
  de: 'Ihr Name und Ihre Adresse',
  en: 'Your name and your address',
};

export const onlineWithCard: LocalizedText = {
  fr: 'Ici, jour et nuit, avec votre carte d’identité ou itsme.',
  nl: 'Hier, dag en nacht, met uw identiteitskaart of itsme.',
  de: 'Hier, Tag und Nacht, mit Ihrem Personalausweis oder itsme.',
  en: 'Here, day and night, with your identity card or itsme.',
};

export const receiptFirst: LocalizedText = {
  fr: 'Vous recevez tout de suite un accusé de réception.',
  nl: 'U krijgt meteen een ontvangstbewijs.',
  de: 'Sie erhalten sofort eine Empfangsbestätigung.',
  en: 'You receive a receipt at once.',
};

/** Whether the steps of a procedure begin with its receipt, which every submission has. */
export const tellsReceipt = ({ nextSteps }: { readonly nextSteps: readonly LocalizedText[] }): boolean =>
  nextSteps[0]?.en === receiptFirst.en;

/** Said where no text that binds the authority to a period was found: none is promised. */
export const noPeriod: LocalizedText = {
  fr: 'Aucun délai légal n’est connu pour cette démarche. Le silence du service ne décide de rien.',
  nl: 'Voor deze aanvraag is geen wettelijke termijn bekend. Het stilzwijgen van de dienst beslist niets.',
  de: 'Für diesen Antrag ist keine gesetzliche Frist bekannt. Das Schweigen des Dienstes entscheidet nichts.',
  en: 'No legal period is known for this request. The silence of the service decides nothing.',
};

/** Said where the competent authority has not confirmed which appeal is open: its decision must name it. */
export const appealInDecision: LocalizedText = {
  fr: 'Vous n’êtes pas d’accord ? Demandez d’abord une explication au service. La décision indique qui saisir, comment et jusqu’à quand. Si ces mentions manquent, demandez-les au service.',
  nl: 'Bent u het niet eens? Vraag eerst uitleg aan de dienst. De beslissing zegt bij wie u terechtkunt, hoe en tot wanneer. Ontbreekt dat, vraag het dan aan de dienst.',
  de: 'Sind Sie nicht einverstanden? Bitten Sie zuerst den Dienst um eine Erklärung. Die Entscheidung nennt, wen Sie anrufen können, wie und bis wann. Fehlt dies, fragen Sie den Dienst danach.',
  en: 'Do you disagree? First ask the service to explain. The decision says whom you can turn to, how and until when. If that is missing, ask the service for it.',
};

/** Council of State acts, art. 19: sixty days from the notification of a decision without an organised appeal. */
export const councilOfStateAppeal: LocalizedText = {
  fr: 'Vous contestez cette décision ? Vous avez 60 jours à partir de sa notification pour saisir le Conseil d’État. Vous pouvez d’abord en parler au service ou au médiateur.',
  nl: 'Betwist u deze beslissing? U hebt 60 dagen vanaf de kennisgeving om naar de Raad van State te gaan. U kunt eerst met de dienst of de ombudsman praten.',
  de: 'Sie bestreiten diese Entscheidung? Sie haben ab der Mitteilung 60 Tage, um den Staatsrat anzurufen. Sie können zuerst mit dem Dienst oder der Ombudsperson sprechen.',
  en: 'Do you contest this decision? You have 60 days from its notification to turn to the Council of State. You may first speak with the service or the ombudsman.',
};

export const councilOfStateDeadline: ProcedureDefinition['deadlines'][number] = {
  id: 'councilOfState',
  label: {
    fr: 'Votre délai pour saisir le Conseil d’État',
    nl: 'Uw termijn om naar de Raad van State te gaan',
    de: 'Ihre Frist, den Staatsrat anzurufen',
    en: 'Your time to turn to the Council of State',
  },
  rule: {
    ...{ kind: 'citizen', start: 'notification', amount: 60, unit: 'calendarDays', effect: 'none', pausable: false },
    legalBasis: 'Coordinated acts on the Council of State, art. 19',
  },
};

export const formalReasons: z.infer<typeof LegalReference> = {
  title: {
    fr: 'Loi du 29 juillet 1991 relative à la motivation formelle des actes administratifs',
    nl: 'Wet van 29 juli 1991 betreffende de uitdrukkelijke motivering van de bestuurshandelingen',
    de: 'Gesetz vom 29. Juli 1991 über die ausdrückliche Begründung der Verwaltungsakte',
    en: 'Act of 29 July 1991 on formal reasons for administrative acts',
  },
  eli: 'https://www.ejustice.just.fgov.be/eli/wet/1991/07/29/1991000416/justel',
};

/** Where a right over one's own data is used (GDPR, art. 12(3)). */
export const answerWithinMonth: LocalizedText = {
  fr: 'Vous recevez sa réponse ici, dans le mois.',
  nl: 'U krijgt het antwoord hier, binnen een maand.',
  de: 'Sie erhalten die Antwort hier, innerhalb eines Monats.',
  en: 'You receive the answer here, within one month.',
};

/** GDPR, art. 77 and 79. */
export const dataProtectionAppeal: LocalizedText = {
  fr: 'La réponse ne vous suffit pas ? Vous pouvez vous plaindre, gratuitement, auprès de l’Autorité de protection des données. Vous pouvez aussi aller en justice.',
  nl: 'Volstaat het antwoord niet? U kunt gratis klacht indienen bij de Gegevensbeschermingsautoriteit. U kunt ook naar de rechter gaan.',
  de: 'Die Antwort genügt Ihnen nicht? Sie können sich kostenlos bei der Datenschutzbehörde beschweren. Sie können auch das Gericht anrufen.',
  en: 'Is the answer not enough? You can complain, free of charge, to the Data Protection Authority. You can also go to court.',
};
