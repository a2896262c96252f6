import { beforeEach, expect, jest, test } from '@jest/globals';
import { ApiProblem } from '@gun/api-client';
import { createDraftKeeper, type DraftStatus } from './draft-keeper';
import type { UnsavedAnswers } from './unsaved-answers';

let sent: UnsavedAnswers[] = [];
let inTab: UnsavedAnswers | undefined;
let seen: DraftStatus[] = [];
let refuse: ApiProblem | undefined;

const refusal = (code: string, status: number) =>
  new ApiProblem({ type: `urn:problem-type:gun:dossiers:${code}`, status, title: code });

const keeper = () =>
  createDraftKeeper({
    start: { answers: {}, revision: 3 },
    save: async (unsaved) => {
      sent.push(unsaved);
      if (refuse) throw refuse;
      return { revision: unsaved.revision + 1, savedAt: '2026-11-25T09:16:00Z' };
    },
    keepInTab: (unsaved) => (inTab = unsaved),
    dropFromTab: () => (inTab = undefined),
    onChange: (status) => void seen.push(status),
    pause: 10_000,
  });

beforeEach(() => {
  jest.useRealTimers();
  sent = [];
  seen = [];
  inTab = undefined;
  refuse = undefined;
});

test('what is typed is in the tab at once, and on the server after a pause', async () => {
  jest.useFakeTimers();
  const draft = keeper();
  draft.change({ street: 'Rue' });
  draft.change({ street: 'Rue de Fer' });
  expect(inTab).toEqual({ answers: { street: 'Rue de Fer' }, revision: 3 });
  expect(sent).toEqual([]);
  await jest.advanceTimersByTimeAsync(10_000);
  expect(sent).toEqual([{ answers: { street: 'Rue de Fer' }, revision: 3 }]);
  expect(inTab).toBeUndefined();
});

test('what is typed while saving is saved after it, on the new revision', async () => {
  const draft = keeper();
  draft.change({ street: 'Rue' });
  const saving = draft.saveNow();
  draft.change({ street: 'Rue de Fer' });
  await expect(saving).resolves.toBe(true);
  expect(sent.map(({ revision }) => revision)).toEqual([3, 4]);
  expect(draft.status()).toMatchObject({ state: 'saved', revision: 5 });
});

test('nothing to save asks nothing of the server', async () => {
  await expect(keeper().saveNow()).resolves.toBe(true);
  expect(sent).toEqual([]);
});

test('a network that fails keeps the answers in the tab, and the next save sends them', async () => {
  const draft = keeper();
  refuse = new ApiProblem({ status: 0 });
  draft.change({ street: 'Rue' });
  await expect(draft.saveNow()).resolves.toBe(false);
  expect(draft.status().state).toBe('failed');
  expect(inTab?.answers).toEqual({ street: 'Rue' });
  refuse = undefined;
  await expect(draft.saveNow()).resolves.toBe(true);
});

test('a draft that changed elsewhere is never overwritten without being asked', async () => {
  const draft = keeper();
  refuse = refusal('staleRevision', 409);
  draft.change({ street: 'Mine' });
  await draft.saveNow();
  expect(draft.status().state).toBe('stale');
  refuse = undefined;
  draft.change({ street: 'Mine, longer' });
  await expect(draft.saveNow()).resolves.toBe(false);
  expect(sent).toHaveLength(1);
  expect(inTab?.answers).toEqual({ street: 'Mine, longer' });
});

test('after a conflict the person may keep their own answers', async () => {
  const draft = keeper();
  refuse = refusal('staleRevision', 409);
  draft.change({ street: 'Mine' });
  await draft.saveNow();
  refuse = undefined;
  await expect(draft.settle({ street: 'Mine' }, 9)).resolves.toBe(true);
  expect(sent.at(-1)).toEqual({ answers: { street: 'Mine' }, revision: 9 });
});

test('after a conflict the person may take the answers from elsewhere', async () => {
  const draft = keeper();
  refuse = refusal('staleRevision', 409);
  draft.change({ street: 'Mine' });
  await draft.saveNow();
  draft.take({ street: 'Theirs' }, 9);
  expect(draft.status()).toMatchObject({ answers: { street: 'Theirs' }, revision: 9, state: 'idle' });
  expect(inTab).toBeUndefined();
});
