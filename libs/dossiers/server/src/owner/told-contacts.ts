/**
 * What the owner told the counter about how to reach them, for a form that asks it. Only once: nobody types again what
 * they confirmed. Nothing is copied into the dossier before the page on which it stands is answered.
 */
import { brusselsDate, formatPhone, type CitizenActor } from '@gun/kernel';
import type { DossierForm } from '@gun/dossiers-contract';
import type { FormDefinition } from '@gun/procedures-contract';
import { ContactsReader } from '@gun/profile-server';
import { Injectable } from '@nestjs/common';

const kinds = ['email', 'phone'] as const;

@Injectable()
export class ToldContacts {
  constructor(private readonly contacts: ContactsReader) {}

  /** Whoever acts under a mandate does not read how its giver is reached. */
  async forForm({ partyId, mandate }: CitizenActor, { fields }: FormDefinition): Promise<DossierForm['contacts']> {
    const widgets = new Set(Object.values(fields).map(({ widget }) => widget));
    const asked = mandate ? [] : kinds.filter((kind) => widgets.has(kind));
    const told = await Promise.all(asked.map((kind) => this.contacts.findInUse(partyId, kind)));
    return told.flatMap((contact) => {
      if (!contact?.confirmedAt) return [];
      const { kind, address, confirmedAt } = contact;
      const value = kind === 'phone' ? formatPhone(address) : address;
      return [{ kind, value, confirmedOn: brusselsDate(confirmedAt) }];
    });
  }
}
