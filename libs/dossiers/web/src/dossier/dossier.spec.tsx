import { inEveryLanguage } from '@gun/kernel';
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { ApiProblem } from '@gun/api-client';
import { openDialogs } from '@gun/ui/testing';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { Dossier } from './dossier';
import { dossier, dossierId } from '../testing/dossier-samples';
import { showPage } from '../testing/show-page';

afterEach(cleanup);
beforeAll(openDialogs);

const submitted = dossier({
  status: 'submitted',
  yourTurn: false,
  actions: ['withdraw'],
  submittedAt: '2026-11-25T10:00:00Z',
  statement: inEveryLanguage('The district officer visits by 16 December 2026 at the latest.'),
  clock: {
    label: inEveryLanguage('Residence check'),
    due: '2026-12-16',
    rule: inEveryLanguage('15 working days after your declaration.'),
    elapsed: 0.25,
    paused: false,
    pausedDays: 0,
    effect: 'none',
  },
});

const waiting = dossier({
  status: 'waiting',
  actions: ['resubmit', 'withdraw'],
  corrections: [
    {
      id: dossierId,
      askedAt: '2026-11-26T10:00:00Z',
      message: 'One thing is unclear.',
      fields: [{ pointer: '/floor', remark: 'Which floor is it?' }],
    },
  ],
});

test('says where the dossier stands, by when, and by which rule', async () => {
  showPage(<Dossier dossierId={dossierId} />, { readDossier: () => submitted });
  expect(await screen.findByText(/The district officer visits by 16 December 2026/)).toBeTruthy();
  expect(screen.getByText('15 working days after your declaration.')).toBeTruthy();
  expect(screen.getByRole('img', { name: /Residence check/ })).toBeTruthy();
  expect(screen.getByText('The district officer visits.')).toBeTruthy();
});

test('the timeline says “you” to the person, and the name of the enterprise to who acts for one', async () => {
  const { unmount } = showPage(<Dossier dossierId={dossierId} />, { readDossier: () => submitted });
  expect(await screen.findByText('by you')).toBeTruthy();
  unmount();
  const party = { kind: 'enterprise', name: 'Koffiebar' } as const;
  showPage(<Dossier dossierId={dossierId} />, { readDossier: () => ({ ...submitted, party }) });
  expect(await screen.findByText('by Koffiebar')).toBeTruthy();
});

test('the timeline names who spoke for the person', async () => {
  const timeline = [
    { ...submitted.timeline[0]!, own: undefined, by: inEveryLanguage('Yanis Relais, for the applicant') },
  ];
  showPage(<Dossier dossierId={dossierId} />, { readDossier: () => ({ ...submitted, timeline }) });
  expect(await screen.findByText('by Yanis Relais, for the applicant')).toBeTruthy();
});

test('a correction shows each remark and leads to the questions', async () => {
  showPage(<Dossier dossierId={dossierId} />, { readDossier: () => waiting });
  expect(await screen.findByRole('heading', { name: 'One answer to correct' })).toBeTruthy();
  expect(screen.getByText('Which floor is it?')).toBeTruthy();
  const link = screen.getByRole('link', { name: 'Correct' });
  expect(link.getAttribute('href')).toBe(`/en/dossiers/${dossierId}/form/next-question`);
});

test('withdrawing asks first, then shows the answer without reading again', async () => {
  const withdrawn = { ...submitted, status: 'withdrawn', actions: [], statement: inEveryLanguage('You withdrew it.') };
  const { calls } = showPage(<Dossier dossierId={dossierId} />, {
    readDossier: () => submitted,
    withdrawDossier: () => withdrawn,
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Withdraw the request' }));
  expect(calls.map(([operation]) => operation)).toEqual(['readDossier']);
  fireEvent.click(screen.getByRole('button', { name: 'Yes, withdraw' }));
  await waitFor(() => expect(screen.getByText(/You withdrew it/)).toBeTruthy());
  expect(calls.map(([operation]) => operation)).toEqual(['readDossier', 'withdrawDossier']);
});

test('a dossier that needs a stronger sign-in offers those that would do, and to come back here', async () => {
  const problem = new ApiProblem({
    ...{ status: 403, type: 'urn:problem-type:gun:platform:assuranceTooLow', requiredAssurance: 'substantial' },
  });
  showPage(<Dossier dossierId={dossierId} />, { readDossier: () => Promise.reject(problem) });
  expect(await screen.findByText(/needs a stronger sign-in than yours/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Continue with itsme' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Continue with a code' })).toBeTruthy();
});

test('a dossier of somebody else is a page that offers the own ones and a person to call', async () => {
  const problem = new ApiProblem({ status: 404, detail: 'This dossier does not exist or is not open to you.' });
  showPage(<Dossier dossierId={dossierId} />, { readDossier: () => Promise.reject(problem) });
  expect(await screen.findByRole('heading', { level: 1, name: 'Dossier not found' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'My dossiers' })).toBeTruthy();
  expect(screen.getByRole('link', { name: /0800/ })).toBeTruthy();
});

test.each([
  ['on its way', submitted],
  ['waiting for the citizen', waiting],
])('the accessibility rules hold for a dossier %s', async (_, view) => {
  const { container } = showPage(<Dossier dossierId={dossierId} />, { readDossier: () => view });
  await screen.findByRole('heading', { level: 1 });
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
