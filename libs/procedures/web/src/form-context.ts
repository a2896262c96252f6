'use client';

import { createContext, useContext } from 'react';
import type { Language } from '@gun/kernel';
import type { Answers, Fact, FileAnswer, FormDefinition } from '@gun/procedures-contract';
import { isWithin, questionOf, type ErrorWords, type FormError, type FormState } from '@gun/procedures-contract/engine';
import type { SentFiles } from './files/use-sending-files';

/** A place as the reference data knows it. */
export interface Place {
  readonly nis: string;
  readonly place: string;
  readonly postCode?: string;
}

/** A street as the reference data knows it. */
export interface Street {
  readonly streetId: string;
  readonly street: string;
  readonly postCode: string;
  readonly municipality: string;
  readonly nis: string;
}

/** Where addresses are looked up while one types; both answer an empty list rather than fail. */
export interface AddressLookup {
  places(text: string): Promise<readonly Place[]>;
  streets(text: string, place: { postCode?: string; nis?: string }): Promise<readonly Street[]>;
}

/** What became of a file: a document of the citizen, or the reason (`fileVirus`, `fileProtected`, `fileSending`…). */
export type UploadOutcome =
  { readonly ok: true; readonly file: FileAnswer } | { readonly ok: false; readonly reason: string };

/** Sends one file; `onProgress` is called with percents. */
export type UploadFile = (file: File, onProgress: (percent: number) => void) => Promise<UploadOutcome>;

/** Looks something up in a reference list served by the catalogue. */
export type ListLookup = (list: string, text: string) => Promise<readonly { value: string; label: string }[]>;

/** Values of proofs in the words of the page, by pointer of their question and key of their field. */
export type KnownProofs = Readonly<Record<string, readonly { readonly key: string; readonly value: string }[]>>;

/** What every question of a page needs. */
export interface FormContextValue {
  readonly form: FormDefinition;
  readonly state: FormState;
  readonly facts: readonly Fact[];
  readonly language: Language;
  readonly errors: readonly FormError[];
  readonly errorWords: ErrorWords;
  /** The latest answers, also inside a callback that was made earlier. */
  readonly latest: () => Answers;
  readonly setAnswer: (pointer: string, answer: unknown) => void;
  readonly addresses?: AddressLookup;
  readonly upload?: UploadFile;
  readonly onSending?: (sent: SentFiles) => void;
  readonly lookUpInList?: ListLookup;
  readonly wrongHref?: (fact: Fact) => string;
  readonly editable?: readonly string[];
  readonly remarks?: Readonly<Record<string, string>>;
  /** What sources said, by the pointer of the question that asked for it. */
  readonly proofs?: KnownProofs;
}

export const FormContext = createContext<FormContextValue | undefined>(undefined);

export function useForm(): FormContextValue {
  const value = useContext(FormContext);
  if (!value) throw new Error('a question is rendered inside FormPageView');
  return value;
}

/** In a correction only named questions may change, and what contains one of them must be open; otherwise all may. */
export const mayChange = (editable: readonly string[] | undefined, pointer: string): boolean =>
  mayReplace(editable, pointer) || (editable ?? []).some((named) => isWithin(named, pointer));

/** Whether the whole answer may be replaced: a group may then gain and lose items. */
export const mayReplace = (editable: readonly string[] | undefined, pointer: string): boolean =>
  !editable || editable.some((named) => isWithin(pointer, named) || isWithin(questionOf(pointer), named));
