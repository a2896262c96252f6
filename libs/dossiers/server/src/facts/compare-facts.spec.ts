import { expect, test } from '@jest/globals';
import { changeOfAddress, type Fact } from '@gun/procedures-contract';
import { inEveryLanguage } from '@gun/kernel';
import { changedFacts, uncheckedFacts } from './compare-facts';

const { form } = changeOfAddress;
const nameFact = (rest: Pick<Fact, 'state'> & Partial<Fact>): Fact => ({
  ...{ id: 'identity', kind: 'identity', source: inEveryLanguage('Register'), readAt: '2026-12-01T08:00:00Z' },
  ...rest,
});
const known = (text: string) => nameFact({ state: 'known', value: { text } });
const silent = nameFact({ state: 'unavailable', failure: 'silent' });

test('a value that was read before is changed by any other, and by none at all', () => {
  const dossier = { facts: [known('Camille Exemplaire')], answers: {} };
  expect(changedFacts(form, dossier, [known('Camille Exemplaire')])).toEqual([]);
  expect(changedFacts(form, dossier, [known('Camille Renommée')])).toHaveLength(1);
  expect(changedFacts(form, dossier, [nameFact({ state: 'absent' })])).toHaveLength(1);
});

test('what was typed while the register was silent is changed by another value only', () => {
  const typed = (fullName: string) => ({ facts: [silent], answers: { fullName } });
  expect(changedFacts(form, typed('exemplaire camille'), [known('Camille Exemplaire')])).toEqual([]);
  expect(changedFacts(form, typed('Camille de sa main'), [known('Camille Exemplaire')])).toHaveLength(1);
  expect(changedFacts(form, typed('Camille de sa main'), [silent])).toEqual([]);
  expect(changedFacts(form, { facts: [silent], answers: {} }, [known('Camille Exemplaire')])).toEqual([]);
});

test('a register is asked later only for what was typed, and never for what it may not say or does not know', () => {
  const dossier = (fact: Fact, fullName?: string) => ({ facts: [fact], answers: fullName ? { fullName } : {} });
  expect(uncheckedFacts(form, dossier(silent, 'Camille'))).toEqual([silent]);
  expect(uncheckedFacts(form, dossier(silent))).toEqual([]);
  expect(uncheckedFacts(form, dossier(known('Camille'), 'Camille'))).toEqual([]);
  expect(uncheckedFacts(form, dossier(nameFact({ state: 'absent' }), 'Camille'))).toEqual([]);
  const refused = nameFact({ state: 'unavailable', failure: 'notPermitted' });
  expect(uncheckedFacts(form, dossier(refused, 'Camille'))).toEqual([]);
});
