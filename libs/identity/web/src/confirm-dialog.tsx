'use client';
import { Actions, Button, Dialog } from '@gun/ui';
import { useRef } from 'react';
import { ProblemNotice } from './problem-notice';

interface ConfirmDialogProps {
  id: string;
  words: { open: string; title: string; text: string; confirm: string; keep: string };
  error: unknown;
  confirm: () => void;
}

/** For what cannot be undone: says what happens, and keeping is as easy as going on. */
export function ConfirmDialog({ id, words, error, confirm }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button type="button" look="plain" onClick={() => dialog.current?.showModal()}>
        {words.open}
      </Button>
      <Dialog id={id} ref={dialog} title={words.title}>
        <p>{words.text}</p>
        {error !== null && <ProblemNotice error={error} />}
        <Actions>
          <Button type="button" look="danger" onClick={confirm}>
            {words.confirm}
          </Button>
          <Button type="button" look="alt" autoFocus onClick={() => dialog.current?.close()}>
            {words.keep}
          </Button>
        </Actions>
      </Dialog>
    </>
  );
}
