/** Who looked at a person's data, and what they asked of sources: kept as long as the law on registers asks. */
import { AccessEntry } from '@gun/data-broker-contract';
import { addMonths, brusselsDate } from '@gun/kernel';
import { Database, PersonalDataSources, type DataFate, type PersonalDataSource } from '@gun/nest';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { AccessLogReader } from './access-log.reader';
import { keyEndsAt, retentionMonths, type RetentionClass } from './retention';

@Injectable()
export class BrokerPersonalData implements PersonalDataSource, OnModuleInit {
  readonly name = 'accesses';
  readonly title = {
    fr: 'Qui a consulté mes données',
    nl: 'Wie keek naar mijn gegevens',
    de: 'Wer meine Daten gelesen hat',
    en: 'Who looked at my data',
  };
  readonly tables = [
    ...['access_log.entry', 'access_log.leaf', 'evidence_request', 'evidence_deferred'],
    ...['preview_session', 'evidence_call'],
  ];
  readonly item = z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('access'), access: AccessEntry }),
    z.object({
      ...{ kind: z.literal('request'), at: z.string(), purpose: z.string(), dossierId: z.string() },
      types: z.array(z.string()),
    }),
    z.object({
      ...{ kind: z.literal('agencyQuestion'), at: z.string(), agency: z.string(), dossierId: z.string() },
      ...{ types: z.array(z.string()), answer: z.string(), accepted: z.array(z.string()) },
    }),
  ]);

  constructor(
    private readonly sources: PersonalDataSources,
    private readonly database: Database,
    private readonly log: AccessLogReader,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async *items(personId: string): AsyncIterable<unknown> {
    for await (const access of this.log.all(personId)) yield { kind: 'access', access };
    for (const { at, ...request } of await this.requestsOf(personId))
      yield { kind: 'request', at: at.toISOString(), ...request };
    for (const { at, ...question } of await this.agencyQuestionsOf(personId))
      yield { kind: 'agencyQuestion', at: at.toISOString(), ...question };
  }

  async fates(personId: string, now: Date): Promise<DataFate[]> {
    const lines = await this.database.rows<{ retention: RetentionClass; count: number; last: Date }>(
      `select retention, count(*)::int as count, max(at) as last from access_log.entry
       where owner_id = $1 and (visible_from is null or visible_from <= $2) group by retention order by retention`,
      [personId, now],
    );
    const requests = await this.requestsOf(personId);
    const asked = requests.at(-1);
    const held = lines
      .map(({ retention, count, last }) => ({ retention, count, end: keyEndsAt(last.getUTCFullYear(), retention) }))
      .filter(({ end }) => end > now)
      .map(({ retention, count, end }) => ({
        ...({ fate: 'held', what: this.title, count, reason: reasons[retention], until: brusselsDate(end) } as const),
      }));
    const { length: count } = await this.agencyQuestionsOf(personId);
    const questions = { fate: 'erased', what: agencyQuestions, count, reason: answered } as const;
    const all: DataFate[] = count > 0 ? [...held, questions] : held;
    if (!asked) return all;
    const until = addMonths(brusselsDate(asked.at), retentionMonths.register);
    const request = { fate: 'held', what: requested, count: requests.length, reason: reasons.register, until } as const;
    return until > brusselsDate(now) ? [...all, request] : all;
  }

  /** What agencies asked. The keys of the log are destroyed year by year, for everybody, when the law lets them go. */
  async erase(personId: string, before: Date): Promise<void> {
    for (const table of ['evidence_call', 'preview_session'])
      await this.database.rows(`delete from ${table} where owner_id = $1 and asked_at < $2`, [personId, before]);
  }

  private agencyQuestionsOf(personId: string): Promise<AgencyQuestion[]> {
    return this.database.rows(
      `select asked_at as at, agency, dossier_id as "dossierId", types, state as answer, accepted
       from preview_session where owner_id = $1
       union all
       select asked_at, agency, dossier_id, types, 'asked', '{}' from evidence_call where owner_id = $1 order by at`,
      [personId],
    );
  }

  private requestsOf(personId: string): Promise<{ at: Date; purpose: string; dossierId: string; types: string[] }[]> {
    return this.database.rows(
      `select at, purpose, dossier_id as "dossierId", types from evidence_request where owner_id = $1 order by id`,
      [personId],
    );
  }
}

interface AgencyQuestion {
  readonly at: Date;
  readonly agency: string;
  readonly dossierId: string;
  readonly types: string[];
  readonly answer: string;
  readonly accepted: string[];
}

const agencyQuestions = {
  fr: 'Questions d’administrations sur vos preuves',
  nl: 'Vragen van overheden over uw bewijzen',
  de: 'Fragen von Behörden zu Ihren Nachweisen',
  en: 'Questions of agencies about your proofs',
};
const answered = {
  fr: 'Votre réponse a servi. La lecture elle-même reste dans la liste des lectures.',
  nl: 'Uw antwoord heeft gediend. De raadpleging zelf blijft in de lijst van raadplegingen.',
  de: 'Ihre Antwort hat gedient. Der Zugriff selbst bleibt in der Liste der Zugriffe.',
  en: 'Your answer has served. The access itself stays in the list of accesses.',
};

const requested = {
  fr: 'Vos demandes d’interroger une source',
  nl: 'Uw verzoeken om een bron te raadplegen',
  de: 'Ihre Ersuchen, eine Quelle zu befragen',
  en: 'Your requests to ask a source',
};

const reasons: Record<RetentionClass, DataFate['reason']> = {
  register: {
    fr: 'Chaque lecture doit pouvoir être contrôlée pendant dix ans (loi du 8 août 1983, art. 17). La clé qui les rend lisibles est détruite ensuite.',
    nl: 'Elke raadpleging moet tien jaar controleerbaar blijven (wet van 8 augustus 1983, art. 17). Daarna wordt de sleutel vernietigd die ze leesbaar maakt.',
    de: 'Jeder Zugriff muss zehn Jahre überprüfbar bleiben (Gesetz vom 8. August 1983, Art. 17). Danach wird der Schlüssel vernichtet, der sie lesbar macht.',
    en: 'Each access must stay open to control for ten years (act of 8 August 1983, art. 17). Then the key that makes them readable is destroyed.',
  },
  crossBorder: {
    fr: 'Les échanges entre États membres restent contrôlables douze mois (règlement (UE) 2022/1463, art. 17).',
    nl: 'Uitwisselingen tussen lidstaten blijven twaalf maanden controleerbaar (verordening (EU) 2022/1463, art. 17).',
    de: 'Austausche zwischen Mitgliedstaaten bleiben zwölf Monate überprüfbar (Verordnung (EU) 2022/1463, Art. 17).',
    en: 'Exchanges between Member States stay open to control for twelve months (Regulation (EU) 2022/1463, art. 17).',
  },
};
