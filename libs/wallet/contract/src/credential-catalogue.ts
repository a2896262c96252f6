/** The catalogue: adding a kind of attestation is adding data here, and a source that vouches for its claims. */
import { criminalRecordExtract } from './catalogue/criminal-record-extract';
import { diploma } from './catalogue/diploma';
import { drivingLicence } from './catalogue/driving-licence';
import { identity } from './catalogue/identity';
import { microCredential } from './catalogue/micro-credential';
import { organisation } from './catalogue/organisation';
import { proofOfAge } from './catalogue/proof-of-age';
import { trainingCredits } from './catalogue/training-credits';
import type { CredentialClaim, CredentialKey, CredentialType, MdocFormat, SdJwtFormat } from './credential-type';

const catalogue: Readonly<Record<CredentialKey, CredentialType>> = {
  identity,
  proofOfAge: proofOfAge,
  drivingLicence: drivingLicence,
  diploma,
  criminalRecordExtract: criminalRecordExtract,
  organisation,
  trainingCredits,
  microCredential,
};

export const credentialTypes: readonly CredentialType[] = Object.values(catalogue);

export const credentialType = (key: CredentialKey): CredentialType => catalogue[key];

/** Its SD-JWT VC form; undefined for those that exist as mdoc only. */
export const sdJwtOf = ({ formats }: CredentialType): SdJwtFormat | undefined =>
  formats.find((form): form is SdJwtFormat => form.format === 'dc+sd-jwt');

const mdocOf = ({ formats }: CredentialType): MdocFormat | undefined =>
  formats.find((form): form is MdocFormat => form.format === 'mso_mdoc');

/** The kind of attestation that an SD-JWT VC says it is. */
export const typeOfVct = (vct: string): CredentialType | undefined =>
  credentialTypes.find((type) => sdJwtOf(type)?.vct === vct);

/** The kind that answers who asks for a type: it is of this type, or extends it, as our identity does the European one. */
export const typeAnswering = (vct: string): CredentialType | undefined =>
  typeOfVct(vct) ?? credentialTypes.find((type) => sdJwtOf(type)?.extends === vct);

/** The kind of attestation that an mdoc says it is. */
export const typeOfDocument = (docType: string): CredentialType | undefined =>
  credentialTypes.find((type) => mdocOf(type)?.docType === docType);

/** Where a claim stands in an mdoc: its element, and a name inside it for one that has several. */
export const elementOf = ({ element, path }: CredentialClaim): readonly string[] => element?.split('.') ?? path;

/** The claims that an element of an mdoc holds, with dots: one, or several inside it. */
export const claimsOfElement = ({ claims }: CredentialType, element: string): string[] =>
  claims.filter((claim) => elementOf(claim)[0] === element).map(({ path }) => path.join('.'));
