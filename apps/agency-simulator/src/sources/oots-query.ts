import { SaxesParser } from 'saxes';

/** What the provider needs of a `QueryRequest`. */
export interface EdmQuery {
  readonly id: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly dateOfBirth: string;
  readonly classification: string;
  readonly returnLocation: string | undefined;
}

/** Reads a request; undefined when it is not one, or has a document type. */
export function readQuery(text: string): EdmQuery | undefined {
  const parser = new SaxesParser({ xmlns: true });
  const found = new Map<string, string>();
  let [slot, name, id] = ['', '', ''];
  parser.on('doctype', () => {
    throw new Error('a document type is refused');
  });
  parser.on('opentag', ({ local, attributes }) => {
    name = local;
    if (local === 'Slot') slot = String(attributes['name']?.value);
    if (local === 'QueryRequest') id = String(attributes['id']?.value).replace('urn:uuid:', '');
  });
  parser.on('text', (piece) => {
    if (piece.trim() !== '') found.set(name === 'Value' ? slot : name, piece.trim());
  });
  try {
    parser.write(text).close();
  } catch {
    return undefined;
  }
  const [familyName, givenName, dateOfBirth, classification] = [
    ...['FamilyName', 'GivenName', 'DateOfBirth', 'EvidenceTypeClassification'],
  ].map((key) => found.get(key));
  const complete = id && familyName && givenName && dateOfBirth && classification;
  if (!complete || found.get('ExplicitRequestGiven') !== 'true') return undefined;
  return { id, familyName, givenName, dateOfBirth, classification, returnLocation: found.get('ReturnLocation') };
}
