/** Contact data: to its owner masked, to those who write to them whole. */
import { formatPhone, itemPath, type CitizenActor, type Language } from '@gun/kernel';
import { Clock } from '@gun/nest';
import {
  confirmedUntil,
  contactKinds,
  contactStateAt,
  listContacts,
  type ContactKind,
  type Contacts,
  type ContactView,
} from '@gun/profile-contract';
import { Injectable } from '@nestjs/common';
import { LanguagePreferences } from '../language-preferences';
import { ContactChannels } from './contact-channels';
import { codeGoodUntil } from './contact-policy';
import { ContactSeal } from './contact-seal';
import { ContactStore, type StoredContact } from './contact-store';
import { maskContact } from './read-contact';

/** Where to write to a party, and in which language. */
export interface ContactToReach {
  readonly contactId: string;
  readonly kind: ContactKind;
  readonly address: string;
  readonly language: Language;
  /** Absent while it waits for its code. */
  readonly confirmedAt?: Date;
}

@Injectable()
export class ContactsReader {
  constructor(
    private readonly contacts: ContactStore,
    private readonly seal: ContactSeal,
    private readonly channels: ContactChannels,
    private readonly languages: LanguagePreferences,
    private readonly clock: Clock,
  ) {}

  async list({ partyId }: CitizenActor): Promise<Contacts> {
    const views = await Promise.all((await this.contacts.listOf(partyId)).map((contact) => this.view(contact)));
    return {
      items: views.filter((view) => view !== undefined),
      offered: contactKinds.filter((kind) => this.channels.offers(kind)),
    };
  }

  /** The confirmed address of a party, also one that is due for its yearly confirmation. */
  async findInUse(ownerId: string, kind: ContactKind): Promise<ContactToReach | undefined> {
    return this.reach(await this.contacts.findInUse(ownerId, kind));
  }

  /** An address by its id, to tell it that it is not used any more. */
  async findEnded(ownerId: string, contactId: string): Promise<ContactToReach | undefined> {
    return this.reach(await this.contacts.find(ownerId, contactId));
  }

  /** A code and where to send it; undefined once nobody can use it: too late, another was asked, or it has served. */
  async findCode(
    ownerId: string,
    contactId: string,
    codeId: string,
  ): Promise<(ContactToReach & { readonly code: string }) | undefined> {
    const contact = await this.contacts.find(ownerId, contactId);
    if (!contact || contact.code?.id !== codeId || !codeGoodUntil(contact.code, this.clock.now())) return undefined;
    const reach = await this.reach(contact);
    return reach && { ...reach, code: await this.seal.codeOf(contact, codeId) };
  }

  private async reach(contact: StoredContact | undefined): Promise<ContactToReach | undefined> {
    const address = contact && (await this.seal.find(contact, contact.sealed));
    if (!contact || address === undefined) return undefined;
    const language = (await this.languages.findChosen(contact.ownerId)) ?? contact.language;
    const { id: contactId, kind, confirmedAt } = contact;
    return { contactId, kind, address, language, ...(confirmedAt && { confirmedAt }) };
  }

  private async view(contact: StoredContact): Promise<ContactView | undefined> {
    const address = await this.seal.find(contact, contact.sealed);
    if (address === undefined) return undefined;
    const { id, kind, confirmedAt, code } = contact;
    const now = this.clock.now();
    const codeUntil = codeGoodUntil(code, now);
    return {
      ...{ href: itemPath(listContacts, id), id, kind, state: contactStateAt(confirmedAt, now) },
      shown: confirmedAt ? maskContact(kind, address) : kind === 'phone' ? formatPhone(address) : address,
      ...(confirmedAt && { confirmedAt: confirmedAt.toISOString(), confirmedUntil: confirmedUntil(confirmedAt) }),
      ...(codeUntil && { codeUntil: codeUntil.toISOString() }),
    };
  }
}
