/** Writes of contact data: give, ask a code, confirm, remove. One public method is one verb and one transaction. */
import { problemsOf, subjectOf, uuidV7, type CitizenActor, type InputOf } from '@gun/kernel';
import { Clock, Database, once, type IdempotentCall, type Tx } from '@gun/nest';
import {
  contactCodeAsked,
  contactConfirmed,
  contactEnded,
  contactProblems,
  type confirmContact,
  type ContactKind,
  type Contacts,
  type GiveContact,
} from '@gun/profile-contract';
import { Injectable } from '@nestjs/common';
import { ContactChannels } from './contact-channels';
import { isSameCode } from './contact-code';
import { codeGoodUntil, mayAskCode, triesPerCode } from './contact-policy';
import { ContactSeal } from './contact-seal';
import { ContactStore, type StoredContact } from './contact-store';
import { ContactsReader } from './contacts.reader';
import { readContact } from './read-contact';

const problem = problemsOf('profile', contactProblems);

/** What became of a try. A wrong one is kept, and told after the transaction: told inside, it would not be counted. */
type Tried = { readonly confirmed: true } | { readonly refusal: 'codeWrong' | 'codeOver'; readonly triesLeft: number };

@Injectable()
export class ContactsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly contacts: ContactStore,
    private readonly seal: ContactSeal,
    private readonly channels: ContactChannels,
    private readonly reader: ContactsReader,
  ) {}

  /** Nothing that was given goes into the kept answer: only the sealed row holds it. */
  async give(
    actor: CitizenActor,
    { kind, address: written, language }: GiveContact,
    call: IdempotentCall,
  ): Promise<Contacts> {
    this.ensureOffered(kind);
    const read = readContact(kind, written);
    if ('refusal' in read) throw problem(read.refusal);
    const inUse = await this.contacts.findInUse(actor.partyId, kind);
    const isSame = inUse && (await this.isAddress(inUse, read.address));
    await this.write(actor, call, async (tx) => {
      await this.spendAllowance(tx, actor.personId);
      if (isSame) return this.askAgain(tx, inUse);
      const place = { ownerId: actor.partyId, id: uuidV7(), keeperId: subjectOf(actor) };
      const [now, codeId] = [this.clock.now(), uuidV7()];
      const code = { id: codeId, askedAt: now, tries: 0 };
      const contact = { ...place, kind, language, sealed: await this.seal.seal(place, read.address), code };
      return this.contacts.give(tx, contact, now, [contactCodeAsked({ ...concerning(contact), codeId })]);
    });
    return this.reader.list(actor);
  }

  async askCode(actor: CitizenActor, { contactId }: { contactId: string }, call: IdempotentCall): Promise<Contacts> {
    await this.write(actor, call, async (tx) => {
      const contact = await this.getForUpdate(tx, actor, contactId);
      this.ensureOffered(contact.kind);
      await this.spendAllowance(tx, actor.personId);
      await this.askAgain(tx, contact);
    });
    return this.reader.list(actor);
  }

  async confirm(actor: CitizenActor, input: InputOf<typeof confirmContact>, call: IdempotentCall): Promise<Contacts> {
    const tried = await this.write(actor, call, async (tx): Promise<Tried> => {
      const contact = await this.getForUpdate(tx, actor, input.contactId);
      const { code } = contact;
      if (!code || !codeGoodUntil(code, this.clock.now())) return { refusal: 'codeOver', triesLeft: 0 };
      if (!isSameCode(await this.seal.codeOf(contact, code.id), input.code)) {
        await this.contacts.countTry(tx, contact);
        const triesLeft = triesPerCode - code.tries - 1;
        return { refusal: triesLeft > 0 ? 'codeWrong' : 'codeOver', triesLeft };
      }
      await this.takeIntoUse(tx, contact);
      return { confirmed: true };
    });
    if ('refusal' in tried) throw problem(tried.refusal, { triesLeft: tried.triesLeft });
    return this.reader.list(actor);
  }

  async remove(actor: CitizenActor, { contactId }: { contactId: string }, call: IdempotentCall): Promise<Contacts> {
    await this.write(actor, call, async (tx) => {
      const contact = await this.getForUpdate(tx, actor, contactId);
      if (!contact.confirmedAt) return this.contacts.erase(tx, contact);
      const news = [contactEnded({ ...concerning(contact), because: 'removed' })];
      return this.contacts.end(tx, contact, this.clock.now(), news);
    });
    return this.reader.list(actor);
  }

  private write<T>(actor: CitizenActor, call: IdempotentCall, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction((tx) => once(tx, actor.partyId, call, () => work(tx)));
  }

  /** The one before, if any, is told that it is no longer used. */
  private async takeIntoUse(tx: Tx, contact: StoredContact): Promise<void> {
    const now = this.clock.now();
    const before = contact.confirmedAt ? undefined : await this.contacts.findInUse(contact.ownerId, contact.kind);
    if (before)
      await this.contacts.end(tx, before, now, [contactEnded({ ...concerning(before), because: 'replaced' })]);
    const first = !before && !contact.confirmedAt;
    await this.contacts.confirm(tx, contact, now, [contactConfirmed({ ...concerning(contact), first })]);
  }

  private askAgain(tx: Tx, contact: StoredContact): Promise<void> {
    const codeId = uuidV7();
    const news = contactCodeAsked({ ...concerning(contact), codeId });
    return this.contacts.askCode(tx, contact, codeId, this.clock.now(), news);
  }

  /** @throws codesTooOften, with the instant from which the person may ask again */
  private async spendAllowance(tx: Tx, personId: string): Promise<void> {
    const now = this.clock.now();
    const asked = await this.contacts.askedBy(tx, personId, now);
    const verdict = mayAskCode(asked, now);
    if (!verdict.allowed) throw problem(verdict.reason, { againAt: verdict.againAt?.toISOString() });
    await this.contacts.keepAsked(tx, personId, [...asked, now]);
  }

  private async getForUpdate(tx: Tx, { partyId }: CitizenActor, contactId: string): Promise<StoredContact> {
    const contact = await this.contacts.findForUpdate(tx, partyId, contactId);
    if (!contact) throw problem('contactNotFound');
    return contact;
  }

  private ensureOffered(kind: ContactKind): void {
    if (!this.channels.offers(kind)) throw problem('contactNotOffered');
  }

  private async isAddress(contact: StoredContact, address: string): Promise<boolean> {
    return (await this.seal.find(contact, contact.sealed)) === address;
  }
}

const concerning = ({ ownerId, id, kind }: StoredContact) => ({ ownerId, contactId: id, kind });
