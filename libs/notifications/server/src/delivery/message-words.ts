/**
 * What mails and text messages say. Must stay true: nothing about a person or a dossier, so that it does not matter who
 * reads over a shoulder; no link that signs in, so that nobody learns to follow one.
 */
import type { Language } from '@gun/kernel';

export interface MessageWords {
  readonly subject: string;
  readonly lines: readonly string[];
}

export type Purpose = 'code' | 'ended' | 'notice';

/** `{code}` and `{site}` are filled in. A line that is only a hole stands by itself. */
export const mailWords: Readonly<Record<Purpose, Readonly<Record<Language, MessageWords>>>> = {
  code: {
    fr: {
      subject: 'Votre code pour le Guichet Unique numérique',
      lines: [
        'Voici le code qui confirme votre adresse e-mail :',
        '{code}',
        'Il sert une fois, pendant dix minutes. Entrez-le sur la page où vous l’avez demandé.',
        'Ne donnez ce code à personne : aucun agent ne vous le demandera.',
        'Vous n’avez rien demandé ? Ne faites rien : sans ce code, rien ne change.',
      ],
    },
    nl: {
      subject: 'Uw code voor het Uniek Digitaal Loket',
      lines: [
        'Dit is de code die uw e-mailadres bevestigt:',
        '{code}',
        'Ze werkt één keer, tien minuten lang. Vul ze in op de pagina waar u ze hebt gevraagd.',
        'Geef deze code aan niemand: geen enkele ambtenaar zal ernaar vragen.',
        'Hebt u niets gevraagd? Doe dan niets: zonder deze code verandert er niets.',
      ],
    },
    de: {
      subject: 'Ihr Code für den Einheitlichen Digitalen Schalter',
      lines: [
        'Dies ist der Code, der Ihre E-Mail-Adresse bestätigt:',
        '{code}',
        'Er gilt einmal, zehn Minuten lang. Geben Sie ihn auf der Seite ein, auf der Sie ihn angefordert haben.',
        'Geben Sie diesen Code niemandem: Keine Behörde wird danach fragen.',
        'Sie haben nichts angefordert? Tun Sie nichts: Ohne diesen Code ändert sich nichts.',
      ],
    },
    en: {
      subject: 'Your code for the Digital One-Stop Counter',
      lines: [
        'This is the code that confirms your e-mail address:',
        '{code}',
        'It works once, for ten minutes. Enter it on the page where you asked for it.',
        'Give this code to nobody: no civil servant will ask for it.',
        'You asked for nothing? Do nothing: without this code, nothing changes.',
      ],
    },
  },
  ended: {
    fr: {
      subject: 'Cette adresse ne reçoit plus vos avis du Guichet Unique numérique',
      lines: [
        'Cette adresse e-mail n’est plus utilisée par le Guichet Unique numérique : elle a été remplacée ou retirée.',
        'Si c’est votre choix, vous ne devez rien faire.',
        'Sinon, ouvrez votre navigateur, allez sur {site}, et regardez « Mes coordonnées » et vos sessions. Le numéro de téléphone de l’aide est en haut de chaque page.',
      ],
    },
    nl: {
      subject: 'Dit adres krijgt geen berichten meer van het Uniek Digitaal Loket',
      lines: [
        'Het Uniek Digitaal Loket gebruikt dit e-mailadres niet meer: het is vervangen of verwijderd.',
        'Hebt u dat zelf gekozen, dan hoeft u niets te doen.',
        'Zo niet, open dan uw browser, ga naar {site}, en bekijk „Mijn contactgegevens” en uw sessies. Het telefoonnummer voor hulp staat bovenaan elke pagina.',
      ],
    },
    de: {
      subject: 'Diese Adresse erhält keine Hinweise des Einheitlichen Digitalen Schalters mehr',
      lines: [
        'Der Einheitliche Digitale Schalter verwendet diese E-Mail-Adresse nicht mehr: Sie wurde ersetzt oder entfernt.',
        'Wenn Sie das so wollten, müssen Sie nichts tun.',
        'Andernfalls öffnen Sie Ihren Browser, gehen Sie auf {site} und sehen Sie unter „Meine Kontaktdaten“ und bei Ihren Sitzungen nach. Die Telefonnummer der Hilfe steht oben auf jeder Seite.',
      ],
    },
    en: {
      subject: 'This address no longer receives your notices from the Digital One-Stop Counter',
      lines: [
        'The Digital One-Stop Counter no longer uses this e-mail address: it was replaced or removed.',
        'If you chose this, you need to do nothing.',
        'If not, open your browser, go to {site}, and look at “My contact details” and at your sessions. The phone number for help is at the top of each page.',
      ],
    },
  },
  notice: {
    fr: {
      subject: 'Un nouveau message vous attend au Guichet Unique numérique',
      lines: [
        'Un nouveau message vous attend au Guichet Unique numérique.',
        'Pour le lire, ouvrez votre navigateur, allez sur {site}, connectez-vous comme d’habitude et ouvrez « Messages ».',
        'Par prudence, cet e-mail ne dit pas de quoi il s’agit. Nous ne demandons jamais de code ni de mot de passe par e-mail.',
        'Vous ne voulez plus de ces e-mails ? Changez votre choix dans « Mes coordonnées ».',
      ],
    },
    nl: {
      subject: 'Er wacht een nieuw bericht in het Uniek Digitaal Loket',
      lines: [
        'Er wacht een nieuw bericht op u in het Uniek Digitaal Loket.',
        'Om het te lezen, opent u uw browser, gaat u naar {site}, meldt u zich aan zoals altijd en opent u „Berichten”.',
        'Voor uw veiligheid zegt deze e-mail niet waarover het gaat. We vragen nooit een code of wachtwoord per e-mail.',
        'Wilt u deze e-mails niet meer? Wijzig uw keuze onder „Mijn contactgegevens”.',
      ],
    },
    de: {
      subject: 'Eine neue Nachricht wartet am Einheitlichen Digitalen Schalter',
      lines: [
        'Am Einheitlichen Digitalen Schalter wartet eine neue Nachricht auf Sie.',
        'Um sie zu lesen, öffnen Sie Ihren Browser, gehen Sie auf {site}, melden Sie sich wie gewohnt an und öffnen Sie „Nachrichten“.',
        'Zu Ihrer Sicherheit sagt diese E-Mail nicht, worum es geht. Wir fragen nie per E-Mail nach einem Code oder Passwort.',
        'Sie möchten diese E-Mails nicht mehr? Ändern Sie Ihre Wahl unter „Meine Kontaktdaten“.',
      ],
    },
    en: {
      subject: 'A new message is waiting at the Digital One-Stop Counter',
      lines: [
        'A new message is waiting for you at the Digital One-Stop Counter.',
        'To read it, open your browser, go to {site}, sign in as you always do and open “Messages”.',
        'For your safety this e-mail does not say what it is about. We never ask for a code or a password by e-mail.',
        'You no longer want these e-mails? Change your choice in “My contact details”.',
      ],
    },
  },
};

/** One text message each: 160 signs at most where the language allows it. */
export const smsWords: Readonly<Record<Purpose, Readonly<Record<Language, string>>>> = {
  code: {
    fr: '{code} est votre code pour le Guichet Unique numérique. Il vaut dix minutes. Ne le donnez à personne.',
    nl: '{code} is uw code voor het Uniek Digitaal Loket. Ze werkt tien minuten. Geef ze aan niemand.',
    de: '{code} ist Ihr Code für den Einheitlichen Digitalen Schalter. Er gilt zehn Minuten. Geben Sie ihn niemandem.',
    en: '{code} is your code for the Digital One-Stop Counter. It works for ten minutes. Give it to nobody.',
  },
  ended: {
    fr: 'Ce numéro ne reçoit plus les avis du Guichet Unique numérique. Ce n’est pas votre choix ? Allez sur {site}.',
    nl: 'Dit nummer krijgt geen berichten meer van het Uniek Digitaal Loket. Niet uw keuze? Ga naar {site}.',
    de: 'Diese Nummer erhält keine Hinweise des Einheitlichen Digitalen Schalters mehr. Nicht Ihre Wahl? Gehen Sie auf {site}.',
    en: 'This number no longer receives notices from the Digital One-Stop Counter. Not your choice? Go to {site}.',
  },
  notice: {
    fr: 'Un message important vous attend au Guichet Unique numérique. Allez sur {site} et ouvrez « Messages ».',
    nl: 'Er wacht een belangrijk bericht in het Uniek Digitaal Loket. Ga naar {site} en open „Berichten”.',
    de: 'Eine wichtige Nachricht wartet am Einheitlichen Digitalen Schalter. Gehen Sie auf {site} und öffnen Sie „Nachrichten“.',
    en: 'An important message is waiting at the Digital One-Stop Counter. Go to {site} and open “Messages”.',
  },
};
