/** Devices on which a person is signed in. The one that asks ends by signing out. */
import type { SignInView } from '@gun/identity-contract';
import type { CitizenActor } from '@gun/kernel';
import { PermissionSources, type GivenPermission, type PermissionSource } from '@gun/nest';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SignIns } from './sign-ins';

const signedIn = {
  fr: 'Rester connecté en votre nom',
  nl: 'Onder uw naam aangemeld blijven',
  de: 'In Ihrem Namen angemeldet bleiben',
  en: 'Stay signed in as you',
};
const here = {
  fr: 'Rester connecté en votre nom, sur cet appareil que vous utilisez',
  nl: 'Onder uw naam aangemeld blijven, op dit toestel dat u gebruikt',
  de: 'In Ihrem Namen angemeldet bleiben, auf diesem Gerät, das Sie benutzen',
  en: 'Stay signed in as you, on this device that you are using',
};

@Injectable()
export class SignInPermissions implements PermissionSource, OnModuleInit {
  readonly kind = 'signIn';
  readonly title = {
    fr: 'Appareils connectés',
    nl: 'Aangemelde toestellen',
    de: 'Angemeldete Geräte',
    en: 'Signed-in devices',
  };
  readonly effect = {
    fr: 'Cet appareil doit se reconnecter avec itsme ou la carte eID avant de faire ou de lire quoi que ce soit.',
    nl: 'Dat toestel moet zich opnieuw aanmelden met itsme of de eID-kaart voor het nog iets kan doen of lezen.',
    de: 'Dieses Gerät muss sich mit itsme oder der eID-Karte neu anmelden, bevor es noch etwas tun oder lesen kann.',
    en: 'This device has to sign in again with itsme or the eID card before it can do or read anything.',
  };

  constructor(
    private readonly sources: PermissionSources,
    private readonly signIns: SignIns,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async list(actor: CitizenActor): Promise<GivenPermission[]> {
    return (await this.signIns.listOf(actor)).map(permissionOf);
  }

  takeBack(actor: CitizenActor, id: string): Promise<unknown> {
    return this.signIns.end(actor, id);
  }
}

function permissionOf({ id, current, browser, system, startedAt, state }: SignInView): GivenPermission {
  const device = [browser, system].filter(Boolean).join(', ');
  return {
    ...{ id, what: current ? here : signedIn, since: startedAt },
    ...(device && { name: device }),
    state: state === 'open' ? 'inForce' : 'over',
    actions: state === 'open' && !current ? ['takeBack'] : [],
  };
}
