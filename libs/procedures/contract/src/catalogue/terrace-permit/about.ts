import type { ProcedureAbout, ProcedureDefinition } from '../../definition/procedure-definition';
import { registers } from '../registers';

/** Law: municipal by-laws on the use of public space; directive 2006/123, art. 13(4). */
export const about: ProcedureAbout = {
  name: {
    fr: 'Demander une autorisation de terrasse',
    nl: 'Een terrasvergunning aanvragen',
    de: 'Eine Terrassengenehmigung beantragen',
    en: 'Ask for a terrace permit',
  },
  summary: {
    fr: 'Vous voulez placer des tables sur la rue ou la place ? Demandez l’autorisation à la commune de l’établissement.',
    nl: 'Wilt u tafels op straat of op een plein zetten? Vraag de vergunning aan de gemeente van de zaak.',
    de: 'Sie möchten Tische auf Straße oder Platz stellen? Beantragen Sie die Genehmigung bei der Gemeinde des Betriebs.',
    en: 'Do you want to put tables on the street or square? Ask the municipality of the establishment for a permit.',
  },
  audience: ['enterprise'],
  forWhom: {
    fr: 'L’exploitant de l’établissement, société ou indépendant. L’autorisation est personnelle : un repreneur fait sa propre demande.',
    nl: 'De uitbater van de zaak, vennootschap of zelfstandige. De vergunning is persoonlijk: een overnemer vraagt zelf aan.',
    de: 'Der Betreiber, Gesellschaft oder Selbstständiger. Die Genehmigung ist persönlich: Ein Übernehmer stellt einen eigenen Antrag.',
    en: 'The operator of the establishment, company or sole trader. The permit is personal: a new operator makes a new request.',
  },
  notForWhom: {
    fr: 'Une construction permanente demande aussi un permis d’urbanisme. Une terrasse sur terrain privé ne se demande pas ici.',
    nl: 'Een vaste constructie vraagt ook een omgevingsvergunning. Een terras op privégrond vraagt u hier niet aan.',
    de: 'Ein fester Bau verlangt auch eine Städtebaugenehmigung. Eine Terrasse auf Privatgrund beantragen Sie nicht hier.',
    en: 'A permanent structure also needs a planning permit. A terrace on private land is not asked for here.',
  },
  cost: {
    fr: 'Selon le règlement de la commune : gratuit, ou un prix par m². Le formulaire calcule le montant.',
    nl: 'Volgens het reglement van de gemeente: gratis, of een prijs per m². Het formulier berekent het bedrag.',
    de: 'Nach der Verordnung der Gemeinde: kostenlos oder ein Preis pro m². Das Formular berechnet den Betrag.',
    en: 'By the by-law of the municipality: free, or a price per m². The form calculates the amount.',
  },
  duration: {
    fr: 'Environ 10 minutes',
    nl: 'Ongeveer 10 minuten',
    de: 'Etwa 10 Minuten',
    en: 'About 10 minutes',
  },
  needed: [
    {
      fr: 'Un plan à l’échelle, en PDF, PNG ou JPEG',
      nl: 'Een plan op schaal, in PDF, PNG of JPEG',
      de: 'Ein maßstäblicher Plan als PDF, PNG oder JPEG',
      en: 'A plan to scale, as PDF, PNG or JPEG',
    },
    {
      fr: 'Les mesures de la terrasse et du passage laissé libre',
      nl: 'De maten van het terras en van de vrije doorgang',
      de: 'Die Maße der Terrasse und des freien Durchgangs',
      en: 'The measurements of the terrace and of the free passage',
    },
    {
      fr: 'Le nom de l’assureur et le numéro de la police',
      nl: 'De naam van de verzekeraar en het polisnummer',
      de: 'Der Name des Versicherers und die Policennummer',
      en: 'The name of the insurer and the policy number',
    },
  ],
  known: [
    {
      what: {
        fr: 'L’entreprise et ses représentants',
        nl: 'De onderneming en haar vertegenwoordigers',
        de: 'Das Unternehmen und seine Vertreter',
        en: 'The enterprise and its representatives',
      },
      source: registers.enterpriseRegister,
    },
    {
      what: {
        fr: 'Les établissements et leur adresse',
        nl: 'De vestigingen en hun adres',
        de: 'Die Niederlassungen und ihre Adresse',
        en: 'The establishments and their address',
      },
      source: registers.enterpriseRegister,
    },
    {
      what: {
        fr: 'L’inscription de l’entreprise, si vous la faites demander',
        nl: 'De inschrijving van de onderneming, als u ze laat opvragen',
        de: 'Die Eintragung des Unternehmens, wenn Sie sie anfordern lassen',
        en: 'The registration of the enterprise, if you let us ask',
      },
      source: registers.enterpriseRegister,
    },
  ],
  deadline: {
    fr: 'La commune décide en principe dans les 30 jours calendrier de la réception. Son silence ne vaut pas autorisation.',
    nl: 'De gemeente beslist in principe binnen 30 kalenderdagen na ontvangst. Stilzwijgen is geen vergunning.',
    de: 'Die Gemeinde entscheidet grundsätzlich binnen 30 Kalendertagen nach Empfang. Ihr Schweigen ist keine Genehmigung.',
    en: 'The municipality decides in principle within 30 calendar days of receipt. Its silence is not a permit.',
  },
  output: {
    fr: 'Une autorisation avec ses conditions et le plan, valable une saison ou le temps qu’elle indique',
    nl: 'Een vergunning met haar voorwaarden en het plan, geldig voor een seizoen of de vermelde tijd',
    de: 'Eine Genehmigung mit Auflagen und Plan, gültig für eine Saison oder die angegebene Zeit',
    en: 'A permit with its conditions and the plan, valid for a season or the time that it states',
  },
  nextSteps: [
    {
      fr: 'La commune vérifie le plan. Elle peut demander l’avis de la police et des pompiers.',
      nl: 'De gemeente kijkt het plan na. Ze kan advies vragen aan politie en brandweer.',
      de: 'Die Gemeinde prüft den Plan. Sie kann Polizei und Feuerwehr um Stellungnahme bitten.',
      en: 'The municipality checks the plan. It may ask the police and the fire service for an opinion.',
    },
    {
      fr: 'Le bourgmestre ou le collège décide et motive sa décision.',
      nl: 'De burgemeester of het college beslist en motiveert.',
      de: 'Der Bürgermeister oder das Kollegium entscheidet und begründet.',
      en: 'The mayor or the college decides and gives reasons.',
    },
    {
      fr: 'Vous payez après la décision, puis vous affichez l’autorisation.',
      nl: 'U betaalt na de beslissing en hangt daarna de vergunning uit.',
      de: 'Sie zahlen nach der Entscheidung und hängen dann die Genehmigung aus.',
      en: 'You pay after the decision, then display the permit.',
    },
  ],
  appeal: {
    fr: 'Refus ? Vous disposez de 60 jours devant le Conseil d’État. Le médiateur peut aussi vous aider.',
    nl: 'Geweigerd? U hebt 60 dagen bij de Raad van State. Ook de ombudsman kan helpen.',
    de: 'Abgelehnt? Sie haben 60 Tage vor dem Staatsrat. Auch die Ombudsperson kann helfen.',
    en: 'Refused? You have 60 days before the Council of State. The ombudsman can help too.',
  },
  legalBasis: [
    {
      title: {
        fr: 'Règlement de la commune sur l’occupation de l’espace public',
        nl: 'Reglement van de gemeente over de inname van het openbaar domein',
        de: 'Verordnung der Gemeinde über die Nutzung des öffentlichen Raums',
        en: 'By-law of the municipality on the use of public space',
      },
    },
    {
      title: {
        fr: 'Règlement de Gand sur les terrasses horeca, conseil communal du 27 juin 2022',
        nl: 'Gents reglement op de horecaterrassen, gemeenteraad van 27 juni 2022',
        de: 'Genter Verordnung über Gaststättenterrassen, Gemeinderat vom 27. Juni 2022',
        en: 'Ghent by-law on horeca terraces, council of 27 June 2022',
      },
    },
    {
      title: {
        fr: 'Règlement de Namur sur l’espace public du 30 mai 2023',
        nl: 'Reglement van Namen op de openbare ruimte van 30 mei 2023',
        de: 'Namurer Verordnung über den öffentlichen Raum vom 30. Mai 2023',
        en: 'Namur by-law on public space of 30 May 2023',
      },
    },
    {
      title: {
        fr: 'Directive 2006/123/CE, article 13, § 4 : pas d’autorisation par silence, pour raison d’intérêt général. La commune confirme cette exception.',
        nl: 'Richtlijn 2006/123/EG, artikel 13, lid 4: geen vergunning door stilzwijgen, om redenen van algemeen belang. De gemeente bevestigt deze uitzondering.',
        de: 'Richtlinie 2006/123/EG, Artikel 13 Absatz 4: keine Genehmigung durch Schweigen, aus Gründen des Allgemeininteresses. Die Gemeinde bestätigt diese Ausnahme.',
        en: 'Directive 2006/123/EC, article 13(4): no permit by silence, for reasons of public interest. The municipality confirms this exception.',
      },
      eli: 'http://data.europa.eu/eli/dir/2006/123/oj',
    },
  ],
  lifeEvents: ['running-a-business', 'starting-a-business'],
  theme: 'ECON',
  keywords: {
    fr: [
      'terrasse',
      'horeca',
      'café',
      'restaurant',
      'trottoir',
      'espace public',
      'domaine public',
      'tables',
      'chaises',
    ],
    nl: ['terras', 'horeca', 'café', 'restaurant', 'stoep', 'openbaar domein', 'inname', 'tafels', 'stoelen'],
    de: ['Terrasse', 'Gaststätte', 'Café', 'Restaurant', 'Bürgersteig', 'öffentlicher Raum', 'Tische', 'Stühle'],
    en: ['terrace', 'café', 'restaurant', 'pavement', 'public space', 'outdoor seating', 'tables', 'chairs'],
  },
};

export const channels: ProcedureDefinition['channels'] = {
  online: {
    fr: 'Ici, jour et nuit. Connectez-vous, puis choisissez l’entreprise.',
    nl: 'Hier, dag en nacht. Meld u aan en kies daarna de onderneming.',
    de: 'Hier, Tag und Nacht. Melden Sie sich an und wählen Sie dann das Unternehmen.',
    en: 'Here, day and night. Sign in, then choose the enterprise.',
  },
  phone: {
    fr: 'Appelez le service Espace public de la commune. Un agent remplit la demande avec vous.',
    nl: 'Bel de dienst Openbaar Domein van de gemeente. Een medewerker vult de aanvraag samen met u in.',
    de: 'Rufen Sie den Dienst Öffentlicher Raum der Gemeinde an. Ein Mitarbeiter füllt den Antrag mit Ihnen aus.',
    en: 'Call the public-space service of the municipality. An officer fills in the request with you.',
  },
  counter: {
    fr: 'Allez au guichet Espace public de la commune, avec le plan et vos mesures.',
    nl: 'Ga naar het loket Openbaar Domein van de gemeente, met het plan en uw maten.',
    de: 'Gehen Sie mit Plan und Maßen zum Schalter Öffentlicher Raum der Gemeinde.',
    en: 'Go to the public-space counter of the municipality with the plan and your measurements.',
  },
  post: {
    fr: 'Imprimez le formulaire vierge et envoyez-le avec le plan au service Espace public de la commune.',
    nl: 'Druk het blanco formulier af en stuur het met het plan naar de dienst Openbaar Domein van de gemeente.',
    de: 'Drucken Sie das leere Formular und senden Sie es mit dem Plan an den Dienst Öffentlicher Raum der Gemeinde.',
    en: 'Print the blank form and send it with the plan to the public-space service of the municipality.',
  },
};
