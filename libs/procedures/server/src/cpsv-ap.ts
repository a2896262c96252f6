/**
 * The catalogue as linked data: CPSV-AP 3.2.0 (European vocabulary of public services) in JSON-LD. Every resource that
 * is referred to is described here with its type, so that the shapes of the vocabulary find nothing to say.
 */
import type { LocalizedText } from '@gun/kernel';
import { languages } from '@gun/kernel';
import type { Competence, LifeEvent, Office, ProcedureDefinition } from '@gun/procedures-contract';
import type { PublishedProcedure } from './catalogue.reader';
import { context } from './cpsv-ap-context';

/** One resource of the graph. */
export interface Resource {
  readonly '@id': string;
  readonly '@type': string | readonly string[];
  readonly [property: string]: unknown;
}

export interface LinkedCatalogue {
  readonly '@context': typeof context;
  readonly '@graph': readonly Resource[];
}

/** Where the resources are named. A name, not an address: it stays when the site moves. */
const root = 'https://gun.example/id';
const belgium = 'http://publications.europa.eu/resource/authority/country/BEL';
const euro = 'http://publications.europa.eu/resource/authority/currency/EUR';
const languageNames: Readonly<Record<(typeof languages)[number], string>> = {
  fr: 'FRA',
  nl: 'NLD',
  de: 'DEU',
  en: 'ENG',
};
const languageIri = (language: (typeof languages)[number]): string =>
  `http://publications.europa.eu/resource/authority/language/${languageNames[language]}`;
const themeIri = (theme: string): string => `http://vocab.belgif.be/auth/mybe-theme/${theme}#id`;

/** All procedures with everything that they refer to. */
export function toCpsvAp(
  procedures: readonly PublishedProcedure[],
  offices: readonly Office[],
  events: readonly LifeEvent[],
): LinkedCatalogue {
  const definitions = procedures.map(({ definition }) => definition);
  const resources = [
    ...definitions.flatMap((definition) => serviceResources(definition, offices)),
    ...offices.flatMap(officeResources),
    ...events.map((event) => eventResource(event, definitions)),
    ...sharedConcepts(definitions),
  ];
  return { '@context': context, '@graph': [...new Map(resources.map((one) => [one['@id'], one])).values()] };
}

const concept = (iri: string, notation: string, label?: LocalizedText): Resource => ({
  '@id': iri,
  '@type': 'skos:Concept',
  notation,
  ...(label && { prefLabel: label }),
});

function serviceResources(definition: ProcedureDefinition, offices: readonly Office[]): Resource[] {
  const { key, about } = definition;
  const service = `${root}/procedure/${key}`;
  const parts = {
    channels: channelResources(service, definition),
    cost: {
      '@id': `${service}#cost`,
      '@type': 'cv:Cost',
      identifier: `${key}-cost`,
      description: about.cost,
      currency: euro,
    },
    evidence: about.needed.map((title, index) => ({
      '@id': `${service}#evidence-${index + 1}`,
      '@type': 'cv:Evidence',
      identifier: `${key}-evidence-${index + 1}`,
      title,
    })),
    output: { '@id': `${service}#output`, '@type': 'cv:Output', identifier: `${key}-output`, title: about.output },
    laws: about.legalBasis.map((law, index) => ({
      '@id': law.eli ?? `${service}#law-${index + 1}`,
      '@type': 'eli:LegalResource',
      lawTitle: law.title,
    })),
  };
  const rule = ruleResource(service, definition, parts.laws.map(idOf));
  const resource: Resource = {
    '@id': service,
    '@type': 'cpsv:PublicService',
    identifier: key,
    title: about.name,
    description: about.summary,
    keyword: Object.fromEntries(languages.map((language) => [language, about.keywords[language]])),
    hasCompetentAuthority: authoritiesOf(definition.competence, definition.owner, offices),
    hasChannel: parts.channels.map(idOf),
    hasCost: parts.cost['@id'],
    hasInput: parts.evidence.map(idOf),
    produces: parts.output['@id'],
    follows: rule['@id'],
    hasLegalResource: parts.laws.map(idOf),
    isGroupedBy: about.lifeEvents.map(eventIri),
    thematicArea: themeIri(about.theme),
    audience: about.audience.map(audienceIri),
    ...(about.sdg !== undefined && { isClassifiedBy: sdgIri(about.sdg) }),
    language: languages.map(languageIri),
    spatial: belgium,
    ...processingTime(definition),
  };
  return [resource, rule, ...parts.channels, parts.cost, ...parts.evidence, parts.output, ...parts.laws];
}

const idOf = (resource: { readonly '@id': string }): string => resource['@id'];
const eventIri = (key: string): string => `${root}/event/${key}`;
const officeIri = (key: string): string => `${root}/office/${key}`;
const audienceIri = (audience: string): string => `${root}/audience/${audience}`;
const sdgIri = (code: string): string => `${root}/sdg/${code}`;
const channelTypeIri = (channel: string): string => `${root}/channel/${channel}`;

const channelResources = (service: string, { key, channels }: ProcedureDefinition): Resource[] =>
  Object.entries(channels).map(([channel, description]) => ({
    '@id': `${service}#channel-${channel}`,
    '@type': 'cv:Channel',
    identifier: `${key}-${channel}`,
    type: channelTypeIri(channel),
    description,
  }));

const ruleResource = (service: string, { key, about }: ProcedureDefinition, laws: readonly string[]): Resource => ({
  '@id': `${service}#rule`,
  '@type': 'cpsv:Rule',
  identifier: `${key}-rule`,
  title: about.name,
  description: about.deadline,
  implements: laws,
});

/** Days of the authority's own period, when they are calendar days: working days have no ISO 8601 duration. */
function processingTime({ deadlines }: ProcedureDefinition): Record<string, string> {
  const rule = deadlines.map((deadline) => deadline.rule).find(({ kind }) => kind !== 'citizen');
  return rule?.unit === 'calendarDays' ? { processingTime: `P${rule.amount}D` } : {};
}

function authoritiesOf(competence: Competence, owner: string, offices: readonly Office[]): string[] {
  const places = competence.by === 'keeperOfValue' ? Object.values(competence.keepers) : [competence];
  const competent = offices.filter(({ key, service }) =>
    places.some((place) => {
      if (place.by === 'office') return key === place.office;
      if (place.by === 'officeOfAnswer') return Object.values(place.offices).includes(key);
      return service === place.service;
    }),
  );
  const keys = competent.map(({ key }) => key);
  return (keys.length > 0 ? keys : offices.filter(({ key }) => key === owner).map(({ key }) => key)).map(officeIri);
}

function officeResources({ key, name, nis, phone, email }: Office): Resource[] {
  const place = nis === undefined ? belgium : `http://vocab.belgif.be/auth/refnis2025/${nis}#id`;
  const contact = `${officeIri(key)}#contact`;
  return [
    { '@id': officeIri(key), '@type': 'cv:PublicOrganisation', prefLabel: name, spatial: place, contactPoint: contact },
    { '@id': contact, '@type': 'cv:ContactPoint', telephone: phone, email },
    { '@id': place, '@type': 'dct:Location' },
  ];
}

const eventResource = (event: LifeEvent, definitions: readonly ProcedureDefinition[]): Resource => ({
  '@id': eventIri(event.key),
  '@type': ['cv:Event', event.kind === 'life' ? 'cv:LifeEvent' : 'cv:BusinessEvent'],
  identifier: event.key,
  title: event.name,
  description: event.intro,
  hasRelatedService: definitions
    .filter(({ about }) => about.lifeEvents.includes(event.key))
    .map(({ key }) => `${root}/procedure/${key}`),
});

function sharedConcepts(definitions: readonly ProcedureDefinition[]): Resource[] {
  const abouts = definitions.map(({ about }) => about);
  return [
    ...abouts.map(({ theme }) => concept(themeIri(theme), theme)),
    ...abouts.flatMap(({ audience }) => audience.map((one) => concept(audienceIri(one), one))),
    ...abouts.flatMap(({ sdg }) => (sdg === undefined ? [] : [concept(sdgIri(sdg), sdg)])),
    ...['online', 'phone', 'counter', 'post'].map((channel) => concept(channelTypeIri(channel), channel)),
    concept(euro, 'EUR'),
    ...languages.map((language) => ({ '@id': languageIri(language), '@type': 'dct:LinguisticSystem' })),
    { '@id': belgium, '@type': 'dct:Location' },
  ];
}
