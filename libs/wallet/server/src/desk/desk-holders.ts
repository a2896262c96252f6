/**
 * Whom a civil servant finds by national number: a municipality its own inhabitants, an authority those who hold one of
 * its attestations. For anybody else the answer is the same as for nobody, and what was asked is refused in their log.
 */
import { AccessLog, AccessLogWatch, RegisterReader, type PersonPart } from '@gun/data-broker-server';
import { PersonKeys } from '@gun/identity-server';
import { Database } from '@gun/nest';
import { mayOfficeHandOver, mayOfficeRevoke, credentialKeys } from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { CredentialStore } from '../credentials/credential-store';
import { walletProblem } from '../wallet-problem';
import type { CounterOfficer } from './counter-officer';

export interface DeskHolder {
  readonly ownerId: string;
  readonly name: string;
}

/** What the authorisations are for, and what the holder reads of it. */
export const purposes = { handOver: 'credential-handover', revoke: 'credential-revocation' } as const;

@Injectable()
export class DeskHolders {
  constructor(
    private readonly registers: RegisterReader,
    private readonly people: PersonKeys,
    private readonly store: CredentialStore,
    private readonly database: Database,
    private readonly log: AccessLog,
    private readonly watch: AccessLogWatch,
  ) {}

  /** @throws holderNotHere, sourceSilent, accessLogClosed. */
  async get(nationalNumber: string, by: CounterOfficer, reason: string): Promise<DeskHolder> {
    await this.watch.ensureOpen();
    const { service, nis } = by.office;
    if (service !== undefined && nis !== undefined) return this.inhabitant(nationalNumber, by, reason);
    return this.holderOfOurs(nationalNumber, by);
  }

  private async inhabitant(nationalNumber: string, by: CounterOfficer, reason: string): Promise<DeskHolder> {
    if (!credentialKeys.some((type) => mayOfficeHandOver(by.duties, type) || mayOfficeRevoke(by.duties, type)))
      throw walletProblem('holderNotHere');
    const person = await this.ask(nationalNumber, purposes.handOver, ['name', 'address']);
    const ownerId = await this.people.personIdFor(nationalNumber);
    if (person.address?.nis !== by.office.nis) {
      await this.log.record(this.database.manager, {
        ...{ subject: ownerId, who: by.who, channel: 'desk', what: ['credential'], source: 'wallet' },
        ...{ why: { purpose: purposes.handOver, reason }, outcome: 'refused', failure: 'anotherMunicipality' },
      });
      throw walletProblem('holderNotHere');
    }
    return { ownerId, name: nameOf(person) };
  }

  private async holderOfOurs(nationalNumber: string, { duties }: CounterOfficer): Promise<DeskHolder> {
    const ownerId = await this.people.findPersonId(nationalNumber);
    const held = ownerId ? await this.store.list(ownerId) : [];
    if (!ownerId || !held.some(({ type }) => mayOfficeRevoke(duties, type))) throw walletProblem('holderNotHere');
    return { ownerId, name: nameOf(await this.ask(nationalNumber, purposes.revoke, ['name'])) };
  }

  private async ask(nationalNumber: string, purpose: string, fields: readonly ('name' | 'address')[]) {
    const answer = await this.registers.person(nationalNumber, purpose, fields);
    if (answer.state === 'known') return answer.value;
    throw walletProblem(answer.state === 'absent' ? 'holderNotHere' : 'sourceSilent');
  }
}

const nameOf = ({ givenName, surname }: PersonPart): string => [givenName, surname].filter(Boolean).join(' ');
