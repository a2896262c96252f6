/** Writes the request for evidence: a RegRep `QueryRequest` in the exchange data model 2.0. */
import type { Assurance } from '@gun/kernel';
import { namespaces, specification, type EdmAgent, type EdmPerson } from './edm';
import { xml, type Xml } from './write-xml';

/** What is asked, as the evidence broker and the data service directory name it. */
export interface EdmEvidenceType {
  readonly id: string;
  readonly classification: string;
  readonly title: string;
  readonly mediaType: string;
  readonly requirement: { readonly id: string; readonly name: string };
}

export interface EvidenceQuery {
  /** UUID of this message; the exchange keeps another one for both of its requests. */
  readonly id: string;
  readonly issuedAt: Date;
  /** Code of annex II of Regulation (EU) 2018/1724: `T3`. */
  readonly procedure: string;
  readonly requester: EdmAgent;
  readonly platform: EdmAgent;
  readonly provider: EdmAgent;
  readonly person: EdmPerson;
  /** How the person signed in. */
  readonly assurance: Assurance;
  readonly evidence: EdmEvidenceType;
  /** Present in the second request: the preview that the person has been to. */
  readonly previewLocation?: string;
  readonly returnLocation?: string | undefined;
}

const slot = (name: string, type: string, value: Xml): Xml =>
  xml`<rim:Slot name="${name}"><rim:SlotValue xsi:type="rim:${type}">${value}</rim:SlotValue></rim:Slot>`;
const text = (name: string, type: string, value: string): Xml => slot(name, type, xml`<rim:Value>${value}</rim:Value>`);
const optional = (name: string, value: string | undefined): Xml | undefined =>
  value === undefined ? undefined : text(name, 'StringValueType', value);

/** A set of things, each of any type. */
const collection = (name: string, ...elements: readonly Xml[]): Xml =>
  xml`<rim:Slot name="${name}"><rim:SlotValue xsi:type="rim:CollectionValueType" collectionType="urn:oasis:names:tc:ebxml-regrep:CollectionType:Set">${elements.map(
    (element) => xml`<rim:Element xsi:type="rim:AnyValueType">${element}</rim:Element>`,
  )}</rim:SlotValue></rim:Slot>`;

const named = ({ scheme, id, name }: EdmAgent): Xml =>
  xml`<sdg:Identifier schemeID="${scheme}">${id}</sdg:Identifier><sdg:Name lang="EN">${name}</sdg:Name>`;

const requesterOf = (agent: EdmAgent): Xml =>
  xml`<sdg:Agent>${named(agent)}<sdg:Address><sdg:AdminUnitLevel1>${agent.country}</sdg:AdminUnitLevel1></sdg:Address><sdg:Classification>ER</sdg:Classification></sdg:Agent>`;

const platformOf = (agent: EdmAgent): Xml =>
  xml`<sdg:Agent>${named(agent)}<sdg:Classification>IP</sdg:Classification></sdg:Agent>`;

/** What the other state may build on: how the person signed in (Regulation (EU) No 910/2014, art. 8(2)). */
const levels: Readonly<Record<Assurance, string>> = {
  ...{ none: 'Low', low: 'Low' },
  substantial: 'Substantial',
  high: 'High',
};

const personOf = ({ familyName, givenName, dateOfBirth }: EdmPerson, assurance: Assurance): Xml =>
  xml`<sdg:Person><sdg:LevelOfAssurance>${levels[assurance]}</sdg:LevelOfAssurance><sdg:FamilyName>${familyName}</sdg:FamilyName><sdg:GivenName>${givenName}</sdg:GivenName><sdg:DateOfBirth>${dateOfBirth}</sdg:DateOfBirth></sdg:Person>`;

const evidenceOf = ({ id, classification, title, mediaType }: EdmEvidenceType): Xml =>
  xml`<sdg:DataServiceEvidenceType><sdg:Identifier>${id}</sdg:Identifier><sdg:EvidenceTypeClassification>${classification}</sdg:EvidenceTypeClassification><sdg:Title lang="EN">${title}</sdg:Title><sdg:DistributedAs><sdg:Format>${mediaType}</sdg:Format><sdg:Language>EN</sdg:Language></sdg:DistributedAs></sdg:DataServiceEvidenceType>`;

export function writeQueryRequest(query: EvidenceQuery): string {
  const { evidence } = query;
  const { id, name } = evidence.requirement;
  const requirement = xml`<sdg:Requirement><sdg:Identifier>${id}</sdg:Identifier><sdg:Name lang="EN">${name}</sdg:Name></sdg:Requirement>`;
  const slots = [
    text('SpecificationIdentifier', 'StringValueType', specification),
    text('IssueDateTime', 'DateTimeValueType', query.issuedAt.toISOString()),
    text('Procedure', 'StringValueType', query.procedure),
    text('PossibilityForPreview', 'BooleanValueType', 'true'),
    // Nobody gets here without the explicit request of the person: see `evidence-requests.ts`.
    text('ExplicitRequestGiven', 'BooleanValueType', 'true'),
    collection('Requirements', requirement),
    collection('EvidenceRequester', requesterOf(query.requester), platformOf(query.platform)),
    slot('EvidenceProvider', 'AnyValueType', xml`<sdg:Agent>${named(query.provider)}</sdg:Agent>`),
    optional('PreviewLocation', query.previewLocation),
    optional('ReturnLocation', query.returnLocation),
  ].filter((one) => one !== undefined);
  const root = xml`<query:ResponseOption returnType="LeafClassWithRepositoryItem"/><query:Query queryDefinition="DocumentQuery">${slot('NaturalPerson', 'AnyValueType', personOf(query.person, query.assurance))}${slot('EvidenceRequest', 'AnyValueType', evidenceOf(evidence))}</query:Query>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<query:QueryRequest ${namespaces} id="urn:uuid:${query.id}">${xml`${slots}${root}`.xml}</query:QueryRequest>`;
}
