/**
 * Keys in software, for development and small installations. A reference is the private key itself, wrapped with
 * AES-256-GCM by a master key and bound to its purpose: whoever holds a copy of the database has nothing, and a
 * reference that is relabelled cannot be opened. It keeps no state, so that several processes share it.
 */
import { openBytes, sealBytes } from '@gun/nest';
import {
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  sign,
  type KeyObject,
} from 'node:crypto';
import { agrees, KeyService, type CreatedKey, type EcJwk, type KeyPurpose, type KeyRef } from './key-service';

/** Opened keys of the platform that are kept at hand; keys of holders never are. */
const keptAtMost = 200;

interface OpenedKey {
  readonly purpose: string;
  readonly key: KeyObject;
}

const jwkOf = (key: KeyObject): EcJwk => {
  const { x, y } = createPublicKey(key as never).export({ format: 'jwk' }); // Node types leave out that a private key is taken
  return { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' };
};

export class SoftwareKeyService extends KeyService {
  private readonly wrapping: KeyObject;
  private readonly opened = new Map<KeyRef, OpenedKey>();

  constructor(masterKey: string) {
    super();
    const derived = hkdfSync('sha256', Buffer.from(masterKey, 'base64'), '', 'gun wallet keys', 32);
    this.wrapping = createSecretKey(Buffer.from(derived));
  }

  override async create(purpose: KeyPurpose): Promise<CreatedKey> {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const plain = privateKey.export({ format: 'der', type: 'pkcs8' });
    const sealed = sealBytes(this.wrapping, plain, purpose);
    return { ref: `software.${purpose}.${sealed.toString('base64url')}`, publicJwk: jwkOf(privateKey) };
  }

  override async sign(ref: KeyRef, bytes: Uint8Array): Promise<Buffer> {
    const { purpose, key } = this.open(ref);
    if (agrees(purpose)) throw new Error('this key agrees and does not sign');
    return sign('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' });
  }

  override async publicJwk(ref: KeyRef): Promise<EcJwk> {
    return jwkOf(this.open(ref).key);
  }

  override async agree(ref: KeyRef, peer: EcJwk): Promise<Buffer> {
    const { purpose, key } = this.open(ref);
    if (!agrees(purpose)) throw new Error('this key signs and does not agree');
    return diffieHellman({ privateKey: key, publicKey: createPublicKey({ key: { ...peer }, format: 'jwk' }) });
  }

  override async destroy(ref: KeyRef): Promise<void> {
    this.opened.delete(ref);
  }

  /** @throws for a reference of another master key, or under another purpose than its own. */
  private open(ref: KeyRef): OpenedKey {
    const known = this.opened.get(ref);
    if (known) return known;
    const [kind, purpose = '', text = ''] = ref.split('.');
    if (kind !== 'software') throw new Error('not a reference of this key service');
    const plain = openBytes(this.wrapping, Buffer.from(text, 'base64url'), purpose);
    const opened = { purpose, key: createPrivateKey({ key: plain, format: 'der', type: 'pkcs8' }) };
    if (purpose !== 'holder' && this.opened.size < keptAtMost) this.opened.set(ref, opened);
    return opened;
  }
}
