/**
 * A key service for new keys, beside that of the keys there are: whoever moves to a hardware module goes on using what was
 * made before, until it ends. Each reference says which service it is of.
 */
import { KeyService, type CreatedKey, type EcJwk, type KeyPurpose, type KeyRef } from './key-service';

export class SeveralKeyServices extends KeyService {
  constructor(
    private readonly first: KeyService,
    /** By the word with which its references begin. */
    private readonly services: Readonly<Record<string, KeyService>>,
  ) {
    super();
  }

  override create(purpose: KeyPurpose): Promise<CreatedKey> {
    return this.first.create(purpose);
  }

  override async sign(ref: KeyRef, bytes: Uint8Array): Promise<Buffer> {
    return this.of(ref).sign(ref, bytes);
  }

  override async publicJwk(ref: KeyRef): Promise<EcJwk> {
    return this.of(ref).publicJwk(ref);
  }

  override async agree(ref: KeyRef, peer: EcJwk): Promise<Buffer> {
    return this.of(ref).agree(ref, peer);
  }

  override async destroy(ref: KeyRef): Promise<void> {
    return this.of(ref).destroy(ref);
  }

  private of(ref: KeyRef): KeyService {
    const service = this.services[ref.slice(0, ref.indexOf('.'))];
    if (!service) throw new Error('not a reference of a key service here');
    return service;
  }
}
