'use client';

import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import { Notice } from '@gun/ui';
import type { Language } from '@gun/kernel';
import type { Answers, Fact, FormDefinition } from '@gun/procedures-contract';
import {
  factsInScope,
  typeset,
  visiblePages,
  withAnswer,
  type ErrorWords,
  type FormError,
  type FormState,
  type VisibleField,
} from '@gun/procedures-contract/engine';
import {
  FormContext,
  type AddressLookup,
  type FormContextValue,
  type KnownProofs,
  type ListLookup,
  type UploadFile,
} from './form-context';
import { FormErrorSummary } from './form-error-summary';
import { openedBy } from './questions/opened-questions';
import { Question } from './questions/question';
import type { SentFiles } from './files/use-sending-files';

export interface FormPageViewProps {
  form: FormDefinition;
  pageId: string;
  /** As typed or as kept: what cannot be read is shown again exactly as it was typed. */
  answers: Answers;
  facts: readonly Fact[];
  language: Language;
  /** The day in Brussels, `yyyy-MM-dd`. */
  today: string;
  /** From `checkPage`, or from the server; shown at each question. */
  errors?: readonly FormError[];
  /** What to say about them. */
  errorWords: ErrorWords;
  onChange: (answers: Answers) => void;
  addresses?: AddressLookup;
  upload?: UploadFile;
  /** Files begin to be sent: whoever goes on from the page waits for them (`useSendingFiles`). */
  onSending?: (sent: SentFiles) => void;
  lookUpInList?: ListLookup;
  wrongHref?: (fact: Fact) => string;
  /** Draws the proofs that a page asks for, all together: they are asked of their sources in one request. */
  drawEvidence?: (asked: readonly VisibleField[]) => ReactNode;
  /** In a correction: the only questions that may change. */
  editable?: readonly string[];
  /** In a correction: what the officer remarked, by pointer. */
  remarks?: Readonly<Record<string, string>>;
  /** Values of proofs, shown where each can be corrected. */
  proofs?: KnownProofs;
  /** 1: the page brings its own title and summary. 2 (default): the caller has them in the head of the page. */
  headingLevel?: 1 | 2;
}

/** One page of a form: its questions with the controls of the counter. The caller owns the `<form>` and its buttons. */
export function FormPageView(props: FormPageViewProps) {
  const { form, pageId, answers, facts, language, today, errors = [], errorWords, onChange, headingLevel = 2 } = props;
  // The newest answers, also inside a callback that was made before the last render: an upload ends late.
  const latestRef = useRef(answers);
  useLayoutEffect(() => {
    latestRef.current = answers;
  }, [answers]);
  const setAnswer = (pointer: string, answer: unknown) => {
    latestRef.current = withAnswer(latestRef.current, pointer, answer);
    onChange(latestRef.current);
  };
  const state: FormState = { answers, facts: factsInScope(facts), today };
  const value: FormContextValue = { ...props, state, errors, latest: () => latestRef.current, setAnswer };
  const shown = visiblePages(form, state).find(({ page }) => page.id === pageId);
  if (!shown) return null;
  const alone = headingLevel === 1 && shown.fields.length === 1 && !shown.page.lead;
  return (
    <FormContext value={value}>
      <div className="stack-l">
        {headingLevel === 1 && <FormErrorSummary {...{ form, errors }} words={errorWords} />}
        {headingLevel === 1 && !alone && <h1>{typeset(shown.page.title[language], language)}</h1>}
        {headingLevel === 1 && shown.page.lead && (
          <p className="lead">{typeset(shown.page.lead[language], language)}</p>
        )}
        {shown.page.stop ? <Stop stop={shown.page.stop} language={language} /> : null}
        <Questions fields={shown.fields} level={alone ? 1 : 2} drawEvidence={props.drawEvidence} />
      </div>
    </FormContext>
  );
}

interface QuestionsProps {
  fields: readonly VisibleField[];
  level: 1 | 2;
  drawEvidence?: FormPageViewProps['drawEvidence'];
}

/** Questions one under the other; those that an option opens stand inside that option. */
function Questions({ fields, level, drawEvidence }: QuestionsProps) {
  const proofs = drawEvidence ? fields.filter(({ field }) => field.widget === 'evidence') : [];
  if (drawEvidence && proofs.length > 0) {
    return (
      <>
        {drawEvidence(proofs)}
        <Questions fields={fields.filter((field) => !proofs.includes(field))} level={level} />
      </>
    );
  }
  const opened = openedBy(fields);
  const inside = new Set([...opened.values()].flatMap((byOption) => Object.values(byOption).flat()));
  return fields
    .filter((field) => !inside.has(field))
    .map((field) => (
      <Question
        key={field.pointer}
        shown={field}
        headingLevel={hasHeading(field, level) ? level : undefined}
        opened={mapped(opened.get(field.pointer) ?? {})}
      />
    ));
}

const mapped = (byOption: Readonly<Record<string, readonly VisibleField[]>>): Record<string, ReactNode> =>
  Object.fromEntries(
    Object.entries(byOption).map(([option, fields]) => [
      option,
      fields.map((field) => <Question key={field.pointer} shown={field} />),
    ]),
  );

const grouped = new Set(['radios', 'checkboxes', 'date', 'address', 'group']);

/** A question of several boxes is a heading of the page; a single box only when it is the page. */
const hasHeading = ({ field }: VisibleField, level: 1 | 2): boolean => level === 1 || grouped.has(field.widget);

function Stop({
  stop,
  language,
}: {
  stop: { reason: Record<Language, string>; instead: Record<Language, string> };
  language: Language;
}) {
  const t = useTranslations('procedures');
  return (
    <Notice look="still" title={typeset(stop.reason[language], language)}>
      <p>
        <strong>{t('stopWhatNow')}</strong>
      </p>
      <p>{typeset(stop.instead[language], language)}</p>
    </Notice>
  );
}
