/** Attestations of a person. Erasing one withdraws it first: its copies in phones hold no longer, wherever they are. */
import { LocalizedText } from '@gun/kernel';
import { Database, PersonalDataSources, type DataFate, type PersonalDataSource } from '@gun/nest';
import { RevocationView, WalletReport } from '@gun/wallet-contract';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { ClaimValue } from '../credentials/claim-value';
import { CopyStore } from '../credentials/copy-store';
import { CredentialEndings } from '../credentials/credential-endings';
import { CredentialStore } from '../credentials/credential-store';
import { WalletReports } from '../credentials/wallet-reports';
import { Revocations } from '../revocation/revocations';
import { StatusLists } from '../status/status-lists';

@Injectable()
export class WalletPersonalData implements PersonalDataSource, OnModuleInit {
  readonly name = 'wallet';
  readonly title = { fr: 'Portefeuille', nl: 'Portefeuille', de: 'Brieftasche', en: 'Wallet' };
  readonly tables = [
    ...['wallet_credential', 'wallet_copy', 'wallet_offer', 'wallet_access_token', 'wallet_authorization'],
    ...['wallet_revocation', 'wallet_report', 'wallet_counter_offer', 'wallet_opening'],
    'wallet_status_entry', // a bit of a public list: it stays, of nobody, until no copy can be shown any more
  ];
  readonly item = z.object({
    ...{ id: z.string(), type: z.string(), state: z.string(), copiesOnPhones: z.int() },
    walletReports: z.array(WalletReport),
    ...{ issuedOn: z.string().optional(), validUntil: z.string().optional() },
    ...{ source: LocalizedText.optional(), legalBasis: z.string().optional() },
    claims: z.record(z.string(), ClaimValue).optional(),
    revocation: RevocationView.optional(),
  });

  constructor(
    private readonly sources: PersonalDataSources,
    private readonly database: Database,
    private readonly store: CredentialStore,
    private readonly copies: CopyStore,
    private readonly reports: WalletReports,
    private readonly endings: CredentialEndings,
    private readonly lists: StatusLists,
    private readonly revocations: Revocations,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async *items(personId: string): AsyncIterable<unknown> {
    const rows = await this.store.list(personId);
    const contents = await this.store.openAll(personId, rows);
    for (const [at, { id, type, state, issuedOn, validUntil }] of rows.entries()) {
      const content = contents[at];
      const revocation = await this.revocations.find({ ownerId: personId, credentialId: id }, this.database.manager);
      yield {
        ...{ id, type, state },
        copiesOnPhones: await this.copies.countOnPhones({ ownerId: personId, credentialId: id }),
        walletReports: await this.reports.listOf({ ownerId: personId, credentialId: id }),
        ...(issuedOn && { issuedOn }),
        ...(validUntil && { validUntil }),
        ...(content && { source: content.source, legalBasis: content.legalBasis, claims: content.claims }),
        ...(revocation && { revocation }),
      };
    }
  }

  async fates(personId: string): Promise<DataFate[]> {
    const { length: count } = await this.store.list(personId);
    if (count === 0) return [];
    const what = { fr: 'Attestations', nl: 'Attesten', de: 'Nachweise in der Brieftasche', en: 'Attestations' };
    const reason = {
      fr: 'Elles sont retirées : leurs copies dans vos téléphones ne valent plus rien. La source peut les délivrer à nouveau.',
      nl: 'Ze worden ingetrokken: hun kopieën op uw telefoons gelden niet meer. De bron kan ze opnieuw afgeven.',
      de: 'Sie werden zurückgezogen: Ihre Kopien auf Ihren Telefonen gelten nicht mehr. Die Quelle kann sie neu ausstellen.',
      en: 'They are withdrawn: their copies in your phones hold no longer. The source can issue them again.',
    };
    return [{ fate: 'erased', what, count, reason }];
  }

  async erase(personId: string, before: Date): Promise<void> {
    await this.database.rows(`delete from wallet_opening where owner_id = $1 and opened_at < $2`, [personId, before]);
    const rows = await this.database.rows<{ id: string }>(
      `select id from wallet_credential where owner_id = $1 and created_at < $2`,
      [personId, before],
    );
    for (const { id: credentialId } of rows)
      await this.database.transaction(async (tx) => {
        const place = { ownerId: personId, credentialId };
        await this.endings.end(tx, place, 'withdrawn');
        await this.lists.unlink(tx, place);
        for (const table of [
          'wallet_offer',
          'wallet_access_token',
          'wallet_authorization',
          'wallet_copy',
          'wallet_counter_offer',
          'wallet_revocation',
          'wallet_report',
        ])
          await tx.query(`delete from ${table} where owner_id = $1 and credential_id = $2`, [personId, credentialId]);
        await tx.query(`delete from wallet_credential where owner_id = $1 and id = $2`, [personId, credentialId]);
      });
  }
}
