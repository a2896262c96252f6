/** The mdoc library of the OpenWallet Foundation, as the other side: it issues, shows and verifies. */
import {
  CoseKey,
  DeviceKey,
  DeviceRequest,
  DeviceResponse,
  DocRequest,
  Issuer,
  IssuerSigned,
  ItemsRequest,
  SessionTranscript,
  SignatureAlgorithm,
  type MdocContext,
} from '@owf/mdoc';
import type { Handover } from '@gun/wallet-contract';
import { createHash, createPublicKey, KeyObject, randomBytes, sign, verify, X509Certificate } from 'node:crypto';
import type { webcrypto } from 'node:crypto';
import type { Certified } from './certified-key';

type Pair = webcrypto.CryptoKeyPair;
type Jwk = Parameters<typeof CoseKey.fromJwk>[0];

const ecdsa = 'ieee-p1363' as const;
const jwkOf = (key: KeyObject): Jwk => ({ ...key.export({ format: 'jwk' }) }) as Jwk; // typed twice
const publicJwkOf = ({ publicKey }: Pair): Jwk => jwkOf(KeyObject.from(publicKey));
const notUsed = (): never => {
  throw new Error('not used');
};

const context: Omit<MdocContext, 'cose'> = {
  crypto: {
    random: (length) => randomBytes(length),
    digest: ({ bytes }) => createHash('sha256').update(bytes).digest(),
    calculateEphemeralMacKey: notUsed,
  },
  x509: {
    getIssuerNameField: ({ certificate, field }) => {
      const { issuer } = new X509Certificate(certificate);
      return issuer.split('\n').flatMap((line) => (line.startsWith(`${field}=`) ? [line.slice(field.length + 1)] : []));
    },
    getPublicKey: ({ certificate }) => CoseKey.fromJwk(jwkOf(new X509Certificate(certificate).publicKey)),
    verifyCertificateChain: ({ trustedCertificates, x5chain }) => {
      const leaf = new X509Certificate(x5chain[0] ?? notUsed());
      const isKnown = trustedCertificates.some((anchor) => leaf.verify(new X509Certificate(anchor).publicKey));
      if (!isKnown) throw new Error('not under a trusted certificate');
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
};

/** The library asks for the signature of a key that it names; it gets that of this one. */
const contextFor = (pair?: Pair): MdocContext => ({
  ...context,
  cose: {
    sign1: {
      sign: ({ toBeSigned }) =>
        pair ? sign('sha256', toBeSigned, { key: KeyObject.from(pair.privateKey), dsaEncoding: ecdsa }) : notUsed(),
      verify: ({ sign1, key }) => {
        const publicKey = createPublicKey({ key: { ...key.jwk }, format: 'jwk' });
        return verify('sha256', sign1.toBeSigned, { key: publicKey, dsaEncoding: ecdsa }, sign1.signature);
      },
    },
    mac0: { sign: notUsed, verify: () => false },
  },
});

export interface ForeignMdoc {
  readonly docType: string;
  readonly elements: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly holder: Pair;
  readonly signer: Certified;
  readonly at: Date;
}

/** Base64url, as the library hands it over. */
export async function issueElsewhere({ docType, elements, holder, signer, at }: ForeignMdoc): Promise<string> {
  const issuer = new Issuer(docType, contextFor(signer.pair));
  for (const [namespace, values] of Object.entries(elements)) issuer.addIssuerNamespace(namespace, values);
  const issued = await issuer.sign({
    signingKey: CoseKey.fromJwk({ ...publicJwkOf(signer.pair), alg: 'ES256' }),
    algorithm: SignatureAlgorithm.ES256,
    digestAlgorithm: 'SHA-256',
    validityInfo: { signed: at, validFrom: at, validUntil: new Date(at.getTime() + 86_400_000) },
    deviceKeyInfo: { deviceKey: DeviceKey.fromJwk(publicJwkOf(holder)) },
    certificates: [Buffer.from(signer.der, 'base64')],
  });
  return issued.encodedForOid4Vci;
}

/** @throws when the library finds anything wrong with it. */
export async function verifyElsewhere(issued: string, anchor: Certified, now: Date): Promise<IssuerSigned> {
  const read = IssuerSigned.fromEncodedForOid4Vci(issued);
  const trustedCertificates = [Buffer.from(anchor.der, 'base64')];
  await read.verify({ now, trustedCertificates, verificationCallback: ensurePassed }, contextFor());
  return read;
}

export type Asked = Readonly<Record<string, Readonly<Record<string, boolean>>>>;

const requestFor = (docType: string, namespaces: Asked): DeviceRequest =>
  DeviceRequest.create({
    docRequests: [DocRequest.create({ itemsRequest: ItemsRequest.create({ docType, namespaces }) })],
  });

const transcriptOf = ({ responseKeyThumbprint, ...handover }: Handover): Promise<SessionTranscript> =>
  SessionTranscript.forOid4Vp(
    { ...handover, ...(responseKeyThumbprint && { jwkThumbprint: responseKeyThumbprint }) },
    contextFor(),
  );

export async function showElsewhere(issued: string, holder: Pair, asked: Asked, handover: Handover): Promise<string> {
  const read = IssuerSigned.fromEncodedForOid4Vci(issued);
  const response = await DeviceResponse.createWithDeviceRequest(
    {
      deviceRequest: requestFor(read.issuerAuth.mobileSecurityObject.docType, asked),
      sessionTranscript: await transcriptOf(handover),
      issuerSigned: [read],
      signature: { signingKey: CoseKey.fromJwk({ ...publicJwkOf(holder), alg: 'ES256' }) },
    },
    contextFor(holder),
  );
  return response.encodedForOid4Vp;
}

/** @throws when the library finds anything wrong with it. */
export async function verifyShownElsewhere(
  response: string,
  handover: Handover,
  anchor: Certified,
  now: Date,
): Promise<DeviceResponse> {
  const read = DeviceResponse.fromEncodedForOid4Vp(response);
  const trustedCertificates = [Buffer.from(anchor.der, 'base64')];
  const sessionTranscript = await transcriptOf(handover);
  await read.verify({ sessionTranscript, trustedCertificates, now, onCheck: ensurePassed }, contextFor());
  return read;
}

function ensurePassed({ status, check, reason }: { status: string; check: string; reason?: string }): void {
  if (status === 'FAILED') throw new Error(`${check}: ${reason}`);
}
