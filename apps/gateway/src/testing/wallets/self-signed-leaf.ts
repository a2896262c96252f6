import { webcrypto } from 'node:crypto';
import { X509CertificateGenerator } from '@peculiar/x509';

const signing = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** A certificate that nobody but its owner signed. */
export async function selfSignedLeaf() {
  const keys = await webcrypto.subtle.generateKey(signing, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.createSelfSigned(
    {
      ...{ name: 'CN=Issuer of myself', notBefore: new Date('2026-01-01'), notAfter: new Date('2036-01-01') },
      ...{ signingAlgorithm: signing, keys },
    },
    webcrypto,
  );
  return { key: keys.privateKey, chain: [Buffer.from(certificate.rawData).toString('base64')] };
}
