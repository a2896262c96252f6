/** Refusals before any domain is asked: the standard Belgian types, with the headers that RFC 6750 wants. */
import { defineProblems, problemType, type Language, type LocalizedText, type Problem } from '@gun/kernel';

export type AccessRefusal =
  | 'noAccessToken'
  | 'invalidAccessToken'
  | 'expiredAccessToken'
  | 'sessionEnded'
  | 'missingScope'
  | 'missingPermission'
  | 'assuranceTooLow'
  | 'inventedPerson'
  | 'mandateTooNarrow'
  | 'clientEnded'
  | 'networkNotAllowed'
  | 'operationNotAllowed'
  | 'procedureNotAllowed'
  | 'identityProviderUnavailable';

export class AccessProblem extends Error {
  constructor(
    readonly refusal: AccessRefusal,
    readonly extra: {
      readonly requiredScopes?: readonly string[];
      readonly requiredAssurance?: string;
      /** Which limit of a client refused: a member of `ClientLimits`. */
      readonly limit?: string;
    } = {},
  ) {
    super(refusal);
  }
}

interface Refusal {
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly detail: LocalizedText;
  readonly challenge?: string;
}

const signInAgain: LocalizedText = {
  fr: 'Connectez-vous à nouveau pour continuer. Ce que vous avez rempli est gardé.',
  nl: 'Meld u opnieuw aan om verder te gaan. Wat u invulde, blijft bewaard.',
  de: 'Melden Sie sich erneut an, um fortzufahren. Ihre Angaben bleiben erhalten.',
  en: 'Sign in again to continue. What you filled in is kept.',
};

export const signInProblems = defineProblems({
  assuranceTooLow: {
    status: 403,
    title: 'Assurance Too Low',
    detail: {
      fr: 'Il faut ici une connexion plus forte : itsme ou la carte eID.',
      nl: 'Hier is een sterkere aanmelding nodig: itsme of de eID-kaart.',
      de: 'Hier ist eine stärkere Anmeldung nötig: itsme oder die eID-Karte.',
      en: 'This needs a stronger sign-in: itsme or the eID card.',
    },
  },
  inventedPerson: {
    status: 403,
    title: 'Invented Person',
    detail: {
      fr: 'Cette personne est inventée pour des démonstrations. Connectez-vous avec votre propre identité.',
      nl: 'Deze persoon is verzonnen voor demonstraties. Meld u aan met uw eigen identiteit.',
      de: 'Diese Person ist für Vorführungen erfunden. Melden Sie sich mit Ihrer eigenen Identität an.',
      en: 'This person was invented for demonstrations. Sign in as yourself.',
    },
  },
  sessionEnded: {
    status: 401,
    title: 'Session Ended',
    detail: {
      fr: 'Cette connexion a été fermée depuis « Mes données ». Connectez-vous à nouveau. Ce que vous avez rempli est gardé.',
      nl: 'Deze aanmelding is afgesloten vanuit „Mijn gegevens”. Meld u opnieuw aan. Wat u invulde, blijft bewaard.',
      de: 'Diese Anmeldung wurde unter „Meine Daten“ beendet. Melden Sie sich erneut an. Ihre Angaben bleiben erhalten.',
      en: 'This sign-in was ended from “My data”. Sign in again. What you filled in is kept.',
    },
  },
  mandateTooNarrow: {
    status: 403,
    title: 'Mandate Too Narrow',
    detail: {
      fr: 'Votre mandat, ou l’ordonnance qui vous désigne, ne va pas jusque-là. Demandez un mandat plus large, ou revenez à votre nom.',
      nl: 'Uw volmacht, of de beschikking die u aanstelt, gaat niet zo ver. Vraag een ruimere volmacht, of handel weer in eigen naam.',
      de: 'So weit reicht Ihre Vollmacht oder der Beschluss, der Sie bestellt, nicht. Bitten Sie um eine weiter gefasste, oder handeln Sie wieder im eigenen Namen.',
      en: 'Your mandate, or the order that appoints you, does not reach this far. Ask for a wider one, or go back to your own name.',
    },
  },
});

/** What a client of an agency meets outside its limits (`client-limits.ts`). Each says which limit it was. */
export const clientProblems = defineProblems({
  clientEnded: {
    status: 403,
    title: 'Client Ended',
    detail: {
      fr: 'L’accès de votre système a pris fin à la date convenue. Demandez à l’administrateur du guichet de le prolonger.',
      nl: 'De toegang van uw systeem is op de afgesproken datum geëindigd. Vraag de beheerder van het loket om hem te verlengen.',
      de: 'Der Zugang Ihres Systems ist am vereinbarten Datum abgelaufen. Beantragen Sie die Verlängerung beim Betreiber des Schalters.',
      en: 'The access of your system ended on the day that was agreed. Ask the operator of the counter to prolong it.',
    },
  },
  networkNotAllowed: {
    status: 403,
    title: 'Network Not Allowed',
    detail: {
      fr: 'Votre système appelle depuis un réseau qui n’a pas été convenu. Appelez depuis votre réseau habituel, ou faites ajouter celui-ci.',
      nl: 'Uw systeem roept aan vanuit een netwerk dat niet werd afgesproken. Gebruik uw gewone netwerk, of laat dit netwerk toevoegen.',
      de: 'Ihr System ruft aus einem Netz an, das nicht vereinbart ist. Nutzen Sie Ihr gewohntes Netz, oder lassen Sie dieses hinzufügen.',
      en: 'Your system calls from a network that was not agreed. Call from your usual network, or have this one added.',
    },
  },
  operationNotAllowed: {
    status: 403,
    title: 'Operation Not Allowed',
    detail: {
      fr: 'Votre système n’est pas inscrit pour cette opération. Demandez à l’administrateur du guichet de l’ajouter.',
      nl: 'Uw systeem is niet ingeschreven voor deze bewerking. Vraag de beheerder van het loket om ze toe te voegen.',
      de: 'Ihr System ist für diesen Vorgang nicht eingetragen. Beantragen Sie die Eintragung beim Betreiber des Schalters.',
      en: 'Your system is not registered for this operation. Ask the operator of the counter to add it.',
    },
  },
  procedureNotAllowed: {
    status: 403,
    title: 'Procedure Not Allowed',
    detail: {
      fr: 'Votre système n’est pas inscrit pour la démarche de ce dossier. Demandez à l’administrateur du guichet de l’ajouter.',
      nl: 'Uw systeem is niet ingeschreven voor de procedure van dit dossier. Vraag de beheerder van het loket om ze toe te voegen.',
      de: 'Ihr System ist für das Verfahren dieses Dossiers nicht eingetragen. Beantragen Sie die Eintragung beim Betreiber des Schalters.',
      en: 'Your system is not registered for the procedure of this dossier. Ask the operator of the counter to add it.',
    },
  },
});

type ClientRefusal = keyof typeof clientProblems;
const clientRefusal = (code: ClientRefusal): Refusal => ({
  type: problemType('platform', code),
  ...clientProblems[code],
});

const refusals: Record<AccessRefusal, Refusal> = {
  noAccessToken: {
    type: 'urn:problem-type:belgif:noAccessToken',
    status: 401,
    title: 'No Access Token',
    detail: signInAgain,
    challenge: 'Bearer realm="gun"',
  },
  invalidAccessToken: {
    type: 'urn:problem-type:belgif:invalidAccessToken',
    status: 401,
    title: 'Invalid Access Token',
    detail: signInAgain,
    challenge: 'Bearer realm="gun", error="invalid_token"',
  },
  expiredAccessToken: {
    type: 'urn:problem-type:belgif:expiredAccessToken',
    status: 401,
    title: 'Expired Access Token',
    detail: signInAgain,
    challenge: 'Bearer realm="gun", error="invalid_token"',
  },
  missingScope: {
    type: 'urn:problem-type:belgif:missingScope',
    status: 403,
    title: 'Missing Scope',
    detail: {
      fr: 'Votre système n’a pas le droit demandé. Demandez-le à l’administrateur du guichet.',
      nl: 'Uw systeem heeft het gevraagde recht niet. Vraag het aan de beheerder van het loket.',
      de: 'Ihr System hat dieses Recht nicht. Beantragen Sie es beim Betreiber des Schalters.',
      en: 'Your system does not have this right. Ask the operator of the counter for it.',
    },
    challenge: 'Bearer realm="gun", error="insufficient_scope"',
  },
  missingPermission: {
    type: 'urn:problem-type:belgif:missingPermission',
    status: 403,
    title: 'Missing Permission',
    detail: {
      fr: 'Vous n’avez pas accès à ceci avec votre connexion actuelle. Changez pour qui vous agissez, ou demandez de l’aide.',
      nl: 'U hebt hier geen toegang toe met uw huidige aanmelding. Wijzig voor wie u handelt, of vraag hulp.',
      de: 'Mit Ihrer jetzigen Anmeldung haben Sie darauf keinen Zugriff. Ändern Sie, für wen Sie handeln, oder bitten Sie um Hilfe.',
      en: 'You have no access to this with your present sign-in. Change whom you act for, or ask for help.',
    },
  },
  assuranceTooLow: { type: problemType('platform', 'assuranceTooLow'), ...signInProblems.assuranceTooLow },
  inventedPerson: { type: problemType('platform', 'inventedPerson'), ...signInProblems.inventedPerson },
  sessionEnded: {
    type: problemType('platform', 'sessionEnded'),
    ...signInProblems.sessionEnded,
    challenge: 'Bearer realm="gun", error="invalid_token"',
  },
  mandateTooNarrow: { type: problemType('platform', 'mandateTooNarrow'), ...signInProblems.mandateTooNarrow },
  clientEnded: clientRefusal('clientEnded'),
  networkNotAllowed: clientRefusal('networkNotAllowed'),
  operationNotAllowed: clientRefusal('operationNotAllowed'),
  procedureNotAllowed: clientRefusal('procedureNotAllowed'),
  identityProviderUnavailable: {
    type: 'urn:problem-type:belgif:serviceUnavailable',
    status: 503,
    title: 'Service Unavailable',
    detail: {
      fr: 'Le service de connexion ne répond pas. Réessayez dans quelques minutes, ou appelez-nous.',
      nl: 'De aanmelddienst antwoordt niet. Probeer over enkele minuten opnieuw, of bel ons.',
      de: 'Der Anmeldedienst antwortet nicht. Versuchen Sie es in einigen Minuten erneut oder rufen Sie uns an.',
      en: 'The sign-in service is not answering. Try again in a few minutes, or call us.',
    },
  },
};

/** The challenge in the scheme that the caller used; who used DPoP learns our algorithms too (RFC 9449, part 7.1). */
const inScheme = (challenge: string, authorization = ''): string =>
  /^dpop /i.test(authorization) ? `${challenge.replace(/^Bearer/, 'DPoP')}, algs="ES256"` : challenge;

/** The problem and headers of a refusal, in the language of the reader. */
export function accessProblem(
  error: AccessProblem,
  language: Language,
  authorization?: string,
): { problem: Problem; headers: Record<string, string> } {
  const { challenge, detail, ...rest } = refusals[error.refusal];
  const scope = error.extra.requiredScopes ? `, scope="${error.extra.requiredScopes.join(' ')}"` : '';
  return {
    problem: { ...rest, detail: detail[language], ...error.extra } as Problem, // extra members are allowed by RFC 9457, part 3.2
    headers: {
      ...(challenge && { 'www-authenticate': inScheme(challenge + scope, authorization) }),
      ...(rest.status === 503 && { 'retry-after': '30' }),
    },
  };
}
