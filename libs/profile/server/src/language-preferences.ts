import { Language } from '@gun/kernel';
import { Database } from '@gun/nest';
import { Injectable } from '@nestjs/common';

/** In which language a party receives letters and notices. */
@Injectable()
export class LanguagePreferences {
  constructor(private readonly database: Database) {}

  async findChosen(ownerId: string): Promise<Language | undefined> {
    const [row] = await this.database.rows<{ language: string }>(
      `select language from profile_preference where owner_id = $1`,
      [ownerId],
    );
    return Language.optional().catch(undefined).parse(row?.language);
  }

  async choose(ownerId: string, language: Language): Promise<void> {
    await this.database.rows(
      `insert into profile_preference (owner_id, language) values ($1, $2)
       on conflict (owner_id) do update set language = excluded.language, chosen_at = now()`,
      [ownerId, language],
    );
  }
}
