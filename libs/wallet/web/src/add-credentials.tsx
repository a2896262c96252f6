'use client';
import { ProblemNotice } from '@gun/identity-web';
import { Actions, Button, ButtonLink, Notice, Row, Rows, Section } from '@gun/ui';
import type { Credentials, CredentialView } from '@gun/wallet-contract';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useCredentialName } from './credential-name';
import { useAddCredential } from './use-wallet';

/** Documents that a source can vouch for now: one click, and the counter asks it. */
export function AddCredentials({ choices }: Pick<Credentials, 'choices'>) {
  const t = useTranslations('wallet');
  const language = useLocale();
  const add = useAddCredential();
  const added = add.answer?.state === 'valid' ? add.answer : undefined;
  if (choices.length === 0 && !added) return null;
  return (
    <Section id="add" title={t('add.title')}>
      {added && <Added key={added.id} {...added} />}
      {choices.length > 0 && <p>{t('add.text')}</p>}
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

/** The button that was pressed is gone with its row: what came of it is said where it stood, and has the focus. */
function Added(credential: CredentialView) {
  const t = useTranslations('wallet.add');
  const language = useLocale();
  const nameOf = useCredentialName();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1}>
      <Notice look="ok" headingLevel={3} title={t('done', { document: nameOf(credential) })}>
        <p>{t('doneText')}</p>
        <Actions>
          <ButtonLink look="alt" href={`/${language}/wallet/${credential.id}`}>
            {t('open')}
          </ButtonLink>
        </Actions>
      </Notice>
    </div>
  );
}
