/** What happens to a proof while its source is answering, and to one that two procedures need. */
import {
  acceptEvidence,
  discardDraft,
  readDossierForm,
  requestEvidence,
  saveAnswers,
  startDossier,
} from '@gun/dossiers-contract';
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { TestGateway } from '../testing/test-gateway';

const award = [{ key: 'title', value: 'Bachelier' }];
const grant = { procedureKey: 'study-grant', answers: { student: 'self', fiscalCharge: 'nobody' } };
const copy = { procedureKey: 'diploma-copy', answers: { awardedBy: 'flemish' } };

let gateway: TestGateway;
let yanis = '';
beforeAll(async () => {
  gateway = await TestGateway.start();
  yanis = await gateway.citizen('yanis');
});
afterAll(() => gateway.stop());
beforeEach(() => {
  gateway.sources.asked.length = 0;
  gateway.sources.knows('education-award', award);
});

async function begin({ procedureKey, answers }: typeof grant | typeof copy): Promise<{ dossierId: string }> {
  const { body } = await gateway.call(startDossier, { as: yanis, body: { procedureKey, language: 'fr', anew: true } });
  const input = { dossierId: body.id };
  await gateway.call(saveAnswers, { as: yanis, input, body: { revision: body.revision, answers, language: 'fr' } });
  return input;
}
const ask = (input: { dossierId: string }, id: string) =>
  gateway.call(requestEvidence, { as: yanis, input, body: { evidence: [id] } });
const kept = ({ dossierId }: { dossierId: string }) =>
  gateway.sql(`select 1 from dossier_evidence where dossier_id = $1 and sealed is not null`, [dossierId]);

test('a person who takes everything back while the source answers: the answer is thrown away unseen', async () => {
  const input = await begin(grant);
  const answers = gateway.sources.ask.bind(gateway.sources);
  const asking = jest.spyOn(gateway.sources, 'ask').mockImplementationOnce(async (...question) => {
    const { status } = await gateway.call(discardDraft, { as: yanis, input });
    expect(status).toBe(204);
    return answers(...question);
  });
  const { status } = await ask(input, 'diplomaProof');
  asking.mockRestore();
  expect(status).toBeGreaterThanOrEqual(400);
  expect(gateway.sources.asked).toHaveLength(1);
  expect(await kept(input)).toEqual([]);
});

test('a proof that two procedures need is typed in neither: each asks the source for itself, for its own purpose', async () => {
  const [first, second] = [await begin(grant), await begin(copy)];
  for (const [input, id] of [
    [first, 'diplomaProof'],
    [second, 'awardProof'],
  ] as const) {
    expect((await ask(input, id)).status).toBe(201);
    expect((await gateway.call(acceptEvidence, { as: yanis, input: { ...input, evidenceId: id } })).status).toBe(201);
    const { evidence } = (await gateway.call(readDossierForm, { as: yanis, input })).body;
    expect(evidence.find((proof) => proof.id === id)).toMatchObject({ state: 'accepted', values: award });
  }
  expect(gateway.sources.asked.map(({ purpose, types }) => [purpose, types])).toEqual([
    ['study-grant', ['education-award']],
    ['diploma-copy', ['education-award']],
  ]);
});
