import { inEveryLanguage } from '@gun/kernel';
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { dossier, dossierId, summary } from '../testing/dossier-samples';
import { showPage } from '../testing/show-page';
import { StartDossier } from './start-dossier';

afterEach(cleanup);

const camille = { href: '/x', id: 'me', kind: 'person', name: 'Camille', right: 'self', source: 'nationalRegister' };
const procedure = {
  key: 'change-of-address',
  about: { name: inEveryLanguage('Change of address') },
  assurance: 'substantial',
  actAs: ['person'],
};
const start = (drafts: () => readonly object[]) =>
  showPage(<StartDossier procedureKey="change-of-address" />, {
    getProcedure: () => procedure,
    listMyParties: () => ({ enterpriseRegister: 'known', items: [camille] }),
    listMyDossiers: () => ({ items: drafts() }),
    startDossier: () => dossier(),
  });

test('a draft that exists is offered, and none is begun beside it', async () => {
  const { calls } = start(() => [summary()]);
  await screen.findByRole('heading', { level: 1, name: 'You already have a draft' });
  expect(calls.map(([operation]) => operation)).not.toContain('startDossier');
});

test('a draft that is begun here leads to its first question, and is never offered as an earlier one', async () => {
  const drafts = [[], [summary()]];
  const { calls, visited } = start(() => drafts.shift() ?? []);
  await waitFor(() => expect(visited).toEqual([`/en/dossiers/${dossierId}/form/next-question`]));
  await waitFor(() => expect(calls.filter(([operation]) => operation === 'listMyDossiers')).toHaveLength(2));
  await screen.findByRole('status');
  expect(screen.queryByRole('link', { name: 'Continue this draft' })).toBeNull();
});
