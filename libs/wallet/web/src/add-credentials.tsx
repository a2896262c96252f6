'use client';
import { ProblemNotice } from '@gun/identity-web';
import { Button, Row, Rows, Section } from '@gun/ui';
import type { Credentials } from '@gun/wallet-contract';
import { useLocale, useTranslations } from 'next-intl';
import { useAddCredential } from './use-wallet';

/** Documents that a source can vouch for now: one click, and the counter asks it. */
export function AddCredentials({ choices }: Pick<Credentials, 'choices'>) {
  const t = useTranslations('wallet');
  const language = useLocale();
  const add = useAddCredential();
  if (choices.length === 0) return null;
  return (
    <Section id="add" title={t('add.title')}>
      <p>{t('add.text')}</p>
      {add.error && <ProblemNotice error={add.error} />}
      <Rows>
        {choices.map(({ type, title, description, source }) => (
          <Row
            key={type}
            title={title[language]}
            note={t('add.source', { source: source[language] })}
            aside={
              <Button type="button" look="alt" onClick={() => add.send(type)} aria-busy={add.isPending}>
                {t('add.ask')}
                <span className="vh"> {title[language]}</span>
              </Button>
            }
          >
            <p>{description[language]}</p>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
