/** Keys with certificates, as issuers of others have them. */
import { KeyUsageFlags, BasicConstraintsExtension, KeyUsagesExtension, X509CertificateGenerator } from '@peculiar/x509';
import { webcrypto, X509Certificate } from 'node:crypto';

const signing = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
type Pair = webcrypto.CryptoKeyPair;

export interface Certified {
  readonly name: string;
  readonly pair: Pair;
  readonly certificate: X509Certificate;
  readonly der: string;
}

interface Wanted {
  readonly name: string;
  /** Absent: it signs itself. */
  readonly by?: Certified;
  readonly ca?: boolean;
  readonly notAfter?: Date;
}

const nameOf = (name: string): string => `CN=${name}, C=BE`;

export async function certify({ name, by, ca = false, notAfter = new Date('2030-01-01') }: Wanted): Promise<Certified> {
  const pair = await webcrypto.subtle.generateKey(signing, true, ['sign', 'verify']);
  const made = await X509CertificateGenerator.create(
    {
      ...{ subject: nameOf(name), issuer: nameOf(by?.name ?? name), notBefore: new Date('2026-01-01'), notAfter },
      ...{ signingAlgorithm: signing, publicKey: pair.publicKey, signingKey: (by?.pair ?? pair).privateKey },
      extensions: [
        new BasicConstraintsExtension(ca, undefined, true),
        new KeyUsagesExtension(ca ? KeyUsageFlags.keyCertSign : KeyUsageFlags.digitalSignature, true),
      ],
    },
    webcrypto,
  );
  const bytes = Buffer.from(made.rawData);
  return { name, pair, certificate: new X509Certificate(bytes), der: bytes.toString('base64') };
}
