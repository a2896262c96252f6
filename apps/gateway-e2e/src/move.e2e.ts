// Louise moves to Namur; the National Register hears of it through its feed and records where she lives.
import { personas } from '@gun/testing';
import { expect, test } from '@playwright/test';
import { send, tokenOf } from './agency';
import { readFeed, waitForEvent } from './feed';
import { citizenSignsIn, declareMove, grant, officerSignsIn, readDossier, readProfile } from './people';

test('a move that the municipality grants is in the National Register, from the day it was declared', async () => {
  const louise = await citizenSignsIn('louise');
  const register = await tokenOf('agency-national-register');
  const cursor = (await readFeed(register)).at(-1)?.id;
  const houseNumber = String(900 + Math.floor(Math.random() * 90));
  const dossierId = await declareMove(louise, houseNumber);

  await test.step('nothing is handed over before the municipality decides', async () => {
    expect((await readFeed(register, 100, cursor)).map(({ subject }) => subject)).not.toContain(dossierId);
    expect((await send(`/dossiers/${dossierId}`, { token: register })).status).toBe(404);
  });

  await grant(await officerSignsIn('sofie'), dossierId);
  const event = await waitForEvent(register, dossierId, cursor);
  expect(event.data).toMatchObject({ procedure: 'change-of-address', kind: 'execute' });
  expect(JSON.stringify(event)).not.toContain(personas.louise.nrn);

  await test.step('the register carries it out and Louise reads that it is done', async () => {
    await expect.poll(async () => (await readDossier(louise, dossierId)).status, { timeout: 30_000 }).toBe('completed');
    await expect.poll(() => readProfile(louise), { timeout: 30_000 }).toContain(`"houseNumber":"${houseNumber}"`);
  });
});
