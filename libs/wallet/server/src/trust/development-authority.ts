/** A certificate authority for development and tests: its key and certificate are made once and kept in a directory. */
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
  type JsonGeneralName,
} from '@peculiar/x509';
import { randomBytes, webcrypto } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EcJwk } from '../keys/key-service';
import { CertificateAuthority } from './certificate-authority';

const dayMs = 86_400_000;
/** A key signs for a quarter of a year, and the longest attestation lives a year. */
const leafDays = 457;
const anchorDays = 3652;
const signing = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
/** Extended key usage of whoever signs mdocs (ISO/IEC 18013-5, annex B.1.4). */
const mdocSigner = '1.0.18013.5.1.2';
const organisation = 'O=Guichet Unique numérique, C=BE';

interface Anchor {
  readonly key: webcrypto.CryptoKey;
  readonly certificate: X509Certificate;
}

const serial = (): string => {
  const bytes = randomBytes(16);
  bytes[0] = (bytes[0]! & 0x7f) | 0x40; // positive, and of full length
  return bytes.toString('hex');
};

/** From midnight, so that the time of a certificate tells nobody when something was first asked. */
const from = (now: Date): Date => new Date(Math.floor(now.getTime() / dayMs) * dayMs - dayMs);

async function newAnchor(file: string): Promise<void> {
  const pair = await webcrypto.subtle.generateKey(signing, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.createSelfSigned(
    {
      serialNumber: serial(),
      name: `CN=GUN attestations (development anchor), ${organisation}`,
      notBefore: from(new Date(0)),
      notAfter: new Date(Date.now() + anchorDays * dayMs),
      signingAlgorithm: signing,
      keys: pair,
      extensions: [
        new BasicConstraintsExtension(true, 0, true),
        new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
        await SubjectKeyIdentifierExtension.create(pair.publicKey, false, webcrypto),
      ],
    },
    webcrypto,
  );
  const key = await webcrypto.subtle.exportKey('jwk', pair.privateKey);
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, JSON.stringify({ key, certificate: certificate.toString('pem') }), { mode: 0o600 });
  try {
    linkSync(draft, file); // fails when another process was faster: there is one anchor
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(draft);
  }
}

export class DevelopmentAuthority extends CertificateAuthority {
  private made: Promise<Anchor> | undefined;
  private pem: string | undefined;

  constructor(
    private readonly directory: string,
    /** The address of the issuer, which its certificates name. */
    private readonly publicUrl: string,
  ) {
    super();
  }

  override async certify(purpose: string, jwk: EcJwk, now: Date): Promise<readonly string[]> {
    this.made ??= this.open();
    const { key, certificate } = await this.made;
    const publicKey = await webcrypto.subtle.importKey('jwk', { ...jwk }, signing, true, ['verify']);
    const { hostname } = new URL(this.publicUrl);
    const names: JsonGeneralName[] = [
      { type: /^[\d.]+$/.test(hostname) ? 'ip' : 'dns', value: hostname },
      { type: 'url', value: this.publicUrl },
    ];
    const leaf = await X509CertificateGenerator.create(
      {
        serialNumber: serial(),
        subject: `CN=GUN ${purpose.replace(':', ' ')}, ${organisation}`,
        issuer: certificate.subject,
        notBefore: from(now),
        notAfter: new Date(from(now).getTime() + leafDays * dayMs),
        signingAlgorithm: signing,
        publicKey,
        signingKey: key,
        extensions: [
          new BasicConstraintsExtension(false, undefined, true),
          new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
          ...(purpose.startsWith('document-signer') ? [new ExtendedKeyUsageExtension([mdocSigner], true)] : []),
          new SubjectAlternativeNameExtension(names),
          await SubjectKeyIdentifierExtension.create(publicKey, false, webcrypto),
          await AuthorityKeyIdentifierExtension.create(certificate, false, webcrypto),
        ],
      },
      webcrypto,
    );
    return [Buffer.from(leaf.rawData).toString('base64')];
  }

  /** @throws before `prepare`. */
  override anchor(): string {
    if (!this.pem) throw new Error('the development authority was not prepared');
    return this.pem;
  }

  override keyId(): string {
    const identifier = new X509Certificate(this.anchor()).getExtension(SubjectKeyIdentifierExtension);
    return Buffer.from(identifier?.keyId ?? '', 'hex').toString('base64url');
  }

  async prepare(): Promise<this> {
    this.made ??= this.open();
    await this.made;
    return this;
  }

  private async open(): Promise<Anchor> {
    const file = join(this.directory, 'wallet-anchor.json');
    if (!existsSync(file)) {
      mkdirSync(this.directory, { recursive: true, mode: 0o700 });
      await newAnchor(file);
    }
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { key: webcrypto.JsonWebKey; certificate: string }; // written above
    this.pem = kept.certificate;
    return {
      key: await webcrypto.subtle.importKey('jwk', kept.key, signing, false, ['sign']),
      certificate: new X509Certificate(kept.certificate),
    };
  }
}
