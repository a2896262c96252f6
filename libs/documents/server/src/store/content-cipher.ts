/**
 * How contents are kept. Purpose: a copy of the database alone reveals no document. Each content has its own data key
 * (AES-256-GCM), wrapped by the master key; both are bound to owner and document, so that a row moved to another owner
 * cannot be opened. Destroying the wrapped key erases the content, in backups too. GDPR art. 17 and 32.
 */
import { openBytes, sealBytes } from '@gun/nest';
import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';

export interface SealedContent {
  readonly dataKey: Buffer;
  readonly cipher: Buffer;
}
export interface ContentPlace {
  readonly ownerId: string;
  readonly documentId: string;
}

const named = ({ ownerId, documentId }: ContentPlace, what: string): string => `${what}:${ownerId}:${documentId}`;

export class ContentCipher {
  private readonly masterKey: KeyObject;

  constructor(masterKey: string) {
    this.masterKey = createSecretKey(Buffer.from(masterKey, 'base64'));
  }

  encrypt(plain: Uint8Array, place: ContentPlace): SealedContent {
    const dataKey = randomBytes(32);
    const cipher = sealBytes(createSecretKey(dataKey), plain, named(place, 'content'));
    return { dataKey: sealBytes(this.masterKey, dataKey, named(place, 'key')), cipher };
  }

  /** @throws when a byte was changed, the master key is another, or the content belongs to another owner or document. */
  decrypt({ dataKey, cipher }: SealedContent, place: ContentPlace): Buffer {
    const key = createSecretKey(openBytes(this.masterKey, dataKey, named(place, 'key')));
    return openBytes(key, cipher, named(place, 'content'));
  }
}
