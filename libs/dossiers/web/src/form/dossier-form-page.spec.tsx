import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ApiProblem, findInTab, keepInTab } from '@gun/api-client';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { DossierFormPage } from './dossier-form-page';
import { asksPlan, dossier, dossierForm, dossierId } from '../testing/dossier-samples';
import { showPage } from '../testing/show-page';

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

const saved = () => ({ revision: 4, savedAt: '2026-11-25T09:16:00Z', expiresOn: '2027-02-23' });
const stale = new ApiProblem({ type: 'urn:problem-type:gun:dossiers:staleRevision', status: 409, title: 'Stale' });
const show = (answers: Parameters<typeof showPage>[1], pageId = 'home') =>
  showPage(<DossierFormPage dossierId={dossierId} pageId={pageId} />, answers);
const type = (value: string) => fireEvent.change(screen.getByLabelText('Street'), { target: { value } });

test('Continue saves the answers and goes to the next page', async () => {
  const { calls, visited } = show({ readDossierForm: () => dossierForm(), saveAnswers: saved });
  await screen.findByRole('heading', { level: 1, name: 'Your new home' });
  type('Rue de Fer');
  fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
  await waitFor(() => expect(visited).toEqual([`/en/dossiers/${dossierId}/form/inside`]));
  expect(calls.at(-1)).toEqual([
    'saveAnswers',
    { dossierId, revision: 3, answers: { street: 'Rue de Fer' }, language: 'en' },
  ]);
  expect(screen.getByText(/Kept until 23 February 2027/)).toBeTruthy();
});

test('an answer that is missing is said first on the page and in its title, and nothing moves', async () => {
  const { visited } = show({ readDossierForm: () => dossierForm() });
  await screen.findByLabelText('Street');
  fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
  const summary = await screen.findByRole('alert');
  expect(summary.querySelector('a')?.getAttribute('href')).toBe('#q-street');
  await waitFor(() => expect(document.title).toMatch(/^Error: /));
  expect(visited).toEqual([]);
});

describe('Continue while a file is being sent', () => {
  const plan = new File(['%PDF'], 'plan.pdf', { type: 'application/pdf' });
  const kept = { id: 'd1', fileName: 'plan.pdf', mediaType: 'application/pdf', bytes: 4 };

  async function continueWhileSending() {
    const arrival = Promise.withResolvers<typeof kept>();
    const shown = show({
      readDossierForm: () => dossierForm({ form: asksPlan }),
      uploadDocument: () => arrival.promise,
      saveAnswers: saved,
    });
    fireEvent.change(await screen.findByLabelText('Plan (optional)'), { target: { files: [plan] } });
    fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByText('Your file is on its way. We continue once it has arrived.');
    expect(shown.visited).toEqual([]);
    expect(screen.queryByRole('alert')).toBeNull();
    return { ...shown, arrival };
  }

  test('says that it is on its way, and goes on by itself with it', async () => {
    const { arrival, calls, visited } = await continueWhileSending();
    arrival.resolve(kept);
    await waitFor(() => expect(visited).toEqual([`/en/dossiers/${dossierId}/form/inside`]));
    expect(calls.at(-1)).toMatchObject(['saveAnswers', { answers: { plan: [{ documentId: 'd1' }] } }]);
  });

  test('does not go on without it when it fails: the reason is first on the page', async () => {
    const { arrival, visited } = await continueWhileSending();
    arrival.reject(new ApiProblem({ status: 0 }));
    const summary = await screen.findByRole('alert');
    expect(summary.textContent).toContain('Send plan.pdf again: the connection was lost');
    expect(summary.querySelector('a')?.getAttribute('href')).toBe('#q-plan');
    expect(screen.queryByText(/on its way/)).toBeNull();
    expect(visited).toEqual([]);
  });

  test('goes nowhere once the page was left', async () => {
    const { arrival, visited, unmount } = await continueWhileSending();
    unmount();
    arrival.resolve(kept);
    await arrival.promise;
    await new Promise((resolve) => setTimeout(resolve));
    expect(visited).toEqual([]);
  });
});

test('what could not be saved is still there when the page comes back', async () => {
  const first = show({
    readDossierForm: () => dossierForm(),
    saveAnswers: () => Promise.reject(new ApiProblem({ status: 401 })),
  });
  await screen.findByLabelText('Street');
  type('Rue de Fer');
  first.unmount();
  await waitFor(() => expect(findInTab(`unsaved:${dossierId}`)).toMatchObject({ answers: { street: 'Rue de Fer' } }));
  show({ readDossierForm: () => dossierForm(), saveAnswers: saved });
  expect((await screen.findByLabelText<HTMLInputElement>('Street')).value).toBe('Rue de Fer');
});

test('answers from another tab are never overwritten: the person chooses', async () => {
  const other = dossierForm({ answers: { street: 'Theirs' }, dossier: dossier({ revision: 8 }) });
  const answers = [dossierForm(), other];
  const { visited } = show({ readDossierForm: () => answers.shift(), saveAnswers: () => Promise.reject(stale) });
  await screen.findByLabelText('Street');
  type('Mine');
  fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Take the answers saved elsewhere' }));
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Street').value).toBe('Theirs'));
  expect(visited).toEqual([]);
});

test('a tab that typed on an old revision notices it, even after a new sign-in', async () => {
  keepInTab(`unsaved:${dossierId}`, { revision: 2, answers: { street: 'Older' } });
  const { calls } = show({ readDossierForm: () => dossierForm(), saveAnswers: () => Promise.reject(stale) });
  await screen.findByLabelText('Street');
  fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
  await screen.findByRole('button', { name: 'Keep what I see here' });
  expect(calls.at(-1)).toMatchObject(['saveAnswers', { revision: 2 }]);
});

test('a dossier that was sent meanwhile says so and leads to it', async () => {
  show({ readDossierForm: () => dossierForm({ dossier: dossier({ status: 'submitted', actions: ['withdraw'] }) }) });
  const link = await screen.findByRole('link', { name: 'Open the dossier' });
  expect(link.getAttribute('href')).toBe(`/en/dossiers/${dossierId}`);
});

test('the steps that are announced are those that are listed: the check before sending is the last', async () => {
  show({ readDossierForm: () => dossierForm() });
  expect(await screen.findByText(/step 1 of 3/)).toBeTruthy();
  expect(
    within(screen.getByRole('navigation', { name: 'Steps of the procedure' })).getAllByRole('listitem'),
  ).toHaveLength(3);
});

test('a page that the answers no longer open leads to where one continues', async () => {
  const { visited } = show({ readDossierForm: () => dossierForm() }, 'gone');
  await waitFor(() => expect(visited).toEqual([`/en/dossiers/${dossierId}/form/home`]));
});
