import { readDeskDossier, withdrawDossier } from '@gun/dossiers-contract';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { movesAlone, submits } from '../testing/lives/lives';
import { TestGateway } from '../testing/test-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  gateway.officer('sofie', 'namur-population');
});
afterAll(() => gateway.stop());

describe('what the browser says of an address', () => {
  const sent = async (address: Record<string, unknown>) => {
    const { dossierId } = await submits(gateway, 'camille', { answers: movesAlone(address) });
    const desk = await gateway.call(readDeskDossier, { as: 'sofie', input: { dossierId } });
    await gateway.call(withdrawDossier, { as: 'camille', input: { dossierId } });
    return desk;
  };

  test('is checked when the dossier is sent: an unknown house is shown as unknown', async () => {
    const desk = await sent({ houseNumber: '27', inReference: true });
    expect(desk.body.answers['newAddress']).toMatchObject({ houseNumber: '27', inReference: false });
  });

  test('is corrected when it is known after all', async () => {
    const desk = await sent({ inReference: false });
    expect(desk.body.answers['newAddress']).toMatchObject({ nis: '92094', inReference: true });
  });

  test('cannot send the dossier to the office of another town', async () => {
    const desk = await sent({ nis: '44021' });
    expect(desk.status).toBe(200);
    expect(desk.body.answers['newAddress']).toMatchObject({ nis: '92094' });
  });
});
