/** Sign-ins and mandates of a person, and who they are to us. */
import { mandateStateOn } from '@gun/identity-contract';
import { addMonths, brusselsDate } from '@gun/kernel';
import { Clock, Database, PersonalDataSources, type DataFate, type PersonalDataSource } from '@gun/nest';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { MandateStore, type StoredMandate } from './mandates/mandate-store';

/** A claim from a mandate lapses after ten years (former Civil Code, art. 2262bis). */
const proofMonths = 120;
/** A session that was used within a day may still be open. */
const dayMs = 86_400_000;

@Injectable()
export class IdentityPersonalData implements PersonalDataSource, OnModuleInit {
  readonly name = 'identity';
  readonly title = {
    fr: 'Connexions et mandats',
    nl: 'Aanmeldingen en volmachten',
    de: 'Anmeldungen und Vollmachten',
    en: 'Sign-ins and mandates',
  };
  readonly tables = ['person', 'subject_link', 'sector_pseudonym', 'party_key', 'sign_in', 'mandate'];
  readonly item = z.discriminatedUnion('kind', [
    z.object({
      ...{ kind: z.literal('signIn'), startedAt: z.string(), lastSeenAt: z.string(), endedAt: z.string().optional() },
      ...{ assurance: z.string(), browser: z.string().optional(), system: z.string().optional() },
    }),
    z.object({
      ...{ kind: z.literal('mandate'), side: z.enum(['principal', 'holder']), state: z.string() },
      ...{ from: z.string(), until: z.string(), procedures: z.array(z.string()).optional() },
    }),
  ]);

  constructor(
    private readonly sources: PersonalDataSources,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly mandates: MandateStore,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async *items(personId: string): AsyncIterable<unknown> {
    const rows = await this.database.rows<{ started: Date; seen: Date; ended: Date | null; means: string[] }>(
      `select started_at as started, last_seen_at as seen, ended_at as ended, array[assurance, browser, system] as means
       from sign_in where person_id = $1 order by started_at`,
      [personId],
    );
    for (const { started, seen, ended, means } of rows)
      yield {
        ...{ kind: 'signIn', startedAt: started.toISOString(), lastSeenAt: seen.toISOString(), assurance: means[0] },
        ...(ended && { endedAt: ended.toISOString() }),
        ...(means[1] && { browser: means[1] }),
        ...(means[2] && { system: means[2] }),
      };
    const today = brusselsDate(this.clock.now());
    for (const { principal, from, until, procedures, ...life } of await this.mandates.listOf(personId))
      yield {
        ...{ kind: 'mandate', side: principal?.id === personId ? 'principal' : 'holder', from, until },
        state: mandateStateOn({ from, until, ...life }, today),
        ...(procedures && { procedures }),
      };
  }

  async fates(personId: string): Promise<DataFate[]> {
    const [{ count } = { count: 0 }] = await this.database.rows<{ count: number }>(
      `select count(*)::int as count from sign_in where person_id = $1`,
      [personId],
    );
    const all = await this.mandates.listOf(personId);
    const held = all.filter(({ answer }) => answer === 'accepted');
    const proposals = all.length - held.length;
    return [
      ...(count > 0 ? [{ fate: 'erased', what: words.signIns, count, reason: words.signInsGo } as const] : []),
      ...(proposals > 0
        ? [{ fate: 'erased', what: words.proposals, count: proposals, reason: words.neverAccepted } as const]
        : []),
      ...(held.length > 0
        ? [
            {
              ...({ fate: 'held', what: words.mandates, count: held.length, reason: words.proofOfMandates } as const),
              until: held.map(lastDayOf).toSorted().at(-1) ?? '',
            },
          ]
        : []),
    ];
  }

  async erase(personId: string, before: Date): Promise<void> {
    await this.database.rows(`delete from sign_in where person_id = $1 and last_seen_at < $2`, [
      personId,
      new Date(Math.min(before.getTime(), this.clock.now().getTime() - dayMs)),
    ]);
    const today = brusselsDate(this.clock.now());
    const over = (await this.mandates.listOf(personId)).filter(
      (mandate) => mandate.answer !== 'accepted' || lastDayOf(mandate) < today,
    );
    await this.database.rows(`delete from mandate where id = any($1) and $2 in (principal_id, holder_id)`, [
      over.map(({ id }) => id),
      personId,
    ]);
  }
}

const lastDayOf = ({ until }: StoredMandate): string => addMonths(until, proofMonths);

const words = {
  signIns: {
    fr: 'Connexions à ce site',
    nl: 'Aanmeldingen op deze site',
    de: 'Anmeldungen auf dieser Seite',
    en: 'Sign-ins to this site',
  },
  signInsGo: {
    fr: 'Aucune loi ne demande de les garder. La connexion d’aujourd’hui disparaît un jour plus tard.',
    nl: 'Geen wet vraagt om ze te bewaren. De aanmelding van vandaag verdwijnt een dag later.',
    de: 'Kein Gesetz verlangt, sie aufzubewahren. Die heutige Anmeldung verschwindet einen Tag später.',
    en: 'No law asks to keep them. Today’s sign-in goes one day later.',
  },
  proposals: {
    fr: 'Propositions de mandat',
    nl: 'Voorstellen van volmacht',
    de: 'Vorschläge für Vollmachten',
    en: 'Proposals of mandates',
  },
  neverAccepted: {
    fr: 'Personne ne les a acceptées : personne n’a pu agir grâce à elles.',
    nl: 'Niemand heeft ze aanvaard: niemand kon ermee handelen.',
    de: 'Niemand hat sie angenommen: Niemand konnte damit handeln.',
    en: 'Nobody accepted them: nobody could act under them.',
  },
  mandates: { fr: 'Mandats', nl: 'Volmachten', de: 'Vollmachten', en: 'Mandates' },
  proofOfMandates: {
    fr: 'L’autre partie doit pouvoir prouver qui pouvait agir : dix ans après la fin (ancien Code civil, art. 2262bis).',
    nl: 'De andere partij moet kunnen bewijzen wie mocht handelen: tien jaar na het einde (oud Burgerlijk Wetboek, art. 2262bis).',
    de: 'Die andere Seite muss belegen können, wer handeln durfte: zehn Jahre nach dem Ende (altes Zivilgesetzbuch, Art. 2262bis).',
    en: 'The other side must be able to prove who could act: ten years after the end (former Civil Code, art. 2262bis).',
  },
};
