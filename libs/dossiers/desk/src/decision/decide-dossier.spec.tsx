import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { Answers } from '@gun/api-client/testing';
import { openDialogs } from '@gun/ui/testing';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { DecideDossier } from './decide-dossier';
import { atTheDesk, refusal } from '../testing/at-the-desk';
import { dossierId, sampleDossier } from '../testing/sample-dossier';

beforeEach(openDialogs);
afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const press = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name, hidden: true }));
const write = (label: RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

async function decidePage(answers: Answers = {}) {
  const onDone = jest.fn();
  const desk = atTheDesk(<DecideDossier dossierId={dossierId} onDone={onDone} />, {
    readDeskDossier: () => sampleDossier(),
    ...answers,
  });
  await screen.findByRole('radio', { name: /Granted/ });
  return { ...desk, onDone };
}

function writeDecision() {
  fireEvent.click(screen.getByRole('radio', { name: /Granted/ }));
  write(/Facts found/, 'Seen on 24 November.');
  press(/^Insert/);
}

test('nothing of a decision is chosen beforehand', async () => {
  await decidePage();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /Granted/ }).checked).toBe(false);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /Refused/ }).checked).toBe(false);
  expect(screen.getByLabelText<HTMLTextAreaElement>(/Facts found/).value).toBe('');
  expect(screen.getByLabelText<HTMLTextAreaElement>(/Reason 1/).value).toBe('');
});

test('offers only the languages in which the office may decide', async () => {
  await decidePage();
  expect(screen.getByRole('radio', { name: 'Français' })).toBeTruthy();
  expect(screen.getByRole('radio', { name: 'Nederlands' })).toBeTruthy();
  expect(screen.queryByRole('radio', { name: 'English' })).toBeNull();
});

test('an empty decision is not sent, and says what is missing with links to each control', async () => {
  const { sent } = await decidePage();
  press(/Take the decision/);
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual(expect.arrayContaining(['#template', '#facts', '#reason-1']));
  expect(sent.map(({ operation }) => operation)).toEqual(['readDeskDossier']);
});

test('is sent only after the last question, with the reasons in the chosen language', async () => {
  const { sent, onDone } = await decidePage({ decideDossier: () => sampleDossier({ status: 'decided', actions: [] }) });
  writeDecision();
  press(/Take the decision Ctrl/);
  expect(sent.some(({ operation }) => operation === 'decideDossier')).toBe(false);
  press(/Yes, take the decision/);
  await waitFor(() => expect(onDone).toHaveBeenCalled());
  const decided = sent.find(({ operation }) => operation === 'decideDossier');
  expect(decided?.input).toEqual({
    dossierId,
    revision: 3,
    template: 'registered',
    language: 'fr',
    facts: 'Seen on 24 November.',
    reasons: ['L’agent vous y a vu.'],
  });
});

test('shows the letter with its legal basis and appeal while it is written', async () => {
  await decidePage();
  writeDecision();
  const letter = screen.getByRole('article', { name: 'What Camille Exemplaire will receive' });
  expect(letter.getAttribute('lang')).toBe('fr');
  expect(letter.textContent).toContain('Seen on 24 November.');
  expect(letter.textContent).toContain('Act of 19 July 1991');
  expect(letter.textContent).toContain('You have 30 days to write to the minister.');
});

test('when a colleague was faster, says who and when, and keeps every typed word', async () => {
  let revision = 3;
  await decidePage({
    readDeskDossier: () =>
      sampleDossier({
        revision,
        ...(revision > 3 && {
          timeline: [
            {
              at: '2026-11-25T09:00:00Z',
              kind: 'documentAdded',
              text: { fr: 'x', nl: 'x', de: 'x', en: 'Document added' },
              by: { fr: 'x', nl: 'x', de: 'x', en: 'Namur, population service' },
              internal: false,
            },
          ],
        }),
      }),
    decideDossier: () => {
      revision = 4;
      return refusal('staleRevision', 'This dossier changed elsewhere.');
    },
  });
  writeDecision();
  press(/Take the decision Ctrl/);
  press(/Yes, take the decision/);
  await screen.findByRole('heading', { name: 'This dossier changed while you were writing' });
  const banner = screen.getByRole('alert');
  expect(banner.textContent).toContain('Document added (Namur, population service)');
  expect(banner.textContent).toContain('25 November 2026 at 10:00');
  expect(screen.getByLabelText<HTMLTextAreaElement>(/Facts found/).value).toBe('Seen on 24 November.');
});

test('what was typed is there again after a reload, and gone once it is sent', async () => {
  await decidePage();
  write(/Facts found/, 'Half a sentence');
  cleanup();
  const { onDone } = await decidePage({ decideDossier: () => sampleDossier({ status: 'decided', actions: [] }) });
  expect(screen.getByLabelText<HTMLTextAreaElement>(/Facts found/).value).toBe('Half a sentence');
  writeDecision();
  press(/Take the decision Ctrl/);
  press(/Yes, take the decision/);
  await waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(Object.keys(sessionStorage).filter((key) => key.includes('Decision'))).toEqual([]);
});

test('conditions are asked only of a decision that grants', async () => {
  await decidePage();
  fireEvent.click(screen.getByRole('radio', { name: /Refused/ }));
  expect(screen.queryByRole('heading', { name: 'Conditions' })).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: /Granted/ }));
  expect(screen.getByRole('heading', { name: 'Conditions' })).toBeTruthy();
});

test('an officer who may not decide now is told so instead of getting a form', async () => {
  atTheDesk(<DecideDossier dossierId={dossierId} onDone={() => undefined} />, {
    readDeskDossier: () => sampleDossier({ mine: false, claimant: 'Jan Peeters', actions: [] }),
  });
  expect(await screen.findByText('Jan Peeters has claimed this dossier. You can read it.')).toBeTruthy();
  expect(screen.queryByRole('radio')).toBeNull();
});
