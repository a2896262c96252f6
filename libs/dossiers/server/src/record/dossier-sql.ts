/**
 * The two statements of every verb on a dossier: one reads all that may decide it, one writes all that was decided.
 * Rules are not in them: they only ask whether the dossier is still the one that was read.
 */
import { idempotencySql, publishSql, toOutbox, type FirstAnswer, type IdempotentCall, type Statement } from '@gun/nest';
import type { DossierChange } from './dossier-change';
import { DossierEntity } from './dossier.entity';
import type { Correction, KeptLine, WholeDossier } from './whole-dossier';

type Column = keyof DossierEntity;

/** Columns that are written once, when the dossier is started. */
const lasting = {
  ownerId: 'owner_id',
  id: 'id',
  ownerKind: 'owner_kind',
  personId: 'person_id',
  reference: 'reference',
  procedure: 'procedure',
  version: 'version',
  onlyDraft: 'only_draft',
  about: 'about',
  createdAt: 'created_at',
} as const satisfies Partial<Record<Column, string>>;

const changing = {
  status: 'status',
  step: 'step',
  outcome: 'outcome',
  language: 'language',
  assurance: 'assurance',
  answers: 'answers',
  facts: 'facts',
  revision: 'revision',
  office: 'office',
  claimantId: 'claimant_id',
  claimantName: 'claimant_name',
  clock: 'clock',
  decision: 'decision',
  updatedAt: 'updated_at',
  submittedAt: 'submitted_at',
  expiresOn: 'expires_on',
} as const satisfies Record<Exclude<Column, keyof typeof lasting>, string>;

const json: ReadonlySet<string> = new Set<Column>(['answers', 'facts', 'clock', 'decision']);
const changingColumns = Object.keys(changing) as (keyof typeof changing)[]; // keys of the literal above

/** A day comes as a text, because a `Date` would be midnight in the time zone of the server. */
const read = (column: string): string => (column === 'expires_on' ? `d.expires_on::text` : `d.${column}`);
const listed = Object.entries({ ...lasting, ...changing }).map(([name, column]) => `${read(column)} as "${name}"`);

export const readDossier: Statement = {
  name: 'read-dossier',
  text: `select ${listed.join(', ')},
  d.xmin::text as "rowVersion",
  (select coalesce(json_agg(json_build_object('id', e.id, 'at', e.at, 'kind', e.kind, 'text', e.text, 'by', e.by,
     'internal', e.internal) order by e.id), '[]')
     from dossier_event e where e.owner_id = $1 and e.dossier_id = $2) as timeline,
  (select coalesce(json_agg(json_build_object('id', c.id, 'askedAt', c.asked_at, 'answeredAt', c.answered_at,
     'message', c.message, 'fields', c.fields, 'answersBefore', c.answers_before) order by c.id), '[]')
     from dossier_correction c where c.owner_id = $1 and c.dossier_id = $2) as corrections,
  ${idempotencySql.firstAnswer('$3', '$4')} as "first"
from dossier d where d.owner_id = $1 and d.id = $2`,
};

/**
 * Held: the dossier, if it is still the row that was read. Kept: the answer, if the key is new. Both together, or nothing
 * is written. Who comes second waits at the row for the first to commit, and finds another row.
 */
export const writeDossier: Statement = {
  name: 'write-dossier',
  text: `with held as (
  select from dossier where owner_id = $1 and id = $2 and xmin = $3::text::xid for update
), kept as (
  ${idempotencySql.keepAnswer('held', ['$4', '$5', '$6', '$7'])}
), changed as (
  update dossier set ${changingColumns.map((name, at) => `${changing[name]} = $${at + 8}`).join(', ')}
  where owner_id = $1 and id = $2 and exists (select from held) and ($5::uuid is null or exists (select from kept))
  returning id
), lines as (
  insert into dossier_event (owner_id, dossier_id, id, at, kind, text, by, internal)
  select $1, $2, line.* from changed, jsonb_to_recordset($24) as line
    (id uuid, at timestamptz, kind text, text jsonb, by jsonb, internal boolean)
), asked as (
  insert into dossier_correction (owner_id, dossier_id, id, asked_at, answered_at, message, fields, answers_before)
  select $1, $2, ask.* from changed, jsonb_to_recordset($25) as ask
    (id uuid, "askedAt" timestamptz, "answeredAt" timestamptz, message text, fields jsonb, "answersBefore" jsonb)
), answered as (
  update dossier_correction set answered_at = $27
  where owner_id = $1 and dossier_id = $2 and id = $26 and exists (select from changed)
), news as (
  ${publishSql('changed', '$28')}
)
select id from changed`,
};

export interface DossierRow extends DossierEntity {
  readonly rowVersion: string;
  readonly timeline: readonly (Omit<KeptLine, 'at'> & { readonly at: string })[];
  readonly corrections: readonly (Omit<Correction, 'askedAt' | 'answeredAt'> & {
    readonly askedAt: string;
    readonly answeredAt: string | null;
  })[];
  readonly first: FirstAnswer | null;
}

/** A dossier as it was found, and what tells it from what it becomes with any later change. */
export interface FoundDossier extends WholeDossier {
  readonly rowVersion: string;
  /** What the key of the verb was answered before. */
  readonly first?: FirstAnswer;
}

/** With the instants that JSON cannot hold. */
export function toFoundDossier({ rowVersion, timeline, corrections, first, ...dossier }: DossierRow): FoundDossier {
  return {
    dossier: Object.assign(new DossierEntity(), dossier),
    timeline: timeline.map((line) => ({ ...line, at: new Date(line.at) })),
    corrections: corrections.map(({ askedAt, answeredAt, ...correction }) => ({
      ...correction,
      askedAt: new Date(askedAt),
      answeredAt: answeredAt === null ? null : new Date(answeredAt),
    })),
    rowVersion,
    ...(first && { first }),
  };
}

/** Whose key a verb carries that may arrive twice. */
export interface Key {
  readonly caller: string;
  readonly call: IdempotentCall;
}

/** The values of `writeDossier`. */
export function toWrite(change: DossierChange, rowVersion: string, key?: Key, answer: unknown = null): unknown[] {
  const { dossier, newLines, asked, answered, news } = change;
  const stored = changingColumns.map((name) => {
    const value = dossier[name];
    return json.has(name) && value !== null ? JSON.stringify(value) : value;
  });
  return [
    ...[dossier.ownerId, dossier.id, rowVersion],
    ...[key?.caller, key?.call.key, key?.call.fingerprint, key && JSON.stringify(answer)],
    ...stored,
    ...[JSON.stringify(newLines), JSON.stringify(asked ? [asked] : [])],
    ...[answered?.id, answered?.answeredAt, toOutbox(news)],
  ];
}
