'use client';

import { useTranslations } from 'next-intl';
import { CharacterCount, Textarea } from '@gun/ui';
import { schemaOf, type VisibleField } from '@gun/procedures-contract/engine';
import { useForm } from '../form-context';
import type { HeadingLevel } from '../heading-level';
import { useQuestion } from './use-question';

/** Several lines to type in, with a count when the length is limited. */
export function LongTextQuestion({ shown, headingLevel }: { shown: VisibleField; headingLevel?: HeadingLevel }) {
  const t = useTranslations('procedures');
  const { form, language } = useForm();
  const { id, label, hint, optional, errorMessage, raw, answer } = useQuestion(shown);
  const limit = schemaOf(form, shown.pointer)['maxLength'];
  const control = {
    ...{ id, label, hint, optional, errorMessage, headingLevel, name: id },
    value: typeof raw === 'string' ? raw : '',
    onChange: (event: { target: { value: string } }) => answer(event.target.value),
  };
  if (typeof limit !== 'number') return <Textarea {...control} />;
  return (
    <CharacterCount
      {...control}
      language={language}
      maxLength={limit}
      limitText={t('characterLimit', { limit })}
      underLimitText={{ one: t.raw('charactersLeftOne'), other: t.raw('charactersLeft') }}
      overLimitText={{ one: t.raw('charactersOverOne'), other: t.raw('charactersOver') }}
    />
  );
}
