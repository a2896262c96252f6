/** How a wallet of others holds and shows mdocs: with the library of the OpenWallet Foundation, and no line of ours. */
import {
  CoseKey,
  DeviceRequest,
  DeviceResponse,
  DocRequest,
  IssuerSigned,
  ItemsRequest,
  SessionTranscript,
  type MdocContext,
} from '@owf/mdoc';
import { calculateJwkThumbprint } from 'jose';
import { createHash, createPublicKey, KeyObject, randomBytes, sign, verify, X509Certificate } from 'node:crypto';
import type { Held, PresentationRequest } from './foreign-wallet';

type Jwk = Parameters<typeof CoseKey.fromJwk>[0];
const ecdsa = 'ieee-p1363' as const;
const notUsed = (): never => {
  throw new Error('not used');
};

const contextWith = (signing?: KeyObject): MdocContext => ({
  crypto: {
    random: (length) => randomBytes(length),
    digest: ({ bytes }) => createHash('sha256').update(bytes).digest(),
    calculateEphemeralMacKey: notUsed,
  },
  cose: {
    sign1: {
      sign: ({ toBeSigned }) =>
        signing ? sign('sha256', toBeSigned, { key: signing, dsaEncoding: ecdsa }) : notUsed(),
      verify: ({ sign1, key }) => {
        const publicKey = createPublicKey({ key: { ...key.jwk }, format: 'jwk' });
        return verify('sha256', sign1.toBeSigned, { key: publicKey, dsaEncoding: ecdsa }, sign1.signature);
      },
    },
    mac0: { sign: notUsed, verify: () => false },
  },
  x509: {
    getIssuerNameField: ({ certificate, field }) =>
      new X509Certificate(certificate).issuer
        .split('\n')
        .flatMap((line) => (line.startsWith(`${field}=`) ? [line.slice(field.length + 1)] : [])),
    getPublicKey: ({ certificate }) =>
      CoseKey.fromJwk({ ...new X509Certificate(certificate).publicKey.export({ format: 'jwk' }) } as Jwk), // typed twice
    verifyCertificateChain: ({ trustedCertificates, x5chain }) => {
      const leaf = new X509Certificate(x5chain[0] ?? notUsed());
      if (!trustedCertificates.some((anchor) => leaf.verify(new X509Certificate(anchor).publicKey)))
        throw new Error('not under a trusted certificate');
    },
    getCertificateData: ({ certificate }) => {
      const { issuer, subject, serialNumber, fingerprint256, validFromDate, validToDate } = new X509Certificate(
        certificate,
      );
      return {
        ...{ issuerName: issuer, subjectName: subject, serialNumber, thumbprint: fingerprint256 },
        ...{ notBefore: validFromDate, notAfter: validToDate, pem: '' },
      };
    },
  },
});

/** What the wallet believes of an mdoc: everything, or nothing. @throws when the library finds anything wrong with it. */
export async function readMdoc(held: Held, anchor: X509Certificate, now: Date): Promise<IssuerSigned> {
  const read = IssuerSigned.fromEncodedForOid4Vci(held.credential);
  await read.verify(
    {
      ...{ now, trustedCertificates: [anchor.raw] },
      verificationCallback: ({ status, check, reason }) => {
        if (status === 'FAILED') throw new Error(`${check}: ${reason}`);
      },
    },
    contextWith(),
  );
  return read;
}

/** Shows what the request asks for, and nothing else. */
export async function presentMdoc(held: Held, request: PresentationRequest): Promise<string> {
  const read = IssuerSigned.fromEncodedForOid4Vci(held.credential);
  const { docType } = read.issuerAuth.mobileSecurityObject;
  const paths = request.dcql_query.credentials.flatMap(({ claims }) => claims.map(({ path }) => path));
  const namespaces: Record<string, Record<string, boolean>> = {};
  for (const [namespace = '', element = ''] of paths)
    namespaces[namespace] = { ...namespaces[namespace], [element]: false };
  const [encryption] = request.client_metadata.jwks?.keys ?? [];
  const sessionTranscript = await SessionTranscript.forOid4Vp(
    {
      ...{ clientId: String(request['client_id']), nonce: String(request['nonce']) },
      responseUri: String(request['response_uri']),
      ...(encryption && { jwkThumbprint: Buffer.from(await calculateJwkThumbprint(encryption), 'base64url') }),
    },
    contextWith(),
  );
  const signing = KeyObject.from(held.key);
  const response = await DeviceResponse.createWithDeviceRequest(
    {
      deviceRequest: DeviceRequest.create({
        docRequests: [DocRequest.create({ itemsRequest: ItemsRequest.create({ docType, namespaces }) })],
      }),
      ...{ sessionTranscript, issuerSigned: [read] },
      signature: { signingKey: CoseKey.fromJwk({ ...held.jwk, alg: 'ES256' } as Jwk) }, // typed twice
    },
    contextWith(signing),
  );
  return response.encodedForOid4Vp;
}

/** What a verifier reads from an answer to its request. @throws when the library finds anything wrong with it. */
export async function believeShown(
  answer: string,
  request: { readonly clientId: string; readonly nonce: string; readonly responseUri: string },
  anchor: X509Certificate,
  now: Date,
): Promise<DeviceResponse> {
  const read = DeviceResponse.fromEncodedForOid4Vp(answer);
  const sessionTranscript = await SessionTranscript.forOid4Vp(request, contextWith());
  await read.verify(
    {
      ...{ now, sessionTranscript, trustedCertificates: [anchor.raw] },
      onCheck: ({ status, check, reason }) => {
        if (status === 'FAILED') throw new Error(`${check}: ${reason}`);
      },
    },
    contextWith(),
  );
  return read;
}
