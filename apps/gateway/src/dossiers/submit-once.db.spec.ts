import {
  claimDossier,
  decideDossier,
  readDossier,
  readDossierForm,
  saveAnswers,
  startDossier,
  submitDossier,
} from '@gun/dossiers-contract';
import { fillPath, uuidV7 } from '@gun/kernel';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connect, type AddressInfo } from 'node:net';
import { claims, decision, drafts, movesAlone, submits, type Life } from '../testing/lives/lives';
import { TestGateway } from '../testing/test-gateway';
import { undeclaredRefusals } from '../testing/bad-input/undeclared-refusals';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  await gateway.citizen('bram');
  gateway.officer('sofie', 'namur-population');
  gateway.officer('simon', 'namur-population', ['officer', 'supervisor']);
});
afterAll(() => gateway.stop());

const submit = ({ dossierId, revision }: Life, key: string | null = uuidV7(), as = 'camille') =>
  gateway.call(submitDossier, { as, key, input: { dossierId }, body: { revision, declaration: true } });

const eventsOf = async (dossierId: string): Promise<string[]> => {
  const rows = await gateway.sql<{ name: string }>(`select name from outbox where payload ->> 'dossierId' = $1`, [
    dossierId,
  ]);
  return rows.map(({ name }) => name);
};

/** As the browser does: who is told to come back in a moment comes back, with the same key. */
async function submitPatiently(life: Life, key: string): ReturnType<typeof submit> {
  const answer = await submit(life, key);
  return answer.status === 503 ? submitPatiently(life, key) : answer;
}

describe('the same submission sent many times', () => {
  test('fifty at once make one dossier, one event, one message and fifty same answers', async () => {
    const draft = await drafts(gateway, 'camille', { answers: movesAlone() });
    const key = uuidV7();
    const answers = await Promise.all(Array.from({ length: 50 }, () => submitPatiently(draft, key)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 50 }, () => 201));
    expect(new Set(answers.map(({ bytes }) => bytes.toString())).size).toBe(1);
    expect(await eventsOf(draft.dossierId)).toEqual(['dossiers.submitted']);
    await gateway.drain();
    const messages = await gateway.sql(`select id from notification where dossier_id = $1`, [draft.dossierId]);
    expect(messages).toHaveLength(1);
  });

  test('fifty starts with one key make one draft', async () => {
    const key = uuidV7();
    const body = { procedureKey: 'change-of-address', language: 'fr', anew: true };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => gateway.call(startDossier, { as: 'bram', key, body })),
    );
    expect(new Set(answers.map(({ status, body: { id } }) => `${status} ${id}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(201);
  });

  test('another body under the same key is refused and changes nothing', async () => {
    const draft = await drafts(gateway, 'camille', { answers: movesAlone() });
    const key = uuidV7();
    const first = await submit(draft, key);
    const other = await submit({ ...draft, revision: draft.revision + 1 }, key);
    expect([other.status, other.problem.type]).toEqual([422, 'urn:problem-type:gun:platform:idempotencyKeyReused']);
    const now = await gateway.call(readDossier, { as: 'camille', input: { dossierId: draft.dossierId } });
    expect(now.body.revision).toBe(first.body.revision);
  });

  test.each([null, 'not-a-uuid', ''])('the key %j is refused before anything is done', async (key) => {
    const draft = await drafts(gateway, 'camille', { answers: movesAlone() });
    const answer = await submit(draft, key);
    expect(answer.status).toBe(400);
    expect(answer.problem.issues).toMatchObject([{ in: 'header', name: 'Idempotency-Key' }]);
    expect(await eventsOf(draft.dossierId)).toEqual([]);
  });

  test('the key of one citizen means nothing when another sends it', async () => {
    const camilles = await drafts(gateway, 'camille', { answers: movesAlone() });
    const brams = await drafts(gateway, 'bram', { answers: movesAlone() });
    const key = uuidV7();
    const first = await submit(camilles, key);
    const second = await submit(brams, key, 'bram');
    expect([first.body.id, second.body.id]).toEqual([camilles.dossierId, brams.dossierId]);
    const third = await submit(camilles, key, 'bram');
    expect(third.status).toBe(404);
    expect(third.bytes.toString()).not.toContain(camilles.dossierId);
  });

  test('a refused attempt does not spend its key', async () => {
    const draft = await drafts(gateway, 'camille', { answers: movesAlone({ street: '' }) });
    const key = uuidV7();
    expect((await submit(draft, key)).status).not.toBe(201);
    const body = { revision: draft.revision, answers: movesAlone(), language: 'fr' };
    const saved = await gateway.call(saveAnswers, { as: 'camille', input: { dossierId: draft.dossierId }, body });
    const again = await submit({ ...draft, revision: saved.body.revision }, key);
    expect(again.status).toBe(201);
  });

  test('an answer that was lost on the way is given again, byte for byte', async () => {
    const draft = await drafts(gateway, 'camille', { answers: movesAlone() });
    const key = uuidV7();
    await gateway.app.listen(0, '127.0.0.1');
    const { port } = gateway.app.getHttpServer().address() as AddressInfo; // it listens on TCP
    await sendAndHangUp(port, draft, key);
    const first = await submit(draft, key);
    const second = await submit(draft, key);
    expect(first.body).toMatchObject({ id: draft.dossierId, status: 'submitted' });
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect(await eventsOf(draft.dossierId)).toEqual(['dossiers.submitted']);
  });
});

/** Sends the whole request and closes the connection without reading. */
function sendAndHangUp(port: number, { dossierId, revision }: Life, key: string): Promise<void> {
  const body = JSON.stringify({ revision, declaration: true });
  const head = [
    `POST ${fillPath(submitDossier, { dossierId })} HTTP/1.1`,
    `host: 127.0.0.1:${port}`,
    'authorization: Bearer camille',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    `idempotency-key: ${key}`,
  ];
  return new Promise((done, failed) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', failed).once('close', () => done());
    socket.write(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroySoon());
  });
}

describe('two tabs of one person', () => {
  test('submit the same draft at once: one succeeds, the other is told that it is already submitted', async () => {
    const draft = await drafts(gateway, 'camille', { answers: movesAlone() });
    const answers = await Promise.all([submit(draft), submit(draft)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    const told = answers.find(({ status }) => status === 409);
    expect(told?.problem.type).toBe('urn:problem-type:gun:dossiers:alreadySubmitted');
    expect(await eventsOf(draft.dossierId)).toEqual(['dossiers.submitted']);
  });

  test('save at once: one is kept whole, the other is told that it is older', async () => {
    const draft = await drafts(gateway, 'camille', { answers: movesAlone() });
    const save = (houseNumber: string) =>
      gateway.call(saveAnswers, {
        ...{ as: 'camille', input: { dossierId: draft.dossierId } },
        body: { revision: draft.revision, answers: movesAlone({ houseNumber }), language: 'fr' },
      });
    const numbers = ['1', '2', '3', '4', '5'];
    const answers = await Promise.all(numbers.map(save));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409]);
    const form = await gateway.call(readDossierForm, { as: 'camille', input: { dossierId: draft.dossierId } });
    const winner = numbers[answers.findIndex(({ status }) => status === 200)];
    expect(form.body.answers['newAddress']).toMatchObject({ houseNumber: winner });
  });

  test('the save that was sent first but arrives last is refused, and the newer answers stay', async () => {
    const draft = await drafts(gateway, 'camille', { answers: movesAlone() });
    const save = (revision: number, houseNumber: string) =>
      gateway.call(saveAnswers, {
        ...{ as: 'camille', input: { dossierId: draft.dossierId } },
        body: { revision, answers: movesAlone({ houseNumber }), language: 'fr' },
      });
    expect((await save(draft.revision, '12')).status).toBe(200);
    const late = await save(draft.revision, '11');
    expect(late.problem.type).toBe('urn:problem-type:gun:dossiers:staleRevision');
    const form = await gateway.call(readDossierForm, { as: 'camille', input: { dossierId: draft.dossierId } });
    expect(form.body.answers['newAddress']).toMatchObject({ houseNumber: '12' });
  });

  test('save in one while the other submits: what was submitted is what one of them saw, whole', async () => {
    const draft = await drafts(gateway, 'camille', { answers: movesAlone() });
    const body = { revision: draft.revision, answers: movesAlone({ houseNumber: '77' }), language: 'fr' };
    const [saved, sent] = await Promise.all([
      gateway.call(saveAnswers, { as: 'camille', input: { dossierId: draft.dossierId }, body }),
      submit(draft),
    ]);
    expect([saved.status, sent.status].toSorted()).toEqual(saved.status === 200 ? [200, 409] : [201, 409]);
  });
});

describe('two officers of one office', () => {
  test('claim at once: one has it, the other is told that a colleague has it', async () => {
    const life = await submits(gateway, 'camille', { answers: movesAlone() });
    const answers = await Promise.all(
      ['sofie', 'simon'].map((as) => gateway.call(claimDossier, { as, input: { dossierId: life.dossierId } })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    const told = answers.find(({ status }) => status === 409);
    expect(told?.problem.type).toBe('urn:problem-type:gun:dossiers:alreadyClaimed');
  });

  test('decide at once: one decision stands, the other is told that it is decided', async () => {
    const life = await submits(gateway, 'camille', { answers: movesAlone() });
    await claims(gateway, 'sofie', life);
    const decide = (as: string, template: string) =>
      gateway.call(decideDossier, {
        as,
        input: { dossierId: life.dossierId },
        body: decision(life.revision, template),
      });
    const answers = await Promise.all([
      decide('sofie', 'registered'),
      decide('sofie', 'notMainResidence'),
      decide('simon', 'notMainResidence'),
    ]);
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses).toEqual([201, 409, 409]);
    expect((await eventsOf(life.dossierId)).filter((name) => name === 'dossiers.decided')).toHaveLength(1);
    const winner = answers.find(({ status }) => status === 201);
    const late = await decide('sofie', 'registered');
    expect(late.problem.type).toBe('urn:problem-type:gun:dossiers:alreadyDecided');
    const view = await gateway.call(readDossier, { as: 'camille', input: { dossierId: life.dossierId } });
    expect(view.body.decision?.outcome).toBe(winner?.body.decision?.outcome);
  });
});

test('every refusal that was heard here is one that its route declares', () => {
  expect(undeclaredRefusals(gateway)).toEqual([]);
});
