/** The catalogue: adding a kind of attestation is adding data here, and a source that vouches for its claims. */
import { criminalRecordExtract } from './catalogue/criminal-record-extract';
import { diploma } from './catalogue/diploma';
import { drivingLicence } from './catalogue/driving-licence';
import { identity } from './catalogue/identity';
import { organisation } from './catalogue/organisation';
import { proofOfAge } from './catalogue/proof-of-age';
import type { CredentialFormat, CredentialKey, CredentialType } from './credential-type';

const catalogue: Readonly<Record<CredentialKey, CredentialType>> = {
  identity,
  proofOfAge: proofOfAge,
  drivingLicence: drivingLicence,
  diploma,
  criminalRecordExtract: criminalRecordExtract,
  organisation,
};

export const credentialTypes: readonly CredentialType[] = Object.values(catalogue);

export const credentialType = (key: CredentialKey): CredentialType => catalogue[key];

type SdJwtFormat = Extract<CredentialFormat, { format: 'dc+sd-jwt' }>;

/** Its SD-JWT VC form; undefined for those that exist as mdoc only. */
export const sdJwtOf = ({ formats }: CredentialType): SdJwtFormat | undefined =>
  formats.find((form): form is SdJwtFormat => form.format === 'dc+sd-jwt');

/** The kind of attestation that an SD-JWT VC says it is. */
export const typeOfVct = (vct: string): CredentialType | undefined =>
  credentialTypes.find((type) => sdJwtOf(type)?.vct === vct);

/** The kind of attestation that an mdoc says it is. */
export const typeOfDocument = (docType: string): CredentialType | undefined =>
  credentialTypes.find(({ formats }) => formats.some((form) => form.format === 'mso_mdoc' && form.docType === docType));
