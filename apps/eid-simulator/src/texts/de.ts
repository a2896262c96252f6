import type { Texts } from './texts';

export const de: Texts = {
  localeName: 'Deutsch',
  languages: 'Sprache',
  skip: 'Zum Inhalt',
  brand: ['Identitätssimulator', 'spielt den föderalen Authentifizierungsdienst'],
  notice: 'Dies ist ein Simulator. Alle diese Personen sind erfunden, Sie brauchen keinen Code.',
  title: { citizen: 'Wer sind Sie?', staff: 'Wer arbeitet heute?' },
  lead: 'Wählen Sie eine Person und dann, wie Sie sich ausweisen. Danach kommen Sie zu Ihrer Seite zurück.',
  who: 'Wählen Sie eine Person',
  how: 'Weisen Sie sich aus',
  minimum: (level) =>
    level > 450
      ? 'Dieses Verfahren verlangt den Personalausweis.'
      : level > 400
        ? 'Dieses Verfahren verlangt itsme oder den Personalausweis.'
        : level > 300
          ? 'Für dieses Verfahren reicht ein Code per SMS nicht.'
          : undefined,
  means: {
    eid: 'Personalausweis',
    itsme: 'itsme',
    totp: 'Code per App',
    sms: 'Code per SMS',
  },
  signInWith: {
    eid: 'Weiter mit dem Ausweis',
    itsme: 'Weiter mit itsme',
    totp: 'Weiter mit der App',
    sms: 'Weiter per SMS',
  },
  meansHint: {
    eid: 'Personalausweis mit PIN: Niveau 500, hoch.',
    itsme: 'Mit der itsme-App: Niveau 450, hoch.',
    totp: 'Code einer Authentifizierungs-App: Niveau 400, substanziell.',
    sms: 'Code per SMS: Niveau 300, niedrig.',
  },
  purposes: {
    camille: 'Zieht mit ihren zwei Kindern von Jambes nach Namur um.',
    bram: 'Leitet Koffiebar Voorbeeld in Gent und beantragt eine Terrasse.',
    noa: 'Tochter von Camille, wird am 15. Dezember 2026 volljährig.',
    greta: 'Spricht Deutsch und leitet Beispiel Bau in Eupen.',
    sarah: 'Buchhalterin in Mecheln, handelt für andere Unternehmen.',
    paul: 'Geschützte Person: Louise verwaltet sein Vermögen.',
    yanis: 'Nachbar von Jeanne, handelt für sie mit einer Vollmacht.',
    louise: 'Verwalterin des Vermögens von Paul, vom Richter bestellt.',
    sofie: 'Bevölkerungsdienst Namur: bearbeitet Dossiers.',
    simon: 'Bevölkerungsdienst Namur: zweite Unterschrift.',
    stijn: 'Öffentlicher Raum Gent: bearbeitet Anträge auf Terrassen.',
    samira: 'Studienbeihilfen der Französischen Gemeinschaft: entscheidet über Anträge.',
    saskia: 'Datenschutz: liest das Zugriffsprotokoll.',
    samuel: 'Öffentlicher Raum Namur: entscheidet über Anwohnerparkausweise und Terrassen.',
    severine: 'Städtebau Namur: entscheidet über Städtebaugenehmigungen.',
    sandrine: 'Gleichstellungen der Französischen Gemeinschaft: erkennt ausländische Abschlüsse an.',
    solange: 'Diplome der Französischen Gemeinschaft: stellt Bescheinigungen aus.',
    sven: 'Flämische Diplome: bearbeitet, was die Datenbank nicht enthält.',
    sabine: 'FÖD Finanzen: prüft Antworten auf die vereinfachte Erklärung.',
    steffen: 'Unternehmensschalter: trägt neue Tätigkeiten ein.',
    simone: 'Krankenkassen: stellt die Europäische Krankenversicherungskarte aus.',
    silke: 'Datenschutz: antwortet auf bestrittene Zugriffe.',
    sebastien: 'FÖD Mobilität: berichtigt, was im Fahrzeugverzeichnis falsch ist.',
    sonja: 'FÖD Soziale Sicherheit: berichtigt die Anerkennung einer Behinderung.',
    sylvie: 'Französische Gemeinschaft: berichtigt eine Einschreibung.',
  },
  tooWeak: (names) => `Ohne ausreichend sicheres Mittel für dieses Verfahren: ${names}.`,
  cancel: 'Abbrechen und zurück zum Schalter',
  learned: 'Was der Schalter erfährt',
  learns: {
    citizen: 'Name, Vorname, Sprache und Nationalregisternummer. Kein Passwort.',
    staff: 'Name, Vorname, Sprache, Rolle und Dienst. Kein Passwort.',
  },
  absent: 'Wer nicht in der Liste steht',
  absentPeople: 'Lou und Jeanne haben kein digitales Mittel. Jemand handelt für sie, oder sie nutzen Papier.',
  errorTitle: 'Fehler',
  errorPrefix: 'Fehler: ',
  choosePerson: 'Wählen Sie zuerst eine Person',
  lacksMeans: (name, means, others) => `${name} hat dieses Mittel nicht: ${means}. Möglich: ${others}`,
  expiredTitle: 'Diese Anmeldung ist abgelaufen',
  expired: 'Gehen Sie zurück zum Schalter und melden Sie sich neu an.',
  signedOut: 'Sie sind abgemeldet',
  leaving: 'Sie verlassen den Identitätssimulator',
  continue: 'Weiter',
};
