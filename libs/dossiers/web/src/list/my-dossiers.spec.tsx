import { inEveryLanguage } from '@gun/kernel';
import { afterEach, expect, test } from '@jest/globals';
import { ApiProblem } from '@gun/api-client';
import { cleanup, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { summary } from '../testing/dossier-samples';
import { MyDossiers } from './my-dossiers';
import { showPage } from '../testing/show-page';

afterEach(cleanup);

test('what waits for the citizen stands first, with a sentence that says who must do what', async () => {
  const waiting = summary({
    id: 'b',
    status: 'waiting',
    title: inEveryLanguage('Terrace'),
    statement: inEveryLanguage('Give the scale.'),
  });
  const running = summary({ id: 'c', status: 'submitted', yourTurn: false, title: inEveryLanguage('Extract') });
  showPage(<MyDossiers />, { listMyDossiers: () => ({ items: [summary({ id: 'a' }), running, waiting] }) });
  await screen.findByRole('heading', { level: 2, name: 'Your turn' });
  const groups = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(groups).toEqual(['Your turn', 'In progress', 'Drafts', 'Also yours']);
  const first = screen.getByRole('region', { name: 'Your turn' });
  expect(within(first).getByText('Give the scale.')).toBeTruthy();
});

test('somebody without a dossier is shown where to begin', async () => {
  showPage(<MyDossiers />, { listMyDossiers: () => ({ items: [] }) });
  const link = await screen.findByRole('link', { name: 'Choose a procedure' });
  expect(link.getAttribute('href')).toBe('/en/search');
});

test('a refusal is said in the words of the gateway, with the code to say over the phone', async () => {
  const problem = new ApiProblem({ status: 403, detail: 'Sign in again.' }, 'trace-7');
  showPage(<MyDossiers />, { listMyDossiers: () => Promise.reject(problem) });
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Sign in again.');
  expect(alert.textContent).toContain('trace-7');
});

test('the accessibility rules hold', async () => {
  const { container } = showPage(<MyDossiers />, { listMyDossiers: () => ({ items: [summary()] }) });
  await screen.findByRole('heading', { name: 'Drafts' });
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
