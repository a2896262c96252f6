/** Mandates that a person gave. A mandate that they hold is the permission of somebody else. */
import type { MandateState, MandateView } from '@gun/identity-contract';
import type { CitizenActor } from '@gun/kernel';
import { PermissionSources, type GivenPermission, type IdempotentCall, type PermissionSource } from '@gun/nest';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MandatesReader } from './mandates.reader';
import { MandatesService } from './mandates.service';

const inForce: readonly MandateState[] = ['proposed', 'planned', 'active'];

const acts = {
  fr: 'Agir pour vous',
  nl: 'Voor u handelen',
  de: 'Für Sie handeln',
  en: 'Act for you',
};
const proposed = {
  fr: 'Agir pour vous, dès que votre proposition est acceptée',
  nl: 'Voor u handelen, zodra uw voorstel is aanvaard',
  de: 'Für Sie handeln, sobald Ihr Vorschlag angenommen ist',
  en: 'Act for you, once your proposal is accepted',
};

@Injectable()
export class MandatePermissions implements PermissionSource, OnModuleInit {
  readonly kind = 'mandate';
  readonly title = { fr: 'Mandats', nl: 'Volmachten', de: 'Vollmachten', en: 'Mandates' };
  readonly effect = {
    fr: 'Cette personne ou cette entreprise ne peut plus rien faire ni lire pour vous, dès sa prochaine demande. Pour redonner ce droit, il faut un nouveau mandat.',
    nl: 'Die persoon of onderneming kan vanaf de volgende vraag niets meer voor u doen of lezen. Om dat recht opnieuw te geven, is een nieuwe volmacht nodig.',
    de: 'Diese Person oder dieses Unternehmen kann ab der nächsten Anfrage nichts mehr für Sie tun oder lesen. Um das Recht wieder zu geben, braucht es eine neue Vollmacht.',
    en: 'This person or enterprise can do and read nothing for you any more, from their next request on. To give the right again you need a new mandate.',
  };

  constructor(
    private readonly sources: PermissionSources,
    private readonly reader: MandatesReader,
    private readonly mandates: MandatesService,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async list(actor: CitizenActor): Promise<GivenPermission[]> {
    const { items } = await this.reader.list(actor);
    return items.filter(({ side }) => side === 'principal').map(permissionOf);
  }

  takeBack(actor: CitizenActor, mandateId: string, call: IdempotentCall): Promise<unknown> {
    return this.mandates.revoke(actor, { mandateId }, call);
  }
}

const permissionOf = ({ id, state, other, procedures, from, until, actions }: MandateView): GivenPermission => ({
  ...{ id, what: state === 'proposed' ? proposed : acts, since: from, until },
  ...(other && { name: other.name }),
  ...(procedures && { procedures }),
  state: inForce.includes(state) ? 'inForce' : 'over',
  actions: actions.includes('revoke') ? ['takeBack'] : [],
});
