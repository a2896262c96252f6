/** Makes certificates for tests, with whatever is wrong with them. */
import {
  algorithms,
  bits,
  element,
  integer,
  objectId,
  octets,
  sequence,
  set,
  tagged,
  text,
  time,
  truth,
} from '@gun/nest/der';
import { generateKeyPairSync, randomBytes, sign, X509Certificate, type KeyObject } from 'node:crypto';

const dayMs = 86_400_000;

export interface MadeCertificate {
  readonly certificate: X509Certificate;
  readonly privateKey: KeyObject;
  readonly name: Buffer;
}

export interface CertificateWish {
  readonly name: string;
  /** Itself when absent. */
  readonly issuer?: MadeCertificate;
  readonly from: Date;
  readonly days?: number;
  readonly authority?: boolean;
  /** Authorities that may stand below it. */
  readonly below?: number;
  /** Bits of the key usage (RFC 5280, 4.2.1.3); nothing is said when absent. */
  readonly usage?: readonly number[];
  /** A critical extension that nobody understands. */
  readonly odd?: boolean;
}

const extension = (id: string, value: Buffer): Buffer => sequence(objectId(id), truth(true), octets(value));

function extensionsOf({ authority, below, usage, odd }: CertificateWish): Buffer[] {
  const limits = below === undefined ? [] : [integer(below)];
  const mask = (usage ?? []).reduce((sum, bit) => sum | (0x80 >> bit), 0);
  return [
    ...(authority ? [extension('2.5.29.19', sequence(truth(true), ...limits))] : []),
    ...(usage ? [extension('2.5.29.15', element(0x03, Buffer.from([0, mask])))] : []),
    ...(odd ? [extension('1.3.6.1.4.1.99999.1', text('odd'))] : []),
  ];
}

export function makeCertificate(wish: CertificateWish): MadeCertificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(set(sequence(objectId('2.5.4.3'), text(wish.name))));
  const issuer = wish.issuer ?? { name, privateKey };
  const extensions = extensionsOf(wish);
  const content = sequence(
    ...[tagged(0, integer(2)), integer(randomBytes(8)), algorithms.ecdsaSha256, issuer.name],
    ...[sequence(time(wish.from), time(new Date(wish.from.getTime() + (wish.days ?? 2) * dayMs))), name],
    publicKey.export({ type: 'spki', format: 'der' }),
    ...(extensions.length > 0 ? [tagged(3, sequence(...extensions))] : []),
  );
  const der = sequence(content, algorithms.ecdsaSha256, bits(sign('sha256', content, issuer.privateKey)));
  return { certificate: new X509Certificate(der), privateKey, name };
}
