/**
 * Documents that a decided dossier delivered arrive in the wallet of its owner, too, as an attestation that names them.
 * An entry of the table is all that a procedure needs for it.
 */
import { DocumentReader } from '@gun/documents-server';
import { dossierDecided } from '@gun/dossiers-contract';
import { addDays, brusselsDate } from '@gun/kernel';
import { EventSubscribers, type Tx } from '@gun/nest';
import { criminalRecordExtract, criminalRecordModel } from '@gun/procedures-contract';
import { evaluateLogic, findField } from '@gun/procedures-contract/engine';
import { credentialType } from '@gun/wallet-contract';
import { ArrivedCredentials, type ArrivedCredential } from '@gun/wallet-server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { DossierEntity } from '../record/dossier.entity';
import { DossierStore } from '../record/dossier-store';
import { partyName } from '../owner/dossier-view';

interface Delivered {
  readonly dossier: DossierEntity;
  /** The sealed document. */
  readonly bytes: Buffer;
  /** In Brussels, `yyyy-MM-dd`. */
  readonly day: string;
}

/** What the extract is for, in the language of the dossier. */
function purposeOf({ answers, language }: DossierEntity): { purpose?: string } {
  const options = findField(criminalRecordExtract.form, '/purpose')?.options ?? [];
  const label = options.find(({ value }) => value === answers['purpose'])?.label[language];
  return label === undefined ? {} : { purpose: label };
}

/** By procedure, what the document attests. */
const attested: Readonly<Record<string, (delivered: Delivered) => Pick<ArrivedCredential, 'type' | 'claims'>>> = {
  [criminalRecordExtract.key]: ({ dossier, bytes, day }) => ({
    type: 'criminalRecordExtract',
    claims: {
      model: String(evaluateLogic(criminalRecordModel, dossier.answers)),
      ...purposeOf(dossier),
      holder_name: partyName(dossier),
      issued_on: day,
      valid_until: addDays(day, credentialType('criminalRecordExtract').heldDays ?? 0),
      document_sha256: createHash('sha256').update(bytes).digest('hex'),
      issuing_authority: 'SPF Justice, Casier judiciaire central / FOD Justitie, Centraal Strafregister',
    },
  }),
};

@Injectable()
export class CredentialsOfDossiers implements OnModuleInit {
  constructor(
    private readonly subscribers: EventSubscribers,
    private readonly dossiers: DossierStore,
    private readonly documents: DocumentReader,
    private readonly wallets: ArrivedCredentials,
  ) {}

  onModuleInit(): void {
    this.subscribers.on(
      dossierDecided,
      'credentialsOfDossiers',
      async (tx, { ownerId, dossierId, procedure, outcome }) => {
        if (outcome === 'granted' && attested[procedure]) await this.receive(tx, ownerId, dossierId);
      },
    );
  }

  private async receive(tx: Tx, ownerId: string, dossierId: string): Promise<void> {
    const { dossier } = await this.dossiers.read(tx, ownerId, dossierId);
    const attest = attested[dossier.procedure];
    const papers = await this.documents.listOfDossier(tx, ownerId, dossierId);
    const extract = papers.findLast(({ kind, status }) => kind === 'extract' && status === 'released');
    if (!attest || !extract || dossier.ownerKind !== 'person') return;
    const { bytes } = await this.documents.getContent(tx, ownerId, extract.id);
    const day = brusselsDate(dossier.decision?.decidedAt ?? extract.createdAt);
    await this.wallets.receive(tx, { ownerId, dossierId, ...attest({ dossier, bytes, day }) });
  }
}
