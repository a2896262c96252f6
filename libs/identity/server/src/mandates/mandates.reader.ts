import type { Mandates } from '@gun/identity-contract';
import { brusselsDate, type CitizenActor } from '@gun/kernel';
import { Clock } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { MandateCodes } from './mandate-codes';
import { MandateStore } from './mandate-store';
import { mandateView } from './mandate-view';

@Injectable()
export class MandatesReader {
  constructor(
    private readonly mandates: MandateStore,
    private readonly codes: MandateCodes,
    private readonly clock: Clock,
  ) {}

  /** Both sides, newest first, those that are over included. */
  async list({ partyId }: CitizenActor): Promise<Mandates> {
    const today = brusselsDate(this.clock.now());
    const found = await this.mandates.listOf(partyId);
    return { items: found.map((mandate) => mandateView(mandate, partyId, today, this.codes.codeOf(mandate.id))) };
  }

  /** How both sides were called when the mandate was made, for those who tell them of it. */
  async namesOf(mandateId: string): Promise<{ principal: string; holder: string }> {
    const mandate = await this.mandates.find(mandateId);
    return { principal: mandate?.principal?.name ?? '', holder: mandate?.holder?.name ?? '' };
  }
}
