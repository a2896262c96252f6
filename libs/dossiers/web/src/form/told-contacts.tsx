'use client';
import type { DossierForm } from '@gun/dossiers-contract';
import type { Answers } from '@gun/procedures-contract';
import { dateText, factsInScope, valueAt, visiblePages, withAnswer } from '@gun/procedures-contract/engine';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect } from 'react';

interface ToldContactsProps {
  form: DossierForm;
  pageId: string;
  answers: Answers;
  /** The day in Brussels, `yyyy-MM-dd`. */
  today: string;
  onChange: (answers: Answers) => void;
}

/**
 * Begins the questions about how to reach somebody with what they confirmed before, and says where that comes from.
 * What was typed, or emptied, is never replaced.
 */
export default function ToldContacts({ form, pageId, answers, today, onChange }: ToldContactsProps) {
  const t = useTranslations('dossiers.form');
  const language = useLocale();
  const state = { answers, facts: factsInScope(form.facts), today };
  const shown = visiblePages(form.form, state).find(({ page }) => page.id === pageId)?.fields ?? [];
  const told = shown.flatMap(({ pointer, field }) =>
    form.contacts
      .filter(({ kind }) => kind === field.widget)
      .map((contact) => ({ ...contact, pointer, answer: valueAt(answers, pointer) })),
  );
  const begin = told.filter(({ answer }) => answer === undefined);
  useEffect(() => {
    if (begin.length > 0) onChange(begin.reduce((all, { pointer, value }) => withAnswer(all, pointer, value), answers));
  });
  return told
    .filter(({ answer, value }) => answer === value)
    .map(({ kind, confirmedOn }) => (
      <p key={kind} className="source">
        {t('fromContact', { date: dateText(confirmedOn, language) })}
      </p>
    ));
}
