import { inEveryLanguage } from '@gun/kernel';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { openDialogs } from '@gun/ui/testing';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { AskCorrection } from './ask-correction';
import { atTheDesk } from '../testing/at-the-desk';
import { dossierId, sampleDossier } from '../testing/sample-dossier';

beforeEach(openDialogs);
afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

async function correctionPage() {
  const onDone = jest.fn();
  const desk = atTheDesk(<AskCorrection dossierId={dossierId} onDone={onDone} />, {
    readDeskDossier: () => sampleDossier({ clock }),
    askCorrection: () => sampleDossier({ status: 'waiting', actions: [] }),
  });
  await screen.findByRole('checkbox', { name: 'New address' });
  return { ...desk, onDone };
}

const clock = {
  label: inEveryLanguage('Residence check'),
  due: '2026-12-05',
  rule: inEveryLanguage('15 calendar days'),
  elapsed: 0.3,
  paused: false,
  pausedDays: 0,
  effect: 'none' as const,
};

const send = () => fireEvent.submit(screen.getByRole('form', { name: 'Ask for a correction' }));

test('says beforehand that the legal clock pauses', async () => {
  await correctionPage();
  expect(screen.getByText(/The legal deadline pauses until the answer/)).toBeTruthy();
});

test('a ticked question asks for its remark, and the applicant’s view follows', async () => {
  await correctionPage();
  fireEvent.click(screen.getByRole('checkbox', { name: 'New address' }));
  fireEvent.change(screen.getByLabelText('What must be corrected: New address'), {
    target: { value: 'Give the box number.' },
  });
  const view = screen.getByRole('article', { name: 'What Camille Exemplaire will receive' });
  expect(view.textContent).toContain('Give the box number.');
});

test('nothing ticked is not sent', async () => {
  const { sent } = await correctionPage();
  send();
  expect(screen.getByRole('link', { name: 'Tick at least one answer to correct' })).toBeTruthy();
  expect(sent.some(({ operation }) => operation === 'askCorrection')).toBe(false);
});

test('a ticked question without a remark is not sent', async () => {
  const { sent } = await correctionPage();
  fireEvent.click(screen.getByRole('checkbox', { name: 'New address' }));
  send();
  expect(screen.getByRole('link', { name: 'Say what must be corrected' })).toBeTruthy();
  expect(sent.some(({ operation }) => operation === 'askCorrection')).toBe(false);
});

test('sends only the ticked questions, with their remarks and the revision that was read', async () => {
  const { sent, onDone } = await correctionPage();
  fireEvent.click(screen.getByRole('checkbox', { name: 'New address' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Name on the bell' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'New address' }));
  fireEvent.change(screen.getByLabelText('What must be corrected: Name on the bell'), {
    target: { value: 'Your name is missing.' },
  });
  send();
  await waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(sent.find(({ operation }) => operation === 'askCorrection')?.input).toEqual({
    dossierId,
    revision: 3,
    fields: [{ pointer: '/bell', remark: 'Your name is missing.' }],
  });
});
