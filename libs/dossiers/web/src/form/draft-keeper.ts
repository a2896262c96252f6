/**
 * Keeps a draft: what is typed goes to the tab at once and to the server a moment later, one request at a time, always
 * with the revision it was typed on. A refused revision stops it until the person says which answers to keep.
 */
import { isProblem } from '@gun/api-client';
import type { SavedAnswers } from '@gun/dossiers-contract';
import type { Answers } from '@gun/procedures-contract';
import type { UnsavedAnswers } from './unsaved-answers';

export type SaveState = 'idle' | 'waiting' | 'saving' | 'saved' | 'failed' | 'stale';

export interface DraftStatus {
  readonly state: SaveState;
  readonly answers: Answers;
  readonly revision: number;
  readonly savedAt?: string;
}

export interface DraftKeeperOptions {
  readonly start: { readonly answers: Answers; readonly revision: number };
  readonly save: (unsaved: UnsavedAnswers) => Promise<SavedAnswers>;
  readonly keepInTab: (unsaved: UnsavedAnswers) => void;
  readonly dropFromTab: () => void;
  readonly onChange: (status: DraftStatus) => void;
  readonly pause?: number;
}

export function createDraftKeeper({ start, save, keepInTab, dropFromTab, onChange, pause = 1200 }: DraftKeeperOptions) {
  let status: DraftStatus = { state: 'idle', ...start };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<boolean> | undefined;

  const become = (next: Partial<DraftStatus>) => onChange((status = { ...status, ...next }));
  const typed = (): UnsavedAnswers => ({ answers: status.answers, revision: status.revision });

  async function saveOnce(): Promise<boolean> {
    const sent = typed();
    become({ state: 'saving' });
    try {
      const { revision, savedAt } = await save(sent);
      const unchanged = status.answers === sent.answers;
      become({ revision, savedAt, state: unchanged ? 'saved' : 'waiting' });
      if (unchanged) dropFromTab();
      return unchanged || (await saveOnce());
    } catch (refusal) {
      become({ state: isProblem(refusal, 'staleRevision') ? 'stale' : 'failed' });
      return false;
    }
  }

  /** True when everything typed is on the server. */
  function saveNow(): Promise<boolean> {
    clearTimeout(timer);
    if (underWay) return underWay;
    if (status.state === 'idle' || status.state === 'saved') return Promise.resolve(true);
    if (status.state === 'stale') return Promise.resolve(false);
    underWay = saveOnce().finally(() => (underWay = undefined));
    return underWay;
  }

  function change(answers: Answers): void {
    become({ answers, state: status.state === 'stale' ? 'stale' : 'waiting' });
    keepInTab(typed());
    if (status.state === 'stale') return;
    clearTimeout(timer);
    timer = setTimeout(() => void saveNow(), pause);
  }

  return {
    status: () => status,
    change,
    saveNow,
    /** After a conflict: go on with these answers on top of that revision. */
    settle(answers: Answers, revision: number): Promise<boolean> {
      become({ answers, revision, state: 'waiting' });
      return saveNow();
    },
    /** After a conflict: forget what was typed here. */
    take(answers: Answers, revision: number): void {
      dropFromTab();
      become({ answers, revision, state: 'idle' });
    },
  };
}

export type DraftKeeper = ReturnType<typeof createDraftKeeper>;
