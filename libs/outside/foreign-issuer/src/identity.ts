/** The keys of a country's list and of a university on it, as certificates; written down so that a process may be restarted. */
import 'reflect-metadata';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
  type X509Certificate,
} from '@peculiar/x509';
import { webcrypto } from 'node:crypto';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

export interface CertifiedKey {
  /** Base64 of DER. */
  readonly certificate: string;
  readonly key: webcrypto.JsonWebKey;
}

export interface IssuerIdentity {
  readonly operator: CertifiedKey;
  readonly list: CertifiedKey;
  readonly anchor: CertifiedKey;
  readonly issuer: CertifiedKey;
}

interface Made {
  readonly pair: webcrypto.CryptoKeyPair;
  readonly certificate: X509Certificate;
}

async function make(name: string, by?: Made): Promise<Made> {
  const pair = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.create(
    {
      ...{ subject: `CN=${name}, C=TN`, issuer: by?.certificate.subject ?? `CN=${name}, C=TN` },
      ...{ notBefore: new Date('2026-01-01'), notAfter: new Date('2036-01-01'), signingAlgorithm: algorithm },
      ...{ publicKey: pair.publicKey, signingKey: (by?.pair ?? pair).privateKey },
      extensions: [
        new BasicConstraintsExtension(!by, undefined, true),
        new KeyUsagesExtension(by ? KeyUsageFlags.digitalSignature : KeyUsageFlags.keyCertSign, true),
        await SubjectKeyIdentifierExtension.create(pair.publicKey, false, webcrypto),
        await AuthorityKeyIdentifierExtension.create((by?.pair ?? pair).publicKey, false, webcrypto),
      ],
    },
    webcrypto,
  );
  return { pair, certificate };
}

const written = async ({ pair, certificate }: Made): Promise<CertifiedKey> => ({
  certificate: Buffer.from(certificate.rawData).toString('base64'),
  key: await webcrypto.subtle.exportKey('jwk', pair.privateKey),
});

export async function newIdentity(): Promise<IssuerIdentity> {
  const operator = await make('Ministry of higher education');
  const anchor = await make('Model University');
  return {
    operator: await written(operator),
    list: await written(await make('List desk', operator)),
    anchor: await written(anchor),
    issuer: await written(await make('Diplomas', anchor)),
  };
}

export const privateKeyOf = ({ key }: CertifiedKey): Promise<webcrypto.CryptoKey> =>
  webcrypto.subtle.importKey('jwk', key, algorithm, true, ['sign']);

export const pemOf = ({ certificate }: CertifiedKey): string =>
  `-----BEGIN CERTIFICATE-----\n${certificate.replace(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n`;
