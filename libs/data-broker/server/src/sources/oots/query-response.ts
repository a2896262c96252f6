/** Reads the answer to a request for evidence: evidence, a preview to visit, a later moment, or one of the error codes. */
import { queryNamespace, previewRequired, specification, success, type EdmPerson } from './edm';
import { findElement, readXml, textAt, type XmlElement } from './read-xml';

/** `EDM:ERR:0001` to `0008`. */
export type EdmErrorCode = `EDM:ERR:000${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;

export interface MainEvidence {
  readonly about: EdmPerson;
  readonly classification: string;
  readonly issuedOn: string;
  /** Content id of the attachment that holds it. */
  readonly attachment: string;
}

export type EdmResponse =
  | { readonly kind: 'evidence'; readonly evidence: MainEvidence }
  /** The person refused the preview, or the provider has nothing to give. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'preview'; readonly location: string }
  | { readonly kind: 'later'; readonly availableAt: string }
  | { readonly kind: 'error'; readonly code: EdmErrorCode };

const slotOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  findElement(
    element?.children.find((child) => child.name === 'Slot' && child.attributes['name'] === name),
    'SlotValue',
  );
const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  textAt(slotOf(element, name), 'Value');

/** Undefined for what is not an answer to `requestId` in the version that we speak. */
export function readQueryResponse(text: string, requestId: string): EdmResponse | undefined {
  const response = readXml(text);
  if (response?.name !== 'QueryResponse' || response.namespace !== queryNamespace) return undefined;
  if (response.attributes['requestId'] !== `urn:uuid:${requestId}`) return undefined;
  if (valueOf(response, 'SpecificationIdentifier') !== specification) return undefined;
  if (response.attributes['status'] !== success) return errorOf(findElement(response, 'Exception'));
  const availableAt = valueOf(response, 'ResponseAvailableDateTime');
  if (availableAt) return isInstant(availableAt) ? { kind: 'later', availableAt } : undefined;
  const objects = findElement(response, 'RegistryObjectList', 'RegistryObject', 'RegistryObjectList')?.children ?? [];
  if (objects.length === 0) return { kind: 'nothing' };
  return evidenceOf(objects.find((object) => nodeOf(object) === 'MainEvidence'));
}

/** As xs:dateTime with its time zone. */
const isInstant = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));

const nodeOf = (object: XmlElement): string | undefined =>
  findElement(object, 'Classification')?.attributes['classificationNode'];

function evidenceOf(object: XmlElement | undefined): EdmResponse | undefined {
  const metadata = findElement(slotOf(object, 'EvidenceMetadata'), 'Evidence');
  const person = findElement(metadata, 'IsAbout', 'NaturalPerson');
  const [familyName, givenName, dateOfBirth] = ['FamilyName', 'GivenName', 'DateOfBirth'].map((name) =>
    textAt(person, name),
  );
  const classification = textAt(metadata, 'IsConformantTo', 'EvidenceTypeClassification');
  const issuedOn = textAt(metadata, 'IssuingDate');
  const attachment = findElement(object, 'RepositoryItemRef')?.attributes['href'];
  if (!familyName || !givenName || !dateOfBirth || !classification || !issuedOn || !attachment?.startsWith('cid:'))
    return undefined;
  const about = { familyName, givenName, dateOfBirth };
  return { kind: 'evidence', evidence: { about, classification, issuedOn, attachment } };
}

function errorOf(exception: XmlElement | undefined): EdmResponse | undefined {
  const code = exception?.attributes['code'] ?? '';
  if (!isErrorCode(code)) return undefined;
  const location = valueOf(exception, 'PreviewLocation');
  const wantsPreview = code === 'EDM:ERR:0002' && exception?.attributes['severity'] === previewRequired;
  if (wantsPreview && location) return isVisitable(location) ? { kind: 'preview', location } : undefined;
  return { kind: 'error', code };
}

const isErrorCode = (code: string): code is EdmErrorCode => /^EDM:ERR:000[1-8]$/.test(code);

/** An address that a browser may be sent to: https, or this machine in a demonstration (W3C, secure contexts). */
function isVisitable(location: string): boolean {
  const url = URL.parse(location);
  if (!url || url.username || url.password || location.length > 2_000) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname));
}
