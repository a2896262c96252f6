/** What the university writes: diplomas as SD-JWT VC, licences as mdoc, its status list, and its country's list of issuers. */
import { CoseKey, DeviceKey, Issuer, SignatureAlgorithm, type MdocContext } from '@owf/mdoc';
import { SignJWT, type JWK } from 'jose';
import { createHash, createPrivateKey, randomBytes, sign } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { privateKeyOf, type CertifiedKey, type IssuerIdentity } from './identity';

export type Json = Record<string, unknown>;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');
const dayMs = 86_400_000;

/** Each member behind a disclosure of its own. */
function conceal(members: Json): { readonly hashes: string[]; readonly disclosures: string[] } {
  const disclosures = Object.entries(members).map(([name, value]) =>
    Buffer.from(JSON.stringify([randomBytes(16).toString('base64url'), name, value])).toString('base64url'),
  );
  return { hashes: disclosures.map(sha256), disclosures };
}

export const degree = {
  student: { lastName: 'Modèle', firstName: 'Amina' },
  degree: { title: 'Mastère en génie civil', cycle: 'Mastère', awarded: '2019-07-04' },
};

export async function signJwt(payload: Json, header: Json, { key, certificate }: CertifiedKey): Promise<string> {
  const signing = await privateKeyOf({ key, certificate });
  return new SignJWT(payload).setProtectedHeader({ alg: 'ES256', x5c: [certificate], ...header }).sign(signing);
}

/** A diploma with `student` and `degree` in parts that are shown apart. */
export async function writeDegree(holder: JWK, open: Json, now: Date, by: CertifiedKey): Promise<string> {
  const [student, said] = [conceal(degree.student), conceal(degree.degree)];
  const seconds = Math.floor(now.getTime() / 1000);
  const payload = {
    ...{ iat: seconds, exp: seconds + 365 * 86_400, cnf: { jwk: holder }, _sd_alg: 'sha-256' },
    ...{ university: 'Model University', student: { _sd: student.hashes }, degree: { _sd: said.hashes } },
    ...open,
  };
  const signed = await signJwt(payload, { typ: 'dc+sd-jwt' }, by);
  return `${[signed, ...student.disclosures, ...said.disclosures].join('~')}~`;
}

const notUsed = (): never => {
  throw new Error('not used');
};

type CoseJwk = Parameters<typeof CoseKey.fromJwk>[0];

/** A driving licence, in the form of ISO/IEC 18013-5. */
export async function writeLicence(holder: JWK, docType: string, now: Date, by: CertifiedKey): Promise<string> {
  const key = createPrivateKey({ key: { ...by.key }, format: 'jwk' });
  const context = {
    crypto: {
      random: (length: number) => randomBytes(length),
      digest: ({ bytes }: { bytes: Uint8Array }) => createHash('sha256').update(bytes).digest(),
      calculateEphemeralMacKey: notUsed,
    },
    cose: {
      sign1: {
        sign: ({ toBeSigned }: { toBeSigned: Uint8Array }) =>
          sign('sha256', toBeSigned, { key, dsaEncoding: 'ieee-p1363' }),
        verify: notUsed,
      },
      mac0: { sign: notUsed, verify: notUsed },
    },
  } as unknown as MdocContext; // what issuing uses of it
  const issuer = new Issuer(docType, context);
  issuer.addIssuerNamespace('org.iso.18013.5.1', {
    ...{ family_name: 'Modèle', given_name: 'Amina', document_number: 'TN-0001', issuing_country: 'TN' },
    issuing_authority: 'Ministère du transport',
  });
  const { d: _, ...publicJwk } = by.key;
  const issued = await issuer.sign({
    signingKey: CoseKey.fromJwk({ ...publicJwk, alg: 'ES256' } as CoseJwk), // typed twice
    algorithm: SignatureAlgorithm.ES256,
    digestAlgorithm: 'SHA-256',
    validityInfo: { signed: now, validFrom: now, validUntil: new Date(now.getTime() + 300 * dayMs) },
    deviceKeyInfo: { deviceKey: DeviceKey.fromJwk({ ...holder } as CoseJwk) }, // typed twice
    certificates: [Buffer.from(by.certificate, 'base64')],
  });
  return issued.encodedForOid4Vci;
}

/** Eight places of one bit; those in `ended` hold no longer (Token Status List). */
export function writeStatusList(uri: string, ended: readonly number[], now: Date, by: CertifiedKey): Promise<string> {
  const bits = ended.reduce((all, place) => all | (1 << place), 0);
  const list = { bits: 1, lst: deflateSync(Buffer.from([bits])).toString('base64url') };
  const iat = Math.floor(now.getTime() / 1000);
  return signJwt({ sub: uri, iat, exp: iat + 3600, ttl: 60, status_list: list }, { typ: 'statuslist+jwt' }, by);
}

/** The signed list of the operator (ETSI TS 119 602), with this university on it. */
export function writeTrustList(
  { list, anchor }: IssuerIdentity,
  site: string,
  types: readonly string[],
  now: Date,
): Promise<string> {
  const entity = {
    TrustedEntityInformation: {
      TEName: [
        { lang: 'fr', value: 'Université Modèle' },
        { lang: 'en', value: 'Model University' },
      ],
    },
    TrustedEntityServices: [
      {
        ServiceInformation: {
          ServiceDigitalIdentity: { X509Certificates: [{ val: anchor.certificate }] },
          ...{ ServiceTypes: types, ServiceSupplyPoints: [site] },
        },
      },
    ],
  };
  const scheme = {
    ...{ LoTEVersionIdentifier: 1, LoTESequenceNumber: 7, SchemeTerritory: 'TN' },
    SchemeOperatorName: [
      { lang: 'fr', value: 'Ministère de l’enseignement supérieur, Tunisie' },
      { lang: 'en', value: 'Ministry of higher education, Tunisia' },
    ],
    ListIssueDateTime: now.toISOString(),
    NextUpdate: new Date(now.getTime() + 365 * dayMs).toISOString(),
  };
  return signJwt({ LoTE: { ListAndSchemeInformation: scheme, TrustedEntitiesList: [entity] } }, { typ: 'JOSE' }, list);
}
