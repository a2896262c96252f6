'use client';
import { languageNames } from '@gun/i18n';
import { ProblemNotice } from '@gun/identity-web';
import { languages, type Language } from '@gun/kernel';
import { Actions, Button, Radios, Saved, Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useChooseLanguage } from './use-choose-language';

const isLanguage = (value: string): value is Language => languages.some((language) => language === value);

/** Whoever has not chosen finds the language of the page they are reading. */
export function LetterLanguage({ chosen }: { chosen: Language | undefined }) {
  const t = useTranslations('profile');
  const page = useLocale();
  const [wanted, setWanted] = useState(chosen ?? page);
  const { send, phase, error, reset } = useChooseLanguage();
  return (
    <Section id="language" title={t('language')}>
      {error && <ProblemNotice error={error} />}
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          send(wanted);
        }}
      >
        <Radios
          name="letter-language"
          legend={<span className="vh">{t('language')}</span>}
          hint={t(chosen ? 'languageHint' : 'languageNotChosen')}
          value={wanted}
          items={languages.map((language) => ({ value: language, text: languageNames[language] }))}
          onChange={({ target }) => {
            reset();
            if (isLanguage(target.value)) setWanted(target.value);
          }}
        />
        <Actions>
          <Button look="alt">{t('save')}</Button>
          {phase === 'done' && <Saved>{t('saved', { language: languageNames[wanted] })}</Saved>}
        </Actions>
      </form>
    </Section>
  );
}
