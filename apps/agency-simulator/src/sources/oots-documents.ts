/** Exchange documents of the provider, as the exchange data model 2.0 wants them. */
import type { Persona } from '@gun/testing';
import { randomUUID } from 'node:crypto';
import type { EdmQuery } from './oots-query';

const status = 'urn:oasis:names:tc:ebxml-regrep:ResponseStatusType';
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const value = (name: string, type: string, text: string): string =>
  `<rim:Slot name="${name}"><rim:SlotValue xsi:type="rim:${type}"><rim:Value>${escape(text)}</rim:Value></rim:SlotValue></rim:Slot>`;

const response = (requestId: string, outcome: string, body: string): string =>
  `<query:QueryResponse xmlns:query="urn:oasis:names:tc:ebxml-regrep:xsd:query:4.0" ` +
  `xmlns:rim="urn:oasis:names:tc:ebxml-regrep:xsd:rim:4.0" xmlns:rs="urn:oasis:names:tc:ebxml-regrep:xsd:rs:4.0" ` +
  `xmlns:sdg="http://data.europa.eu/p4s" xmlns:xlink="http://www.w3.org/1999/xlink" ` +
  `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" status="${status}:${outcome}" requestId="urn:uuid:${escape(requestId)}">` +
  value('SpecificationIdentifier', 'StringValueType', 'oots-edm:v2.0') +
  value('EvidenceResponseIdentifier', 'StringValueType', randomUUID()) +
  `${body}</query:QueryResponse>`;

const exceptions = {
  'EDM:ERR:0002': ['AuthorizationExceptionType', 'Missing Authorization'],
  'EDM:ERR:0004': ['ObjectNotFoundExceptionType', 'Object not found'],
} as const;

export function errorDocument(requestId: string, code: keyof typeof exceptions, previewLocation?: string): string {
  const [type, message] = exceptions[code];
  const severity = previewLocation
    ? 'urn:sr.oots.tech.ec.europa.eu:codes:ErrorSeverity:EDMErrorResponse:PreviewRequired'
    : 'urn:oasis:names:tc:ebxml-regrep:ErrorSeverityType:Error';
  const slots =
    (previewLocation ? value('PreviewLocation', 'StringValueType', previewLocation) : '') +
    value('Timestamp', 'DateTimeValueType', new Date().toISOString());
  const exception = `<rs:Exception xsi:type="rs:${type}" message="${message}" severity="${severity}" code="${code}">${slots}</rs:Exception>`;
  return response(requestId, 'Failure', exception);
}

/** The person accepted nothing. */
export const nothingDocument = (requestId: string): string =>
  response(requestId, 'Success', '<rim:RegistryObjectList/>');

export function evidenceDocument({ id, classification }: EdmQuery, about: Persona, exchangeId: string): string {
  const { surname, givenName, birthDate } = about;
  const person = `<sdg:NaturalPerson><sdg:FamilyName>${escape(surname)}</sdg:FamilyName><sdg:GivenName>${escape(givenName)}</sdg:GivenName><sdg:DateOfBirth>${birthDate}</sdg:DateOfBirth></sdg:NaturalPerson>`;
  const evidence = `<sdg:Evidence><sdg:Identifier>${randomUUID()}</sdg:Identifier><sdg:IsAbout>${person}</sdg:IsAbout><sdg:IsConformantTo><sdg:EvidenceTypeClassification>${escape(classification)}</sdg:EvidenceTypeClassification><sdg:Title lang="EN">Diploma</sdg:Title></sdg:IsConformantTo><sdg:IssuingDate>2026-11-01</sdg:IssuingDate><sdg:Distribution><sdg:Format>application/xml</sdg:Format></sdg:Distribution></sdg:Evidence>`;
  const metadata = `<rim:Slot name="EvidenceMetadata"><rim:SlotValue xsi:type="rim:AnyValueType">${evidence}</rim:SlotValue></rim:Slot>`;
  const classified = `<rim:Classification id="urn:uuid:${randomUUID()}" classificationScheme="urn:fdc:oots:classification:edm" classificationNode="MainEvidence"/>`;
  const item = `<rim:RepositoryItemRef xlink:href="cid:${exchangeId}@fi" xlink:title="Evidence"/>`;
  const object = `<rim:RegistryObject xsi:type="rim:ExtrinsicObjectType" id="urn:uuid:${randomUUID()}">${metadata}${classified}${item}</rim:RegistryObject>`;
  const list = `<rim:RegistryObjectList><rim:RegistryObject xsi:type="rim:RegistryPackageType" id="urn:uuid:${randomUUID()}"><rim:RegistryObjectList>${object}</rim:RegistryObjectList></rim:RegistryObject></rim:RegistryObjectList>`;
  return response(id, 'Success', list);
}
