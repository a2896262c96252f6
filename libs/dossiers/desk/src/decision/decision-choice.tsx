'use client';

import type { DeskDossierView } from '@gun/dossiers-contract';
import { languageNames } from '@gun/i18n';
import { languages } from '@gun/kernel';
import { Radios, Section } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { decisionIds, type DecisionDraft } from './decision-draft';
import { useErrorAt, type DeskFormError } from '../form-errors';
import { useLanguage } from '../use-language';

export interface DecisionPartProps {
  dossier: DeskDossierView;
  draft: DecisionDraft;
  errors: readonly DeskFormError[];
  change: (part: Partial<DecisionDraft>) => void;
}

/** What is decided, and in which language: nothing is chosen beforehand, and only lawful languages are offered. */
export function DecisionChoice({ dossier, draft, errors, change }: DecisionPartProps) {
  const t = useTranslations('dossiersDesk.decide');
  const language = useLanguage();
  const errorAt = useErrorAt(errors);
  return (
    <Section id="choice" title={t('choice')}>
      <Radios
        name={decisionIds.template}
        legend={t('template')}
        errorMessage={errorAt(decisionIds.template)}
        value={draft.template}
        onChange={({ target }) => change({ template: target.value })}
        items={dossier.decisionOptions.map(({ id, outcome, title, rule }) => ({
          value: id,
          text: t('option', { outcome: t(outcome), title: title[language] }),
          hint: rule[language],
        }))}
      />
      <DecisionLanguage {...{ dossier, draft, change }} />
    </Section>
  );
}

/** Only lawful languages are offered; a single one is not a question. */
function DecisionLanguage({ dossier, draft, change }: Omit<DecisionPartProps, 'errors'>) {
  const t = useTranslations('dossiersDesk.decide');
  if (dossier.decisionLanguages.length === 1)
    return <p>{t('onlyLanguage', { language: languageNames[draft.language] })}</p>;
  return (
    <Radios
      name="decision-language"
      legend={t('language')}
      hint={t('languageHint', { language: languageNames[dossier.language] })}
      value={draft.language}
      onChange={({ target }) => change({ language: languages.find((one) => one === target.value) ?? draft.language })}
      items={dossier.decisionLanguages.map((one) => ({ value: one, text: languageNames[one] }))}
    />
  );
}
