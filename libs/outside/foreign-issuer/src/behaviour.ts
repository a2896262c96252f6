import type { Json } from './documents';

/** What a test changes about the issuer; everything else it does as it should. */
export interface Behaviour {
  /** Answers at the first and so many further requests that the document comes later. */
  deferred?: number;
  /** Gives what comes later only after this; whoever asks meanwhile hears that the number was used. */
  heldUntil?: Promise<void>;
  /** Binds the document to a key of somebody else. */
  otherKey?: boolean;
  /** Changes a letter of what was signed. */
  altered?: boolean;
  /** Says this in the open part of the diploma. */
  open?: Json;
  /** Says this in the open part of every copy but the first. */
  openLater?: Json;
  /** Wants a nonce of its own in proofs of possession. */
  dpopNonce?: boolean;
  /** Bytes that its metadata is filled up with. */
  padding?: number;
  /** Describes the type otherwise than it signed. */
  otherDescription?: boolean;
  /** Answers this error in the place of documents. */
  refuses?: string;
  /** Places of its status list that hold no longer. */
  ended?: number[];
  /** Refuses the holder who signs in. */
  signInDenied?: boolean;
}
