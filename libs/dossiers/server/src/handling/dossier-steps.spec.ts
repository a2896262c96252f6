import { startClock } from '@gun/dossiers-contract';
import { deliveredProcedures } from '@gun/procedures-contract';
import { expect, test } from '@jest/globals';
import { DossierChange } from '../record/dossier-change';
import { DossierSteps } from './dossier-steps';
import type { ResponsibleOffices } from './responsible-offices';
import { sampleDossier } from '../record/sample-dossier';

const now = new Date('2026-12-14T10:00:00Z');
const steps = new DossierSteps({} as ResponsibleOffices); // the office handles every step here: nobody else is named

function planningPermit(clock: ReturnType<typeof startClock> | null) {
  const definition = deliveredProcedures.find(({ key }) => key === 'planning-permit');
  if (!definition) throw new Error('the planning permit is not delivered');
  const dossier = Object.assign(sampleDossier(definition), { clock });
  return { definition, change: new DossierChange({ dossier, timeline: [], corrections: [] }, now) };
}

test('no clock runs while the office checks that the file is complete', async () => {
  const { definition, change } = planningPermit(null);
  await steps.begin(change, definition);
  expect(change.dossier).toMatchObject({ step: 'acknowledgement', clock: null });
});

test('the clock starts on the day on which the check is done', async () => {
  const { definition, change } = planningPermit(null);
  await steps.advance(change, definition);
  expect(change.dossier).toMatchObject({ step: 'decision', clock: startClock(now) });
});

test('a clock that runs is not started again', async () => {
  const earlier = startClock('2026-12-01');
  const { definition, change } = planningPermit(earlier);
  await steps.advance(change, definition);
  expect(change.dossier.clock).toEqual(earlier);
});
