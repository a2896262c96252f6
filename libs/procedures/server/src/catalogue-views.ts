/** From what is stored to what leaves: the only place where the addresses of the catalogue are written. */
import { fillPath, pathOf } from '@gun/kernel';
import {
  describePeriod,
  findOffice,
  getProcedure,
  getProcedureVersion,
  listMunicipalities,
  listProcedures,
  listStreets,
  onlyOnceShare,
  type CompetentAuthority,
  type LifeEvent,
  type LifeEventItem,
  type OfficeItem,
  type PlaceItem,
  type ProcedureDefinition,
  type ProcedureSummary,
  type ProcedureVersionView,
  type ProcedureView,
  type StreetItem,
} from '@gun/procedures-contract';
import type { PlaceMatch, StreetMatch } from '@gun/procedures-contract/reference-data';
import type { KnownOffice, PublishedProcedure } from './catalogue.reader';

const procedureHref = (key: string): string => fillPath(getProcedure, { procedureKey: key });

const withQuery = (path: string, query: Record<string, string | undefined>): string => {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
};

export const toSummary = ({ key, version, about, form, testCases }: ProcedureDefinition): ProcedureSummary => ({
  href: procedureHref(key),
  key,
  version,
  name: about.name,
  summary: about.summary,
  audience: about.audience,
  theme: about.theme,
  lifeEvents: about.lifeEvents,
  onlyOnce: onlyOnceShare({ form, testCases }),
});

export function toProcedureView(
  { definition, publishedAt }: PublishedProcedure,
  owner: KnownOffice | undefined,
): ProcedureView {
  const { key, version, about, channels, assurance, actAs, deadlines, draftDays, retention, fee, inquiry } = definition;
  return {
    self: procedureHref(key),
    key,
    version,
    publishedAt,
    about,
    channels,
    assurance,
    actAs,
    aboutValue: definition.form.facts.some(({ kind }) => kind === 'registerValue'),
    authority: authorityOf(definition),
    ...(owner && { owner: { key: owner.key, name: owner.name } }),
    questions: questionsOf(definition),
    onlyOnce: onlyOnceShare(definition),
    deadlines: deadlines.map(({ id, label, rule }) => ({
      id,
      label,
      kind: rule.kind,
      period: describePeriod(rule),
      effect: rule.effect,
      ...(rule.legalBasis !== undefined && { legalBasis: rule.legalBasis }),
    })),
    ...(inquiry && {
      inquiry: {
        ...{ label: inquiry.label, explanation: inquiry.explanation, always: inquiry.onlyIf === undefined },
        ...{ afterDays: inquiry.afterDays, lastsDays: inquiry.lastsDays, legalBasis: inquiry.legalBasis },
      },
    }),
    ...(fee && { fee: fee.explanation }),
    draftDays,
    retention,
  };
}

function authorityOf({ competence }: ProcedureDefinition): CompetentAuthority {
  if (competence.by === 'office') return { office: competence.office };
  if (competence.by === 'officeOfAnswer') return { offices: Object.values(competence.offices) };
  if (competence.by === 'keeperOfValue') return {};
  return { service: competence.service };
}

/** Titles of the pages of the first stored case, which is the usual one. */
const questionsOf = ({ form, testCases }: ProcedureDefinition) =>
  form.pages.filter(({ id, stop }) => !stop && testCases[0]?.pages.includes(id)).map(({ title }) => title);

export const toVersionView = ({ definition, publishedAt }: PublishedProcedure): ProcedureVersionView => ({
  self: fillPath(getProcedureVersion, { procedureKey: definition.key, procedureVersion: definition.version }),
  key: definition.key,
  version: definition.version,
  publishedAt,
  name: definition.about.name,
  form: definition.form,
  declaration: definition.declaration,
  draftDays: definition.draftDays,
});

export const toLifeEventItem = (event: LifeEvent, definitions: readonly ProcedureDefinition[]): LifeEventItem => ({
  ...event,
  href: withQuery(pathOf(listProcedures), { lifeEvent: event.key }),
  procedures: definitions
    .filter(({ about }) => about.lifeEvents.includes(event.key))
    .map(({ key, about }) => ({ href: procedureHref(key), key, name: about.name })),
});

export const toOfficeItem = (office: KnownOffice): OfficeItem => ({
  ...office,
  href: withQuery(pathOf(findOffice), { nis: office.nis, service: office.service }),
});

export const toPlaceItem = ({ nis, place, postCode }: PlaceMatch): PlaceItem => ({
  href: withQuery(pathOf(listMunicipalities), { q: postCode ?? place }),
  nis,
  name: place,
  ...(postCode !== undefined && { postCode }),
});

export const toStreetItem = (match: StreetMatch): StreetItem => ({
  ...match,
  href: withQuery(pathOf(listStreets), { q: match.street, postCode: match.postCode }),
});
