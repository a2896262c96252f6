import { inEveryLanguage } from '@gun/kernel';
import { afterEach, expect, test } from '@jest/globals';
import { ApiProblem } from '@gun/api-client';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { CheckDossier } from './check-dossier';
import { dossier, dossierForm, dossierId } from '../testing/dossier-samples';
import { showPage } from '../testing/show-page';

afterEach(cleanup);

const complete = dossierForm({ answers: { street: 'Rue de Fer', floor: '2' } });
const sent = dossier({ status: 'submitted', actions: ['withdraw'], submittedAt: '2026-11-25T10:00:00Z' });
const show = (answers: Parameters<typeof showPage>[1]) => showPage(<CheckDossier dossierId={dossierId} />, answers);
const send = () => fireEvent.click(screen.getByRole('button', { name: 'Declare and send' }));

test('shows every answer with the way back to its question', async () => {
  show({ readDossierForm: () => complete });
  expect(await screen.findByText('Rue de Fer')).toBeTruthy();
  const change = screen.getByRole('link', { name: /Change.*Street/ });
  expect(change.getAttribute('href')).toBe(`/en/dossiers/${dossierId}/form/home?from=check#q-street`);
});

test('does not send before the declaration is ticked, and says so at the box', async () => {
  const { calls } = show({ readDossierForm: () => complete });
  await screen.findByRole('button', { name: 'Declare and send' });
  send();
  expect(await screen.findByText('Tick the declaration to send')).toBeTruthy();
  expect(calls).toHaveLength(1);
});

test('sends the revision that was checked and goes to the confirmation', async () => {
  const { calls, visited } = show({ readDossierForm: () => complete, submitDossier: () => sent });
  fireEvent.click(await screen.findByRole('checkbox', { name: 'I declare this' }));
  send();
  await waitFor(() => expect(visited).toEqual([`/en/dossiers/${dossierId}/confirmation`]));
  expect(calls.at(-1)).toEqual(['submitDossier', { dossierId, revision: 3, declaration: true }]);
});

test('a dossier that was already sent is shown as sent, not as an error', async () => {
  const already = new ApiProblem({ type: 'urn:problem-type:gun:dossiers:alreadySubmitted', status: 409, title: 'x' });
  const { visited } = show({
    readDossierForm: () => complete,
    submitDossier: () => Promise.reject(already),
    readDossier: () => sent,
  });
  fireEvent.click(await screen.findByRole('checkbox'));
  send();
  await waitFor(() => expect(visited).toEqual([`/en/dossiers/${dossierId}/confirmation`]));
});

test('what a register says otherwise is named first, the form is read again, and the next press sends what it shows', async () => {
  const changed = new ApiProblem({
    ...{ type: 'urn:problem-type:gun:dossiers:factsChanged', status: 409, title: 'x' },
    issues: [{ type: 'fact', name: '/facts/address', detail: 'Present address (National Register)' }],
  });
  let presses = 0;
  const fresh = { ...complete, dossier: { ...complete.dossier, revision: 4 } };
  const { calls, visited } = show({
    readDossierForm: () => (presses === 0 ? complete : fresh),
    submitDossier: () => ((presses += 1) === 1 ? Promise.reject(changed) : sent),
  });
  fireEvent.click(await screen.findByRole('checkbox'));
  send();
  const notice = await screen.findByRole('alert');
  expect(notice.textContent).toContain('Present address (National Register)');
  expect(document.activeElement).toBe(notice);
  await waitFor(() => expect(calls.filter(([name]) => name === 'readDossierForm')).toHaveLength(2));
  fireEvent.submit(screen.getByRole('button', { name: 'Declare and send' }).closest('form')!); // its button rests a second
  await waitFor(() => expect(visited).toEqual([`/en/dossiers/${dossierId}/confirmation`]));
  expect(calls.at(-1)).toEqual(['submitDossier', { dossierId, revision: 4, declaration: true }]);
});

test('shows the fee that the gateway calculated from these answers, not an earlier one', async () => {
  const lines = [{ label: inEveryLanguage('Surface'), value: 16, unit: 'squareMetre' as const }];
  const fee = { euroCent: 12_800, explanation: inEveryLanguage('€ 8 for each square metre.'), lines };
  show({ readDossierForm: () => ({ ...complete, fee }) });
  const section = await screen.findByRole('region', { name: 'Calculated fee' });
  expect(section.textContent).toContain('€128.00');
  expect(section.textContent).toContain('16 m²');
});

test('a missing answer is listed with its link, and there is nothing to send yet', async () => {
  show({ readDossierForm: () => dossierForm({ answers: { street: 'Rue de Fer' } }) });
  const summary = await screen.findByRole('alert');
  expect(summary.querySelector('a')?.getAttribute('href')).toContain('/form/inside?from=check#q-floor');
  expect(screen.queryByRole('button', { name: 'Declare and send' })).toBeNull();
});

test('the accessibility rules hold', async () => {
  const { container } = show({ readDossierForm: () => complete });
  await screen.findByText('Rue de Fer');
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
