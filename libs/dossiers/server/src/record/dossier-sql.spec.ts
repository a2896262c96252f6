import { describe, expect, test } from '@jest/globals';
import { readDossier, writeDossier } from './dossier-sql';

test.each([readDossier, writeDossier])('$name names the owner wherever it names a dossier', ({ text }) => {
  const places = [...text.matchAll(/(?:from|update) dossier\w*\b(.*?)(?=\)|$)/gs)];
  expect(places.length).toBeGreaterThan(2);
  for (const [place] of places) expect(place).toContain('owner_id = $1');
});

/** Whoever changes a statement sees here what every verb on a dossier sends to PostgreSQL from then on. */
describe('the statement that was reviewed', () => {
  test('reads a dossier', () =>
    expect(readDossier.text).toMatchInlineSnapshot(`
     "select d.owner_id as "ownerId", d.id as "id", d.owner_kind as "ownerKind", d.person_id as "personId", d.reference as "reference", d.procedure as "procedure", d.version as "version", d.only_draft as "onlyDraft", d.about as "about", d.created_at as "createdAt", d.status as "status", d.step as "step", d.outcome as "outcome", d.language as "language", d.assurance as "assurance", d.answers as "answers", d.facts as "facts", d.revision as "revision", d.office as "office", d.claimant_id as "claimantId", d.claimant_name as "claimantName", d.clock as "clock", d.decision as "decision", d.updated_at as "updatedAt", d.submitted_at as "submittedAt", d.expires_on::text as "expiresOn",
       d.xmin::text as "rowVersion",
       (select coalesce(json_agg(json_build_object('id', e.id, 'at', e.at, 'kind', e.kind, 'text', e.text, 'by', e.by,
          'internal', e.internal) order by e.id), '[]')
          from dossier_event e where e.owner_id = $1 and e.dossier_id = $2) as timeline,
       (select coalesce(json_agg(json_build_object('id', c.id, 'askedAt', c.asked_at, 'answeredAt', c.answered_at,
          'message', c.message, 'fields', c.fields, 'answersBefore', c.answers_before) order by c.id), '[]')
          from dossier_correction c where c.owner_id = $1 and c.dossier_id = $2) as corrections,
       (select json_build_object('fingerprint', i.fingerprint, 'answer', i.answer)
          from idempotency i where i.caller = $3 and i.key = $4) as "first"
     from dossier d where d.owner_id = $1 and d.id = $2"
    `));

  test('writes a dossier', () =>
    expect(writeDossier.text).toMatchInlineSnapshot(`
     "with held as (
       select from dossier where owner_id = $1 and id = $2 and xmin = $3::text::xid for update
     ), kept as (
       insert into idempotency (caller, key, fingerprint, answer)
          select $4, $5, $6, $7 from held where $5::uuid is not null
          on conflict do nothing returning key
     ), changed as (
       update dossier set status = $8, step = $9, outcome = $10, language = $11, assurance = $12, answers = $13, facts = $14, revision = $15, office = $16, claimant_id = $17, claimant_name = $18, clock = $19, decision = $20, updated_at = $21, submitted_at = $22, expires_on = $23
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
       insert into outbox (id, name, payload)
          select event.id, event.name, event.payload
          from changed, jsonb_to_recordset($28) as event (id uuid, name text, payload jsonb)
     )
     select id from changed"
    `));
});
