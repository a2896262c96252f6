/** Words of the exchange data model (OOTS technical design documents 2.0, chapter 4). */
export const specification = 'oots-edm:v2.0';

export const namespaces =
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:rs="urn:oasis:names:tc:ebxml-regrep:xsd:rs:4.0" ' +
  'xmlns:sdg="http://data.europa.eu/p4s" xmlns:rim="urn:oasis:names:tc:ebxml-regrep:xsd:rim:4.0" ' +
  'xmlns:query="urn:oasis:names:tc:ebxml-regrep:xsd:query:4.0" xmlns:xlink="http://www.w3.org/1999/xlink"';

export const queryNamespace = 'urn:oasis:names:tc:ebxml-regrep:xsd:query:4.0';
export const success = 'urn:oasis:names:tc:ebxml-regrep:ResponseStatusType:Success';
export const previewRequired = 'urn:sr.oots.tech.ec.europa.eu:codes:ErrorSeverity:EDMErrorResponse:PreviewRequired';

/** An authority or a platform, by its number in a scheme. */
export interface EdmAgent {
  readonly scheme: string;
  readonly id: string;
  readonly name: string;
  readonly country: string;
}

/** Somebody as the evidence provider of another Member State can find them: no national number travels. */
export interface EdmPerson {
  readonly familyName: string;
  readonly givenName: string;
  readonly dateOfBirth: string;
}
