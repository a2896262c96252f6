/** The one door to national numbers: the rest of the house knows people by their person id. */
import { uuidV7 } from '@gun/kernel';
import { Database, Erased } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { randomBytes, type KeyObject } from 'node:crypto';
import { PersonVault } from './person-vault';

interface PersonRow {
  readonly data_key: Buffer | null;
  readonly nrn_cipher: Buffer;
}

/** A person whose row was read: hold it no longer than one question takes. */
export interface OpenedPerson {
  readonly nationalNumber: string;
  /** A key for one use, such as hiding the numbers of the household. It dies with the person's data key. */
  secretOf(use: string): KeyObject;
}

/** Asked for in most requests of a citizen. */
const findKeys = { name: 'find-person-keys', text: `select data_key, nrn_cipher from person where id = $1` };

@Injectable()
export class PersonKeys {
  constructor(
    private readonly database: Database,
    private readonly vault: PersonVault,
  ) {}

  /** The person with this number, registered at first sight. */
  async personIdFor(nrn: string): Promise<string> {
    const known = await this.findPersonId(nrn);
    if (known) return known;
    const hash = this.vault.hashOf(nrn);
    const id = uuidV7();
    const { dataKey, cipher } = this.vault.seal(id, nrn);
    await this.database.rows(
      `insert into person (id, nrn_hash, data_key, nrn_cipher) values ($1, $2, $3, $4) on conflict (nrn_hash) do nothing`,
      [id, hash, dataKey, cipher],
    );
    // Somebody else may have registered the same person in between: the row that is there decides.
    return (await this.findPersonId(nrn)) ?? id;
  }

  /** The person with this number, if the counter has ever seen them. */
  async findPersonId(nrn: string): Promise<string | undefined> {
    const [known] = await this.database.rows<{ id: string }>(`select id from person where nrn_hash = $1`, [
      this.vault.hashOf(nrn),
    ]);
    return known?.id;
  }

  /** What is kept under a person's own key, read once. @throws Erased, also for a person who never was. */
  async open(personId: string): Promise<OpenedPerson> {
    const opened = await this.find(personId);
    if (!opened) throw new Erased(`person ${personId} is unknown or was erased`);
    return opened;
  }

  /** Undefined for a person who does not exist or was erased, and for no other reason. */
  async find(personId: string): Promise<OpenedPerson | undefined> {
    const [row] = await this.database.run<PersonRow>(findKeys, [personId]);
    if (!row?.data_key) return undefined;
    const { data_key: dataKey, nrn_cipher: cipher } = row;
    return {
      nationalNumber: this.vault.open(personId, { dataKey, cipher }),
      secretOf: (use) => this.vault.secretOf(personId, dataKey, use),
    };
  }

  /** @throws Erased, also for a person who never was. */
  async nationalNumberOf(personId: string): Promise<string> {
    return (await this.open(personId)).nationalNumber;
  }

  /**
   * Destroys the keys of a person and every way back to them: what is still kept under their id can be read by nobody,
   * and the same human being is somebody new at their next sign-in.
   */
  async forget(personId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.query(`delete from subject_link where person_id = $1`, [personId]);
      await tx.query(`delete from party_key where party_id = $1`, [personId]);
      await tx.query(`delete from sector_pseudonym where person_id = $1`, [personId]);
      await tx.query(`update person set data_key = null, nrn_cipher = '', nrn_hash = $2 where id = $1`, [
        personId,
        randomBytes(32),
      ]);
    });
  }
}
