/** What the directories of the system would answer for this evidence: fixed here, since they were never connected. */
import type { EdmAgent } from './edm';
import type { EdmEvidenceType } from './query-request';

export const tertiaryDiploma: EdmEvidenceType = {
  id: '7a4c1b52-2f0e-4d0b-9f43-3a4ad3a0c901',
  classification:
    'https://sr.oots.tech.ec.europa.eu/evidencetypeclassifications/FI/5d1f6a0e-8a54-4d6b-9a55-0c0f2e3b7a11',
  title: 'Certificate of a tertiary education diploma',
  mediaType: 'application/xml',
  requirement: {
    id: 'https://sr.oots.tech.ec.europa.eu/requirements/f8a6a284-34e9-42c7-9733-63b5c4f4aa42',
    name: 'Proof of tertiary education diploma/certificate/degree',
  },
};

const unregistered = (country: string) => `urn:oasis:names:tc:ebcore:partyid-type:unregistered:${country}`;

/** Who asks, over which platform, and who answers: invented, like everybody in a demonstration. */
export const agents: Readonly<Record<'requester' | 'platform' | 'provider', EdmAgent>> = {
  requester: { scheme: unregistered('BE'), id: 'GUN', name: 'Digital One-Stop Counter', country: 'BE' },
  platform: { scheme: unregistered('BE'), id: 'GUN-IP', name: 'Intermediary platform of the counter', country: 'BE' },
  provider: { scheme: unregistered('FI'), id: 'FI-EXAMPLE', name: 'Agency for Education (invented)', country: 'FI' },
};
