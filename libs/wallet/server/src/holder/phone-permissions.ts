/**
 * Wallets in the phones of a person that hold copies of a document. We know how many copies they fetched, and not which
 * phone it was: no copy can be ended alone, so that taking back ends the document (see `WalletService.withdraw`).
 */
import type { CitizenActor } from '@gun/kernel';
import { PermissionSources, type GivenPermission, type IdempotentCall, type PermissionSource } from '@gun/nest';
import { credentialType } from '@gun/wallet-contract';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CopyStore } from '../credentials/copy-store';
import { CredentialStore } from '../credentials/credential-store';
import { WalletService } from './wallet.service';

const phone = {
  fr: 'L’application de votre téléphone',
  nl: 'De app op uw telefoon',
  de: 'Die App auf Ihrem Telefon',
  en: 'The app on your phone',
};

@Injectable()
export class PhonePermissions implements PermissionSource, OnModuleInit {
  readonly kind = 'phone';
  readonly title = {
    fr: 'Documents dans votre téléphone',
    nl: 'Documenten in uw telefoon',
    de: 'Dokumente in Ihrem Telefon',
    en: 'Documents in your phone',
  };
  readonly effect = {
    fr: 'Le document est retiré pour de bon, ici et dans tout téléphone : personne ne le croit plus. Vous pouvez en demander un nouveau à la source.',
    nl: 'Het document is voorgoed ingetrokken, hier en in elke telefoon: niemand gelooft het nog. U kunt een nieuw vragen aan de bron.',
    de: 'Das Dokument ist endgültig zurückgezogen, hier und auf jedem Telefon: Niemand glaubt ihm mehr. Sie können bei der Quelle ein neues beantragen.',
    en: 'The document is withdrawn for good, here and in every phone: nobody believes it any more. You can ask the source for a new one.',
  };

  constructor(
    private readonly sources: PermissionSources,
    private readonly credentials: CredentialStore,
    private readonly copies: CopyStore,
    private readonly wallet: WalletService,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async list({ partyId: ownerId }: CitizenActor): Promise<GivenPermission[]> {
    const [held, fetched] = await Promise.all([
      this.credentials.list(ownerId),
      this.copies.listFetchedByPhones(ownerId),
    ]);
    return held.flatMap(({ id, type, state, validUntil }) => {
      const since = fetched.get(id);
      if (!since) return [];
      const { title } = credentialType(type);
      const what = { fr: `Montrer : ${title.fr}`, nl: `Tonen: ${title.nl}`, de: `Zeigen: ${title.de}`, en: `Show: ${title.en}` }; // prettier-ignore
      return {
        ...{ id, what, who: phone, since, state: state === 'valid' ? 'inForce' : 'over' },
        ...(validUntil && { until: validUntil }),
        actions: state === 'valid' ? ['takeBack'] : [],
      };
    });
  }

  takeBack(actor: CitizenActor, credentialId: string, call: IdempotentCall): Promise<unknown> {
    return this.wallet.withdraw(actor, credentialId, call);
  }
}
