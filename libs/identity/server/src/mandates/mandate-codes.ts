/**
 * The code of a mandate is derived from its id, so that its writer can read it again, and found by its digest: neither
 * the database nor its copies hold a code.
 */
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { mandateCodeFrom, readMandateCode } from './mandate-code';
import { PersonVault } from '../keys/person-vault';

@Injectable()
export class MandateCodes {
  constructor(private readonly vault: PersonVault) {}

  codeOf(mandateId: string): string {
    return mandateCodeFrom(this.vault.derivedBytes('mandate code', mandateId));
  }

  hashOf(typed: string): Buffer {
    return createHash('sha256').update(readMandateCode(typed)).digest();
  }
}
