import { parseCheckCode, type CheckDocument, type DocumentCheck } from '@gun/documents-contract';
import { Database } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DocumentCheckEntity } from './store/document-check.entity';

/** Only the hash of a code is kept: who reads the table cannot print a genuine paper. */
export const checkCodeHash = (code: string): Buffer => createHash('sha256').update(code).digest();

@Injectable()
export class CheckReader {
  constructor(private readonly database: Database) {}

  /** Asks the database for any input, so that the time tells nothing either. */
  async check({ code }: CheckDocument): Promise<DocumentCheck> {
    const codeHash = checkCodeHash(parseCheckCode(code) ?? '');
    const row = await this.database.manager.findOneBy(DocumentCheckEntity, { codeHash });
    if (!row) return { genuine: false };
    return { genuine: true, kind: row.kind, issuedOn: row.issuedOn, issuer: row.issuer, revoked: row.revoked };
  }
}
