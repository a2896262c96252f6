import {
  decideAsAgency,
  listMyDossiers,
  readDossier,
  startDossier,
  submitDossier,
  uploadAgencyDocument,
} from '@gun/dossiers-contract';
import { Database } from '@gun/nest';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asksForExtract, drafts, movesAlone, submits } from '../testing/lives/lives';
import { multipart, smallPdf } from '../testing/multipart';
import { TestGateway } from '../testing/test-gateway';
import { untilSomeoneWaits } from '../testing/until-someone-waits';

const agency = 'agency-criminal-record';
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start();
  for (const id of ['camille', 'bram', 'greta'] as const) await gateway.citizen(id);
  gateway.agency(agency);
});
afterAll(() => gateway.stop());

describe('two starts of one procedure at once', () => {
  const start = (as: string, anew = false) =>
    gateway.call(startDossier, {
      as,
      body: { procedureKey: 'change-of-address', language: 'fr', ...(anew && { anew }) },
    });
  const draftsOf = async (as: string) => (await gateway.call(listMyDossiers, { as })).body.items.map(({ id }) => id);

  test('make one draft, and the others are offered it', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => start('greta')));
    const [draft, ...others] = await draftsOf('greta');
    expect(others).toEqual([]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    for (const { problem } of answers.filter(({ status }) => status === 409))
      expect(problem).toMatchObject({
        type: 'urn:problem-type:gun:dossiers:draftExists',
        dossier: draft,
        dossierHref: `/api/dossiers/v1/dossiers/${draft}`,
      });
  });

  test('who asks for another one beside it still gets it', async () => {
    expect((await start('greta', true)).status).toBe(201);
    expect(await draftsOf('greta')).toHaveLength(2);
  });

  test('a draft that was sent is in nobody’s way', async () => {
    const begun = await start('bram');
    await gateway.sql(`update dossier set status = 'submitted' where id = $1`, [begun.body.id]);
    expect((await start('bram')).status).toBe(201);
  });
});

test('a second submission is refused with the way to the dossier', async () => {
  const { dossierId, revision } = await drafts(gateway, 'camille', { answers: movesAlone() });
  const submit = () =>
    gateway.call(submitDossier, { as: 'camille', input: { dossierId }, body: { revision, declaration: true } });
  const answers = await Promise.all([submit(), submit()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  const refused = answers.find(({ status }) => status === 409);
  expect(refused?.problem).toMatchObject({
    type: 'urn:problem-type:gun:dossiers:alreadySubmitted',
    dossier: dossierId,
    dossierHref: `/api/dossiers/v1/dossiers/${dossierId}`,
  });
  const followed = await gateway.call(readDossier, { as: 'camille', input: { dossierId } });
  expect(followed.body.status).toBe('submitted');
});

test('a paper that an agency sends while it decides is refused: the step is judged under the lock of the dossier', async () => {
  const { dossierId } = await submits(gateway, 'bram', {
    ...{ procedureKey: 'criminal-record-extract', answers: asksForExtract },
  });
  const input = { dossierId };
  const file = multipart({ bytes: smallPdf, name: 'extrait.pdf', type: 'application/pdf' });
  let late: ReturnType<typeof gateway.call<typeof uploadAgencyDocument>> | undefined;
  await gateway.app.get(Database).transaction(async (tx) => {
    await tx.query(`update dossier set status = 'decided', step = null where id = $1`, [dossierId]);
    late = gateway.call(uploadAgencyDocument, { as: agency, input, ...file });
    await Promise.race([late, untilSomeoneWaits(gateway)]);
  });
  expect((await late)?.problem.type).toBe('urn:problem-type:gun:dossiers:alreadyDecided');
  const again = await gateway.call(decideAsAgency, {
    ...{ as: agency, input },
    body: {
      outcome: 'granted',
      language: 'fr',
      reasons: ['L’identité correspond.'],
      legalBasis: 'CIC',
      appeal: 'Aucun.',
    },
  });
  expect(again.problem.type).toBe('urn:problem-type:gun:dossiers:alreadyDecided');
});
