/**
 * How the names of a mandate are kept: under a key that follows from the mandate and the gateway's own, so that a copy of
 * the database puts no name beside the id of a person (GDPR art. 32).
 */
import type { MandateSide } from '@gun/identity-contract';
import { openBytes, sealBytes } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { createSecretKey, type KeyObject } from 'node:crypto';
import { PersonVault } from '../keys/person-vault';

const placeOf = (mandateId: string, side: MandateSide): string => `name of the ${side} of ${mandateId}`;

@Injectable()
export class MandateNames {
  constructor(private readonly vault: PersonVault) {}

  seal(mandateId: string, side: MandateSide, name: string): Buffer {
    return sealBytes(this.keyOf(mandateId), name, placeOf(mandateId, side));
  }

  /** @throws when a byte was changed, or it is the name of another mandate or side. */
  open(mandateId: string, side: MandateSide, sealed: Buffer): string {
    return openBytes(this.keyOf(mandateId), sealed, placeOf(mandateId, side)).toString();
  }

  private keyOf(mandateId: string): KeyObject {
    return createSecretKey(this.vault.derivedBytes('names of a mandate', mandateId));
  }
}
