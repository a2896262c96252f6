import { describe, expect, test } from '@jest/globals';
import { languages } from '@gun/kernel';
import { deliveredProcedures } from '@gun/procedures-contract';
import { changesOf } from './changed-values';
import type { DossierCorrectionEntity } from '../record/dossier-history.entity';
import { sampleDossier } from '../record/sample-dossier';

const move = deliveredProcedures.find(({ key }) => key === 'change-of-address');
if (!move) throw new Error('the change of address is not delivered');
const asked = new Date('2026-11-27T10:00:00Z');

const correction = (answersBefore: object, answeredAt: Date | null = asked): DossierCorrectionEntity => ({
  ...{ ownerId: 'o', dossierId: 'd', id: 'c', askedAt: asked, answeredAt, message: null, fields: [] },
  answersBefore: { ...answersBefore },
});
const ofKind = (kind: 'correction' | 'register', ...corrections: DossierCorrectionEntity[]) => {
  const dossier = sampleDossier(move);
  return changesOf(move, dossier, corrections).filter((change) => change.kind === kind);
};
const { answers } = sampleDossier(move);

describe('beside the register', () => {
  test('a declared address stands against the one that is held, in four languages', () => {
    const [change] = ofKind('register');
    expect(change).toMatchObject({ pointer: '/newAddress', kind: 'register' });
    for (const language of languages) {
      expect(change?.before?.[language]).toContain('Rue du Modèle 901');
      expect(change?.after?.[language]).toContain('Avenue de l’Essai 903');
    }
  });

  test('nothing is compared when the register said nothing', () => {
    const dossier = sampleDossier(move);
    dossier.facts = dossier.facts.filter(({ kind }) => kind !== 'address');
    expect(changesOf(move, dossier, [])).toEqual([]);
  });
});

describe('since a correction', () => {
  const house = { ...answers, homeKind: 'house' };

  test('what changed is shown as it was and as it is, in words', () => {
    expect(ofKind('correction', correction(house))).toMatchObject([
      { pointer: '/homeKind', before: { fr: 'Maison', en: 'House' }, after: { fr: 'Appartement', nl: 'Appartement' } },
    ]);
  });

  test('an answer that was added has no before, one that was taken away no after', () => {
    const { homeKind: _, ...without } = answers;
    const [added] = ofKind('correction', correction(without));
    expect(added).not.toHaveProperty('before');
    const [removed] = ofKind('correction', correction({ ...answers, bellName: 'Exemplaire' }));
    expect(removed).not.toHaveProperty('after');
  });

  test('only the last answered correction counts', () => {
    expect(ofKind('correction', correction(house), correction(answers))).toEqual([]);
  });

  test('a correction that still waits changes nothing', () => {
    expect(ofKind('correction', correction(house, null))).toEqual([]);
  });
});
