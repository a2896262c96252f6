import { inEveryLanguage } from '@gun/kernel';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openDialogs } from '@gun/ui/testing';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { DeskDossier } from './desk-dossier';
import { atTheDesk, refusal } from '../testing/at-the-desk';
import { dossierId, sampleDossier } from '../testing/sample-dossier';

beforeEach(openDialogs);
afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

test('who, what and the parts of a dossier come in the same order on each of its pages', async () => {
  atTheDesk(<DeskDossier dossierId={dossierId} view="timeline" />, { readDeskDossier: () => sampleDossier() });
  expect(await screen.findByRole('heading', { level: 1, name: 'Change of address, Camille Exemplaire' })).toBeTruthy();
  const parts = within(screen.getByRole('navigation', { name: 'Dossier' })).getAllByRole('link');
  expect(parts.map(({ textContent }) => textContent)).toEqual([
    'Examination',
    'Answers',
    'Differences (0)',
    'Documents (0)',
    'Timeline (1)',
    'Correction',
    'Decision',
  ]);
});

test('a free dossier can be claimed, and then shows what can be done', async () => {
  const free = { mine: false, claimant: undefined, actions: ['claim' as const] };
  const { sent } = atTheDesk(<DeskDossier dossierId={dossierId} />, {
    readDeskDossier: () => sampleDossier(free),
    claimDossier: () => sampleDossier(),
  });
  expect(await screen.findByText(/Claim this dossier to act on it/)).toBeTruthy();
  expect(screen.queryByRole('link', { name: /Prepare the decision/ })).toBeNull();
  fireEvent.keyDown(document.body, { key: 'p' });
  expect(await screen.findByRole('link', { name: /Prepare the decision/ })).toBeTruthy();
  expect(sent.map(({ operation }) => operation)).toEqual(['readDeskDossier', 'claimDossier']);
});

test('when a colleague claims first, says so and who has it', async () => {
  let claimant: string | undefined;
  atTheDesk(<DeskDossier dossierId={dossierId} />, {
    readDeskDossier: () => sampleDossier({ mine: false, claimant, actions: claimant === undefined ? ['claim'] : [] }),
    claimDossier: () => {
      claimant = 'Jan Peeters';
      return refusal('alreadyClaimed', 'A colleague has already claimed this dossier.');
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: /Claim this dossier/ }));
  expect(await screen.findByText('Jan Peeters has claimed this dossier.')).toBeTruthy();
});

test('internal lines of the timeline are marked, the others are not', async () => {
  const entry = { kind: 'claimed' as const, by: inEveryLanguage('Namur'), internal: true };
  const timeline = [
    { ...entry, at: '2026-11-21T08:00:00Z', text: inEveryLanguage('Claimed') },
    {
      ...entry,
      at: '2026-11-20T08:00:00Z',
      text: inEveryLanguage('Submitted'),
      kind: 'submitted' as const,
      internal: false,
    },
  ];
  atTheDesk(<DeskDossier dossierId={dossierId} view="timeline" />, {
    readDeskDossier: () => sampleDossier({ timeline }),
  });
  const lines = within(await screen.findByRole('region', { name: 'Timeline' })).getAllByRole('listitem');
  expect(lines.map(({ textContent }) => textContent?.includes('Internal'))).toEqual([true, false]);
});

test('a declared value that differs from the register is told apart in words', async () => {
  const change = { pointer: '/home', label: inEveryLanguage('New address'), kind: 'register' as const };
  atTheDesk(<DeskDossier dossierId={dossierId} view="changes" />, {
    readDeskDossier: () =>
      sampleDossier({
        changes: [
          { ...change, before: inEveryLanguage('Rue du Modèle 901'), after: inEveryLanguage('Rue Exemple 12') },
        ],
      }),
  });
  const row = await screen.findByRole('row', { name: /New address/ });
  expect(row.textContent).toContain('Rue du Modèle 901');
  expect(row.textContent).toContain('Different');
});

test('a dossier of another office is refused in words', async () => {
  atTheDesk(<DeskDossier dossierId={dossierId} />, {
    readDeskDossier: () => refusal('dossierNotFound', 'This dossier does not exist or is not open to you.'),
  });
  expect((await screen.findByRole('alert')).textContent).toContain('is not open to you');
});

test('what the applicant did is told by their name, not by the word that they read', async () => {
  const started = {
    at: '2026-11-20T08:00:00Z',
    kind: 'started' as const,
    text: inEveryLanguage('Draft started'),
    by: inEveryLanguage('You'),
  };
  atTheDesk(<DeskDossier dossierId={dossierId} view="timeline" />, {
    readDeskDossier: () => sampleDossier({ timeline: [{ ...started, internal: false }] }),
  });
  const [line] = within(await screen.findByRole('region', { name: 'Timeline' })).getAllByRole('listitem');
  expect(line?.textContent).toContain('Camille Exemplaire');
  expect(line?.textContent).not.toContain('You');
});

test('what a colleague handles is shown once a reason is written, which the citizen will read', async () => {
  const { sent } = atTheDesk(<DeskDossier dossierId={dossierId} />, {
    readDeskDossier: () => refusal('reasonNeeded', 'A colleague handles this dossier.'),
    openDossier: () => sampleDossier({ mine: false, claimant: 'Jan Peeters', actions: [] }),
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Open the dossier' }));
  expect(screen.getByText(/Write the reason in a few words/)).toBeTruthy();
  const reason = 'Standing in for a colleague who is ill';
  fireEvent.change(screen.getByLabelText('Reason'), { target: { value: reason } });
  fireEvent.click(screen.getByRole('button', { name: 'Open the dossier' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Change of address, Camille Exemplaire' })).toBeTruthy();
  expect(sent.at(-1)).toEqual({ operation: 'openDossier', input: { dossierId, reason } });
});

test.each([
  ['before a decision', [], /the decision will also have to go by post/],
  [
    'after it',
    [{ kind: 'decision' as const, title: inEveryLanguage('Decision') }],
    /Download the decision, print it and post it/,
  ],
])('of somebody who asked for letters, the office reads %s what it has to post', async (_when, papers, says) => {
  const documents = papers.map((paper) => ({
    ...{ id: dossierId, mediaType: 'application/pdf', bytes: 900, createdAt: '2026-11-21T08:00:00Z', ...paper },
  }));
  const whole = sampleDossier({ byPost: true });
  atTheDesk(<DeskDossier dossierId={dossierId} view="documents" />, {
    readDeskDossier: () => ({ ...whole, documents }),
  });
  expect(await screen.findByText(says)).toBeTruthy();
});
