/**
 * The part of pkcs11js that we call (PKCS #11 2.40, "Cryptoki"). The library is optional and native: where no hardware
 * module is configured it is neither built nor loaded, so its members are named here.
 */
import { createRequire } from 'node:module';

export type Handle = Buffer;
export interface Attribute {
  readonly type: number;
  readonly value?: Buffer | boolean | number | string;
}
export interface Mechanism {
  readonly mechanism: number;
  readonly parameter?: unknown;
}

export interface Cryptoki {
  load(module: string): void;
  C_Initialize(options: { flags: number }): void;
  C_GetSlotList(withToken: boolean): Handle[];
  C_GetTokenInfo(slot: Handle): { readonly label: string };
  C_OpenSession(slot: Handle, flags: number): Handle;
  C_CloseSession(session: Handle): void;
  C_Login(session: Handle, user: number, pin: string): void;
  C_GenerateKey(session: Handle, mechanism: Mechanism, template: readonly Attribute[]): Handle;
  C_GenerateKeyPair(
    session: Handle,
    mechanism: Mechanism,
    publicHalf: readonly Attribute[],
    privateHalf: readonly Attribute[],
  ): { readonly publicKey: Handle; readonly privateKey: Handle };
  C_WrapKey(session: Handle, mechanism: Mechanism, by: Handle, key: Handle, into: Buffer): Buffer;
  C_UnwrapKey(
    session: Handle,
    mechanism: Mechanism,
    by: Handle,
    wrapped: Buffer,
    template: readonly Attribute[],
  ): Handle;
  C_DeriveKey(session: Handle, mechanism: Mechanism, key: Handle, template: readonly Attribute[]): Handle;
  C_SignInit(session: Handle, mechanism: Mechanism, key: Handle): void;
  C_SignAsync(session: Handle, data: Buffer, into: Buffer): Promise<Buffer>;
  C_FindObjectsInit(session: Handle, template: readonly Attribute[]): void;
  C_FindObjects(session: Handle, atMost: number): Handle[];
  C_FindObjectsFinal(session: Handle): void;
  C_GetAttributeValue(session: Handle, key: Handle, template: readonly Attribute[]): { readonly value: Buffer }[];
  C_DestroyObject(session: Handle, key: Handle): void;
}

/** Numbers of the standard, by their names in it. */
const constants = [
  ...(['CKF_OS_LOCKING_OK', 'CKF_RW_SESSION', 'CKF_SERIAL_SESSION', 'CKU_USER', 'CKD_NULL'] as const),
  ...(['CKO_PRIVATE_KEY', 'CKO_PUBLIC_KEY', 'CKO_SECRET_KEY', 'CKK_EC', 'CKK_GENERIC_SECRET'] as const),
  ...(['CKM_AES_KEY_GEN', 'CKM_AES_KEY_WRAP_PAD', 'CKM_EC_KEY_PAIR_GEN', 'CKM_ECDSA', 'CKM_ECDH1_DERIVE'] as const),
  ...(['CKA_CLASS', 'CKA_KEY_TYPE', 'CKA_TOKEN', 'CKA_PRIVATE', 'CKA_LABEL', 'CKA_ID', 'CKA_VALUE'] as const),
  ...(['CKA_VALUE_LEN', 'CKA_EC_PARAMS', 'CKA_EC_POINT', 'CKA_SIGN', 'CKA_VERIFY', 'CKA_DERIVE'] as const),
  ...(['CKA_WRAP', 'CKA_UNWRAP', 'CKA_SENSITIVE', 'CKA_EXTRACTABLE', 'CK_PARAMS_EC_DH'] as const),
];
type Constants = Readonly<Record<(typeof constants)[number], number>>;

export type Pkcs11Library = Constants & { readonly PKCS11: new () => Cryptoki };

/** @throws where the library is not installed, or its native half was not built. */
export function loadPkcs11Library(): Pkcs11Library {
  const loaded: unknown = createRequire(import.meta.url)('pkcs11js');
  const missing = constants.filter((name) => typeof Reflect.get(loaded as object, name) !== 'number'); // a module
  if (missing.length > 0) throw new Error(`pkcs11js lacks ${missing.join(', ')}`);
  return loaded as Pkcs11Library; // its members were looked at
}

let loaded: { readonly module: string; readonly cryptoki: Cryptoki } | undefined;

/** The hardware module, initialised once for the process. @throws when the process has another already. */
export function openModule(library: Pkcs11Library, module: string): Cryptoki {
  if (loaded && loaded.module !== module) throw new Error('a process speaks to one PKCS #11 module');
  if (loaded) return loaded.cryptoki;
  const cryptoki = new library.PKCS11();
  cryptoki.load(module);
  cryptoki.C_Initialize({ flags: library.CKF_OS_LOCKING_OK });
  loaded = { module, cryptoki };
  return cryptoki;
}
