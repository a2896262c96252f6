'use client';

import { useTranslations } from 'next-intl';
import { Fact as FactRow, Facts } from '@gun/ui';
import { answerLines, type VisibleField } from '@gun/procedures-contract/engine';
import { useForm } from '../form-context';
import { Lines } from '../lines';
import { SourcedFact } from '../answers/sourced-fact';
import { useQuestion } from './use-question';

/** What a register says: shown, never asked. */
export function FactQuestion({ shown }: { shown: VisibleField }) {
  const { facts, language, wrongHref } = useForm();
  const fact = facts.find(({ id }) => id === shown.field.fact);
  if (!fact) return null;
  return (
    <Facts look="sourced">
      <SourcedFact {...{ fact, language, wrongHref }} label={shown.field.label} />
    </Facts>
  );
}

/** What follows from other answers; announced when it changes. */
export function CalculatedQuestion({ shown }: { shown: VisibleField }) {
  const t = useTranslations('procedures');
  const { language, state } = useForm();
  const { id, label } = useQuestion(shown);
  const known = shown.answer !== undefined;
  return (
    <div className="field">
      <span className="label" id={`${id}-label`}>
        {label}
      </span>
      <div className="hint">{t('calculated')}</div>
      <output id={id} aria-labelledby={`${id}-label`}>
        {known ? (
          <Lines lines={answerLines(shown.field, shown.answer, { language, facts: state.facts })} />
        ) : (
          t('notYetKnown')
        )}
      </output>
    </div>
  );
}

/** In a correction: an answer that the officer did not name is shown and stays as it is. */
export function LockedQuestion({ shown }: { shown: VisibleField }) {
  const t = useTranslations('procedures');
  return (
    <>
      <Facts>
        <LockedRows shown={shown} />
      </Facts>
      {!shown.pointer.includes('/', 1) && <p className="hint">{t('unchangeable')}</p>}
    </>
  );
}

function LockedRows({ shown }: { shown: VisibleField }) {
  const { language, state } = useForm();
  const { id, label } = useQuestion(shown);
  if (shown.items) return shown.items.flat().map((inside) => <LockedRows key={inside.pointer} shown={inside} />);
  return (
    <FactRow label={<span id={id}>{label}</span>}>
      <Lines lines={answerLines(shown.field, shown.answer, { language, facts: state.facts })} />
    </FactRow>
  );
}
