'use client';

import { useTranslations } from 'next-intl';
import { lazy, Suspense } from 'react';
import { Changed, Fact as FactRow, Facts, Section } from '@gun/ui';
import type { Language } from '@gun/kernel';
import type { Answers, Fact, FormDefinition } from '@gun/procedures-contract';
import {
  answerLines,
  factsInScope,
  notProvided,
  typeset,
  visiblePages,
  type AnswerChange,
  type VisibleField,
  type VisiblePage,
} from '@gun/procedures-contract/engine';
import { mayChange, type KnownProofs } from '../form-context';
import { Lines } from '../lines';
import { KnownFacts } from './sourced-fact';

/** Few forms correct what a source said. */
const CorrectionRows = lazy(() => import('./correction-rows'));

export interface AnswerListProps {
  form: FormDefinition;
  answers: Answers;
  facts: readonly Fact[];
  language: Language;
  /** The day of submission, or of reading a draft: conditions that look at the date then give the same pages. */
  today: string;
  /** National numbers show only their last digits. */
  masked?: boolean;
  /** Answers that differ from the submission before, from `diffAnswers`. */
  changes?: readonly AnswerChange[];
  /** Where an answer is changed; without it the list is only read. */
  changeHref?: (pageId: string, pointer: string) => string;
  /** In a correction: the only questions that may change. */
  editable?: readonly string[];
  /** Where a fact is contested. */
  wrongHref?: (fact: Fact) => string;
  /** Values of proofs, shown beside what was corrected of them. */
  proofs?: KnownProofs;
  /** Shows what the registers said before the answers. */
  withFacts?: boolean;
  headingLevel?: 2 | 3;
}

/** All answers to visible questions, page by page, as people read them. */
export function AnswerList({ withFacts, headingLevel = 2, ...props }: AnswerListProps) {
  const t = useTranslations('procedures');
  const { form, answers, facts, language, today, wrongHref } = props;
  const pages = visiblePages(form, { answers, facts: factsInScope(facts), today });
  return (
    <>
      {withFacts && facts.length > 0 && (
        <Section id="known-facts" title={t('knownFacts')} headingLevel={headingLevel}>
          <KnownFacts {...{ form, facts, language, wrongHref }} />
        </Section>
      )}
      {pages
        .filter(({ fields }) => fields.some(isAnswered))
        .map((shown) => (
          <Section
            key={shown.page.id}
            id={`answers-${shown.page.id}`}
            title={typeset(shown.page.title[language], language)}
            headingLevel={headingLevel}
          >
            <Facts look="editable">
              <Rows {...props} shown={shown} />
            </Facts>
          </Section>
        ))}
    </>
  );
}

/** Facts have their own section. */
const isAnswered = ({ field }: VisibleField): boolean => field.widget !== 'fact';

function Rows({ shown, ...props }: AnswerListProps & { shown: VisiblePage }) {
  const t = useTranslations('procedures');
  const { language } = props;
  return shown.fields.filter(isAnswered).flatMap((field) => {
    if (!field.items)
      return [
        <AnswerRow
          key={field.pointer}
          {...props}
          {...{ field }}
          pageId={shown.page.id}
          label={typeset(field.field.label[language], language)}
        />,
      ];
    if (field.field.corrects)
      return [<Corrections key={field.pointer} {...props} field={field} pageId={shown.page.id} />];
    const item = field.field.itemLabel?.[language] ?? field.field.label[language];
    return field.items.flatMap((inside, index) =>
      inside.map((part) => (
        <AnswerRow
          key={part.pointer}
          {...props}
          field={part}
          pageId={shown.page.id}
          label={`${t('item', { item, number: index + 1 })}, ${typeset(part.field.label[language], language)}`}
        />
      )),
    );
  });
}

function Corrections(props: AnswerListProps & { field: VisibleField; pageId: string }) {
  const { field, pageId, facts, language, masked, changeHref, editable, proofs } = props;
  const open = changeHref && mayChange(editable, field.pointer);
  return (
    <Suspense>
      <CorrectionRows
        shown={field}
        style={{ language, facts: factsInScope(facts), masked }}
        proofs={proofs}
        href={open ? changeHref(pageId, field.pointer) : undefined}
      />
    </Suspense>
  );
}

function AnswerRow(props: AnswerListProps & { field: VisibleField; pageId: string; label: string }) {
  const { field: shown, pageId, label, facts, language, masked, changes = [], changeHref, editable } = props;
  const t = useTranslations('procedures');
  const style = { language, facts: factsInScope(facts), masked };
  const change = changes.find(({ pointer }) => pointer === shown.pointer);
  const value =
    shown.answer === undefined ? (
      <span className="quiet">{notProvided[language]}</span>
    ) : (
      <Lines lines={answerLines(shown.field, shown.answer, style)} />
    );
  const mayBeChanged = changeHref && shown.field.widget !== 'calculated' && mayChange(editable, shown.pointer);
  return (
    <FactRow
      label={label}
      act={
        mayBeChanged
          ? {
              href: changeHref(pageId, shown.pointer),
              text: t('change'),
              visuallyHiddenText: t('aboutLabel', { label }),
            }
          : undefined
      }
    >
      {change ? (
        <>
          <Changed>{value}</Changed>
          <br />
          <span className="quiet small">
            {t('changed')}. {t('before', { answer: answerLines(shown.field, change.before, style).join(', ') })}
          </span>
        </>
      ) : (
        value
      )}
    </FactRow>
  );
}
