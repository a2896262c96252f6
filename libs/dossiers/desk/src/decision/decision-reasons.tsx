'use client';

import { Button, Section, Textarea } from '@gun/ui';
import { useTranslations } from 'next-intl';
import type { DecisionPartProps } from './decision-choice';
import { decisionIds, optionOf, withReadyReason } from './decision-draft';
import { useErrorAt } from '../form-errors';
import { TextList } from '../text-list';

/** The facts, then the reasons: at least one of each, in the language of the decision. */
export function DecisionReasons({ dossier, draft, errors, change }: DecisionPartProps) {
  const t = useTranslations('dossiersDesk.decide');
  const errorAt = useErrorAt(errors);
  const words = draft.facts.trim().split(/\s+/).filter(Boolean).length;
  return (
    <>
      <Section id="facts-found" title={t('facts')}>
        <Textarea
          id={decisionIds.facts}
          label={t('factsLabel')}
          hint={t('factsHint', { applicant: dossier.applicant.name })}
          lang={draft.language}
          rows={5}
          maxLength={4000}
          value={draft.facts}
          errorMessage={errorAt(decisionIds.facts)}
          onChange={({ target }) => change({ facts: target.value })}
        />
        <p className="hint">{t('words', { count: words })}</p>
      </Section>
      <Section id="reasons" title={t('reasons')}>
        <ReadyReasons {...{ dossier, draft, errors, change }} />
        <TextList
          id="reason"
          texts={draft.reasons}
          label={(number) => t('reason', { number })}
          addText={t('addReason')}
          lang={draft.language}
          maxLength={4000}
          most={12}
          errorMessage={errorAt(decisionIds.reason)}
          onChange={(reasons) => change({ reasons })}
        />
      </Section>
    </>
  );
}

function ReadyReasons({ dossier, draft, change }: DecisionPartProps) {
  const t = useTranslations('dossiersDesk.decide');
  const ready = optionOf(dossier, draft)?.reasons ?? [];
  if (ready.length === 0) return <p className="small quiet">{t('chooseFirst')}</p>;
  return (
    <>
      <p className="small quiet">{t('ready')}</p>
      <ul className="rows">
        {ready.map(({ id, text }) => (
          <li key={id} className="row">
            <p lang={draft.language}>{text[draft.language]}</p>
            <Button
              type="button"
              look="plain"
              onClick={() => change({ reasons: withReadyReason(draft.reasons, text[draft.language]) })}
            >
              {t('insert')}
              <span className="vh"> {text[draft.language]}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
