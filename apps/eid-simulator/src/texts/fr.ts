import type { Texts } from './texts';

export const fr: Texts = {
  localeName: 'Français',
  languages: 'Langue',
  skip: 'Aller au contenu',
  brand: ['Simulateur d’identité', 'joue le service fédéral d’authentification'],
  notice: 'Ceci est un simulateur. Toutes ces personnes sont inventées, aucun code n’est demandé.',
  title: { citizen: 'Qui êtes-vous ?', staff: 'Quel agent êtes-vous ?' },
  lead: 'Choisissez une personne, puis la façon de vous identifier. Vous revenez ensuite à la page que vous avez quittée.',
  who: 'Choisissez une personne',
  how: 'Identifiez-vous',
  minimum: (level) =>
    level > 450
      ? 'Cette démarche demande la carte d’identité.'
      : level > 400
        ? 'Cette démarche demande itsme ou la carte d’identité.'
        : level > 300
          ? 'Cette démarche demande plus qu’un code par SMS.'
          : undefined,
  means: {
    eid: 'carte d’identité',
    itsme: 'itsme',
    totp: 'code par application',
    sms: 'code par SMS',
  },
  signInWith: {
    eid: 'Continuer avec la carte',
    itsme: 'Continuer avec itsme',
    totp: 'Continuer avec l’application',
    sms: 'Continuer par SMS',
  },
  meansHint: {
    eid: 'Carte d’identité et code PIN : niveau 500, élevé.',
    itsme: 'Avec l’app itsme : niveau 450, élevé.',
    totp: 'Code d’une application d’authentification : niveau 400, substantiel.',
    sms: 'Code reçu par SMS : niveau 300, faible.',
  },
  purposes: {
    camille: 'Déménage de Jambes à Namur avec ses deux enfants.',
    bram: 'Dirige Koffiebar Voorbeeld à Gand et demande une terrasse.',
    noa: 'Fille de Camille, a 18 ans le 15 décembre 2026.',
    greta: 'Parle allemand et dirige Beispiel Bau à Eupen.',
    sarah: 'Comptable à Malines, agit pour d’autres entreprises.',
    paul: 'Personne protégée : Louise gère ses biens.',
    yanis: 'Voisin de Jeanne, agit pour elle par procuration.',
    louise: 'Administratrice des biens de Paul, désignée par le juge.',
    sofie: 'Service population de Namur : traite les dossiers.',
    simon: 'Service population de Namur : seconde signature.',
    stijn: 'Domaine public de Gand : traite les demandes de terrasse.',
    samira: 'Allocations d’études de la Communauté française : décide des demandes.',
    saskia: 'Protection des données : lit le journal des accès.',
    samuel: 'Espace public de Namur : décide des cartes de riverain et des terrasses.',
    severine: 'Urbanisme de Namur : décide des permis d’urbanisme.',
    sandrine: 'Équivalences de la Communauté française : reconnaît les diplômes étrangers.',
    solange: 'Diplômes de la Communauté française : délivre les attestations.',
    sven: 'Diplômes flamands : traite ce que la base de données ne contient pas.',
    sabine: 'SPF Finances : examine les réponses à la déclaration simplifiée.',
    steffen: 'Guichets d’entreprises : inscrit les nouvelles activités.',
    simone: 'Mutualités : délivre la carte européenne d’assurance maladie.',
    silke: 'Protection des données : répond à qui conteste un accès.',
    sebastien: 'SPF Mobilité : corrige ce que le répertoire des véhicules dit de faux.',
    sonja: 'SPF Sécurité sociale : corrige la reconnaissance d’un handicap.',
    sylvie: 'Communauté française : corrige une inscription dans une école.',
  },
  tooWeak: (names) => `Sans moyen assez sûr pour cette démarche : ${names}.`,
  cancel: 'Annuler et revenir au guichet',
  learned: 'Ce que le guichet apprend',
  learns: {
    citizen: 'Nom, prénom, langue et numéro national. Aucun mot de passe.',
    staff: 'Nom, prénom, langue, rôle et service. Aucun mot de passe.',
  },
  absent: 'Qui n’est pas dans la liste',
  absentPeople: 'Lou et Jeanne n’ont aucun moyen numérique. Quelqu’un agit pour eux, ou ils passent par le papier.',
  errorTitle: 'Erreur',
  errorPrefix: 'Erreur\u00a0: ',
  choosePerson: 'Choisissez d’abord une personne',
  lacksMeans: (name, means, others) => `${name} n’a pas ce moyen : ${means}. Moyens possibles : ${others}`,
  expiredTitle: 'Cette demande de connexion n’est plus valable',
  expired: 'Retournez au guichet et connectez-vous à nouveau.',
  signedOut: 'Vous êtes déconnecté',
  leaving: 'Vous quittez le simulateur d’identité',
  continue: 'Continuer',
};
