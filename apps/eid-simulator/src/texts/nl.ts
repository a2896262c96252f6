import type { Texts } from './texts';

export const nl: Texts = {
  localeName: 'Nederlands',
  languages: 'Taal',
  skip: 'Naar de inhoud',
  brand: ['Identiteitssimulator', 'speelt de federale authenticatiedienst'],
  notice: 'Dit is een simulator. Al deze personen zijn verzonnen, u hebt geen code nodig.',
  title: { citizen: 'Wie bent u?', staff: 'Welke medewerker bent u?' },
  lead: 'Kies een persoon en daarna hoe u zich aanmeldt. U komt terug op de pagina die u verliet.',
  who: 'Kies een persoon',
  how: 'Meld u aan',
  minimum: (level) =>
    level > 450
      ? 'Voor deze procedure hebt u de identiteitskaart nodig.'
      : level > 400
        ? 'Voor deze procedure hebt u itsme of de identiteitskaart nodig.'
        : level > 300
          ? 'Voor deze procedure volstaat een code per sms niet.'
          : undefined,
  means: {
    eid: 'identiteitskaart',
    itsme: 'itsme',
    totp: 'code via app',
    sms: 'code per sms',
  },
  signInWith: {
    eid: 'Verder met de kaart',
    itsme: 'Verder met itsme',
    totp: 'Verder met de app',
    sms: 'Verder per sms',
  },
  meansHint: {
    eid: 'Identiteitskaart met pincode: niveau 500, hoog.',
    itsme: 'Met de itsme-app: niveau 450, hoog.',
    totp: 'Code uit een beveiligingsapp: niveau 400, substantieel.',
    sms: 'Code per sms: niveau 300, laag.',
  },
  purposes: {
    camille: 'Verhuist met haar twee kinderen van Jambes naar Namen.',
    bram: 'Leidt Koffiebar Voorbeeld in Gent en vraagt een terras aan.',
    noa: 'Dochter van Camille, wordt 18 op 15 december 2026.',
    greta: 'Spreekt Duits en leidt Beispiel Bau in Eupen.',
    sarah: 'Boekhouder in Mechelen, handelt voor andere ondernemingen.',
    paul: 'Beschermde persoon: Louise beheert zijn goederen.',
    yanis: 'Buur van Jeanne, handelt voor haar met een volmacht.',
    louise: 'Bewindvoerder over de goederen van Paul, aangesteld door de rechter.',
    sofie: 'Dienst bevolking van Namen: behandelt dossiers.',
    simon: 'Dienst bevolking van Namen: tweede handtekening.',
    stijn: 'Openbaar domein van Gent: behandelt terrasaanvragen.',
    samira: 'Studietoelagen van de Franse Gemeenschap: beslist over aanvragen.',
    saskia: 'Gegevensbescherming: leest het toegangslogboek.',
    samuel: 'Openbaar domein van Namen: beslist over bewonerskaarten en terrassen.',
    severine: 'Stedenbouw van Namen: beslist over stedenbouwkundige vergunningen.',
    sandrine: 'Gelijkwaardigheid van de Franse Gemeenschap: erkent buitenlandse diploma’s.',
    solange: 'Diploma’s van de Franse Gemeenschap: levert attesten af.',
    sven: 'Vlaamse diploma’s: behandelt wat de databank niet bevat.',
    sabine: 'FOD Financiën: onderzoekt antwoorden op de vereenvoudigde aangifte.',
    steffen: 'Ondernemingsloketten: schrijft nieuwe activiteiten in.',
    simone: 'Ziekenfondsen: levert de Europese ziekteverzekeringskaart af.',
    silke: 'Gegevensbescherming: antwoordt wie een toegang betwist.',
    sebastien: 'FOD Mobiliteit: verbetert wat het voertuigenregister fout heeft.',
    sonja: 'FOD Sociale Zekerheid: verbetert de erkenning van een handicap.',
    sylvie: 'Franse Gemeenschap: verbetert een inschrijving in een school.',
  },
  tooWeak: (names) => `Zonder middel dat veilig genoeg is voor deze procedure: ${names}.`,
  cancel: 'Annuleren en terug naar het loket',
  learned: 'Wat het loket te weten komt',
  learns: {
    citizen: 'Naam, voornaam, taal en rijksregisternummer. Geen wachtwoord.',
    staff: 'Naam, voornaam, taal, rol en dienst. Geen wachtwoord.',
  },
  absent: 'Wie niet in de lijst staat',
  absentPeople: 'Lou en Jeanne hebben geen digitaal middel. Iemand handelt voor hen, of ze werken op papier.',
  errorTitle: 'Fout',
  errorPrefix: 'Fout: ',
  choosePerson: 'Kies eerst een persoon',
  lacksMeans: (name, means, others) => `${name} heeft dit middel niet: ${means}. Mogelijk: ${others}`,
  expiredTitle: 'Deze aanvraag om aan te melden is verlopen',
  expired: 'Ga terug naar het loket en meld u opnieuw aan.',
  signedOut: 'U bent afgemeld',
  leaving: 'U verlaat de identiteitssimulator',
  continue: 'Verder',
};
