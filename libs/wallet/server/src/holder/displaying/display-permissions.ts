/** Codes on a screen or on paper with which anybody can check a document, until they end. */
import { credentialType } from '@gun/wallet-contract';
import type { CitizenActor, LocalizedText } from '@gun/kernel';
import { Clock, PermissionSources, type GivenPermission, type PermissionSource } from '@gun/nest';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CredentialStore } from '../../credentials/credential-store';
import { walletProblem } from '../../wallet-problem';
import { DisplayStore } from './display-store';

const whoever: Readonly<Record<'screen' | 'paper', LocalizedText>> = {
  screen: {
    fr: 'Quiconque a lu le code sur votre écran',
    nl: 'Wie de code op uw scherm heeft gelezen',
    de: 'Wer den Code auf Ihrem Bildschirm gelesen hat',
    en: 'Whoever read the code on your screen',
  },
  paper: {
    fr: 'Quiconque a le papier avec le code',
    nl: 'Wie het papier met de code heeft',
    de: 'Wer das Papier mit dem Code hat',
    en: 'Whoever has the paper with the code',
  },
};

@Injectable()
export class DisplayPermissions implements PermissionSource, OnModuleInit {
  readonly kind = 'display';
  readonly title = {
    fr: 'Codes pour vérifier un document',
    nl: 'Codes om een document te controleren',
    de: 'Codes zum Prüfen eines Dokuments',
    en: 'Codes to check a document',
  };
  readonly effect = {
    fr: 'Le code ne vaut plus rien : qui le lit apprend seulement qu’il n’est pas valable. Vous pouvez en créer un autre.',
    nl: 'De code is niets meer waard: wie hem leest, verneemt alleen dat hij niet geldig is. U kunt een andere maken.',
    de: 'Der Code gilt nicht mehr: Wer ihn liest, erfährt nur, dass er nicht mehr gilt. Sie können einen anderen erstellen.',
    en: 'The code is worth nothing any more: who reads it learns only that it is not valid. You can make another.',
  };

  constructor(
    private readonly sources: PermissionSources,
    private readonly displays: DisplayStore,
    private readonly credentials: CredentialStore,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async list({ partyId }: CitizenActor): Promise<GivenPermission[]> {
    const [displays, held] = await Promise.all([this.displays.listAll(partyId), this.credentials.list(partyId)]);
    const now = this.clock.now().toISOString();
    return displays.flatMap(({ id, on, credentialId, createdAt, expiresAt }) => {
      const document = held.find((one) => one.id === credentialId);
      if (!document) return [];
      const holds = now < expiresAt;
      return {
        ...{ id, what: checks(credentialType(document.type).title), who: whoever[on], since: createdAt },
        ...{ until: expiresAt, state: holds ? 'inForce' : 'over', actions: holds ? ['takeBack'] : [] },
      };
    });
  }

  async takeBack({ partyId }: CitizenActor, id: string): Promise<unknown> {
    if (!(await this.displays.end(partyId, id))) throw walletProblem('nothingShared');
    return {};
  }
}

const checks = (document: LocalizedText): LocalizedText => ({
  fr: `Vérifier : ${document.fr}`,
  nl: `Controleren: ${document.nl}`,
  de: `Prüfen: ${document.de}`,
  en: `Check: ${document.en}`,
});
