/**
 * A country outside the Union: an operator that signs a list of its universities, and one of these, which issues diplomas
 * in its own words. Written from the specifications with jose and node:crypto.
 */
import { certify, type Certified } from '@gun/wallet-server/certified-key';
import { exportJWK, SignJWT } from 'jose';
import { createHash, randomBytes } from 'node:crypto';
import { newKey, type Held } from './foreign-wallet';

type Json = Record<string, unknown>;

/** Its own type of diploma, and where the mapping of the counter finds what it needs. */
export const degreeType = 'https://diplomas.example.tn/degree/1';
export const degreeMapping = {
  ...{ vct: degreeType, type: 'diploma', purposes: ['recognition'], constants: { issuing_country: 'TN' } },
  claims: {
    ...{ family_name: ['student', 'lastName'], given_name: ['student', 'firstName'] },
    ...{ achievement_title: ['degree', 'title'], level_of_learning_experience: ['degree', 'cycle'] },
    ...{ date_of_issuance: ['degree', 'awarded'], issuing_authority: ['university'] },
  },
  values: { level_of_learning_experience: { Licence: 6, Mastère: 7, Doctorat: 8 } },
  statusRequired: false,
};

const degree = {
  student: { lastName: 'Modèle', firstName: 'Amina' },
  degree: { title: 'Mastère en génie civil', cycle: 'Mastère', awarded: '2019-07-04' },
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** Each member behind a disclosure of its own. */
function conceal(members: Json): { readonly hashes: string[]; readonly disclosures: string[] } {
  const disclosures = Object.entries(members).map(([name, value]) =>
    Buffer.from(JSON.stringify([randomBytes(16).toString('base64url'), name, value])).toString('base64url'),
  );
  return { hashes: disclosures.map(sha256), disclosures };
}

export class ForeignUniversity {
  private constructor(
    readonly operator: Certified,
    private readonly desk: Certified,
    readonly anchor: Certified,
    private readonly issuer: Certified,
  ) {}

  static async open(): Promise<ForeignUniversity> {
    const operator = await certify({ name: 'Ministry of higher education, Tunisia', ca: true });
    const anchor = await certify({ name: 'Université Modèle', ca: true });
    return new ForeignUniversity(
      operator,
      await certify({ name: 'List desk', by: operator }),
      anchor,
      await certify({ name: 'Diplomas', by: anchor }),
    );
  }

  /** The signed list of the operator (ETSI TS 119 602), with this university on it. */
  list(now: Date, types: readonly string[] = [degreeType]): Promise<string> {
    const service = {
      ServiceDigitalIdentity: { X509Certificates: [{ val: this.anchor.der }] },
      ServiceTypes: types,
    };
    const entity = {
      TrustedEntityInformation: { TEName: [{ lang: 'fr', value: 'Université Modèle' }] },
      TrustedEntityServices: [{ ServiceInformation: service }],
    };
    const scheme = {
      ...{ LoTEVersionIdentifier: 1, LoTESequenceNumber: 7, SchemeTerritory: 'TN' },
      SchemeOperatorName: [{ lang: 'fr', value: 'Ministère de l’enseignement supérieur' }],
      ListIssueDateTime: now.toISOString(),
      NextUpdate: new Date(now.getTime() + 7 * 86_400_000).toISOString(),
    };
    return new SignJWT({ LoTE: { ListAndSchemeInformation: scheme, TrustedEntitiesList: [entity] } })
      .setProtectedHeader({ alg: 'ES256', typ: 'JOSE', x5c: [this.desk.der] })
      .sign(this.desk.pair.privateKey);
  }

  /** A diploma, bound to a new key of its holder; a test changes what the token says, or what was studied. */
  async award(now: Date, token: Json = {}, studied: Json = {}): Promise<Held> {
    const { publicKey, privateKey } = await newKey();
    const jwk = await exportJWK(publicKey);
    const [student, said] = [conceal(degree.student), conceal({ ...degree.degree, ...studied })];
    const seconds = Math.floor(now.getTime() / 1000);
    const payload = {
      ...{ vct: degreeType, iat: seconds, exp: seconds + 365 * 86_400, cnf: { jwk }, _sd_alg: 'sha-256' },
      ...{ university: 'Université Modèle', student: { _sd: student.hashes }, degree: { _sd: said.hashes } },
      ...token,
    };
    const signed = await new SignJWT(payload)
      .setProtectedHeader({ alg: 'ES256', typ: 'dc+sd-jwt', x5c: [this.issuer.der] })
      .sign(this.issuer.pair.privateKey);
    const credential = `${[signed, ...student.disclosures, ...said.disclosures].join('~')}~`;
    return { credential, key: privateKey, jwk };
  }
}
