'use client';

import { Checkboxes, Section, Textarea } from '@gun/ui';
import { useTranslations } from 'next-intl';
import {
  type AskableQuestion,
  type askablePages,
  type CorrectionDraft,
  questionId,
  remarkId,
} from './correction-draft';
import { type DeskFormError, useErrorAt } from '../form-errors';

export interface CorrectionQuestionsProps {
  pages: ReturnType<typeof askablePages>;
  draft: CorrectionDraft;
  errors: readonly DeskFormError[];
  onChange: (remarks: CorrectionDraft['remarks']) => void;
}

/** The answers of the dossier as boxes to tick; each ticked one asks for a remark at once. */
export function CorrectionQuestions({ pages, ...props }: CorrectionQuestionsProps) {
  return pages.map(({ id, title, questions }) => (
    <Section key={id} id={`questions-${id}`} title={title}>
      {questions.map((question) => (
        <Question key={question.pointer} question={question} {...props} />
      ))}
    </Section>
  ));
}

type QuestionProps = Omit<CorrectionQuestionsProps, 'pages'> & { question: AskableQuestion };

function Question({ question, draft, errors, onChange }: QuestionProps) {
  const t = useTranslations('dossiersDesk.askCorrection');
  const errorAt = useErrorAt(errors);
  const { pointer, label, answer } = question;
  const remark = draft.remarks[pointer];
  const { [pointer]: _, ...others } = draft.remarks;
  return (
    <Checkboxes
      name={questionId(pointer)}
      idPrefix={questionId(pointer)}
      errorMessage={errorAt(questionId(pointer))}
      values={remark === undefined ? [] : [pointer]}
      onChange={({ target }) => onChange(target.checked ? { ...others, [pointer]: '' } : others)}
      items={[
        {
          value: pointer,
          text: label,
          hint: answer || undefined,
          conditional: remark !== undefined && (
            <Textarea
              id={remarkId(pointer)}
              label={t('remark', { label })}
              rows={2}
              maxLength={1000}
              value={remark}
              errorMessage={errorAt(remarkId(pointer))}
              onChange={({ target }) => onChange({ ...draft.remarks, [pointer]: target.value })}
            />
          ),
        },
      ]}
    />
  );
}
