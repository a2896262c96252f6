/**
 * Keys in a hardware module (PKCS #11). Keys of the platform are few and stay in it: a reference is their id, and they are
 * never extractable. Keys of holders and of answers are many: the module makes them, wraps them under a key that never
 * leaves it, one for each such purpose (AES key wrap with padding, RFC 5649), and forgets them; a reference is the wrapped
 * key, useless outside the module and under another purpose. No private key is ever in the memory of the gateway.
 */
import { createHash, randomBytes } from 'node:crypto';
import { agrees, KeyService, type CreatedKey, type EcJwk, type KeyPurpose, type KeyRef } from '../key-service';
import {
  loadPkcs11Library,
  openModule,
  type Attribute,
  type Cryptoki,
  type Handle,
  type Pkcs11Library,
} from './cryptoki';

export interface Pkcs11Access {
  /** File of the module, as its maker gives it. */
  readonly module: string;
  /** Label of the token. */
  readonly token: string;
  readonly pin: string;
}

/** Object identifier of P-256, in DER. */
const p256 = Buffer.from('06082a8648ce3d030107', 'hex');
/** An uncompressed point in an octet string: two bytes of DER, one that says "uncompressed", and both coordinates. */
const pointStart = Buffer.from([0x04, 0x41, 0x04]);
const coordinateBytes = 32;
const largestWrapped = 4096;
const wrappedPurposes: readonly string[] = ['holder', 'response'];
/** Label of the keys by which those of a purpose are wrapped. */
const wrapping = (purpose: string): string => `wrap:${purpose}`;

const jwkOf = (point: Buffer): EcJwk => ({
  ...{ kty: 'EC', crv: 'P-256' },
  x: point.subarray(0, coordinateBytes).toString('base64url'),
  y: point.subarray(coordinateBytes).toString('base64url'),
});

interface ReadRef {
  readonly purpose: string;
  /** Of the key, which stays in the module; or of the key that it is wrapped by. */
  readonly id: Buffer;
  /** Of a key that does not stay in the module: its public half, and itself, wrapped. */
  readonly outside?: { readonly point: Buffer; readonly wrapped: Buffer };
}

const refOf = (purpose: string, ...parts: readonly Buffer[]): KeyRef =>
  ['pkcs11', purpose, ...parts.map((part) => part.toString('base64url'))].join('.');

function readRef(ref: KeyRef): ReadRef {
  const [kind, purpose = '', ...texts] = ref.split('.');
  const [id, point, wrapped] = texts.map((text) => Buffer.from(text, 'base64url'));
  const isOutside = wrappedPurposes.includes(purpose);
  if (kind !== 'pkcs11' || !id || isOutside !== (wrapped !== undefined))
    throw new Error('not a reference of this key service');
  return { purpose, id, ...(point && wrapped && { outside: { point, wrapped } }) };
}

export class Pkcs11KeyService extends KeyService {
  private readonly lib: Pkcs11Library;
  private readonly module: Cryptoki;
  private readonly slot: Handle;
  /** Kept open: whoever closes the last session of a process signs it out. */
  private readonly session: Handle;

  /** Signs in. @throws for a module, token or PIN that is not there or not right. */
  constructor({ module, token, pin }: Pkcs11Access) {
    super();
    this.lib = loadPkcs11Library();
    this.module = openModule(this.lib, module);
    const slots = this.module.C_GetSlotList(true);
    const slot = slots.find((one) => this.module.C_GetTokenInfo(one).label.trim() === token);
    if (!slot) throw new Error(`the module has no token ${token}`);
    this.slot = slot;
    this.session = this.openSession();
    try {
      this.module.C_Login(this.session, this.lib.CKU_USER, pin);
    } catch (error) {
      if (!String(error).includes('CKR_USER_ALREADY_LOGGED_IN')) throw error;
    }
  }

  override async create(purpose: KeyPurpose): Promise<CreatedKey> {
    return this.within(async (session) => {
      const staysInside = !wrappedPurposes.includes(purpose);
      const id = randomBytes(16);
      const { publicKey, privateKey } = this.generate(session, purpose, staysInside ? id : undefined);
      const point = this.pointOf(session, publicKey);
      if (staysInside) return { ref: refOf(purpose, id), publicJwk: jwkOf(point) };
      const by = this.wrappingKey(session, purpose);
      const into = Buffer.alloc(largestWrapped);
      const wrapped = this.module.C_WrapKey(
        session,
        { mechanism: this.lib.CKM_AES_KEY_WRAP_PAD },
        by,
        privateKey,
        into,
      );
      const byId = this.valueOf(session, by, this.lib.CKA_ID);
      return { ref: refOf(purpose, byId, point, wrapped), publicJwk: jwkOf(point) };
    });
  }

  override async sign(ref: KeyRef, bytes: Uint8Array): Promise<Buffer> {
    const read = readRef(ref);
    if (agrees(read.purpose)) throw new Error('this key agrees and does not sign');
    return this.within(async (session) => {
      const hash = createHash('sha256').update(bytes).digest();
      this.module.C_SignInit(session, { mechanism: this.lib.CKM_ECDSA }, this.privateKey(session, read));
      return this.module.C_SignAsync(session, hash, Buffer.alloc(2 * coordinateBytes));
    });
  }

  override async publicJwk(ref: KeyRef): Promise<EcJwk> {
    const read = readRef(ref);
    if (read.outside) return jwkOf(read.outside.point);
    return this.within(async (session) =>
      jwkOf(this.pointOf(session, this.find(session, this.lib.CKO_PUBLIC_KEY, read.purpose, read.id))),
    );
  }

  override async agree(ref: KeyRef, peer: EcJwk): Promise<Buffer> {
    const read = readRef(ref);
    if (!agrees(read.purpose)) throw new Error('this key signs and does not agree');
    const { lib } = this;
    const coordinates = [peer.x, peer.y].map((text) => Buffer.from(text, 'base64url'));
    const publicData = Buffer.concat([Buffer.from([0x04]), ...coordinates]);
    const parameter = { type: lib.CK_PARAMS_EC_DH, kdf: lib.CKD_NULL, publicData };
    return this.within(async (session) => {
      const key = this.privateKey(session, read);
      const secret = this.module.C_DeriveKey(session, { mechanism: lib.CKM_ECDH1_DERIVE, parameter }, key, [
        ...[
          { type: lib.CKA_CLASS, value: lib.CKO_SECRET_KEY },
          { type: lib.CKA_KEY_TYPE, value: lib.CKK_GENERIC_SECRET },
        ],
        ...[
          { type: lib.CKA_TOKEN, value: false },
          { type: lib.CKA_VALUE_LEN, value: coordinateBytes },
        ],
        ...[
          { type: lib.CKA_SENSITIVE, value: false },
          { type: lib.CKA_EXTRACTABLE, value: true },
        ],
      ]);
      return this.valueOf(session, secret, lib.CKA_VALUE);
    });
  }

  /** A wrapped key is gone with its reference. */
  override async destroy(ref: KeyRef): Promise<void> {
    const { purpose, id, outside } = readRef(ref);
    if (outside) return;
    await this.within(async (session) => {
      for (const kind of [this.lib.CKO_PRIVATE_KEY, this.lib.CKO_PUBLIC_KEY])
        this.module.C_DestroyObject(session, this.find(session, kind, purpose, id));
    });
  }

  private openSession(): Handle {
    return this.module.C_OpenSession(this.slot, this.lib.CKF_SERIAL_SESSION | this.lib.CKF_RW_SESSION);
  }

  /** Each act in a session of its own: an object that was unwrapped for it is gone with it. */
  private async within<Result>(act: (session: Handle) => Promise<Result>): Promise<Result> {
    const session = this.openSession();
    try {
      return await act(session);
    } finally {
      this.module.C_CloseSession(session);
    }
  }

  /** Without an id it lives as long as the session, and can be wrapped. */
  private generate(session: Handle, purpose: string, id: Buffer | undefined) {
    const { lib } = this;
    const named: Attribute[] = id
      ? [
          { type: lib.CKA_ID, value: id },
          { type: lib.CKA_LABEL, value: purpose },
        ]
      : [];
    const kept = { type: lib.CKA_TOKEN, value: id !== undefined };
    return this.module.C_GenerateKeyPair(
      session,
      { mechanism: lib.CKM_EC_KEY_PAIR_GEN },
      [kept, ...named, { type: lib.CKA_EC_PARAMS, value: p256 }, { type: lib.CKA_VERIFY, value: true }],
      [
        ...[kept, ...named, { type: lib.CKA_PRIVATE, value: true }, { type: lib.CKA_SENSITIVE, value: true }],
        { type: lib.CKA_EXTRACTABLE, value: id === undefined },
        { type: agrees(purpose) ? lib.CKA_DERIVE : lib.CKA_SIGN, value: true },
      ],
    );
  }

  private privateKey(session: Handle, { purpose, id, outside }: ReadRef): Handle {
    const { lib } = this;
    if (!outside) return this.find(session, lib.CKO_PRIVATE_KEY, purpose, id);
    const by = this.find(session, lib.CKO_SECRET_KEY, wrapping(purpose), id);
    return this.module.C_UnwrapKey(session, { mechanism: lib.CKM_AES_KEY_WRAP_PAD }, by, outside.wrapped, [
      ...[
        { type: lib.CKA_CLASS, value: lib.CKO_PRIVATE_KEY },
        { type: lib.CKA_KEY_TYPE, value: lib.CKK_EC },
      ],
      ...[
        { type: lib.CKA_TOKEN, value: false },
        { type: lib.CKA_PRIVATE, value: true },
      ],
      ...[
        { type: lib.CKA_SENSITIVE, value: true },
        { type: lib.CKA_EXTRACTABLE, value: false },
      ],
      { type: agrees(purpose) ? lib.CKA_DERIVE : lib.CKA_SIGN, value: true },
    ]);
  }

  /** Made when nobody needed one before. There may be several: a reference says which one it is wrapped by. */
  private wrappingKey(session: Handle, purpose: string): Handle {
    const { lib } = this;
    const [known] = this.list(session, lib.CKO_SECRET_KEY, wrapping(purpose));
    if (known) return known;
    return this.module.C_GenerateKey(session, { mechanism: lib.CKM_AES_KEY_GEN }, [
      ...[
        { type: lib.CKA_TOKEN, value: true },
        { type: lib.CKA_PRIVATE, value: true },
      ],
      ...[
        { type: lib.CKA_LABEL, value: wrapping(purpose) },
        { type: lib.CKA_ID, value: randomBytes(16) },
      ],
      { type: lib.CKA_VALUE_LEN, value: 32 },
      ...[
        { type: lib.CKA_WRAP, value: true },
        { type: lib.CKA_UNWRAP, value: true },
      ],
      ...[
        { type: lib.CKA_SENSITIVE, value: true },
        { type: lib.CKA_EXTRACTABLE, value: false },
      ],
    ]);
  }

  private list(session: Handle, kind: number, label: string, id?: Buffer): Handle[] {
    const { lib, module } = this;
    module.C_FindObjectsInit(session, [
      ...[
        { type: lib.CKA_CLASS, value: kind },
        { type: lib.CKA_LABEL, value: label },
      ],
      ...(id ? [{ type: lib.CKA_ID, value: id }] : []),
    ]);
    const found = module.C_FindObjects(session, 2);
    module.C_FindObjectsFinal(session);
    return found;
  }

  /** @throws for a key that is not there, or under another purpose than its own. */
  private find(session: Handle, kind: number, purpose: string, id: Buffer): Handle {
    const [found] = this.list(session, kind, purpose, id);
    if (!found) throw new Error('the module has no such key');
    return found;
  }

  private pointOf(session: Handle, publicKey: Handle): Buffer {
    const value = this.valueOf(session, publicKey, this.lib.CKA_EC_POINT);
    const isWhole = value.subarray(0, pointStart.length).equals(pointStart);
    if (!isWhole || value.length !== pointStart.length + 2 * coordinateBytes)
      throw new Error('the module gave a point that is none of P-256');
    return value.subarray(pointStart.length);
  }

  private valueOf(session: Handle, object: Handle, type: number): Buffer {
    const [attribute] = this.module.C_GetAttributeValue(session, object, [{ type }]);
    if (!attribute) throw new Error('the module gave no value');
    return attribute.value;
  }
}
