/** An issuer and a holder of proofs of age for tests, made with the mdoc library and no code of ours. */
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
import 'reflect-metadata';
import { BasicConstraintsExtension, X509CertificateGenerator, type X509Certificate } from '@peculiar/x509';
import { KeyObject, sign, webcrypto } from 'node:crypto';
import { ageClaim, proofOfAge, type AgeRequest } from '../age-question';
import { mdocContext } from '../mdoc-context';

const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const dayMs = 86_400_000;

const newPair = () => webcrypto.subtle.generateKey(ecdsa, true, ['sign', 'verify']);
type Pair = Awaited<ReturnType<typeof newPair>>;
const publicJwk = ({ publicKey }: Pair) => ({ ...KeyObject.from(publicKey).export({ format: 'jwk' }), alg: 'ES256' });

const signingWith = ({ privateKey }: Pair): MdocContext => ({
  ...mdocContext,
  cose: {
    ...mdocContext.cose,
    sign1: {
      ...mdocContext.cose.sign1,
      sign: ({ toBeSigned }) =>
        sign('sha256', toBeSigned, { key: KeyObject.from(privateKey), dsaEncoding: 'ieee-p1363' }),
    },
  },
});

export interface ForeignIssuer {
  readonly anchor: Uint8Array;
  readonly issue: (claims: Record<string, unknown>, at: Date, type?: string) => Promise<ForeignProof>;
}

/** One copy, and what shows it for a request. */
export interface ForeignProof {
  readonly show: (request: AgeRequest) => Promise<string>;
}

export async function foreignIssuer(at: Date): Promise<ForeignIssuer> {
  const [anchorPair, signerPair] = [await newPair(), await newPair()];
  const validity = { notBefore: new Date(at.getTime() - dayMs), notAfter: new Date(at.getTime() + 100 * dayMs) };
  const anchor = await X509CertificateGenerator.createSelfSigned(
    {
      ...{ name: 'CN=Anchor, C=BE', keys: anchorPair, signingAlgorithm: ecdsa, serialNumber: '01', ...validity },
      extensions: [new BasicConstraintsExtension(true, 0, true)],
    },
    webcrypto,
  );
  const leaf = await X509CertificateGenerator.create(
    {
      ...{ subject: 'CN=Signer, C=BE', issuer: anchor.subject, serialNumber: '02', ...validity },
      ...{ publicKey: signerPair.publicKey, signingKey: anchorPair.privateKey, signingAlgorithm: ecdsa },
    },
    webcrypto,
  );
  const issue = async (claims: Record<string, unknown>, from: Date, type: string = proofOfAge) =>
    issueCopy({ signer: signerPair, leaf, claims, from, type });
  return { anchor: new Uint8Array(anchor.rawData), issue };
}

interface Copy {
  readonly signer: Pair;
  readonly leaf: X509Certificate;
  readonly claims: Record<string, unknown>;
  readonly from: Date;
  readonly type: string;
}

async function issueCopy({ signer, leaf, claims, from, type }: Copy): Promise<ForeignProof> {
  const holder = await newPair();
  const issuer = new Issuer(type, signingWith(signer));
  issuer.addIssuerNamespace(proofOfAge, claims);
  const issued = await issuer.sign({
    signingKey: CoseKey.fromJwk(publicJwk(signer)),
    algorithm: SignatureAlgorithm.ES256,
    digestAlgorithm: 'SHA-256',
    validityInfo: { signed: from, validFrom: from, validUntil: new Date(from.getTime() + 90 * dayMs) },
    deviceKeyInfo: { deviceKey: DeviceKey.fromJwk(publicJwk(holder)) },
    certificates: [new Uint8Array(leaf.rawData)],
  });
  const encoded = issued.encodedForOid4Vci;
  return { show: (request) => showCopy(encoded, holder, type, request) };
}

async function showCopy(encoded: string, holder: Pair, type: string, request: AgeRequest): Promise<string> {
  const context = signingWith(holder);
  const itemsRequest = ItemsRequest.create({ docType: type, namespaces: { [proofOfAge]: { [ageClaim]: false } } });
  const response = await DeviceResponse.createWithDeviceRequest(
    {
      deviceRequest: DeviceRequest.create({ docRequests: [DocRequest.create({ itemsRequest })] }),
      sessionTranscript: await SessionTranscript.forOid4Vp(request, context),
      issuerSigned: [IssuerSigned.fromEncodedForOid4Vci(encoded)],
      signature: { signingKey: CoseKey.fromJwk(publicJwk(holder)) },
    },
    context,
  );
  return response.encodedForOid4Vp;
}
