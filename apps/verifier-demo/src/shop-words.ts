export const languages = ['fr', 'nl', 'de', 'en'] as const;
export type Language = (typeof languages)[number];

interface Words {
  readonly name: string;
  readonly lead: string;
  readonly ageTitle: string;
  readonly yes: string;
  readonly notYet: string;
  readonly notProven: string;
  readonly why: string;
  readonly byVerifier: string;
  readonly byVerifierText: string;
  readonly byWallet: string;
  readonly byWalletText: string;
  readonly byPhone: string;
  readonly byPhoneText: string;
  readonly phoneLink: string;
  readonly scanned: string;
  readonly buy: string;
  readonly locked: string;
  readonly bought: string;
  readonly forget: string;
  readonly learn: string;
  readonly wrongBrowser: string;
  readonly invented: string;
  readonly beers: readonly (readonly [name: string, text: string, price: string])[];
}

export const words: Readonly<Record<Language, Words>> = {
  fr: {
    name: 'Maison Houblon',
    lead: 'Bières de caractère, livrées chez vous.',
    ageTitle: '18 ans ou plus',
    yes: '18 ans ou plus : oui',
    notYet: '18 ans ou plus : pas encore prouvé',
    notProven: 'Aucune preuve n’est arrivée. Vous pouvez réessayer quand vous voulez.',
    why: 'Nous ne vendons de la bière forte qu’à partir de 18 ans. Nous ne voulons pas savoir qui vous êtes.',
    byVerifier: 'Prouver par un vérificateur',
    byVerifierText:
      'Vous choisissez un vérificateur. Il ne sait pas que vous venez chez nous. Nous n’apprenons que « oui ».',
    byWallet: 'Prouver avec mon portefeuille',
    byWalletText: 'Votre portefeuille nous montre une preuve d’âge, sans nom ni date de naissance.',
    byPhone: 'Avec un téléphone',
    byPhoneText: 'Scannez ce code avec l’application de votre portefeuille.',
    phoneLink: 'Ouvrir le portefeuille de ce téléphone',
    scanned: 'J’ai scanné : continuer',
    buy: 'Acheter',
    locked: 'À partir de 18 ans',
    bought: 'Merci ! Rien n’est livré : ce magasin est inventé.',
    forget: 'Oublier cette preuve',
    learn: 'Ce que nous apprenons : oui ou rien. Pas de nom, pas de date de naissance, pas de numéro.',
    wrongBrowser: 'Cette preuve a été demandée dans un autre navigateur. Recommencez dans celui-ci.',
    invented: 'Magasin inventé, pour essayer la preuve d’âge.',
    beers: [
      ['Triple du Moulin', 'Blonde, ronde, poivrée. 8,5 %', '3,20 €'],
      ['Brune de Fagne', 'Foncée, caramel et café. 7 %', '2,90 €'],
      ['Saison des Foins', 'Sèche et herbacée. 5,8 %', '2,60 €'],
    ],
  },
  nl: {
    name: 'Maison Houblon',
    lead: 'Bieren met karakter, bij u thuis geleverd.',
    ageTitle: '18 jaar of ouder',
    yes: '18 jaar of ouder: ja',
    notYet: '18 jaar of ouder: nog niet bewezen',
    notProven: 'Er is geen bewijs aangekomen. U kunt opnieuw proberen wanneer u wilt.',
    why: 'Wij verkopen sterk bier vanaf 18 jaar. Wij willen niet weten wie u bent.',
    byVerifier: 'Bewijzen via een controleur',
    byVerifierText: 'U kiest een controleur. Die weet niet dat u bij ons komt. Wij vernemen alleen “ja”.',
    byWallet: 'Bewijzen met mijn portefeuille',
    byWalletText: 'Uw portefeuille toont ons een leeftijdsbewijs, zonder naam of geboortedatum.',
    byPhone: 'Met een telefoon',
    byPhoneText: 'Scan deze code met de app van uw portefeuille.',
    phoneLink: 'De portefeuille van deze telefoon openen',
    scanned: 'Ik heb gescand: verder',
    buy: 'Kopen',
    locked: 'Vanaf 18 jaar',
    bought: 'Bedankt! Er wordt niets geleverd: deze winkel is verzonnen.',
    forget: 'Dit bewijs vergeten',
    learn: 'Wat wij vernemen: ja of niets. Geen naam, geen geboortedatum, geen nummer.',
    wrongBrowser: 'Dit bewijs werd in een andere browser gevraagd. Begin opnieuw in deze.',
    invented: 'Verzonnen winkel, om het leeftijdsbewijs te proberen.',
    beers: [
      ['Triple du Moulin', 'Blond, rond, peperig. 8,5 %', '€ 3,20'],
      ['Brune de Fagne', 'Donker, karamel en koffie. 7 %', '€ 2,90'],
      ['Saison des Foins', 'Droog en kruidig. 5,8 %', '€ 2,60'],
    ],
  },
  de: {
    name: 'Maison Houblon',
    lead: 'Biere mit Charakter, zu Ihnen nach Hause geliefert.',
    ageTitle: '18 Jahre oder älter',
    yes: '18 Jahre oder älter: ja',
    notYet: '18 Jahre oder älter: noch nicht nachgewiesen',
    notProven: 'Es ist kein Nachweis angekommen. Sie können es jederzeit erneut versuchen.',
    why: 'Wir verkaufen Starkbier ab 18 Jahren. Wir wollen nicht wissen, wer Sie sind.',
    byVerifier: 'Über einen Prüfer nachweisen',
    byVerifierText: 'Sie wählen einen Prüfer. Er weiß nicht, dass Sie zu uns kommen. Wir erfahren nur „ja“.',
    byWallet: 'Mit meiner Brieftasche nachweisen',
    byWalletText: 'Ihre Brieftasche zeigt uns einen Altersnachweis, ohne Namen und Geburtsdatum.',
    byPhone: 'Mit einem Telefon',
    byPhoneText: 'Scannen Sie diesen Code mit der App Ihrer Brieftasche.',
    phoneLink: 'Die Brieftasche dieses Telefons öffnen',
    scanned: 'Ich habe gescannt: weiter',
    buy: 'Kaufen',
    locked: 'Ab 18 Jahren',
    bought: 'Danke! Es wird nichts geliefert: Dieses Geschäft ist erfunden.',
    forget: 'Diesen Nachweis vergessen',
    learn: 'Was wir erfahren: ja oder nichts. Kein Name, kein Geburtsdatum, keine Nummer.',
    wrongBrowser: 'Dieser Nachweis wurde in einem anderen Browser verlangt. Beginnen Sie in diesem neu.',
    invented: 'Erfundenes Geschäft, um den Altersnachweis auszuprobieren.',
    beers: [
      ['Triple du Moulin', 'Hell, rund, pfeffrig. 8,5 %', '3,20 €'],
      ['Brune de Fagne', 'Dunkel, Karamell und Kaffee. 7 %', '2,90 €'],
      ['Saison des Foins', 'Trocken und würzig. 5,8 %', '2,60 €'],
    ],
  },
  en: {
    name: 'Maison Houblon',
    lead: 'Beers of character, delivered to your door.',
    ageTitle: '18 or over',
    yes: '18 or over: yes',
    notYet: '18 or over: not proven yet',
    notProven: 'No proof arrived. You can try again whenever you like.',
    why: 'We sell strong beer from the age of 18. We do not want to know who you are.',
    byVerifier: 'Prove it through a verifier',
    byVerifierText: 'You choose a verifier. It does not know that you come to us. We learn only “yes”.',
    byWallet: 'Prove it with my wallet',
    byWalletText: 'Your wallet shows us a proof of age, without a name or a date of birth.',
    byPhone: 'With a phone',
    byPhoneText: 'Scan this code with the app of your wallet.',
    phoneLink: 'Open the wallet on this phone',
    scanned: 'I have scanned it: go on',
    buy: 'Buy',
    locked: 'From 18',
    bought: 'Thank you! Nothing is delivered: this shop is invented.',
    forget: 'Forget this proof',
    learn: 'What we learn: yes or nothing. No name, no date of birth, no number.',
    wrongBrowser: 'This proof was asked for in another browser. Start again in this one.',
    invented: 'Invented shop, to try out the proof of age.',
    beers: [
      ['Triple du Moulin', 'Blond, round, peppery. 8.5%', '€3.20'],
      ['Brune de Fagne', 'Dark, caramel and coffee. 7%', '€2.90'],
      ['Saison des Foins', 'Dry and grassy. 5.8%', '€2.60'],
    ],
  },
};

const isLanguage = (text: string | undefined): text is Language => languages.some((language) => language === text);

/** The one that was chosen, or the first of the browser that we speak. */
export const languageFor = (chosen: string | undefined, accepted = ''): Language =>
  isLanguage(chosen)
    ? chosen
    : (accepted
        .split(',')
        .map((part) => part.trim().slice(0, 2))
        .find(isLanguage) ?? 'fr');
