/** Training providers that may claim what a person reserved with them, for as long as the code holds. */
import type { CitizenActor } from '@gun/kernel';
import { PermissionSources, type GivenPermission, type IdempotentCall, type PermissionSource } from '@gun/nest';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ReservationsService } from './reservations.service';
import { TrainingAccountReader } from './training-account.reader';

const claims = {
  fr: 'Retirer les crédits de formation que vous avez réservés',
  nl: 'De opleidingskredieten opnemen die u hebt gereserveerd',
  de: 'Die Weiterbildungsguthaben abrufen, die Sie reserviert haben',
  en: 'Claim the training credits that you reserved',
};

@Injectable()
export class ReservationPermissions implements PermissionSource, OnModuleInit {
  readonly kind = 'reservation';
  readonly title = {
    fr: 'Crédits de formation réservés',
    nl: 'Gereserveerde opleidingskredieten',
    de: 'Reservierte Weiterbildungsguthaben',
    en: 'Reserved training credits',
  };
  readonly effect = {
    fr: 'Le code ne sert plus et les crédits sont de nouveau à vous. Vous pouvez les réserver à nouveau.',
    nl: 'De code werkt niet meer en de kredieten zijn weer van u. U kunt ze opnieuw reserveren.',
    de: 'Der Code gilt nicht mehr und die Guthaben gehören wieder Ihnen. Sie können sie neu reservieren.',
    en: 'The code serves no more and the credits are yours again. You can reserve them anew.',
  };

  constructor(
    private readonly sources: PermissionSources,
    private readonly reader: TrainingAccountReader,
    private readonly reservations: ReservationsService,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async list(actor: CitizenActor): Promise<GivenPermission[]> {
    const { reservations } = await this.reader.read(actor);
    return reservations.map(({ id, provider, until, state }) => ({
      ...{ id, what: claims, who: provider, until, state: state === 'open' ? 'inForce' : 'over' },
      actions: state === 'open' ? ['takeBack'] : [],
    }));
  }

  takeBack(actor: CitizenActor, id: string, call: IdempotentCall): Promise<unknown> {
    return this.reservations.cancel(actor, id, call);
  }
}
