/**
 * How agencies know people without a national number: one pseudonym per person and sector.
 *
 * Must stay true: whoever holds pseudonyms of two sectors cannot tell which belong together, nobody outside finds the
 * number, and we find the person by one look at an index that says nothing to whoever copies it.
 */
import { Database } from '@gun/nest';
import { Inject, Injectable } from '@nestjs/common';
import { BoundedCache } from '../bounded-cache';
import { identityConfigToken, type IdentityConfig } from '../identity-config';
import { PersonKeys } from './person-keys';
import { PersonVault } from './person-vault';

const keepPseudonym = {
  name: 'keep-sector-pseudonym',
  text: `insert into sector_pseudonym (hash, person_id) values ($1, $2) on conflict do nothing`,
};

@Injectable()
export class SectorPseudonyms {
  /** Pseudonyms that this process has already put into the index. */
  private readonly indexed = new BoundedCache<string, true>(10_000);

  constructor(
    private readonly database: Database,
    private readonly vault: PersonVault,
    private readonly people: PersonKeys,
    @Inject(identityConfigToken) private readonly config: Pick<IdentityConfig, 'sectors'>,
  ) {}

  /** How the sector of an agency knows a person. */
  of(personId: string, agency: string): Promise<string> {
    return this.inSector(personId, this.sectorOf(agency));
  }

  /** How a sector knows a person. */
  async inSector(personId: string, sector: string): Promise<string> {
    const pseudonym = this.vault.pseudonymOf(await this.people.nationalNumberOf(personId), sector);
    await this.index(sector, pseudonym, personId);
    return pseudonym;
  }

  /** How the sector of an agency knows the person with a number, who need not be known here; nothing is kept. */
  ofNumber(nrn: string, agency: string): string {
    return this.vault.pseudonymOf(nrn, this.sectorOf(agency));
  }

  /** The person whom a sector knows by this pseudonym, also one that was made with a former key. */
  async find(pseudonym: string, agency: string): Promise<string | undefined> {
    const [row] = await this.database.rows<{ id: string }>(
      `select person.id from sector_pseudonym join person on person.id = person_id
       where hash = $1 and person.data_key is not null`,
      [this.hashOf(this.sectorOf(agency), pseudonym)],
    );
    return row?.id;
  }

  private async index(sector: string, pseudonym: string, personId: string): Promise<void> {
    const hash = this.hashOf(sector, pseudonym);
    const key = hash.toString('base64');
    if (this.indexed.find(key)) return;
    await this.database.commit(keepPseudonym, [hash, personId]);
    this.indexed.keep(key, true);
  }

  /** Keyed, so that pseudonyms which an agency lost lead to nobody in a copy of this database. */
  private hashOf(sector: string, pseudonym: string): Buffer {
    return this.vault.hashOf(`${sector} ${pseudonym}`);
  }

  private sectorOf(agency: string): string {
    return this.config.sectors[agency] ?? agency;
  }
}
