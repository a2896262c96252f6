/** The cryptography that the mdoc library asks for, from node:crypto. Verifying only: nothing here can sign. */
import { CoseKey, type MdocContext } from '@owf/mdoc';
import { createHash, createPublicKey, randomBytes, verify, X509Certificate, type KeyObject } from 'node:crypto';

type Jwk = Parameters<typeof CoseKey.fromJwk>[0];

const jwkOf = (key: KeyObject): Jwk => ({ ...key.export({ format: 'jwk' }) });
const refuse = (why: string): never => {
  throw new Error(why);
};

const isInTime = ({ validFromDate, validToDate }: X509Certificate, now: Date): boolean =>
  validFromDate <= now && now <= validToDate;

/** One signer directly under an anchor, which it does not bring along. */
function verifyChain(chain: readonly Uint8Array[], anchors: readonly Uint8Array[], now: Date): void {
  const [leaf, ...others] = chain.map((bytes) => new X509Certificate(bytes));
  if (!leaf || others.length > 0 || leaf.ca) return refuse('not one certificate of a signer');
  const isAnchor = (anchor: X509Certificate): boolean =>
    anchor.ca && leaf.checkIssued(anchor) && leaf.verify(anchor.publicKey) && isInTime(anchor, now);
  if (!isInTime(leaf, now) || !anchors.map((bytes) => new X509Certificate(bytes)).some(isAnchor))
    refuse('not under a trusted certificate');
}

export const mdocContext: MdocContext = {
  crypto: {
    random: (length) => randomBytes(length),
    digest: ({ bytes, digestAlgorithm }) =>
      createHash(digestAlgorithm.replace('-', '').toLowerCase()).update(bytes).digest(),
    calculateEphemeralMacKey: () => refuse('only signatures are taken'),
  },
  cose: {
    sign1: {
      sign: () => refuse('a verifier signs nothing'),
      verify: ({ sign1, key }) => {
        const publicKey = createPublicKey({ key: { ...key.jwk }, format: 'jwk' });
        return verify('sha256', sign1.toBeSigned, { key: publicKey, dsaEncoding: 'ieee-p1363' }, sign1.signature);
      },
    },
    mac0: { sign: () => refuse('a verifier signs nothing'), verify: () => false },
  },
  x509: {
    getIssuerNameField: ({ certificate, field }) => {
      const { issuer } = new X509Certificate(certificate);
      return issuer.split('\n').flatMap((line) => (line.startsWith(`${field}=`) ? [line.slice(field.length + 1)] : []));
    },
    getPublicKey: ({ certificate }) => CoseKey.fromJwk(jwkOf(new X509Certificate(certificate).publicKey)),
    verifyCertificateChain: ({ trustedCertificates, x5chain, now = new Date() }) =>
      verifyChain(x5chain, trustedCertificates, now),
    getCertificateData: ({ certificate }) => {
      const read = new X509Certificate(certificate);
      return {
        ...{ issuerName: read.issuer, subjectName: read.subject, serialNumber: read.serialNumber },
        ...{ thumbprint: read.fingerprint256, notBefore: read.validFromDate, notAfter: read.validToDate, pem: '' },
      };
    },
  },
};
